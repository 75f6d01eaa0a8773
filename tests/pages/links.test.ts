import type { Hono } from "hono";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { PAGES, VARIANTS } from "../browser/paths.ts";
import { sampleApp } from "./samplesite.ts";

const SITE = "http://localhost:8787";

const KINDS = { ...PAGES, ...VARIANTS };

/** What the edge serves, and not the application. */
const STATIC = /^\/(?:style|script|images)\b/;

/** Every address within the site, and outside of the page itself, that a page names: its path, and its fragment. */
function* addresses(html: string, page: string): Generator<readonly [path: string, fragment: string]> {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll("[href], [src]")) {
    const url = new URL(element.getAttribute("href") ?? element.getAttribute("src") ?? "", SITE + page);
    if (url.origin !== SITE || STATIC.test(url.pathname) || url.pathname === page) continue;
    yield [url.pathname, decodeURIComponent(url.hash.slice(1))];
  }
}

function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
}

async function text(app: Hono, path: string): Promise<string> {
  const response = await app.request(path);
  return response.text();
}

/** Where all pages lead, each place once. */
async function places(app: Hono): Promise<(readonly [path: string, fragment: string])[]> {
  const pages = await Promise.all(
    Object.values(KINDS).map(async (page) => [...addresses(await text(app, page), page)]),
  );
  return [...new Map(pages.flat().map((place) => [place.join("#"), place])).values()];
}

describe("the links of every page", () => {
  it("lead somewhere", async () => {
    const app = sampleApp(SITE);
    const paths = new Set((await places(app)).map(([path]) => path));
    const answers = await Promise.all([...paths].map(async (path) => [path, (await app.request(path)).status]));

    expect(answers.filter(([path, status]) => status !== (path === "/articles/taken-back" ? 410 : 200))).toEqual([]);
    expect(paths.size).toBeGreaterThan(20);
  });

  it("lead to places that are there on other pages too", async () => {
    const app = sampleApp(SITE);
    const pointed = (await places(app)).filter(([, fragment]) => fragment !== "");
    const missing = await Promise.all(
      pointed.map(async ([path, fragment]) =>
        idsOf(await text(app, path)).includes(fragment) ? [] : [path, fragment],
      ),
    );

    expect(missing.flat()).toEqual([]);
    expect(pointed.map((place) => place.join("#"))).toContain("/partners#outlet-found-daily");
  });

  it.each(Object.entries(KINDS))("within the page of kind %s have their target there, once", async (_, path) => {
    const html = await text(sampleApp(SITE), path);
    const ids = idsOf(html);
    const targets = [...html.matchAll(/ (?:href="#|data-copy="|aria-labelledby="|for=")([^"]*)"/g)].map(
      ([, id = ""]) => id,
    );

    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});
