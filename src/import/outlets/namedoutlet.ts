import type { OutletEntries } from "../../article/outlet.ts";
import { sentences } from "../lines/sentences.ts";

/** What stands beside a source: a name that is also a common word counts only with one of these in its sentence. */
const CUE =
  /\b(?:according to|report(?:s|ed|ing)?|told|tells|says?|said|wrote|writes|per|cit(?:es|ed|ing)|quot(?:es|ed|ing)|data|figures|survey|poll|analysis|published|interview|statement|obtained by|seen by|first|revealed|found|noted|estimates?)\b/iu;

/** May stand with a capital before a name without being part of it, at the beginning of a sentence. */
const BEFORE =
  /^(?:A|According|After|Although|An|And|As|At|Because|Before|Both|But|By|Citing|Earlier|Even|For|From|However|If|In|It|Later|Like|Meanwhile|Nor|Now|On|Only|Or|Per|Quoting|Since|So|Still|That|The|Then|This|Though|Today|Unlike|Until|Via|When|Where|While|With|Yesterday|Yet)$/u;

/** May follow a name with a capital without being part of it. */
const AFTER =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)|^(?:And|But|I|In|On|The)$/u;

/** One outlet by one of its names. */
interface Name {
  readonly key: string;
  readonly name: string;
}

function escaped(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/gu, "\\s+")
    .replace(/['’‘]/gu, "['’‘]");
}

/** The name as prose may write it: "the Guardian" for "The Guardian", "Western Journal" for "The Western Journal". */
function pattern(name: string): RegExp {
  const bare = name.replace(/^the /iu, "");
  const article = bare === name ? "" : `[Tt]he\\s+`;
  const optional = article !== "" && /\s/u.test(bare) ? `(?:${article})?` : article;
  return new RegExp(
    `(?<![\\p{L}\\p{N}_@/.-])${optional}${escaped(bare)}(?![\\p{L}\\p{N}_@/]|-\\p{Lu}|\\.\\p{L})`,
    "gu",
  );
}

function isPartOfName(sentence: string, start: number, end: number): boolean {
  const before = /(\p{Lu}[\p{L}\p{M}'’&-]*) $/u.exec(sentence.slice(0, start))?.[1];
  const after = /^ (\p{Lu}[\p{L}\p{M}'’&-]*)/u.exec(sentence.slice(end))?.[1];
  if (before !== undefined && !BEFORE.test(before) && !/^[Tt]he\s/u.test(sentence.slice(start, end))) return true;
  return after !== undefined && !AFTER.test(after);
}

function needsCue(name: string): boolean {
  return /^\p{L}+$/u.test(name);
}

function byLength(outlets: OutletEntries): readonly Name[] {
  return Object.entries(outlets)
    .flatMap(([key, outlet]) => [outlet.name, ...outlet.aliases].map((name) => ({ key, name })))
    .sort((a, b) => b.name.length - a.name.length);
}

/**
 * The outlets that a text names as its sources, in the order in which they first appear. A name counts as a whole word in its own
 * letter case, not inside a longer name ("The Harbour Courier Weekly" is another outlet than "The Harbour Courier").
 * @returns keys of outlets/
 */
export function namedOutlets(paragraphs: readonly string[], outlets: OutletEntries): readonly string[] {
  const names = byLength(outlets).map(({ key, name }) => ({ key, name, words: pattern(name) }));
  const found: string[] = [];
  for (const sentence of paragraphs.flatMap((text) => sentences(text))) {
    let open = sentence;
    const here: (readonly [place: number, key: string])[] = [];
    for (const { key, name, words } of names) {
      for (const match of open.matchAll(words)) {
        const end = match.index + match[0].length;
        open = open.slice(0, match.index) + "\u0000".repeat(match[0].length) + open.slice(end);
        if (isPartOfName(sentence, match.index, end) || (needsCue(name) && !CUE.test(sentence))) continue;
        here.push([match.index, key]);
      }
    }
    found.push(...here.sort(([a], [b]) => a - b).map(([, key]) => key));
  }
  return [...new Set(found)];
}
