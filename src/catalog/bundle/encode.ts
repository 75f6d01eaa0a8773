import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import type { Agreement } from "../../article/agreement.ts";
import type { Article } from "../../article/article.ts";
import { isCanonical } from "../../article/canonical.ts";
import type { OutletEntries } from "../../article/outlet.ts";
import type { Publication } from "../../article/publication.ts";
import { isStated } from "../../article/uses.ts";
import type { FormatName } from "../../site/formats.ts";
import { aliasName, sliceName } from "../../site/slice.ts";
import { concatenated } from "../bytes.ts";
import { membershipsOf } from "../membership.ts";
import type { Rendering } from "../rendering.ts";
import { usesCode } from "../usescode.ts";
import {
  CANONICAL,
  CARRIED_FORMATS,
  type Header,
  MAGIC,
  PREAMBLE_BYTES,
  READ_OFTEN,
  SECTIONS,
  type SectionName,
  type Subject,
  UNPACKED,
  WITHDRAWN,
} from "./layout.ts";
import { BETWEEN } from "./packing.ts";

/** A file of content/articles/, as its editor wrote it. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** An article as the bundle carries it: with what the Worker must know about it but never shows. */
export interface BundledArticle {
  readonly article: Article;
  /** The text as its editor wrote it; empty for a withdrawn article. */
  readonly markdown: string;
  /** When it becomes invisible (RFC 3339, UTC), where the outlet's terms set a window. */
  readonly expires?: string;
  /** Slugs that it had before. */
  readonly aliases?: readonly string[];
  /** The file that it was made of, for the way back: a live catalog keeps it, the bundle leaves it out. */
  readonly source?: SourceFile;
}

/** Everything that the build found, ready to be carried by the Worker. */
export interface BundleContent {
  readonly publication: Publication;
  readonly outlets: OutletEntries;
  /** What was agreed with partners; with nobody where it is absent. */
  readonly partners?: readonly Agreement[];
  readonly rendering: Rendering;
  /** In any order, drafts left out. Addresses within the site start with `publication.url`. */
  readonly articles: readonly BundledArticle[];
  /** Writes the entries that are carried as such; none are where it is absent. */
  readonly writeEntry?: EntryWriter;
}

/** An article as an entry of a format, in UTF-8; nothing where the Worker has to write it. */
export type EntryWriter = (article: Article, format: FormatName) => Uint8Array;

/** One slice while the bundle is written. */
interface Members {
  /** What it is about, in the words of its articles: newest first, each from when on. */
  readonly subjects: Subject[];
  /** Its articles, newest first. */
  readonly ordinals: number[];
}

const UTF8 = new TextEncoder();

function newestFirst({ article: a }: BundledArticle, { article: b }: BundledArticle): number {
  const later = Date.parse(b.published) - Date.parse(a.published);
  return later !== 0 ? later : a.id < b.id ? -1 : 1;
}

/** The slices that an article is in, each with what it is about. */
function* memberships({ article, aliases }: BundledArticle): Generator<[name: string, subject: Subject[1]]> {
  for (const [slice, name, url] of membershipsOf(article)) yield [sliceName(slice), { name, url }];
  for (const alias of aliases ?? []) yield [aliasName(alias), { name: "" }];
}

/** The directory of slices, sorted by name in code-unit order. */
function directoryOf(articles: readonly BundledArticle[]): [name: string, members: Members][] {
  const directory = new Map<string, Members>();
  for (const [ordinal, bundled] of articles.entries()) {
    for (const [name, subject] of memberships(bundled)) {
      const members = directory.get(name) ?? { subjects: [], ordinals: [] };
      if (members.ordinals.at(-1) !== ordinal) members.ordinals.push(ordinal);
      addSubject(members.subjects, Date.parse(bundled.article.published), subject);
      directory.set(name, members);
    }
  }
  return [...directory].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Keeps the wordings of different articles apart, so that an embargoed one says nothing before its time. */
function addSubject(subjects: Subject[], since: number, subject: Subject[1]): void {
  const oldest = subjects.at(-1);
  const isSame = oldest !== undefined && JSON.stringify(oldest[1]) === JSON.stringify(subject);
  if (isSame) subjects.pop();
  subjects.push([since, subject]);
}

function floats(values: readonly number[]): Uint8Array {
  return new Uint8Array(Float64Array.from(values).buffer);
}

function integers(values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

/** Where each part begins, and where the last one ends. */
function offsets(parts: readonly { readonly length: number }[]): Uint8Array {
  let end = 0;
  return integers([0, ...parts.map((part) => (end += part.length))]);
}

function flagsOf(article: Article, ordinal: number): number {
  return (
    (isCanonical(article) ? CANONICAL : 0) |
    (article.withdrawn === undefined ? 0 : WITHDRAWN) |
    (ordinal < READ_OFTEN ? UNPACKED : 0)
  );
}

/** Articles packed before, as long as whoever builds again keeps them. */
const PACKED = new WeakMap<BundledArticle, Uint8Array>();

/** An article that is rarely read, its JSON and its Markdown in one. */
function packed(bundled: BundledArticle): Uint8Array {
  const known = PACKED.get(bundled);
  if (known) return known;
  const bytes = deflateRawSync(JSON.stringify(bundled.article) + BETWEEN + bundled.markdown);
  PACKED.set(bundled, bytes);
  return bytes;
}

/** The two texts of an article. @see SECTIONS */
function textsOf(bundled: BundledArticle, ordinal: number): readonly [Uint8Array, Uint8Array] {
  if (ordinal >= READ_OFTEN) return [packed(bundled), new Uint8Array()];
  const { article, markdown } = bundled;
  return [UTF8.encode(JSON.stringify(article)), markdown === "" ? new Uint8Array() : deflateRawSync(markdown)];
}

/** The entries of the articles that are read often. @see SECTIONS */
function entriesOf(articles: readonly BundledArticle[], write: EntryWriter | undefined): Uint8Array[] {
  if (write === undefined) return [];
  return articles
    .slice(0, READ_OFTEN)
    .flatMap(({ article }) => CARRIED_FORMATS.map((format) => write(article, format)));
}

/** What programs may do with each article; nothing at all where that is said of none. */
function usesOf(articles: readonly BundledArticle[]): Uint8Array {
  const isSaid = articles.some(({ article }) => isStated(article.usage));
  return UTF8.encode(isSaid ? articles.map(({ article }) => usesCode(article.usage)).join("") : "");
}

function aligned(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/**
 * The bundled catalog's bytes. The same content gives the same bytes.
 * @see layout.ts for the layout, bundledcatalog.ts for the reader
 */
export function encodeBundle(content: BundleContent): Uint8Array {
  const { publication, outlets, partners = [], rendering, writeEntry } = content;
  const articles = content.articles.toSorted(newestFirst);
  const directory = directoryOf(articles);
  const place = new Map(directory.map(([name], index) => [name, index]));
  const texts = articles.flatMap((bundled, ordinal) => textsOf(bundled, ordinal));
  const entries = entriesOf(articles, writeEntry);
  const names = directory.map(([name]) => UTF8.encode(name));
  const subjects = directory.map(([, { subjects }]) => UTF8.encode(JSON.stringify(subjects)));
  const members = directory.map(([, { ordinals }]) => ordinals);
  const sections: Record<SectionName, Uint8Array> = {
    published: floats(articles.map(({ article }) => Date.parse(article.published))),
    updated: floats(articles.map(({ article }) => Date.parse(article.updated))),
    expires: floats(
      articles.map(({ expires }) => (expires === undefined ? Number.POSITIVE_INFINITY : Date.parse(expires))),
    ),
    fingerprints: UTF8.encode(articles.map(({ article }) => article.fingerprint).join("")),
    uses: usesOf(articles),
    flags: Uint8Array.from(articles.map(({ article }, ordinal) => flagsOf(article, ordinal))),
    slices: integers(articles.map(({ article }) => place.get(sliceName({ kind: "article", key: article.slug })) ?? 0)),
    textOffsets: offsets(texts),
    texts: concatenated(texts),
    entryOffsets: offsets(entries),
    entries: concatenated(entries),
    nameOffsets: offsets(names),
    names: concatenated(names),
    subjectOffsets: offsets(subjects),
    subjects: concatenated(subjects),
    memberOffsets: offsets(members),
    members: integers(members.flat()),
    outlets: UTF8.encode(JSON.stringify(outlets)),
    partners: UTF8.encode(JSON.stringify(partners)),
  };
  const fingerprint = createHash("sha256").update(JSON.stringify(publication)).digest("base64url").slice(0, 8);
  const places: Partial<Record<SectionName, [number, number]>> = {};
  let end = 0;
  for (const name of SECTIONS) {
    places[name] = [end, sections[name].length];
    end += aligned(sections[name].length);
  }
  const header: Omit<Header, "sections"> & { sections: typeof places } = {
    publication,
    fingerprint,
    rendering,
    sections: places,
  };
  const head = UTF8.encode(JSON.stringify(header));
  const start = PREAMBLE_BYTES + aligned(head.length);
  const bundle = new Uint8Array(start + end);
  bundle.set(UTF8.encode(MAGIC));
  new DataView(bundle.buffer).setUint32(MAGIC.length, head.length, true);
  bundle.set(head, PREAMBLE_BYTES);
  for (const name of SECTIONS) bundle.set(sections[name], start + (places[name]?.[0] ?? 0));
  return bundle;
}
