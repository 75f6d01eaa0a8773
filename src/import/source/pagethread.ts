import type { Material } from "../material/material.ts";
import { readInThread } from "./thread.ts";

/**
 * Reads a page in a thread of its own, `pageworker.ts`. Feeds and plain texts are read in the thread of the command, because
 * their readers are bounded.
 * @param most how long it may take, in milliseconds
 * @throws ImportFailure as pageMaterial does, and for a page that takes too long or too much memory
 */
export function pageMaterialInThread(html: string, address: string | undefined, most?: number): Promise<Material> {
  return readInThread<Material>(new URL("./pageworker.ts", import.meta.url), { html, address }, most);
}
