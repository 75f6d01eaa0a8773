import * as v from "valibot";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import type { Article } from "../../src/article/article.ts";
import { type FrontMatter, frontMatter } from "../../src/article/frontmatter.ts";
import { type OutletEntries, outlets as outletsSchema } from "../../src/article/outlet.ts";
import type { Publication } from "../../src/article/publication.ts";
import { isLooser, PURPOSES, type UsageTerms } from "../../src/article/uses.ts";
import { draft } from "../../src/import/draft/draft.ts";
import { articleFile } from "../../src/import/draft/draftfile.ts";
import { report } from "../../src/import/draft/draftreport.ts";
import { stubFile } from "../../src/import/outlets/outletstub.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { materialOf, readMaterial } from "../../src/import/source/readmaterial.ts";
import { resolveFacts } from "../../src/manuscript/resolvefacts.ts";
import { usageMistake } from "../../src/manuscript/resolveusage.ts";
import { CHANNEL, MOST } from "../feeds/articles.ts";
import { rendered } from "../feeds/documents.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const FORMATS = ["json", "ninjs"] as const;

type Format = (typeof FORMATS)[number];

/** What the partner knows of the outlet. */
const OUTLETS = v.parse(outletsSchema, {
  outlet: {
    name: "The Outlet & Sons",
    url: "https://outlet.example.com/",
    feed: "https://outlet.example.com/feed?type=rss&all=1",
    terms: { pictures: true, pixel: true },
  },
  port: { name: "Port Authority", url: "https://port.example.com/" },
});

const HERE = { ...CHANNEL, title: "The Bay Post", home: "https://bay.example/" };

const TEXT =
  "<p>The harbour board met on Monday, and said that the berths will stay as they are until next autumn.</p>";

/** A republished article with every fact of the credit that there is. */
const EVERY: Article = {
  ...MOST,
  html: TEXT,
  title: "The berths stay",
  obligations: {
    licence: "Republished under a licence of The Outlet",
    notes: ["The Outlet is an independent newsroom.", "It was founded in 1911."],
  },
  ...(MOST.credit && {
    credit: { ...MOST.credit, trail: [{ name: "Inlet Daily" }, { name: "Quay FM", url: "https://quay.example/" }] },
  }),
};

function crediting(changes: Partial<NonNullable<Article["credit"]>>, others: Partial<Article> = {}): Article {
  return { ...EVERY, ...others, ...(EVERY.credit && { credit: { ...EVERY.credit, ...changes } }) };
}

async function drafted(article: Article, format: Format, outlets = OUTLETS, publication = AROUND.publication) {
  const name = `https://bay.example/${format}`;
  const source = { bytes: Buffer.from(rendered(format, [article], HERE)), name };
  const material = materialOf(await readMaterial(source, pageMaterial), source, undefined);
  return draft(material, { ...NO_FLAGS, publish: true }, { ...AROUND, outlets, publication });
}

/** The partner's own file of an article that he took from a feed. */
async function imported(article: Article, format: Format): Promise<FrontMatter> {
  const [, above = ""] = articleFile(await drafted(article, format)).split("---\n");
  return v.parse(frontMatter, parse(above));
}

/** The same article as the partner's own site serves it. */
async function served(article: Article, format: Format) {
  const fields = await imported(article, format);
  const text = { html: TEXT, markdown: "", withheld: [], tables: [] };
  const lookup = { publication: AROUND.publication, outlets: OUTLETS, topicNames: new Map<string, string>() };
  return resolveFacts("x", fields, text, lookup).article;
}

describe.each(FORMATS)("what a partner imports from %s", (format) => {
  it("has every fact of the credit, and whom it came by way of", async () => {
    const article = await served(EVERY, format);
    const trail = [...(EVERY.credit?.trail ?? []), { name: "The Bay Post", url: "https://bay.example/" }];

    expect(article.credit).toEqual({ ...EVERY.credit, trail });
    expect(article.authors.map(({ name, url }) => ({ name, url }))).toEqual(
      EVERY.authors.map(({ name, url }) => ({ name, url })),
    );
    expect([article.licence, article.copyright]).toEqual([EVERY.licence, EVERY.copyright]);
    expect(article.citations.map(({ name, title, url }) => ({ name, title, url }))).toEqual(
      EVERY.citations.map(({ name, title, url }) => ({ name, title, url })),
    );
    expect(article.obligations).toEqual(EVERY.obligations);
    expect(article.topics).toHaveLength(EVERY.topics.length);
  });

  it("has the picture with its credit, once", async () => {
    const { image } = await imported(EVERY, format);
    const { width, height, ...known } = EVERY.image ?? { url: "" };

    expect(image).toEqual(format === "ninjs" ? EVERY.image : known);
    const file = articleFile(await drafted(EVERY, format));
    expect(file.split("---\n")[2]).not.toContain("![");
    expect([width, height]).toEqual([1200, 675]);
  });

  it.each<[what: string, article: Article]>([
    ["a day alone", crediting({ published: "2026-10-30" })],
    ["no date", crediting({ published: undefined as unknown as string })],
    ["no address", crediting({ url: undefined as unknown as string })],
    ["no title of its own", crediting({ title: EVERY.title })],
    ["no byline", crediting({ authors: [] }, { authors: [] })],
    [
      "a licence that is not Creative Commons’",
      { ...EVERY, licence: { name: "The Quay Licence", url: "https://quay.example/licence" } },
    ],
    ["no obligations", { ...EVERY, obligations: undefined as unknown as NonNullable<Article["obligations"]> }],
    ["no citations", { ...EVERY, citations: [] }],
  ])("has what is known of an original with %s, and nothing else", async (_what, sent) => {
    const article: Article = JSON.parse(JSON.stringify(sent));
    const got = await served(article, format);
    const { trail, ...credit } = got.credit ?? {};
    const { trail: _, ...expected } = article.credit ?? {};

    expect(trail).toHaveLength(3);
    expect(credit).toEqual(expected);
    expect(got.licence).toEqual(article.licence);
    expect(got.obligations).toEqual(article.obligations);
    expect(got.citations).toHaveLength(article.citations.length);
  });

  it("names the outlet’s home page and feed where the partner does not know the outlet yet", async () => {
    const { outlet } = await drafted(EVERY, format, {});

    expect(outlet.value.stub && stubFile(outlet.value.stub)).toContain(
      "name: The Outlet & Sons\nurl: https://outlet.example.com/\nfeed: https://outlet.example.com/feed?type=rss&all=1\n",
    );
  });

  it("credits an adapted article to who adapted it, and cites what it rests on", async () => {
    const adapted = crediting({ basis: "adapted" }, { authors: [{ key: "ada-park", name: "Ada Park" }] });
    const made = await drafted(adapted, format);

    expect(made.outlet.value.name).toBe("The Bay Post");
    expect(made.authors?.value).toEqual([{ name: "Ada Park" }]);
    expect(made.citations?.value[0]).toEqual({
      outlet: "outlet",
      title: "The harbour and the river",
      url: EVERY.credit?.url,
    });
    expect(made.obligations).toBeUndefined();
  });

  it("has the licence and the notice of what the feed’s own newsroom wrote", async () => {
    const { credit, obligations, citations, ...own } = EVERY;
    const made = await drafted({ ...own, citations: [], copyright: "© 2026 The Bay Post" }, format);

    expect(made.outlet.value.name).toBe("The Bay Post");
    expect([made.licence?.value, made.copyright?.value]).toEqual([EVERY.licence, "© 2026 The Bay Post"]);
  });
});

test.each(FORMATS)("an article that was taken back is not imported from %s, and it is said why", async (format) => {
  const { image, licence, copyright, obligations, ...rest } = EVERY;
  const withdrawn = { at: "2026-11-05T10:00:00Z", reason: "Two people were mixed up." };
  const refusal =
    "the entry was taken back by its publisher, who says: This article was withdrawn on 5 November 2026. Reason: Two people were mixed up. It is not to be carried: import another one";

  await expect(drafted({ ...rest, html: "", corrections: [], withdrawn }, format)).rejects.toThrow(refusal);
  const { credit, ...own } = rest;
  await expect(drafted({ ...own, html: "", corrections: [], withdrawn }, format)).rejects.toThrow(refusal);
});

test.each([
  [{ status: "withdrawn" }, "who says: it is withdrawn"],
  [{ status: "withdrawn", withdrawal: { reason: "Not so." } }, "who says: Not so."],
  [{ withdrawal: {} }, "who says: it is withdrawn"],
])("an item whose _credit says less of its withdrawal is refused as well: %o", async (said, message) => {
  const feed = JSON.parse(rendered("json", [EVERY], HERE));
  Object.assign(feed.items[0]._credit, said);
  const source = { bytes: Buffer.from(JSON.stringify(feed)), name: "feed.json" };
  const read = await readMaterial(source, pageMaterial);
  expect(() => materialOf(read, source, undefined)).toThrow(message);
});

describe.each(FORMATS)("what was put right, by %s", (format) => {
  const [first] = EVERY.corrections;
  const corrections = [
    ...(first ? [first] : []),
    { at: "2026-11-06T09:00:00Z", text: "It is “Kim Osei” & not O’Shea." },
  ];

  it("stays known when the article is carried on, and stands in the text no more than once", async () => {
    const article = await served({ ...EVERY, corrections }, format);
    expect(article.corrections).toEqual(corrections);

    const file = articleFile(await drafted({ ...EVERY, corrections }, format));
    expect(file.match(/not 21/g)).toHaveLength(1);
    expect(file.split("---\n")[2]).toContain("The harbour board met on Monday");
    expect(report(await drafted({ ...EVERY, corrections }, format), OUTLETS)).toMatch(
      /\n {2}corrections +2026-11-04 The river is 12 km long, not 21\.; 2026-11-06 It is “Kim Osei”/,
    );
  });

  it("is left out and told where it is older than the original", async () => {
    const made = await drafted({ ...EVERY, corrections: [{ at: "2026-10-01T09:00:00Z", text: "Too early." }] }, format);

    expect(made.corrections).toBeUndefined();
    expect(made.doubts).toContainEqual({
      text: "Too early.",
      about: "is a correction of 2026-10-01, before the original appeared: left out; check both dates",
    });
  });
});

describe("ninjs of others", () => {
  const OTHER = {
    uri: "http://ninjs.example.com/newsitems/1",
    type: "text",
    language: "en",
    by: "Kari Nordmann",
    firstCreated: "2026-11-20T08:00:00Z",
    headlines: [{ value: "A headline by itself" }],
    bodies: [
      { contentType: "text/plain", value: "Plain." },
      { contentType: "application/xhtml+xml", value: TEXT },
    ],
    infoSources: [{ name: "North Agency", role: "publisher", uri: "https://north.example/" }],
  };

  const read = async (object: unknown) => {
    const source = { bytes: Buffer.from(JSON.stringify(object)), name: "item.json" };
    return materialOf(await readMaterial(source, pageMaterial), source, undefined);
  };

  it("is read as one article, without our own roles", async () => {
    const made = draft(await read(OTHER), NO_FLAGS, { ...AROUND, outlets: {} });

    expect(made).toMatchObject({
      title: { value: "A headline by itself" },
      outlet: { value: { name: "North Agency" } },
      authors: { value: [{ name: "Kari Nordmann" }] },
      originalPublished: { value: "2026-11-20T08:00:00Z" },
    });
  });

  it("is a list where it is a composite without a text", async () => {
    const list = { uri: "tag:a", type: "composite", title: "North Agency", associations: [{ ...OTHER, name: "x" }] };
    expect((await read(list)).facts?.title?.value).toBe("A headline by itself");
  });

  it.each([
    [{ standard: { name: "ninjs" }, headlines: [] }, "item.json: is ninjs that cannot be read: uri: "],
    [{ ...OTHER, pubStatus: "withheld" }, "who says: it is withheld"],
    [{ uri: "tag:a", type: "composite", associations: [] }, "item.json: is a feed without entries"],
    [{ ...OTHER, bodies: [] }, "item.json: the entry carries no text"],
    [{ uri: "tag:a" }, "neither a JSON Feed nor ninjs nor an article in JSON-LD"],
    [
      { ...OTHER, headlines: 5, people: "x", associations: { a: 1 }, bodies: [{ value: 7 }] },
      "the entry carries no text",
    ],
  ])("is refused where it cannot be carried: %o", async (object, message) => {
    await expect(read(object)).rejects.toThrow(message);
  });
});

describe.each(FORMATS)("what programs may do, by %s", (format) => {
  const SAID: UsageTerms = { search: "yes", "ai-input": "ask", "ai-train": "no", "ai-index": "ask", tdm: "yes" };

  const around = (outlet: UsageTerms | undefined, publication: UsageTerms | undefined) => {
    const { outlet: known, ...others } = OUTLETS;
    const outlets: OutletEntries = known
      ? { ...others, outlet: { ...known, ...(outlet && { usage: outlet }) } }
      : OUTLETS;
    const own: Publication = { ...AROUND.publication, ...(publication && { usage: publication }) };
    return { outlets, publication: own };
  };

  const taken = async (said: UsageTerms, outlet?: UsageTerms, publication?: UsageTerms) => {
    const { outlets, publication: own } = around(outlet, publication);
    const made = await drafted({ ...EVERY, usage: said }, format, outlets, own);
    const [, above = ""] = articleFile(made).split("---\n");
    return { made, fields: v.parse(frontMatter, parse(above)), outlets, publication: own };
  };

  it("becomes the article’s own where it says ask or no, and a question where it says yes", async () => {
    const { made, fields, outlets } = await taken({ ...SAID, acquire: "https://outlet.example.com/ai" });

    expect(fields.usage).toEqual({
      "ai-input": "ask",
      "ai-train": "no",
      "ai-index": "ask",
      acquire: "https://outlet.example.com/ai",
    });
    expect(made.doubts).toContainEqual({
      text: "search: yes, tdm: yes",
      about:
        "is what the feed lets programs do; only outlets/outlet.yaml can say yes: add it to usage there if The Outlet & Sons does",
    });
    expect(report(made, outlets)).toMatch(/\n {2}programs +ai-input: ask, ai-train: no, ai-index: ask, acquire: https/);
  });

  it("is left out where the outlet’s entry says the same, and where it says more, which is told", async () => {
    const { made, fields } = await taken(SAID, { ...SAID, search: "ask", tdm: "no" });

    expect(fields.usage).toBeUndefined();
    expect(made.doubts).toContainEqual({
      text: "search: yes, tdm: yes",
      about: "is what the feed lets programs do; outlets/outlet.yaml is stricter, and holds",
    });
  });

  it("does not name the page of whoever carried it as the one that has more to give", async () => {
    const { fields } = await taken({ tdm: "no", acquire: "https://bay.example/partners#outlet-outlet" });
    expect(fields.usage).toEqual({ tdm: "no" });
    const known = await taken(
      { tdm: "no", acquire: "https://outlet.example.com/other" },
      { acquire: "https://outlet.example.com/ai" },
    );
    expect(known.fields.usage).toEqual({ tdm: "no" });
  });

  it("is that of the feed’s own newsroom on its own text", async () => {
    const { credit, obligations, ...own } = EVERY;
    const acquire = "https://bay.example/partners#own-texts";
    const made = await drafted({ ...own, usage: { tdm: "no", acquire } }, format);

    expect(made.outlet.value.name).toBe("The Bay Post");
    expect(made.usage?.value).toEqual({ tdm: "no", acquire });
  });

  it("is never looser than the feed, the outlet’s entry and the publication, and no mistake, whatever they say", async () => {
    const answers = [undefined, "yes", "ask", "no"] as const;
    const terms = (number: number): UsageTerms =>
      Object.fromEntries(
        PURPOSES.flatMap((purpose, index) => {
          const said = answers[(number + index) % 4];
          return said === undefined ? [] : [[purpose, said]];
        }),
      );
    for (const [a, b, c] of answers.flatMap((_, a) =>
      answers.flatMap((_, b) => answers.map((_, c) => [a, b, c] as const)),
    )) {
      const [said, theirs, ours] = [terms(a), terms(b), terms(c)];
      const { fields, outlets, publication } = await taken(said, theirs, ours);
      const { outlet } = outlets;
      const bounds = { publication, republishedFrom: outlet };
      const text = { html: TEXT, markdown: "", withheld: [], tables: [] };
      const lookup = { publication, outlets, topicNames: new Map<string, string>() };
      const { usage } = resolveFacts("x", fields, text, lookup).article;
      for (const purpose of PURPOSES) {
        expect(usageMistake(purpose, fields.usage?.[purpose], bounds)).toBeUndefined();
        const held = usage?.[purpose];
        for (const bound of [said[purpose], theirs[purpose], ours[purpose]]) {
          if (bound !== undefined && bound !== "yes") expect(held !== undefined && !isLooser(held, bound)).toBe(true);
        }
        if (held === "yes") expect(theirs[purpose]).toBe("yes");
      }
    }
  });

  it("is nothing where the feed says nothing", async () => {
    expect((await taken({})).fields.usage).toBeUndefined();
  });
});

test("answers of _credit.usage that cannot be read count as absent", async () => {
  const feed = JSON.parse(rendered("json", [{ ...EVERY, usage: { search: "yes" } }], HERE));
  feed.items[0]._credit.usage = { search: "perhaps", tdm: 7, "ai-train": "no", acquire: "javascript:alert(1)" };
  const source = { bytes: Buffer.from(JSON.stringify(feed)), name: "feed.json" };
  const material = materialOf(await readMaterial(source, pageMaterial), source, undefined);
  expect(material.facts?.usage?.value).toEqual({ "ai-train": "no" });
});
