import type { CreditSentence } from "../credit/creditsentence.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { verdict } from "../lines/boilerplate.ts";
import { type Byline, byline, bylineOf, isDateLine } from "../lines/byline.ts";
import { withoutSiteName } from "../lines/headline.ts";
import { isPostedLine } from "../lines/postedline.ts";
import { type Block, brokenLines, isAbsence, type Removal } from "../material/block.ts";
import {
  type IsKnown,
  type IsOwnAddress,
  innerCredits,
  isCredible,
  type PlacedCredit,
  wholeCredits,
} from "./creditblocks.ts";
import { eachSentence } from "./eachsentence.ts";
import { factBlocks, LISTED } from "./factblocks.ts";
import { unfiledLines } from "./filing.ts";
import { labelRule, ownPageLine } from "./labelrule.ts";
import { isLinkList } from "./linklist.ts";
import { type Regions, regions } from "./regions.ts";
import { isDateline, signatureOf } from "./signature.ts";
import { type Title, titleOf } from "./title.ts";
import { isWriterLine } from "./writersline.ts";

/** A block of the article, and what the editor should look at. */
export interface Kept {
  readonly block: Block;
  readonly about?: string;
}

/** What the blocks of a page or text were found to be. */
export interface BodyText {
  readonly title?: string;
  /** How often the headline stood there. */
  readonly titles: number;
  readonly byline?: Byline;
  /** All of them, where there are several. */
  readonly bylines: readonly Byline[];
  /** A line with nothing but a date in it. */
  readonly dateLine?: string;
  /** Every credit, the surest first. */
  readonly credits: readonly CreditSentence[];
  /** Lines such as "© 2026 The Outlet". */
  readonly rights: readonly string[];
  readonly body: readonly Kept[];
  readonly removed: readonly Removal[];
  /** Lines that only hint at a credit and were taken out: they go back where another outlet is credited. */
  readonly hints: readonly Hint[];
}

/** A line that hints at a credit, and before which part of the body it stood. */
export interface Hint {
  readonly at: number;
  readonly block: Block;
  readonly credit: CreditSentence;
}

/** What was decided about one block. */
type Fate =
  | { readonly removed: string; readonly credit?: CreditSentence }
  | { readonly about: string }
  | { readonly byline: Byline }
  | { readonly dateLine: true }
  | { readonly kept: true };

const PICTURE_LINE = new AnyCase(
  `^[^\\p{L}\\p{N}]{0,2}(?:photo credit|image credit|${anyLanguage("picture")})(?: credit| courtesy)?\\s*(?:[:：]|(?:${anyLanguage("byName")}|via|courtesy)(?!\\p{L}))`,
);

const ITEM = 200;
function isItem(text: string): boolean {
  return text.length <= ITEM && !/[.。]["”’)]*$/u.test(text);
}

const WRITER = "byline: the author's name alone, which the page says elsewhere";
const BYLINE = "byline: read as who wrote";

/** Decides block by block. */
function fates(
  blocks: readonly Block[],
  where: Regions,
  credits: readonly PlacedCredit[],
  title: Title,
  isKnown: IsKnown,
  isWriter: (line: string) => boolean,
  isOwnPage: (line: string) => boolean,
  isListed: (block: Block) => boolean,
) {
  const byPlace = new Map(credits.toReversed().map(({ place, credit }) => [place, credit]));
  // whether a list of other articles is being read
  let list = false;
  return blocks.map((block, place): Fate => {
    const text = block.text.trim();
    const region = where.of(place);
    if (block.node.type === "footnoteDefinition") return { kept: true };
    if (isAbsence(block)) return { about: block.about ?? "" };
    const credit = byPlace.get(place);
    const each = where.isOutside(place) && region !== "head" ? eachSentence(text, isKnown) : undefined;
    if (each !== undefined && credit?.whole !== true) return { removed: each.rule.name };
    if (credit && !title.places.includes(place)) return { ...creditFate(credit, where.isOutside(place), isKnown) };
    if (isListed(block) && region !== "middle") return { removed: LISTED };
    if (title.places.includes(place)) return { removed: "headline: it stands above the article already" };
    if (region === "head") {
      const line = bylineOf(brokenLines(block), isKnown);
      if (line) return { byline: line };
      if (isDateLine(text)) return { dateLine: true };
      if (isKnown(text)) return { removed: "site name: the outlet's name alone" };
    }
    if (region === "head" && isDateline(text)) return { removed: "agency: its dateline" };
    if (region !== "middle" && isWriter(text) && byline(text, isKnown)?.outlet === undefined)
      return { removed: WRITER };
    const found = verdict(text, region);
    if (found) {
      list = found.rule.list === true && found.sure;
      return found.sure ? { removed: found.rule.name } : { about: `may be boilerplate (${found.rule.name})` };
    }
    const signed = region === "tail" || region === "end" ? bylineOf(unfiledLines(block), isKnown) : undefined;
    if (signed?.outlet !== undefined) return { byline: signed };
    const signature = region === "head" || region === "middle" ? undefined : signatureOf(text);
    if (signature !== undefined) return { removed: signature };
    const isAround = region !== "head" && region !== "middle";
    if (isAround ? isWriterLine(text, isKnown) : region === "head" && isPostedLine(text)) return { removed: BYLINE };
    const label = labelRule(text, region, isOwnPage);
    if (label !== undefined) return { removed: label };
    if (list && isLinkList(block.node)) return { removed: "related: a list of links to other articles" };
    if (list && isItem(text) && block.node.type === "paragraph") {
      return region === "head" || region === "middle"
        ? { about: "stands in a list of other articles, but within the text" }
        : { removed: "related: an entry of a list of other articles" };
    }
    list = false;
    const kept = keptFate(text, region, place < (title.places.at(-1) ?? 0));
    return block.about === undefined ? kept : { about: block.about };
  });
}

function creditFate(credit: CreditSentence, isOutside: boolean, isKnown: IsKnown): Fate {
  if (!isOutside) return { about: "reads like a credit, but stands within the text" };
  if (!isCredible(credit, isKnown)) return { about: "reads like a credit; if it is one, import again with --outlet" };
  return credit.whole
    ? { removed: "credit: it is told by the credit line", credit }
    : { about: "has the credit in it, which the credit line tells already" };
}

function keptFate(text: string, region: string, isAboveHeadline: boolean): Fate {
  if (PICTURE_LINE.test(text)) return { about: "belongs to a picture" };
  if (isAboveHeadline) return { about: "stands above the headline" };
  if (region === "end") return { about: "stands behind the credit" };
  if (region === "tail" && isItem(text) && !/[!?…]["”’)]*$/u.test(text))
    return { about: "stands behind the last paragraph" };
  return { kept: true };
}

/**
 * Tells the article from what the page has around it. The credit is read first, from every block. A block that no rule is sure of
 * stays, with a word to the editor.
 * @param known the headline, where the source names it apart from the text
 * @param isOwnAddress whether an address is on the site that the source is from
 * @param isWriter whether a line is the name of somebody whom the source names as an author elsewhere
 * @param near the lines around the text
 */
export function bodyText(
  blocks: readonly Block[],
  isKnown: IsKnown,
  known?: string,
  isOwnAddress?: IsOwnAddress,
  isWriter: (line: string) => boolean = () => false,
  near: readonly Block[] = [],
): BodyText {
  // "Text by Jo Marsh" hints at no outlet
  const whole = wholeCredits(blocks, isKnown, isOwnAddress).filter(
    ({ credit: { strength, line, url } }) => strength !== "hinted" || url !== undefined || !isWriterLine(line, isKnown),
  );
  const wholes = new Set(whole.map(({ place }) => place));
  const inner = innerCredits(blocks, isKnown).filter(({ place }) => !wholes.has(place));
  const noise = new Set(whole.filter(({ credit }) => credit.strength === "said").map(({ place }) => blocks[place]));
  const isNoise = (block: Block) =>
    noise.has(block) ||
    verdict(block.text, "head")?.sure === true ||
    (byline(block.text, isKnown) !== undefined && withoutSiteName(block.text, isKnown) === block.text) ||
    isDateLine(block.text) ||
    isKnown(block.text);
  const title = titleOf(blocks, known, isNoise, isKnown);
  const untitled = blocks.map((block, place) => (title.places.includes(place) ? { ...block, text: "" } : block));
  const where = regions(
    untitled,
    whole,
    (block) => signatureOf(block.text) !== undefined,
    (block) => isWriter(block.text.trim()) || bylineOf(brokenLines(block), isKnown) !== undefined,
  );
  const credits = [...whole, ...inner.filter(({ place }) => where.isOutside(place))];
  const isOwnPage = isOwnAddress === undefined ? () => false : ownPageLine(isOwnAddress);
  const decided = fates(blocks, where, credits, title, isKnown, isWriter, isOwnPage, factBlocks(blocks, near)).map(
    (fate, place) => ({
      fate,
      block: blocks[place],
    }),
  );
  return collected(
    decided,
    title,
    credits.filter(({ credit, place }) => where.isOutside(place) && isCredible(credit, isKnown)),
  );
}

function collected(
  decided: readonly { fate: Fate; block: Block | undefined }[],
  title: Title,
  credits: readonly PlacedCredit[],
): BodyText {
  const removed: Removal[] = [];
  const body: Kept[] = [];
  const rights: string[] = [];
  const hints: Hint[] = [];
  const bylines: Byline[] = [];
  let dateLine: string | undefined;
  const titles = new Set(title.places);
  for (const [place, { fate, block }] of decided.entries()) {
    if (block === undefined) continue;
    if ("byline" in fate) bylines.push(fate.byline);
    if ("dateLine" in fate) dateLine ??= block.text;
    if ("byline" in fate) removed.push({ text: block.text, rule: BYLINE });
    else if ("dateLine" in fate) removed.push({ text: block.text, rule: "date: the day alone" });
    else if ("removed" in fate) {
      if (!titles.has(place)) removed.push({ text: block.text, rule: fate.removed });
      if (fate.removed.startsWith("rights")) rights.push(block.text);
      if (fate.credit?.strength === "hinted" || fate.credit?.strength === "worded")
        hints.push({ at: body.length, block, credit: fate.credit });
    } else body.push("about" in fate ? { block, about: fate.about } : { block });
  }
  const isRule = ({ block }: Kept) => block.node.type === "thematicBreak";
  const first = Math.max(
    0,
    body.findIndex((kept) => !isRule(kept)),
  );
  const shown = body.slice(first, body.findLastIndex((kept) => !isRule(kept)) + 1);
  return {
    ...(title.text !== undefined && { title: title.text }),
    titles: title.places.length,
    ...(bylines[0] && { byline: bylines[0] }),
    bylines,
    ...(dateLine !== undefined && { dateLine }),
    credits: credits.map(({ credit }) => credit).sort((a, b) => a.rank - b.rank),
    rights,
    // a rule that parts nothing any more goes
    body: shown,
    removed,
    hints: hints.map((hint) => ({ ...hint, at: Math.max(0, hint.at - first) })),
  };
}
