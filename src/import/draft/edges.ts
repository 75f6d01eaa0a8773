import type { BodyText } from "../body/bodytext.ts";
import type { IsKnown } from "../body/creditblocks.ts";
import { type Byline, byline } from "../lines/byline.ts";
import { isProse } from "../lines/prose.ts";
import type { Block } from "../material/block.ts";
import type { Material } from "../material/material.ts";

/** What stands around an article's prose, where credits stand. */
export interface Edges {
  /** Above the first paragraph. */
  readonly top: readonly Block[];
  /** The last two paragraphs, and what follows them. */
  readonly bottom: readonly Block[];
  /** The first paragraph of prose. */
  readonly opening?: string;
}

/** Lines further away than this belong to something else. */
const ABOVE = 25;
const BELOW = 15;
const LAST = 2;

/** As much of a paragraph as tells it from others. */
const COMPARED = 400;

/** How far below the text a byline may stand. */
const SIGNATURE = 6;

/** Every byline around the text: those of its own lines, then those that stand beside it on the page. */
export function bylinesAround({ bylines }: BodyText, { top, bottom }: Edges, isKnown: IsKnown): readonly Byline[] {
  const around = [...top, ...bottom.slice(0, SIGNATURE)];
  return [...bylines, ...around.flatMap((block) => byline(block.text, isKnown) ?? [])];
}

/** Finds the edges of an article among all lines of its part of the page. */
export function edges({ body }: BodyText, { near, blocks }: Material): Edges {
  const lines = near ?? blocks;
  const prose = body.filter(({ block, about }) => about === undefined && isProse(block)).map(({ block }) => block.text);
  const folded = (text: string) => text.slice(0, COMPARED).replace(/\s+/gu, " ").trim();
  const places = new Map(lines.map((line, place) => [folded(line.text), place] as const).toReversed());
  const known = prose.flatMap((text) => places.get(folded(text)) ?? []);
  const first = known[0] ?? 0;
  const last = known.at(-LAST) ?? known[0] ?? 0;
  const end = known.at(-1) ?? last;
  const opening = prose[0] ?? body[0]?.block.text;
  return {
    top: lines.slice(Math.max(0, first - ABOVE), first),
    bottom: lines.slice(last, end + BELOW),
    ...(opening !== undefined && { opening }),
  };
}
