import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { creditText } from "../../src/article/credit.ts";
import { escapeText, legal } from "../../src/article/escape.ts";
import { entryContent } from "../../src/feeds/entrycontent.ts";
import { LEAST, MOST } from "./articles.ts";
import { asRead, assertWellFormed, rendered } from "./documents.ts";
import { anyArticle } from "./generated.ts";

const RUNS = { numRuns: 150, seed: 20261124 };

const instant = (date: string) => `${date.slice(0, 19)}.000Z`;

/** The first item's `_credit`, which no parser knows. */
function credited(document: string): unknown {
  return JSON.parse(document).items[0]._credit;
}

/** The facts of the credit as JSON Feed should carry them, told from the article by hand. */
function expectedCredit({ credit, licence, copyright, citations, image, ...rest }: Article): unknown {
  const texts = (fields: Readonly<Record<string, string | undefined>>) => {
    const known = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
    return known.length === 0
      ? undefined
      : Object.fromEntries(known.map(([name, value]) => [name, legal(value ?? "")]));
  };
  const lists = (list: readonly unknown[]) => (list.length === 0 ? undefined : list);
  const line = creditText({ credit, licence, copyright, citations, image, ...rest });
  const expected = {
    basis: credit?.basis,
    outlet: credit && texts({ name: credit.outlet.name, url: credit.outlet.url, feed_url: credit.outlet.feed }),
    title: credit?.title && legal(credit.title),
    url: credit?.url,
    authors: lists((credit?.authors ?? []).map(({ name, url }) => texts({ name, url }))),
    date_published: credit?.published,
    license: licence && texts({ name: licence.name, url: licence.url }),
    copyright_notice: copyright && legal(copyright),
    credit_line: line === "" ? undefined : legal(line),
    citations: lists(citations.map(({ name, title, url }) => texts({ name, url, title }))),
    image: image && texts({ credit: image.credit, copyright: image.copyright, alt: image.alt, caption: image.caption }),
    status: rest.corrections.length === 0 ? undefined : "corrected",
    corrections: lists(rest.corrections.map(({ at, text }) => texts({ date: at, text }))),
  };
  const known = Object.entries(expected).filter(([, value]) => value !== undefined);
  if (known.length === 0) return undefined;
  return { about: "https://feeds.example.org/partners", ...Object.fromEntries(known) };
}

/** Who is named as the author: the outlet, where nobody is. */
function namedIn({ authors, credit }: Article): readonly { readonly name: string; readonly url?: string }[] {
  return authors.length === 0 && credit ? [credit.outlet] : authors;
}

/** As people read several names: `A, B and C`. */
function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** The summary with the credit in a word, told from the article by hand. */
function expectedSummary({ summary, credit }: Article): { readonly html: string; readonly text: string } | undefined {
  if (credit === undefined) return summary ? { html: asRead(escapeText(summary)), text: asRead(summary) } : undefined;
  const said = summary === undefined ? "" : `${summary} — `;
  const href = credit.url ?? credit.outlet.url;
  const name = escapeText(credit.outlet.name);
  const linked = href === undefined ? name : `<a href="${escapeText(href)}">${name}</a>`;
  return { html: asRead(escapeText(said) + linked), text: asRead(said + credit.outlet.name) };
}

describe("what an independent parser reads is what was written", () => {
  test("in RSS", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const document = rendered("rss", [article, LEAST]);
        assertWellFormed(document);
        const [item, ...others] = parseRssFeed(document).items ?? [];
        const { credit } = article;
        expect(others.map(({ guid }) => guid?.value)).toEqual([LEAST.id]);
        expect(item?.title).toBe(asRead(article.title));
        expect(item?.guid).toEqual({ value: asRead(article.id), isPermaLink: false });
        expect(item?.pubDate).toBe(new Date(article.published).toUTCString());
        expect(item?.description).toBe(expectedSummary(article)?.html);
        expect(item?.content?.encoded ?? "").toBe(asRead(entryContent(article)));
        expect(item?.categories?.map(({ name }) => name) ?? []).toEqual(article.topics.map(({ name }) => asRead(name)));
        expect(item?.dc?.creators?.join(" | ") ?? "").toBe(joined(namedIn(article).map(({ name }) => asRead(name))));
        expect(item?.dc?.publishers?.[0]).toBe(credit && asRead(credit.outlet.name));
        expect(item?.dc?.rights?.[0]).toBe(article.copyright && asRead(article.copyright));
        expect(item?.dcterms?.created?.[0]).toBe(credit?.published);
        expect(item?.atom?.updated).toBe(article.updated === article.published ? undefined : article.updated);
        const links = item?.atom?.links ?? [];
        expect(links.find(({ rel }) => rel === "via")?.href).toBe(credit?.url ?? credit?.outlet.url);
        expect(links.find(({ rel }) => rel === "license")?.href).toBe(article.licence?.url);
        expect(links.filter(({ rel }) => rel === "related").map(({ href }) => href)).toEqual(
          article.citations.flatMap(({ url }) => url ?? []),
        );
        const source = credit?.outlet.feed ?? credit?.outlet.url ?? credit?.url;
        expect(item?.source).toEqual(source && credit ? { title: asRead(credit.outlet.name), url: source } : undefined);
      }),
      RUNS,
    );
  });

  test("in Atom", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const document = rendered("atom", [article, LEAST]);
        assertWellFormed(document);
        const [entry, ...others] = parseAtomFeed(document).entries ?? [];
        const { credit } = article;
        expect(others.map(({ id }) => id)).toEqual([LEAST.id]);
        expect(entry?.title).toEqual({ value: asRead(article.title) });
        expect(entry?.id).toBe(asRead(article.id));
        expect(entry?.published).toBe(instant(article.published));
        expect(entry?.updated).toBe(instant(article.updated));
        expect(entry?.summary?.value).toBe(expectedSummary(article)?.text);
        expect(entry?.content?.value ?? "").toBe(asRead(entryContent(article)));
        expect(entry?.authors?.map(({ name, uri }) => [name, uri]) ?? []).toEqual(
          namedIn(article).map(({ name, url }) => [asRead(name), url]),
        );
        expect(entry?.rights?.value).toBe(article.copyright && asRead(article.copyright));
        expect(entry?.categories?.map(({ label }) => label) ?? []).toEqual(
          article.topics.map(({ name }) => asRead(name)),
        );
        expect(entry?.dc?.publishers?.[0]).toBe(credit && asRead(credit.outlet.name));
        expect(entry?.source?.title?.value).toBe(credit && asRead(credit.outlet.name));
        expect(entry?.source?.updated).toBe(credit?.published);
        expect(entry?.source?.authors).toBeUndefined();
        const hrefs = (wanted: string) =>
          (entry?.links ?? []).filter(({ rel }) => rel === wanted).map(({ href }) => href);
        expect(hrefs("via")[0]).toBe(credit?.url ?? credit?.outlet.url);
        expect(hrefs("license")[0]).toBe(article.licence?.url);
        expect(hrefs("related")).toEqual(
          [credit?.url, ...article.citations.map(({ url }) => url)].filter((url) => url !== undefined),
        );
      }),
      RUNS,
    );
  });

  test("in JSON Feed", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const document = rendered("json", [article, LEAST]);
        const [item, ...others] = parseJsonFeed(document).items ?? [];
        expect(others.map(({ id }) => id)).toEqual([LEAST.id]);
        expect(item?.title).toBe(asRead(article.title));
        expect(item?.id).toBe(asRead(article.id));
        expect(item?.date_published).toBe(instant(article.published));
        expect(item?.date_modified).toBe(instant(article.updated));
        expect(item?.content_html?.trim() ?? "").toBe(asRead(entryContent(article)));
        expect(item?.external_url).toBe(article.credit?.url);
        expect(item?.summary).toBe(expectedSummary(article)?.text);
        expect(item?.tags ?? []).toEqual(article.topics.map(({ name }) => asRead(name)));
        expect(credited(document)).toEqual(expectedCredit(article));
        expect(item?.authors?.map(({ name, url }) => [name, url]) ?? []).toEqual(
          namedIn(article).map(({ name, url }) => [asRead(name), url]),
        );
      }),
      RUNS,
    );
  });
});

describe("a feed without a single article", () => {
  test.each(["rss", "atom"] as const)("is well formed in %s", (format) => {
    assertWellFormed(rendered(format, []));
  });

  test("is well formed in JSON Feed", () => {
    expect(JSON.parse(rendered("json", [])).items).toEqual([]);
  });
});

test("an entry is the same in whichever document it stands", () => {
  for (const format of ["rss", "atom", "json"] as const) {
    const alone = rendered(format, [MOST]);
    const among = rendered(format, [LEAST, MOST, LEAST]);
    const entry = alone.slice(rendered(format, []).length - 20, -40);
    expect(entry.length).toBeGreaterThan(1000);
    expect(among).toContain(entry.slice(entry.indexOf(MOST.id)));
  }
});
