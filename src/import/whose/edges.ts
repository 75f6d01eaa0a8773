import type { BodyText } from "../body/bodytext.ts";
import type { IsKnown } from "../body/creditblocks.ts";
import { unfiledLines } from "../body/filing.ts";
import { type Byline, bylineOf } from "../lines/byline.ts";
import { isHeadline } from "../lines/headline.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { isProse } from "../lines/prose.ts";
import { wordCount } from "../lines/wordcount.ts";
import type { Block } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import type { Material } from "../material/material.ts";

/** What stands around an article's prose, where credits stand. */
export interface Edges {
  /** Above the second paragraph of prose: an outlet may describe itself in the first. */
  readonly top: readonly Block[];
  /** The last two paragraphs, and what follows them. */
  readonly bottom: readonly Block[];
  /** The first paragraphs of prose: a standfirst or a note may stand before the article. */
  readonly openings: readonly string[];
}

/** Lines further away than this belong to something else. */
const ABOVE = 25;
const BELOW = 15;
const LAST = 2;
/** So many lines may stand between the standfirst and the text. */
const BETWEEN = 6;

/** A first paragraph of fewer words may be a standfirst. */
const STANDFIRST = 20;

/** So many paragraphs may be an article's first. */
const OPENINGS = 3;

/** A longer paragraph is a whole text in one, of which the beginning alone may say where it is from. */
const LONGEST = 20_000;

/** As much of a paragraph as tells it from others. */
const COMPARED = 400;

/** How far below the text a byline may stand. */
const SIGNATURE = 6;

/** Every byline around the text: those of its own lines, then those that stand beside it on the page; a credit or headline is none. */
export function bylinesAround(
  { bylines, credits }: BodyText,
  { top, bottom }: Edges,
  isKnown: IsKnown,
  title: string,
): readonly Byline[] {
  const isOther = ({ text }: Block) =>
    isHeadline(text, title) || isPictureCredit(text) || credits.some(({ line }) => line === text.trim());
  const around = [...top, ...bottom.slice(0, SIGNATURE)].filter((line) => !isOther(line));
  return [...bylines, ...around.flatMap((block) => bylineOf(unfiledLines(block), isKnown) ?? [])];
}

/** A paragraph without the headline, which systems that take in an agency's feed set before its dateline with nothing between. */
function withoutHeadline(text: string, title: string): string {
  return title !== "" && text.startsWith(title) ? text.slice(title.length).trimStart() : text;
}

/** Where the longest line stands: a picture's caption may be all of a text. */
function longestPlace(lines: readonly Block[]): readonly number[] {
  const lengths = lines.map(({ text }) => text.length);
  return lines.length === 0 ? [] : [lengths.indexOf(Math.max(...lengths))];
}

/** Finds the edges of an article among all lines of its part of the page. */
export function edges({ body, title }: BodyText, { near, blocks }: Material): Edges {
  const lines = near ?? blocks;
  const prose = body.filter(({ block, about }) => about === undefined && isProse(block)).map(({ block }) => block.text);
  const folded = (text: string) => flat(text.slice(0, COMPARED));
  const places = new Map(lines.map((line, place) => [folded(line.text), place] as const).toReversed());
  const found = prose.flatMap((text) => places.get(folded(text)) ?? []);
  const known = found.length > 0 ? found : longestPlace(lines);
  const first = known[0] ?? 0;
  const last = known.at(-LAST) ?? known[0] ?? 0;
  const end = known.at(-1) ?? last;
  // a standfirst may stand before the note
  const isStandfirst = wordCount(prose[0] ?? "") < STANDFIRST;
  const until = (isStandfirst ? known[2] : undefined) ?? known[1] ?? 0;
  const second = Math.max(first + 1, Math.min(until, first + BETWEEN));
  const openings = prose.length > 0 ? prose.slice(0, OPENINGS) : body.slice(0, 1).map(({ block }) => block.text);
  const isParagraph = ({ text }: Block) => text.length <= LONGEST;
  return {
    top: lines.slice(Math.max(0, first - ABOVE), second).filter(isParagraph),
    bottom: lines.slice(known.length > 1 ? Math.max(last, first + 1) : last, end + BELOW).filter(isParagraph),
    openings: openings.map((text) => withoutHeadline(text.slice(0, LONGEST), title ?? "")),
  };
}
