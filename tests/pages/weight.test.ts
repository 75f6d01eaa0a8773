import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { PAGES } from "../browser/paths.ts";
import { sampleApp } from "./samplesite.ts";

/** What a first visit may transfer, pictures left out. */
const MOST_BYTES = 30 * 1024;

/** The edge compresses pages, styles and scripts. */
function transferred(body: Uint8Array): number {
  return gzipSync(body).length;
}

const COMMON = ["style.css", "script.js"]
  .map((file) => readFileSync(new URL(`../../src/pages/frame/${file}`, import.meta.url)))
  .map(transferred)
  .reduce((sum, bytes) => sum + bytes, 0);

describe("the first page that somebody opens", () => {
  it.each(Object.entries(PAGES))("weighs less than 30 KB if it is of kind %s", async (_, path) => {
    const response = await sampleApp("http://localhost:8787").request(path);
    const bytes = transferred(new Uint8Array(await response.arrayBuffer()));

    expect(bytes + COMMON).toBeLessThan(MOST_BYTES);
  });
});
