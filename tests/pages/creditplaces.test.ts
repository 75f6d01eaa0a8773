import { readFileSync } from "node:fs";
import { DOMParser } from "linkedom";
import { describe, expect, it, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { creditedSummary, creditLine, creditText, enumerate } from "../../src/article/credit.ts";
import { runsHtml, runsText } from "../../src/article/creditruns.ts";
import { newsArticle } from "../../src/pages/article/newsarticle.ts";
import { CREDIT_OBJECT } from "../../src/pages/partners/creditobject.ts";
import { CREDIT_PLACES, type CreditFact, type CreditMedium } from "../../src/pages/partners/creditplaces.ts";
import { NINJS_PROPERTIES } from "../../src/pages/partners/ninjsproperties.ts";
import { FORMAT_NAMES } from "../../src/site/formats.ts";
import { MOST } from "../feeds/articles.ts";
import { rendered } from "../feeds/documents.ts";
import { SITE } from "./sample.ts";

/** With a byline of its own, so that no two facts are the same text. */
const ADAPTED: Article = {
  ...MOST,
  authors: [{ key: "ada-park", name: "Ada Park" }],
  obligations: {
    licence: "Under the outlet's licence",
    notes: ["Keep this note."],
    pixel: "https://outlet.example.com/count",
  },
  usage: {
    search: "yes",
    "ai-input": "ask",
    "ai-train": "no",
    "ai-index": "no",
    tdm: "no",
    acquire: "https://outlet.example.com/ai",
  },
  ...(MOST.credit && {
    credit: { ...MOST.credit, basis: "adapted", trail: [{ name: "The Bay Post", url: "https://bay.example/" }] },
  }),
};

/** How each fact is written, wherever it stands: any of these. */
const WRITTEN: Readonly<Record<CreditFact, (article: Article) => readonly (string | undefined)[]>> = {
  "credit.outlet": ({ credit }) => [credit?.outlet.name],
  "credit.outlet.url": ({ credit }) => [credit?.outlet.url],
  "credit.outlet.feed": ({ credit }) => [credit?.outlet.feed],
  "credit.basis": ({ credit }) => [credit?.basis],
  "credit.title": ({ credit }) => [credit?.title],
  "credit.url": ({ credit }) => [credit?.url],
  "credit.authors": ({ credit }) => credit?.authors.map(({ name }) => name) ?? [],
  "credit.published": ({ credit }) => [credit?.published],
  "credit.trail": ({ credit }) => credit?.trail?.map(({ name }) => name) ?? [],
  authors: ({ authors }) => [enumerate(authors.map(({ name }) => name))],
  licence: ({ licence }) => [licence?.url],
  copyright: ({ copyright }) => [copyright],
  usage: ({ usage }) => [
    ...Object.values(usage ?? {}),
    "search",
    "ai-input",
    "ai-train ai-index",
    "Search engines: allowed. Answers by AI: ask first. Training of AI: not allowed. Indexes of AI: not allowed. Text and data mining: not allowed.",
  ],
  citations: ({ citations }) => citations.map(({ url }) => url),
  "image.credit": ({ image }) => [image?.credit],
  "image.copyright": ({ image }) => [image?.copyright],
  "credit line": (article) => [creditText(article), runsHtml(creditLine(article))],
  "credit in a word": (article) => [runsText, runsHtml].map((written) => written(creditedSummary(article))),
};

type Leaf = readonly [path: string, value: string];

/** What is read of an element. */
interface XmlElement {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly children: Iterable<XmlElement> & { readonly length: number };
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
}

/** Every text and attribute below an element, each with the XPath that the table would write. */
function xmlLeaves(element: XmlElement, path: string): Leaf[] {
  const rel = element.getAttribute("rel");
  const place = rel === null ? path : `${path}[@rel="${rel}"]`;
  const children = [...element.children].flatMap((child) => xmlLeaves(child, `${place}/${child.tagName}`));
  const attributes = [...element.attributes].map(({ name, value }): Leaf => [`${place}/@${name}`, value]);
  return [...(children.length === 0 ? [[place, element.textContent ?? ""] as const] : children), ...attributes];
}

/** Every text in a JSON document, each with the path of properties that the table would write. */
function jsonLeaves(value: unknown, path = "", itemPath = (list: string, _item: unknown) => `${list}[]`): Leaf[] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item) => jsonLeaves(item, itemPath(path, item), itemPath));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    jsonLeaves(child, path === "" ? name : `${path}.${name}`, itemPath),
  );
}

/** What tells an item of a list of ninjs from its neighbours, as the table would write it. */
function ninjsItemPath(path: string, item: unknown): string {
  if (typeof item !== "object" || item === null) return `${path}[]`;
  const said = ["rel", "role", ...("href" in item ? ["name"] : [])].find((property) => Object.hasOwn(item, property));
  return said === undefined ? `${path}[]` : `${path}[${said}=${Reflect.get(item, said)}]`;
}

function xmlEntry(document: string, name: string): Leaf[] {
  const entry = new DOMParser().parseFromString(document, "text/xml").querySelector(name);
  // What a browser shows of the feed itself is no place for programs.
  const children = [...(entry?.children ?? [])].filter(({ tagName }) => tagName !== "dcterms:bibliographicCitation");
  return children.flatMap((child) => xmlLeaves(child, child.tagName));
}

/** What an article looks like in each medium, leaf by leaf. */
const LEAVES: Readonly<Record<CreditMedium, (article: Article) => Leaf[]>> = {
  rss: (article) => xmlEntry(rendered("rss", [article]), "item"),
  atom: (article) => xmlEntry(rendered("atom", [article]), "entry"),
  json: (article) => jsonLeaves(JSON.parse(rendered("json", [article])).items[0]),
  ninjs: (article) => jsonLeaves(JSON.parse(rendered("ninjs", [article])).associations[0], undefined, ninjsItemPath),
  page: (article) => jsonLeaves(JSON.parse(JSON.stringify(newsArticle(SITE, article, "https://a.example/")))),
};

const MEDIA = [...FORMAT_NAMES, "page"] as const satisfies readonly CreditMedium[];

function isWritten(fact: string, value: string, written: readonly (string | undefined)[]): boolean {
  // These are sentences among others.
  const isPart = fact === "credit line" || fact === "usage";
  return written.some(
    (text) => value === text || (isPart && text !== undefined && text.length > 20 && value.includes(text)),
  );
}

/** The places where a fact really stands in a document, each once, sorted. */
function placesOf(fact: string, medium: CreditMedium): string[] {
  const written = Object.entries(WRITTEN).flatMap(([name, write]) => (name === fact ? write(ADAPTED) : []));
  const found = LEAVES[medium](ADAPTED).filter(([, value]) => isWritten(fact, value, written));
  return [...new Set(found.map(([path]) => path))].sort();
}

describe.each(MEDIA)("the table of where the credit goes names, for medium %s,", (medium) => {
  it.each(Object.entries(CREDIT_PLACES))("every place where %s stands, and no other", (fact, { places }) => {
    expect(placesOf(fact, medium)).toEqual([...places[medium]].sort());
  });
});

test("the fields of _credit are those that JSON Feed has, in their order", () => {
  const withdrawn = { at: "2026-11-05T10:00:00Z", reason: "Two people were mixed up." };
  const items = [ADAPTED, { ...ADAPTED, withdrawn }].map((article) => JSON.parse(rendered("json", [article])).items[0]);
  const names = items.flatMap(({ _credit }) => Object.keys(_credit));

  expect([...new Set(names)]).toEqual(Object.keys(CREDIT_OBJECT));
});

const HEADINGS: Readonly<Record<CreditMedium, string>> = {
  rss: "RSS 2.0 item",
  atom: "Atom 1.0 entry",
  json: "JSON Feed 1.1 item",
  ninjs: "ninjs 3 item",
  page: "JSON-LD of the page",
};

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The table as Markdown. */
function creditTable(): string {
  const rows = Object.values(CREDIT_PLACES).map(({ name, places }) =>
    tableRow([name, ...MEDIA.map((medium) => places[medium].map((place) => `\`${place}\``).join(", "))]),
  );
  const head = [
    tableRow(["fact", ...MEDIA.map((medium) => HEADINGS[medium])]),
    `|---|${MEDIA.map(() => "---|").join("")}`,
  ];
  return [...head, ...rows].join("\n");
}

// `vitest run -u` writes it anew.
test("the reference for editors has the same table", async () => {
  const file = "content/README.md";
  const written = readFileSync(file, "utf8").replace(
    /(?<=## Where the credit goes\n\n)(?:\|.*\n)+/,
    () => `${creditTable()}\n`,
  );

  expect(written).toContain(creditTable());
  await expect(written).toMatchFileSnapshot(`../../${file}`);
});

test("the page for partners names no property of ninjs that no article has, and every role and relation that one has", () => {
  const withdrawn = { at: "2026-11-05T10:00:00Z", reason: "Two people were mixed up." };
  const articles = [ADAPTED, { ...ADAPTED, withdrawn }];
  const items = JSON.parse(rendered("ninjs", articles)).associations;
  const lists = ["descriptions", "associations", "infoSources"] as const;

  for (const name of Object.keys(NINJS_PROPERTIES)) expect(items[0]).toHaveProperty(name);
  for (const item of items)
    for (const list of lists)
      for (const { rel, role } of item[list]) expect(NINJS_PROPERTIES[list]).toContain(`“${rel ?? role}”`);
});
