import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { outlets as outletsSchema } from "../../src/article/outlet.ts";
import type { UsageTerms } from "../../src/article/uses.ts";
import { draft } from "../../src/import/draft/draft.ts";
import { xmlEntries } from "../../src/import/feed/entries.ts";
import { rslUsage } from "../../src/import/feed/rslusage.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { materialOf, readMaterial } from "../../src/import/source/readmaterial.ts";
import { articleRights } from "../../src/rights/rightsstatement.ts";
import { CHANNEL, MOST } from "../feeds/articles.ts";
import { rendered } from "../feeds/documents.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const RSL = 'xmlns:rsl="https://rslstandard.org/rsl"';
const TEXT = "<description>The harbour board met on Monday, and said that the berths stay.</description>";

const license = (inner: string, attributes = "") =>
  `<rsl:content url="/" ${attributes}><rsl:license>${inner}</rsl:license></rsl:content>`;
const rss = (items: readonly string[], channel = "") =>
  `<rss version="2.0" ${RSL}><channel><title>Relay</title>${channel}${items.map((inner) => `<item><title>A</title>${TEXT}${inner}</item>`).join("")}</channel></rss>`;
const permits = (words: string, type = "usage") => `<rsl:permits type="${type}">${words}</rsl:permits>`;
const prohibits = (words: string) => `<rsl:prohibits type="usage">${words}</rsl:prohibits>`;

describe("what programs may do, by RSL in a feed", () => {
  it.each<[what: string, rsl: string, usage: UsageTerms | undefined]>([
    ["permits alone", license(permits("search ai-index")), { search: "yes", "ai-index": "yes" }],
    ["permits for the credit", license(`${permits("search")}<rsl:payment type="attribution"/>`), { search: "yes" }],
    ["prohibitions", license(prohibits("ai-train ai-input")), { "ai-input": "no", "ai-train": "no" }],
    [
      "what is both",
      license(permits("ai-all") + prohibits("ai-train")),
      { "ai-input": "yes", "ai-train": "no", "ai-index": "yes" },
    ],
    [
      "everything prohibited",
      license(prohibits("all")),
      { search: "no", "ai-input": "no", "ai-train": "no", "ai-index": "no", tdm: "no" },
    ],
    [
      "everything permitted, which is not text and data mining",
      license(permits("all")),
      { search: "yes", "ai-input": "yes", "ai-train": "yes", "ai-index": "yes" },
    ],
    [
      "a price",
      license(
        `${permits("ai-train")}<rsl:payment type="purchase"><rsl:amount currency="USD">9</rsl:amount></rsl:payment>`,
      ),
      { "ai-train": "ask" },
    ],
    [
      "a page to ask on",
      license(
        `${permits("ai-train")}<rsl:payment><rsl:custom>https://relay.example.com/ask</rsl:custom></rsl:payment>`,
      ),
      { "ai-train": "ask", acquire: "https://relay.example.com/ask" },
    ],
    [
      "a price without uses",
      license('<rsl:payment type="subscription"/>'),
      { search: "ask", "ai-input": "ask", "ai-train": "ask", "ai-index": "ask", tdm: "ask" },
    ],
    ["some users alone", license(permits("search") + permits("non-commercial", "user")), { search: "ask" }],
    ["some countries alone", license(permits("search") + permits("NO SE", "geo")), { search: "ask" }],
    ["a licence server", license(permits("search"), 'server="https://licences.example/"'), { search: "ask" }],
    [
      "two licences",
      license(permits("search")) + license(`${permits("search ai-input")}<rsl:payment type="crawl"/>`),
      { search: "ask", "ai-input": "ask" },
    ],
    ["words of later editions", license(permits("telepathy")), undefined],
    ["terms alone", '<rsl:content url="/"><rsl:terms>https://relay.example.com/</rsl:terms></rsl:content>', undefined],
    [
      "the same name elsewhere",
      '<x:permits xmlns:x="https://other.example/" type="usage">search</x:permits>',
      undefined,
    ],
  ])("is read of %s", (_, rsl, usage) => {
    expect(rslUsage(rss([rsl]), 1)[0]).toEqual(usage);
  });

  it("is each entry's own, and the feed's for all", () => {
    const feed = rss([license(permits("search")), "", license(prohibits("ai-train"))], license(permits("ai-train")));

    expect(rslUsage(feed, 3)).toEqual([
      { search: "yes", "ai-train": "yes" },
      { "ai-train": "yes" },
      { "ai-train": "no" },
    ]);
  });

  it("is the strictest for all where entries cannot be told apart", () => {
    const feed = rss([license(permits("search")), license(prohibits("ai-train"))]);

    expect(rslUsage(feed, 1)).toEqual([{ "ai-train": "no" }]);
  });

  it("is read in any prefix, and in broken feeds as far as they go", () => {
    const own = rss([license(prohibits("search"))])
      .replaceAll("rsl:", "r:")
      .replace("xmlns:r:", "xmlns:r");
    expect(rslUsage(own.replace("xmlns:rsl", "xmlns:r"), 1)).toEqual([{ search: "no" }]);
    expect(rslUsage(rss([license(prohibits("search"))]).replace("</channel></rss>", "&nbsp;</chanel>"), 1)).toEqual([
      { search: "no" },
    ]);
  });

  it("is in Atom and RSS 1.0 as well", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" ${RSL}><title>R</title><id>urn:r</id><updated>2026-11-01T00:00:00Z</updated><entry><title>A</title><id>urn:a</id><updated>2026-11-01T00:00:00Z</updated><content>Text</content>${license(prohibits("search"))}</entry></feed>`;
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${RSL}><channel rdf:about="https://r.example/"><title>R</title></channel><item rdf:about="https://r.example/a"><title>A</title><link>https://r.example/a</link>${license(prohibits("search"))}</item></rdf:RDF>`;

    expect([atom, rdf].map((feed) => xmlEntries(feed, "x")[0]?.statement.usage)).toEqual([
      { search: "no" },
      { search: "no" },
    ]);
  });

  it("hides no licence", () => {
    const links = `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="license" type="application/rsl+xml" title="Terms" href="https://relay.example.com/license.xml"/><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>`;

    expect(xmlEntries(rss([links]), "x")[0]?.statement.licence).toMatchObject({
      url: "https://creativecommons.org/licenses/by/4.0/",
    });
  });
});

describe("what becomes of it", () => {
  const usage = { search: "yes", "ai-input": "ask", "ai-train": "no" } as const;
  const article = {
    ...MOST,
    usage,
    html: "<p>The harbour board met on Monday, and said that the berths will stay as they are until next autumn.</p>",
  };
  const rights = articleRights(article);
  const channel = { ...CHANNEL, ...(rights && { rights }) };
  const made = async (format: "rss" | "atom" | "json", entry = {}) => {
    const source = { bytes: Buffer.from(rendered(format, [article], channel)), name: format };
    const outlets = v.parse(outletsSchema, { outlet: { name: "The Outlet & Sons", ...entry } });
    const material = materialOf(await readMaterial(source, pageMaterial), source, undefined);
    return draft(material, NO_FLAGS, { ...AROUND, outlets });
  };

  it.each(["rss", "atom"] as const)("is of our own %s what it is of feed.json", async (format) => {
    const [ours, json] = [await made(format), await made("json")];

    expect(ours.usage?.value).toMatchObject({ "ai-input": "ask", "ai-train": "no" });
    expect(ours.usage?.value.search).toBeUndefined();
    expect({ ...ours.usage?.value, acquire: undefined }).toEqual({ ...json.usage?.value, acquire: undefined });
    expect(ours.doubts.map(({ about }) => about)).toContainEqual(expect.stringContaining("only outlets/"));
  });

  it("never loosens what the outlet says", async () => {
    const strict = { usage: { search: "no", "ai-input": "no", "ai-train": "no" } };

    expect((await made("rss", strict)).usage).toBeUndefined();
  });
});
