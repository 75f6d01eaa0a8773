import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Assets } from "../catalog/rendering.ts";
import type { MeasuredPicture } from "../content/picturefolder.ts";

/** A file to be served as it is: its bytes, or where they lie. */
export type AssetFile = { readonly bytes: Uint8Array } | { readonly source: string };

/** Everything that is served as it is, by its path within the site, and what pages must know of it. */
export interface AssetFolder {
  readonly files: ReadonlyMap<string, AssetFile>;
  readonly names: Assets;
}

const YEAR = "public, max-age=31536000, immutable";

/**
 * How Cloudflare serves the files. No rule repeats another's header, because the values would be joined.
 * @see https://developers.cloudflare.com/workers/static-assets/headers/
 */
const HEADERS = `/*
  X-Content-Type-Options: nosniff
  Access-Control-Allow-Origin: *
/images/*
  Cache-Control: ${YEAR}
  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox
/style.*
  Cache-Control: ${YEAR}
/script.*
  Cache-Control: ${YEAR}
/feed.css
  Cache-Control: public, max-age=3600
`;

function textOf(path: string): Uint8Array {
  return new TextEncoder().encode(existsSync(path) ? readFileSync(path, "utf8").replace(/\r\n?/g, "\n") : "");
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** Gathers what is served as it is. @param pages where the pages' own style and script lie */
export function gatherAssets(pages: string, pictures: Iterable<MeasuredPicture>): AssetFolder {
  const style = textOf(join(pages, "style.css"));
  const script = textOf(join(pages, "script.js"));
  const names: Assets = { style: `/style.${hashOf(style)}.css`, script: `/script.${hashOf(script)}.js` };
  const files = new Map<string, AssetFile>([
    ["/_headers", { bytes: new TextEncoder().encode(HEADERS) }],
    [names.style, { bytes: style }],
    [names.script, { bytes: script }],
  ]);
  if (existsSync(join(pages, "feed.css"))) files.set("/feed.css", { bytes: textOf(join(pages, "feed.css")) });
  for (const { path, source } of pictures) files.set(decodeURIComponent(path), { source });
  return { files, names };
}
