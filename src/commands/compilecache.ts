import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/** Where npm keeps packages, tools keep what they can make anew. */
const FOLDER = new URL("../../node_modules/.cache/compile/", import.meta.url);

/**
 * Keeps what is loaded from here on compiled for the next run, in threads too: hundreds of small files take longer to compile than
 * most pages take to read. Where the folder cannot be written nothing is kept.
 */
export function keepCompiled(): void {
  // threads look for it in the environment
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(FOLDER);
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
}
