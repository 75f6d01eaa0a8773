import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { DefuddleClass } from "defuddle/node";
import { parseHTML } from "linkedom";
import { parse } from "yaml";
import { decoded } from "../../src/import/source/charset.ts";
import { ownSite } from "../../src/import/whose/ownsite.ts";
import { CORPUS, expectedFile, imported, outlets } from "./corpus.ts";

/** What one reader makes of a page, or what should be made of it. */
export interface Reading {
  readonly outlet?: string | undefined;
  readonly address?: string | undefined;
  readonly authors: readonly string[];
  readonly date?: string | undefined;
  readonly headline?: string | undefined;
  readonly text: string;
}

/** How a reader does on one page: facts right, wrong or not asked for; words kept, and words that belong there. */
export type Score = Readonly<Record<Measure, number | undefined>>;

export const MEASURES = ["outlet", "address", "authors", "date", "headline", "recall", "precision"] as const;
export type Measure = (typeof MEASURES)[number];

const NAMES: Readonly<
  Record<string, { readonly name: string; readonly url?: string; readonly aliases?: readonly string[] }>
> = parse(readFileSync(`${CORPUS}/outlets.yaml`, "utf8"));

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^the /u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function tokens(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
}

function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const token of b) left.set(token, (left.get(token) ?? 0) + 1);
  return a.filter((token) => {
    const count = left.get(token) ?? 0;
    left.set(token, count - 1);
    return count > 0;
  }).length;
}

function isOutlet(key: string, said: string | undefined): boolean {
  const names = [key, key.replaceAll("-", ""), NAMES[key]?.name ?? key, ...(NAMES[key]?.aliases ?? [])].map(folded);
  return said !== undefined && names.includes(folded(said));
}

function same(expected: string | undefined, said: string | undefined, fold = folded): number | undefined {
  if (expected === undefined) return undefined;
  return said !== undefined && fold(said) === fold(expected) ? 1 : 0;
}

/** Holds a reading against what it should be. */
export function scoreOf(said: Reading, expected: Reading): Score {
  const [found, wanted] = [tokens(said.text), tokens(expected.text)];
  const common = shared(found, wanted);
  const authors = expected.authors.length === 0 ? undefined : expected.authors.join();
  return {
    outlet: isOutlet(expected.outlet ?? "", said.outlet) ? 1 : 0,
    address: same(expected.address, said.address, (url) => url.replace(/^https?:\/\/|\/$/gu, "")),
    authors: same(authors, said.authors.join()),
    date: same(expected.date?.slice(0, 10), said.date?.slice(0, 10)),
    headline: same(expected.headline, said.headline),
    recall: wanted.length === 0 ? undefined : common / wanted.length,
    precision: found.length === 0 ? 0 : common / found.length,
  };
}

function markdownText(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/gu, " ")
    .replace(/\]\([^)]*\)/gu, " ")
    .replace(/<[^<>]*>|\\/gu, " ");
}

/** What the corpus says should be made of a source. */
export function expectedReading(name: string): Reading {
  const [, above = "", body = ""] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(expectedFile(name), "utf8")) ?? [];
  const { credit, authors = [], title } = parse(above);
  return {
    outlet: credit.outlet,
    address: credit.url,
    authors: authors.map((author: { name: string }) => author.name),
    date: credit.published,
    headline: title,
    text: markdownText(body),
  };
}

/** What this importer makes of a source, and whether that is another outlet's article than its page's, as the corpus has it. */
export async function ownReading(name: string): Promise<{ readonly reading: Reading; readonly isCopy: boolean }> {
  const { made, file, material } = await imported(name);
  const { isOwnName, isOwnAddress } = ownSite(material, outlets);
  const key = expectedReading(name).outlet ?? "";
  const { name: outlet = key, url } = NAMES[key] ?? {};
  return {
    isCopy: !isOwnName(outlet) && !isOwnName(key.replaceAll("-", "")) && (url === undefined || !isOwnAddress(url)),
    reading: {
      outlet: made.outlet.value.key,
      address: made.url?.value,
      authors: made.authors?.value.map((author) => author.name) ?? [],
      date: made.originalPublished?.value,
      headline: made.title.value,
      text: markdownText(file.slice(file.indexOf("\n---\n") + 5)),
    },
  };
}

function textOf(html: string): string {
  return parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? "";
}

function page(name: string) {
  const { text } = decoded({ bytes: readFileSync(`${CORPUS}/${name}`), name });
  const { document } = parseHTML(text);
  document.styleSheets ??= [];
  document.defaultView.getComputedStyle ??= () => ({ display: "" });
  return document;
}

/** What defuddle alone makes of a page. */
export function defuddleReading(name: string): Reading {
  const refuse = () => Promise.reject(new Error("nothing is loaded in a test"));
  const options = { url: "https://page.invalid/", useAsync: false, fetch: refuse };
  const { author, content, published, site, title } = new DefuddleClass(page(name), options).parse();
  return { outlet: site, authors: author ? [author] : [], date: published, headline: title, text: textOf(content) };
}

/** What @mozilla/readability makes of a page. */
export function readabilityReading(name: string): Reading {
  const read = new Readability(page(name)).parse();
  return {
    outlet: read?.siteName ?? undefined,
    authors: read?.byline ? [read.byline.replace(/^by /iu, "")] : [],
    date: read?.publishedTime ?? undefined,
    headline: read?.title ?? undefined,
    text: read?.textContent ?? "",
  };
}

/** The mean of what was asked for. */
export function mean(scores: readonly Score[], measure: Measure): number {
  const asked = scores.flatMap((score) => score[measure] ?? []);
  return asked.reduce((sum, value) => sum + value, 0) / Math.max(1, asked.length);
}

/** The middle of what was asked for. */
export function median(scores: readonly Score[], measure: Measure): number {
  const asked = scores.flatMap((score) => score[measure] ?? []).sort((a, b) => a - b);
  return asked[Math.floor(asked.length / 2)] ?? 0;
}
