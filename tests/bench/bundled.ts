import { buildSync } from "esbuild";

/** What wrangler.toml puts in the place of packages. */
export const OUR_ALIASES: Readonly<Record<string, string>> = { "xml-js": "./src/feeds/js2xml.ts" };

/** Bundles code of the bench's own as wrangler bundles the Worker. @param entry from the root */
export function bundle(entry: string, alias: Readonly<Record<string, string>> = OUR_ALIASES): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2024",
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    alias: { ...alias },
    external: ["*.bin"],
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
