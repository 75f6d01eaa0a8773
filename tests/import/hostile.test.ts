import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { articleFile } from "../../src/import/draft/draftfile.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { PageThreads } from "../../src/import/source/pagethread.ts";
import { materialOf, readMaterial } from "../../src/import/source/readmaterial.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { worked } from "./processor.ts";

const PROSE = "The port of Elmhaven will close almost 30 percent of its berths this winter, the board said.";
const ARTICLE = `<h1>Port Shuts Berths</h1><p>${PROSE}</p><p>${PROSE.replace("port", "ferry")}</p>`;
const MEGABYTE = 1024 * 1024;

async function imported(text: string, address?: string): Promise<string> {
  const source = { bytes: Buffer.from(text), name: "hostile", ...(address && { address }) };
  const read = await readMaterial(source, pageMaterial);
  return articleFile(
    draft(materialOf(read, source, undefined), { ...NO_FLAGS, outlet: "lantern", title: "Port Shuts Berths" }, AROUND),
  );
}

/** What comes of work that takes the processor no longer than that. */
async function within(milliseconds: number, work: () => Promise<unknown>): Promise<unknown> {
  const start = worked();
  const result = await work().catch((error: unknown) => error);

  expect(worked() - start).toBeLessThan(milliseconds);
  return result;
}

describe("a hostile page", () => {
  it("of 10 MB of nested tags is refused", async () => {
    const outcome = await within(5000, () => imported(`<html><body>${"<div>".repeat((9 * MEGABYTE) / 5)}${PROSE}`));

    expect(String(outcome)).toContain(
      "the page is nested more than 400 elements deep, which no article is: save the article alone",
    );
  });

  it("of 10 MB of unclosed formatting is refused", async () => {
    const outcome = await within(5000, () => imported(`<html><body>${"<b><i>".repeat((9 * MEGABYTE) / 6)}${PROSE}`));

    expect(String(outcome)).toContain("nested more than 400 elements deep");
  });

  it("of more tags than any article has is refused", async () => {
    const outcome = await within(5000, () => imported(`<html><body>${ARTICLE}${"<p>x</p>".repeat(40_000)}`));

    expect(String(outcome)).toContain(
      "the page has more than 60000 tags, too many for an article: save the article alone",
    );
  });

  it("with links that cannot be decoded is imported", async () => {
    const link = (href: string) => `<a href="${href}">now</a>`;
    const odd = ["/sale#50%", "#100%", "https://x.example/%", "/%E0%A4%A#%zz", "mailto:%", "//%/"].map(link).join(" ");
    const file = await imported(
      `<html><body id="50%"><a id="%E0"></a>${ARTICLE}<p>Half off: ${odd}, the harbour board said.</p>`,
    );

    expect(file).toMatch(/Half off: .*now.*, the harbour board said\./u);
  });

  it("of 10 MB of scripts becomes a clean draft", async () => {
    const scripts = "<script>while(true){document.write('x')}</script>".repeat(190_000);
    const outcome = await within(10_000, () => imported(`<html><body>${scripts}${ARTICLE}<p>Via The Lantern</p>`));

    expect(outcome).toMatch(/\n\nThe port of Elmhaven .*\n\nThe ferry of Elmhaven .*\n$/u);
  });

  it("never runs a script", async () => {
    const marker = Symbol.for("creditline.hostile");
    const run = `globalThis[Symbol.for("creditline.hostile")]=true`;
    await imported(`<html><body onload='${run}'><script>${run}</script><img src=x onerror='${run}'>${ARTICLE}`);

    expect(marker in globalThis).toBe(false);
  });

  it("loses its javascript: and data: links and pictures, and keeps their words", async () => {
    const file = await imported(
      `<html><body>${ARTICLE}<p>See <a href="javascript:alert(1)">this</a>, <a href=" JaVaScRiPt:alert(1)">that</a>, <a href="data:text/html,x">those</a>, <a href="vbscript:x">these</a> and <a href="https://user:pw@x.example/">them</a>, the harbour board said.<img src="data:image/png;base64,AAAA"></p>`,
    );

    expect(file).toContain("See this, that, those, these and them, the harbour board said.");
  });

  it("cannot smuggle markup or comments into the file", async () => {
    const file = await imported(
      `<html><body>${ARTICLE}<p>&lt;script&gt;alert(1)&lt;/script&gt; --&gt; &lt;!-- x --&gt; [x](javascript:y) is what the harbour board wrote.</p><svg><script>alert(1)</script></svg><math><mi>x</mi></math><style>p{}</style><template><p>hidden</p></template>`,
    );

    expect(file).toContain("\\<script>alert(1)\\</script> --> \\<!-- x --> \\[x]\\(javascript:y) is what");
    expect(file).not.toMatch(/<svg|<math|<style|<template|hidden/u);
  });

  it("cannot write into the front matter", async () => {
    const title = 'x\n---\nwithdrawn:\n  at: 2026-01-01T00:00:00Z\nid: "y';
    const file = articleFile(
      draft(
        pageMaterial(
          `<html><head><meta property="og:title" content="${title.replaceAll('"', "&quot;")}"></head><body>${ARTICLE}`,
          undefined,
        ),
        { ...NO_FLAGS, outlet: "lantern" },
        AROUND,
      ),
    );

    expect(file).toContain(`title: 'x --- withdrawn: at: 2026-01-01T00:00:00Z id: "y'`);
  });

  it("with broken or hostile JSON-LD is read without it", async () => {
    const deep = `${'{"@graph":['.repeat(500)}${"]}".repeat(500)}`;
    const scripts = [
      "{",
      "[]",
      "null",
      "1",
      '"x"',
      deep,
      '{"@type":"Article","headline":{"a":1},"author":[[[]]],"datePublished":{}}',
      '{"__proto__":{"x":1},"@type":"Article"}',
    ];
    const file = await imported(
      `<html><body>${scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join("")}${ARTICLE}`,
    );

    expect(file).toContain(PROSE);
  });

  it("is ended where it takes too long", async () => {
    const html = `<html><body>${"<div></div>".repeat(25_000)}${ARTICLE}`;
    const start = performance.now();
    const outcome = await new PageThreads().read(html, undefined, 600).catch((error: unknown) => error);

    expect(String(outcome)).toContain("the page takes too long to read: save the article alone, or paste its text");
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("a hostile text", () => {
  it("of a million lines is refused", async () => {
    const outcome = await within(5000, () => imported(`Port\n\n${PROSE}\n\n${"Share this\n".repeat(900_000)}`));

    expect(String(outcome)).toContain("hostile: has more than 10000 paragraphs: save the article alone");
  });

  it("of nothing but credits ends quickly", async () => {
    const outcome = await within(10_000, () =>
      imported(`Port\n\n${PROSE}\n\n${"This article originally appeared on The Lantern.\n".repeat(9000)}`),
    );

    expect(outcome).toMatch(/\n\nThe port of Elmhaven .*\n$/u);
    expect(outcome).not.toContain("originally appeared");
  });

  it("of one line of 5 MB ends quickly", async () => {
    const outcome = await within(10_000, () =>
      imported(`Port\n\n${`${PROSE} `.repeat(50_000)}\n\n${"[(*_<a href=".repeat(80_000)}`),
    );

    expect(outcome).toMatch(/^---\nid: /u);
  });
});

describe("a hostile feed", () => {
  it("that declares entities is refused", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at || ""};`.repeat(10)}">`).join("")}]><rss version="2.0"><channel><title>&lol9;</title><item><title>x</title></item></channel></rss>`;

    expect(String(await within(2000, () => imported(bomb)))).toContain(
      "hostile: declares XML entities, which no feed needs: save the article itself",
    );
  });

  it("that names a file of this machine is refused", async () => {
    const feed = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]><feed xmlns="http://www.w3.org/2005/Atom"><title>&file;</title><entry><title>x</title><content>&file;</content></entry></feed>`;

    expect(String(await within(2000, () => imported(feed)))).toContain("declares XML entities");
  });

  it("that is cut off, or nested without end, ends quickly", async () => {
    const outcomes = await Promise.all(
      [
        "<rss version='2.0'><channel><item><title>x",
        `<rss version="2.0"><channel>${"<item>".repeat(100_000)}`,
        "<feed>",
        "<rdf:RDF>",
      ].map((feed) => within(8000, () => imported(feed))),
    );

    for (const outcome of outcomes) expect(String(outcome)).toContain("hostile: ");
  });
});
