import { createHash } from "node:crypto";
import { createApp } from "../../src/app.ts";
import { type Agreement, agreementOf } from "../../src/article/agreement.ts";
import type { Article } from "../../src/article/article.ts";
import type { PartnerEntry } from "../../src/article/partner.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { encodeBundle } from "../../src/catalog/bundle/encode.ts";
import { carriedEntries } from "../../src/feeds/carriedentries.ts";
import type { Limiter } from "../../src/routes/partner/limiter.ts";
import { PUBLICATION, RENDERING } from "../catalog/bundles.ts";
import { LEAST, MOST } from "../feeds/articles.ts";

/** Where the site of these tests runs. */
export const SITE = "https://feeds.example.org";

/** The moment at which it is looked at. */
export const NOW = new Date("2026-11-15T12:00:00Z");

/** A partner's key, by his name. */
export function keyOf(name: string): string {
  return createHash("sha256").update(`key of ${name}`).digest("hex").slice(0, 40);
}

function digestOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** What is agreed with a partner, unless something else is said. */
export function agreed(name: string, entry: Partial<PartnerEntry> = {}): Agreement {
  return agreementOf(name, { name, digest: digestOf(keyOf(name)), former: [], take: { full: false }, ...entry });
}

/** Every kind of agreement, each with a partner of that name. */
export const AGREEMENTS: readonly Agreement[] = [
  agreed("plain"),
  agreed("full", { take: { full: true } }),
  agreed("ended", { until: "2026-11-14" }),
  agreed("lastday", { until: "2026-11-15" }),
  agreed("early", { from: "2026-12-01" }),
  agreed("rotated", { former: [digestOf(keyOf("rotated-before"))] }),
  agreed("harbours", { take: { full: false, slices: ["topics/harbours"] } }),
  agreed("gazette", { take: { full: true, outlets: ["gazette"] } }),
  agreed("two", { take: { full: false, slices: ["topics/harbours"], outlets: ["gazette"] } }),
];

/** The sentences of the article whose whole text is for partners alone, its summary aside. */
export const RESERVED_SENTENCES = [
  "The quay was sold in the night between two sittings.",
  "Nobody on the council had read the contract.",
  "Three cranes left on barges before dawn.",
  "A table shows what each crane fetched.",
] as const;

const [first, second, third, fourth] = RESERVED_SENTENCES;

const GAZETTE = { key: "gazette", name: "The Gazette", url: "https://gazette.example.com/" };

/** An article of each kind, one a day, newest first. */
export const ARTICLES: readonly Article[] = [
  {
    ...LEAST,
    id: "urn:uuid:00000000-0000-4000-8000-000000000011",
    slug: "quay-sold",
    url: `${SITE}/articles/quay-sold`,
    title: "The quay is sold to nobody that anybody knows",
    summary: "A quay has a new owner.",
    html: `<p>${first} ${second}</p>\n<table><tbody><tr><td>${fourth}</td></tr></tbody></table>\n<p>${third}</p>`,
    tables: [`<table><tbody><tr><td>${fourth}</td></tr></tbody></table>`],
    withheld: [`<p>${third}</p>`],
    beginning: `${first} ${second}`,
    published: "2026-11-12T08:00:00Z",
    updated: "2026-11-12T08:00:00Z",
    topics: [{ key: "harbours", name: "Harbours" }],
    credit: {
      basis: "republished",
      outlet: GAZETTE,
      url: "https://gazette.example.com/quay",
      authors: [{ name: "Ada Park" }],
      position: "end",
      indexing: "canonical",
    },
    distribution: "partners",
    fingerprint: "RESV",
  },
  { ...MOST, distribution: "full", fingerprint: "MOST" },
  {
    ...LEAST,
    id: "urn:uuid:00000000-0000-4000-8000-000000000012",
    slug: "gulls",
    url: `${SITE}/articles/gulls`,
    title: "Gulls count themselves among the citizens",
    html: "<p>They are many.</p>",
    published: "2026-11-01T09:00:00Z",
    updated: "2026-11-01T09:00:00Z",
    topics: [{ key: "birds", name: "Birds" }],
    fingerprint: "GULL",
  },
  {
    ...LEAST,
    id: "urn:uuid:00000000-0000-4000-8000-000000000013",
    slug: "old-mole",
    url: `${SITE}/articles/old-mole`,
    title: "The old mole is a hundred years old",
    html: "<p>It stands.</p>",
    published: "2026-10-05T09:00:00Z",
    updated: "2026-10-05T09:00:00Z",
    topics: [{ key: "harbours", name: "Harbours" }],
    fingerprint: "MOLE",
  },
  {
    ...LEAST,
    id: "urn:uuid:00000000-0000-4000-8000-000000000014",
    slug: "older-mole",
    url: `${SITE}/articles/older-mole`,
    title: "The older mole is older than that by far",
    html: "<p>It fell.</p>",
    published: "2026-09-05T09:00:00Z",
    updated: "2026-09-05T09:00:00Z",
    topics: [{ key: "harbours", name: "Harbours" }],
    fingerprint: "FELL",
  },
];

/**
 * The whole site with these partners.
 * @param entries how many a feed holds @param isCarried whether the bundle carries entries written, as a built one does
 */
export function partnerApp({
  limiter,
  now = () => NOW,
  entries = 3,
  articles = ARTICLES,
  agreements = AGREEMENTS,
  isCarried = true,
}: {
  limiter?: Limiter;
  now?: () => Date;
  entries?: number;
  articles?: readonly Article[];
  agreements?: readonly Agreement[];
  isCarried?: boolean;
} = {}) {
  const bytes = encodeBundle({
    publication: {
      ...PUBLICATION,
      entries,
      hubs: ["https://hub.example.com/"],
      links: { support: `${SITE}/support` },
      publisher: { name: "Test Publisher", url: "https://publisher.example/" },
    },
    outlets: {},
    rendering: RENDERING,
    partners: agreements,
    ...(isCarried && { writeEntry: carriedEntries(undefined) }),
    articles: articles.map((article) => ({
      article,
      markdown: "It is told.",
      ...(article.slug === "gulls" ? { aliases: ["seagulls"] } : {}),
    })),
  });
  const catalog = bundledCatalog(new Uint8Array(bytes).buffer);
  return createApp({ catalog, rendering: RENDERING, partners: agreements, now, ...(limiter && { limiter }) });
}
