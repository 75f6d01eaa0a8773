import { nearest } from "../article/fields.ts";
import type { FrontMatter } from "../article/frontmatter.ts";
import type { Publication } from "../article/publication.ts";
import { slug } from "../article/slug.ts";
import { FORMAT_NAMES, FORMATS, formatOf, guessedFormat } from "../site/formats.ts";
import { type Month, monthOf, PART_SIZE, partNamed } from "../site/month.ts";
import { CUT_KINDS, folderOf, kindOf, LIST_KINDS, listKindOf, sliceName } from "../site/slice.ts";

/** What this site answers with, for links to be held against. Paths begin with a slash and are not percent-encoded. */
export interface SitePaths {
  /** Whether there is anything at a path. @param withDrafts whether what only drafts are in counts */
  answers(path: string, withDrafts: boolean): boolean;
  /** The path that a mistyped one most probably stands for. */
  nearest(path: string): string | undefined;
}

/** An article as far as its addresses are concerned. */
interface Addressed {
  readonly slug: string;
  readonly fields?: FrontMatter;
}

/** How many articles a slice has in each month. */
type Months = ReadonlyMap<Month, number>;

/** The months of each slice, by the slice's name. */
type Slices = ReadonlyMap<string, Months>;

/** What is there whatever the articles are. */
const FIXED: readonly string[] = [
  "/",
  "/archive",
  "/favicon.ico",
  "/feed",
  "/feed.css",
  "/feeds.opml",
  "/news-sitemap.xml",
  "/partners",
  "/robots.txt",
  "/sitemap.xml",
  "/sitemap/pages.xml",
  "/style.css",
  ...LIST_KINDS.map((kind) => `/${folderOf(kind)}`),
  ...FORMAT_NAMES.map((name) => `/${FORMATS[name].file}`),
];

/** What is there where the publication says what programs may do. */
const RIGHTS_FILES = ["/license.xml", "/.well-known/tdmrep.json"];

/** The names of the slices that an article is in. */
function slicesOf({ slug: own, fields }: Addressed): readonly string[] {
  if (fields === undefined) return ["", sliceName({ kind: "article", key: own })];
  const original = fields.credit?.authors ?? [];
  const byline = fields.basis === "republished" && original.length > 0 ? original : fields.authors;
  const keys = {
    outlet: fields.credit === undefined ? [] : [fields.credit.outlet],
    topic: fields.topics.map((topic) => slug(topic)),
    author: byline.map(({ name }) => slug(name)),
    article: [own],
  };
  return ["", ...CUT_KINDS.flatMap((kind) => keys[kind].map((key) => sliceName({ kind, key })))];
}

function slicesIn(articles: readonly Addressed[]): Slices {
  const slices = new Map<string, Map<Month, number>>();
  for (const article of articles) {
    const month = article.fields && monthOf(Date.parse(article.fields.published));
    for (const name of slicesOf(article)) {
      const months = slices.get(name) ?? new Map<Month, number>();
      slices.set(name, month === undefined ? months : months.set(month, (months.get(month) ?? 0) + 1));
    }
  }
  return slices;
}

/** What stands below a slice: its feeds, its archive, the pages and feeds of its months. */
function answersBelow(months: Months, rest: readonly string[]): boolean {
  const [first = "", month, ...more] = rest;
  if (rest.length === 0) return true;
  if (first !== "archive") return rest.length === 1 && (formatOf(first) ?? guessedFormat(first)) !== undefined;
  if (month === undefined || month === "before") return more.length === (month === undefined ? 0 : 1);
  if (formatOf(more.at(-1) ?? "") !== undefined) more.pop();
  const part = partNamed(month, more[0]);
  if (part === undefined || more.length > 1) return false;
  return part.number <= Math.ceil((months.get(part.month) ?? 0) / PART_SIZE);
}

function answersIn(slices: Slices, path: string): boolean {
  const [folder = "", key = "", ...rest] = path.slice(1).split("/");
  const everything = slices.get("") ?? new Map<Month, number>();
  if (folder === "sitemap") return everything.has(key.replace(/\.xml$/, ""));
  if (listKindOf(folder) !== undefined && key === "after") return rest.length === 1;
  if (kindOf(folder) === undefined) return answersBelow(everything, path.slice(1).split("/"));
  const months = slices.get(`${folder}/${key}`);
  return months !== undefined && answersBelow(months, rest);
}

/** Where a path could have been meant to lead: below a slice, to the same file of the nearest one. */
function nearestIn(slices: Slices, path: string): string | undefined {
  const [, base = path, rest = ""] = /^(\/[^/]+\/[^/]+)(\/.*)$/.exec(path) ?? [];
  const known = [...FIXED, ...[...slices.keys()].map((name) => `/${name}`)];
  const meant = nearest(base, known);
  return meant === undefined ? undefined : meant + (answersIn(slices, meant + rest) ? rest : "");
}

/** Made when it is first asked for: few texts link to a slice. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What holds every link for good: while publication.yaml has mistakes nobody knows what it redirects. */
const ANYWHERE: SitePaths = { answers: () => true, nearest: () => undefined };

/**
 * Every address of the site that these articles make. While one of them has mistakes, it may make any list.
 * @param publication none while it has mistakes
 */
export function sitePaths(articles: readonly Addressed[], publication: Publication | undefined): SitePaths {
  if (publication === undefined) return ANYWHERE;
  const isKnown = articles.every(({ fields }) => fields !== undefined);
  const published = once(() => slicesIn(articles.filter(({ fields }) => fields?.draft !== true)));
  const all = once(() => slicesIn(articles));
  const fixed = new Set([...FIXED, ...(publication.usage === undefined ? [] : RIGHTS_FILES)]);
  for (const { fields } of articles) {
    for (const alias of fields?.aliases ?? []) fixed.add(`/${sliceName({ kind: "article", key: alias })}`);
  }
  for (const [from, to] of Object.entries(publication.redirects)) if (to !== "gone") fixed.add(from);
  return {
    answers(path, withDrafts) {
      const plain = path.replace(/(?<=.)\/+$/, "");
      if (!isKnown && listKindOf(plain.split("/")[1] ?? "") !== undefined) return true;
      return fixed.has(plain) || answersIn(withDrafts ? all() : published(), plain);
    },
    nearest: (path) => nearestIn(published(), path),
  };
}
