import type { Hono } from "hono";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { PAGES } from "../browser/paths.ts";
import { sampleApp } from "./samplesite.ts";

const SITE = "http://localhost:8787";

/** What the edge serves, and not the application. */
const STATIC = /^\/(?:style|script|images)\b/;

/** Every address within the site that a page names, without its fragment. */
function* addresses(html: string): Generator<string> {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll("[href], [src]")) {
    const url = new URL(element.getAttribute("href") ?? element.getAttribute("src") ?? "", SITE);
    if (url.origin === SITE && !STATIC.test(url.pathname)) yield url.pathname;
  }
}

async function text(app: Hono, path: string): Promise<string> {
  const response = await app.request(path);
  return response.text();
}

describe("the links of every page", () => {
  it("lead somewhere", async () => {
    const app = sampleApp(SITE);
    const pages = await Promise.all(Object.values(PAGES).map((path) => text(app, path)));
    const paths = new Set(pages.flatMap((html) => [...addresses(html)]));
    const answers = await Promise.all([...paths].map(async (path) => [path, (await app.request(path)).status]));

    expect(answers.filter(([path, status]) => status !== (path === "/articles/taken-back" ? 410 : 200))).toEqual([]);
    expect(paths.size).toBeGreaterThan(20);
  });

  it.each(Object.entries(PAGES))("within the page of kind %s have their target there, once", async (_, path) => {
    const html = await text(sampleApp(SITE), path);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/ (?:href="#|data-copy="|aria-labelledby="|for=")([^"]*)"/g)].map(([, id]) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});
