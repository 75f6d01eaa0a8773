import { foldedHeadline } from "../lines/headline.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import type { Believed, Statement, Testimony } from "../material/statement.ts";

/** The most trusted saying about a fact. */
function first<Name extends keyof Statement>(
  name: Name,
  testimonies: readonly Testimony[],
): Fact<NonNullable<Statement[Name]>> | undefined {
  for (const { from, statement } of testimonies) {
    const value = statement[name];
    if (value !== undefined && value !== null) return fact(value, from);
  }
  return undefined;
}

/** What all of them say, each once: a fact of which no saying excludes another. */
function every<Name extends "sections" | "affiliations">(
  name: Name,
  testimonies: readonly Testimony[],
): Fact<readonly string[]> | undefined {
  const trusted = first(name, testimonies);
  const all = testimonies.flatMap(({ statement }) => statement[name] ?? []);
  return trusted && fact([...new Set(all)], trusted.from);
}

/** A picture's file, whatever size of it an address names. */
function pictureFile(url: string): string {
  return (URL.parse(url)?.pathname ?? url).replace(/^.*\//u, "").replace(/(?:-\d+x\d+|-scaled|@2x)?\.\w+$/u, "");
}

/** The most trusted picture, with what others say of the same one. */
function picture(testimonies: readonly Testimony[]): Believed["picture"] {
  const trusted = first("picture", testimonies);
  if (trusted === undefined) return undefined;
  const same = testimonies.flatMap(({ statement }) =>
    statement.picture && pictureFile(statement.picture.url) === pictureFile(trusted.value.url)
      ? [statement.picture]
      : [],
  );
  return fact(Object.assign({}, ...same.toReversed(), trusted.value), trusted.from);
}

/** Every organisation that is named beside the site, once for each name. */
function sources(testimonies: readonly Testimony[]): Believed["sources"] {
  const trusted = first("sources", testimonies);
  const all = testimonies.flatMap(({ statement }) => statement.sources ?? []);
  const named = new Map(all.toReversed().map((site) => [site.name?.toLowerCase() ?? site.url, site]));
  return trusted && fact([...named.values()].toReversed(), trusted.from);
}

/** Facts whose disagreement an editor has to know of, each as it is compared and as it is shown. */
const COMPARED: readonly (readonly [
  name: keyof Statement,
  what: string,
  compared: (statement: Statement) => string | undefined,
  shown: (statement: Statement) => string,
])[] = [
  ["title", "headline", ({ title }) => title && foldedHeadline(title), ({ title }) => title ?? ""],
  ["published", "date", ({ published }) => published?.slice(0, 10), ({ published }) => published ?? ""],
  [
    "authors",
    "authors",
    ({ authors }) =>
      authors
        ?.map(({ name }) => foldedHeadline(name))
        .sort()
        .join(),
    ({ authors }) => (authors ?? []).map(({ name }) => name).join(", "),
  ],
  [
    "url",
    "address",
    ({ url }) => url?.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?|\/(?:amp\/?)?$|[?#].*$/gu, ""),
    ({ url }) => url ?? "",
  ],
];

function agree(name: keyof Statement, a: string, b: string): boolean {
  // the page's name behind a headline, and a day on either side of midnight, are no disagreement
  if (name === "title") return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
  if (name === "published") return Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;
  return a === b;
}

function disagreements(testimonies: readonly Testimony[]): readonly Doubt[] {
  return COMPARED.flatMap(([name, what, compared, shown]) => {
    const [trusted, ...others] = testimonies.filter(
      ({ statement, weak }) => !weak && compared(statement) !== undefined,
    );
    if (trusted === undefined) return [];
    const other = others.find(
      ({ statement }) => !agree(name, compared(trusted.statement) ?? "", compared(statement) ?? ""),
    );
    if (other === undefined) return [];
    return [
      {
        text: shown(trusted.statement),
        about: `the ${what} by ${trusted.from}; ${other.from} has “${shown(other.statement)}”`,
      },
    ];
  });
}

/** How each fact is found among the testimonies; the compiler asks for whichever is forgotten here. */
const FACTS: { readonly [Name in keyof Statement]-?: (testimonies: readonly Testimony[]) => Believed[Name] } = {
  title: (testimonies) => first("title", testimonies),
  summary: (testimonies) => first("summary", testimonies),
  authors: (testimonies) => first("authors", testimonies),
  published: (testimonies) => first("published", testimonies),
  language: (testimonies) => first("language", testimonies),
  url: (testimonies) => first("url", testimonies),
  site: (testimonies) => first("site", testimonies),
  topics: (testimonies) => first("topics", testimonies),
  sections: (testimonies) => every("sections", testimonies),
  affiliations: (testimonies) => every("affiliations", testimonies),
  picture,
  licence: (testimonies) => first("licence", testimonies),
  copyright: (testimonies) => first("copyright", testimonies),
  sources,
  citations: (testimonies) => first("citations", testimonies),
  corrections: (testimonies) => first("corrections", testimonies),
  usage: (testimonies) => first("usage", testimonies),
  obligations: (testimonies) => first("obligations", testimonies),
  paywall: (testimonies) => first("paywall", testimonies),
  original: (testimonies) => first("original", testimonies),
};

/**
 * Believes of each fact the first that says it.
 * @param testimonies the most trusted first
 * @returns the facts, and where others say something else
 */
export function believed(testimonies: readonly Testimony[]): {
  readonly facts: Believed;
  readonly doubts: readonly Doubt[];
} {
  const found = Object.entries(FACTS).map(([name, find]) => [name, find(testimonies)] as const);
  const facts: Believed = Object.fromEntries(found.filter(([, fact]) => fact !== undefined));
  return { facts, doubts: disagreements(testimonies) };
}
