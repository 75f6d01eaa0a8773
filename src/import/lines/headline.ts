import type { Block } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import { withoutCarriedMark } from "./carriedmark.ts";
import { isProse } from "./prose.ts";
import { wordCount } from "./wordcount.ts";

/** A headline is longer than this only by mistake. */
const LONGEST = 250;

/** How far down the second of a doubled headline may stand. */
const REACH = 10;

/** What pages put between their headline and their name. */
const SUFFIX =
  /\s+[|│┃❘¦‖∥/·•∙⋅▪●■◆◇★»«›‹>＞~:：–—－-]{1,2}\s+|\s*[｜|－]\s*(?=\p{L})|(?<=\p{Lo})--?(?=\p{Lo})|_(?=\p{Lu}|\p{Lo})|\s+(?=\[[^[\]]+\]$)/gu;

/** A headline, and which of the blocks carry it. */
export interface Headline {
  readonly title: string;
  readonly places: readonly number[];
}

/** A headline as it is compared: letters and digits alone, in small letters. */
export function foldedHeadline(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{S}]+/gu, "");
}

/** In one line; a mark of Markdown before it is none of its words. */
function spaced(text: string): string {
  return flat(text.replace(/^\s*#{1,6}\s+/u, ""));
}

/** Of two that are one but for their letter case, the one that is not shouted. */
function calmer(title: string, other: string): string {
  const isShouted = title === title.toUpperCase() && foldedHeadline(title) === foldedHeadline(other);
  return isShouted ? other : title;
}

/** The ways to read a line as a headline with the page's name behind or before it, the whole line first. */
export function readings(text: string): readonly string[] {
  const bare = withoutCarriedMark(text).title;
  const found = bare === text ? [text] : [text, bare];
  for (const match of bare.matchAll(SUFFIX))
    found.push(bare.slice(0, match.index), bare.slice(match.index + match[0].length));
  return found.map(spaced).filter((reading) => foldedHeadline(reading).length > 0);
}

/** Whether a line is a headline, perhaps with the page's name added to it. */
export function isHeadline(line: string, title: string): boolean {
  const wanted = foldedHeadline(title);
  return readings(line).some((reading) => foldedHeadline(reading) === wanted);
}

/** Whether something stands behind or before a headline that may be the page's name. */
export function hasSuffix(title: string): boolean {
  return title.search(SUFFIX) >= 0;
}

/** A headline without the page's name, where that is one of the known names. */
export function withoutSiteName(title: string, isKnown: (name: string) => boolean): string {
  for (const match of [...title.matchAll(SUFFIX)].reverse()) {
    if (isKnown(title.slice(match.index + match[0].length))) return spaced(title.slice(0, match.index));
    if (isKnown(title.slice(0, match.index))) return spaced(title.slice(match.index + match[0].length));
  }
  return title;
}

/** The parts of a page's title between such marks. */
export function titleParts(title: string): readonly string[] {
  return title
    .split(SUFFIX)
    .map(spaced)
    .filter((part) => part !== "");
}

/** A page's name has no more words than this, and a headline no fewer. */
const NAME_WORDS = 4;

/**
 * A title without what stands behind its last mark, where that is short as names are: a guess, for pages that name themselves
 * nowhere else.
 */
export function withoutTail(title: string): string {
  const marks = [...title.matchAll(SUFFIX)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return title;
  const isName = (name: string, rest: string) =>
    wordCount(name) <= NAME_WORDS && wordCount(rest) >= NAME_WORDS && wordCount(rest) > wordCount(name);
  const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  if (isName(tail, head)) {
    const isAgain = marks.at(-2)?.[0].trim() === last[0].trim();
    return isAgain ? withoutTail(spaced(head)) : spaced(head);
  }
  const [name, rest] = [title.slice(0, first.index), title.slice(first.index + first[0].length)];
  // arrows lead from the site to its article, where a dash may part a headline
  return /[»›>]/u.test(first[0]) && isName(name, rest) ? withoutTail(spaced(rest)) : title;
}

/**
 * What a page's title has behind its headline, or before it: the site's name, perhaps.
 * @param known the headline, where that is known
 */
export function titleEnd(title: string | undefined, known: string | undefined): string | undefined {
  const parts = titleParts(title ?? "");
  if (parts.length < 2) return undefined;
  const rest = parts.filter((part) => known === undefined || !foldedHeadline(known).includes(foldedHeadline(part)));
  const end = known === undefined ? parts.at(-1) : rest.at(-1);
  return end !== undefined && end.split(" ").length <= 6 ? end : undefined;
}

/** What a page's title begins with before its headline: `Mud in the Bilge: Canal plans`, as some systems name their sites. */
export function titleStart(title: string | undefined, known: string | undefined): string | undefined {
  if (title === undefined || known === undefined || !title.endsWith(known)) return undefined;
  const start = /^(?<start>[^:]{2,60}): $/u.exec(title.slice(0, -known.length))?.groups?.start?.trim();
  return start !== undefined && start.split(" ").length <= 6 ? start : undefined;
}

/** A line that stands twice with prose between is a refrain, no headline. */
function doubled(
  lines: readonly (readonly [place: number, text: string])[],
  prose: readonly number[],
): Headline | undefined {
  for (const [index, [place, text]] of lines.entries()) {
    for (const [later, other] of lines.slice(index + 1)) {
      const title = isHeadline(other, text)
        ? calmer(spaced(text), spaced(other))
        : isHeadline(text, other)
          ? spaced(other)
          : undefined;
      if (title === undefined || prose.some((at) => at > place && at < later)) continue;
      const first = prose.find((at) => at > later) ?? Number.POSITIVE_INFINITY;
      return { title, places: lines.filter(([at, line]) => at < first && isHeadline(line, title)).map(([at]) => at) };
    }
  }
  return undefined;
}

/** Up to four words that a page repeats, in its rights notice perhaps, are its name rather than the headline. */
function isSiteName(block: Block, blocks: readonly Block[]): boolean {
  const name = spaced(block.text).toLowerCase();
  const isRepeated = (other: Block) =>
    other !== block && !isHeadline(other.text, name) && !isProse(other) && other.text.toLowerCase().includes(name);
  return wordCount(block.text) <= 4 && blocks.some(isRepeated);
}

function isSentenceLike(block: Block): boolean {
  return wordCount(block.text) >= 5 && block.text.length <= LONGEST && !isProse(block);
}

/**
 * The headline of a text: the line that stands twice at its top, perhaps once with the page's name; else the first line.
 * @param isNoise whether a block is known not to belong to the article
 * @returns nothing where the text begins with prose
 */
export function headline(blocks: readonly Block[], isNoise: (block: Block) => boolean): Headline | undefined {
  const lines = blocks
    .map((block, place) => [place, block] as const)
    .slice(0, REACH)
    .filter(([, block]) => !isNoise(block) && block.text.length <= LONGEST + 100)
    .map(([place, block]) => [place, block.text] as const);
  const prose = blocks.slice(0, REACH).flatMap((block, place) => (isProse(block) ? [place] : []));
  const twice = doubled(lines, prose);
  if (twice) return twice;
  const [first, second] = blocks
    .map((block, place) => ({ block, place }))
    .filter(({ block }) => !isNoise(block) && foldedHeadline(block.text).length > 1);
  if (first === undefined || first.block.text.length > LONGEST) return undefined;
  const isSite = second !== undefined && isSiteName(first.block, blocks) && isSentenceLike(second.block);
  const { block, place } = isSite ? second : first;
  return { title: spaced(block.text), places: [place] };
}
