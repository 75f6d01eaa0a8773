declare module "*.bin" {
  const bytes: ArrayBuffer;
  export default bytes;
}

declare module "cloudflare:workers" {
  export const env: {
    /** Where the site runs, an origin without a slash at its end, if not where publication.yaml says. */
    readonly SITE_URL?: string;
  };
  /** The Worker under test. */
  export const exports: {
    readonly default: { fetch(request: Request | string, init?: RequestInit): Promise<Response> };
  };
}

declare module "html-encoding-sniffer" {
  /** The encoding that bytes declare, by its name in the Encoding Standard; else the default. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { readonly maxPrescanBytes?: number; readonly defaultEncoding?: string },
  ): string;
}
