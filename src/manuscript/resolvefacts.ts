import type { Article, Author, Citation, Credit, Outlet, Topic } from "../article/article.ts";
import type { FrontMatter } from "../article/frontmatter.ts";
import type { Obligations } from "../article/obligations.ts";
import { entryOf, type OutletEntries, type OutletEntry } from "../article/outlet.ts";
import type { Person } from "../article/person.ts";
import type { Publication } from "../article/publication.ts";
import { slug } from "../article/slug.ts";
import { TAKEN_BACK } from "../article/withdrawal.ts";
import type { BundledArticle } from "../catalog/bundle/encode.ts";
import { articleUrl } from "../site/urls.ts";
import { resolveUsage } from "./resolveusage.ts";

/** What an article's facts are resolved against. */
export interface FactLookup {
  readonly publication: Publication;
  readonly outlets: OutletEntries;
  /** The name of each topic by its key. */
  readonly topicNames: ReadonlyMap<string, string>;
}

const DAY = 86_400_000;

/** The last in time; all are in UTC and to the second, so their order is that of their characters. */
function newest(dates: readonly (string | undefined)[]): string {
  return (
    dates
      .filter((date) => date !== undefined)
      .sort()
      .at(-1) ?? ""
  );
}

/** Every field, those too that may be absent: a new fact cannot be forgotten where articles are put together. */
type Every<Fields> = { readonly [Name in keyof Required<Fields>]: Fields[Name] };

/** Leaves out what is undefined, so that absent and undefined are one. */
function present<Fields extends object>(fields: Every<Fields>): Fields {
  const known: Fields = { ...fields };
  for (const [name, value] of Object.entries(known)) if (value === undefined) Reflect.deleteProperty(known, name);
  return known;
}

/** A list that says something; an empty one is left out. */
function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function writers(people: readonly Person[]): Author[] {
  return people.map((author) => ({ key: slug(author.name), ...author }));
}

/** Each topic once, in the editor's order. */
function topicsOf(labels: readonly string[], names: ReadonlyMap<string, string>): Topic[] {
  const keys = new Set(labels.map((label) => slug(label)));
  return [...keys].map((key) => ({ key, name: names.get(key) ?? key }));
}

/** People with the address of whoever has the same name elsewhere, where none of their own is written. */
function withAddresses(people: readonly Person[], elsewhere: readonly Person[]): readonly Person[] {
  return people.map((person) => {
    const same = elsewhere.find(({ name, url }) => url !== undefined && slug(name) === slug(person.name));
    return person.url === undefined && same !== undefined ? { ...person, url: same.url } : person;
  });
}

/** A republished article's byline is the original's; it may be written in either place, and an address in either too. */
function bylines(fields: FrontMatter): { own: readonly Person[]; original: readonly Person[] } {
  const { basis, credit } = fields;
  const authors = withAddresses(fields.authors, credit?.authors ?? []);
  const original = withAddresses(credit?.authors ?? [], fields.authors);
  if (basis !== "republished") return { own: authors, original };
  const byline = original.length > 0 ? original : authors;
  return { own: byline, original: byline };
}

function creditOf({ basis, credit }: FrontMatter, authors: readonly Person[], outlet: OutletEntry): Credit | undefined {
  if (basis === undefined || credit === undefined) return undefined;
  const { name, url, feed } = outlet;
  return present<Credit>({
    basis,
    outlet: present<Outlet>({ key: credit.outlet, name, url, feed }),
    title: credit.title,
    url: credit.url,
    authors,
    published: credit.published,
    trail: some(credit.trail ?? []),
    position: outlet.terms.credit,
    indexing: outlet.indexing,
  });
}

/** Where the cited work's address is not known, the outlet's home page stands for it, as it does for the original. */
function citationOf(citation: FrontMatter["citations"][number], outlets: FactLookup["outlets"]): Citation {
  const { outlet, title, url } = citation;
  const entry = entryOf(outlets, outlet);
  return present<Citation>({ name: citation.name ?? entry?.name ?? "", title, url: url ?? entry?.url, outlet });
}

function expiry(fields: FrontMatter, outlet: OutletEntry | undefined): string | undefined {
  const window = fields.basis === "republished" ? outlet?.terms.window : undefined;
  if (window === undefined) return undefined;
  const from = Date.parse(fields.credit?.published ?? fields.published);
  return `${new Date(from + window * DAY).toISOString().slice(0, 19)}Z`;
}

/** The outlet's pixel counts its readers, so it is handed on only where the outlet's terms want that. */
function obligationsOf({ obligations }: FrontMatter, outlet: OutletEntry | undefined): Obligations | undefined {
  if (obligations === undefined || outlet === undefined) return undefined;
  const { pixel, ...rest } = obligations;
  const asked = outlet.terms.pixel === true ? obligations : rest;
  return Object.keys(asked).length === 0 ? undefined : asked;
}

/** A text as pages and feeds carry it. */
export interface CarriedText extends Pick<Article, "html"> {
  /** As its editor wrote it, every address absolute. */
  readonly markdown: string;
  /** What partners may not take along of the HTML, and its tables: each as it stands there, in its order. */
  readonly withheld: readonly string[];
  readonly tables: readonly string[];
  /** What it begins with, as plain text. */
  readonly beginning?: string;
}

/** An article before it has a fingerprint. */
export interface ResolvedArticle extends Omit<BundledArticle, "article"> {
  readonly article: Omit<Article, "fingerprint">;
}

/**
 * An article as catalogs hold it: every reference resolved, every default filled in. Its facts must be free of mistakes,
 * its picture's address whole. A withdrawn article carries neither text nor anything of it.
 */
export function resolveFacts(
  slugInUrl: string,
  fields: FrontMatter,
  text: CarriedText,
  lookup: FactLookup,
): ResolvedArticle {
  const { publication, outlets, topicNames } = lookup;
  const { id, title, summary, published, withdrawn, corrections } = fields;
  const outlet = entryOf(outlets, fields.credit?.outlet);
  const republishedFrom = fields.basis === "republished" ? outlet : undefined;
  const distribution = republishedFrom?.terms.distribution ?? "full";
  const { own, original } = bylines(fields);
  const article = present<Omit<Article, "fingerprint">>({
    id,
    slug: slugInUrl,
    url: articleUrl(publication.url, slugInUrl),
    title,
    summary,
    html: text.html,
    withheld: some(text.withheld),
    tables: some(text.tables),
    beginning: distribution === "full" ? text.beginning : undefined,
    language: fields.language ?? publication.language,
    published,
    updated: newest([published, fields.updated, withdrawn?.at, ...corrections.map(({ at }) => at)]),
    authors: writers(own),
    topics: topicsOf(fields.topics, topicNames),
    credit: outlet && creditOf(fields, original, outlet),
    citations: fields.citations.map((citation) => citationOf(citation, outlets)),
    licence: fields.licence ?? (republishedFrom ?? publication).licence,
    copyright: fields.copyright ?? (republishedFrom ?? publication).copyright,
    usage: resolveUsage(fields, { publication, republishedFrom }),
    obligations: obligationsOf(fields, republishedFrom),
    image: fields.image,
    distribution,
    corrections,
    withdrawn,
    ...(withdrawn && TAKEN_BACK),
  });
  const expires = expiry(fields, outlet);
  return {
    article,
    // Only pages show it, and none shows the text of an article that is for partners alone.
    markdown: withdrawn !== undefined || distribution === "partners" ? "" : text.markdown,
    ...(expires !== undefined && { expires }),
    aliases: fields.aliases,
  };
}
