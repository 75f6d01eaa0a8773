import { isFiling } from "../body/filing.ts";
import { isAboutOrigin } from "../credit/originwords.ts";
import { reportingLine } from "../credit/wiremark.ts";
import { everyLanguage } from "../languages/furtherlanguages.ts";
import { TOOLS, verdict } from "../lines/boilerplate.ts";
import { isBesideNames } from "../lines/bylineasides.ts";
import { isCraft, isRole } from "../lines/bylinelabels.ts";
import { isBehind } from "../lines/bylinenames.ts";
import { isHeadline } from "../lines/headline.ts";
import { isProse } from "../lines/prose.ts";
import { wordCount } from "../lines/wordcount.ts";
import { type WriterLine, writerLine } from "../lines/writerline.ts";
import { type Block, brokenLines, paragraph } from "../material/block.ts";
import type { Edges } from "../whose/edges.ts";
import { isPictureLine } from "../whose/pictureline.ts";
import { isEmphasizedLine, isHeadlineLink, isLinkOf, linkReader, PROFILE } from "./linelinks.ts";
import { isHeadingIn, isOfText, isSpoken, isSubject, speaksOf, withoutPlaces } from "./linesoftext.ts";

/** A line of an article's edges that names who wrote. */
export interface BylineLine extends WriterLine {
  readonly line: string;
  /** Whether it stands below the text. */
  readonly isBelow: boolean;
  /** Whether something beside the name tells that it is a byline: a day, a role, emphasis, a link to somebody's page. */
  readonly isSure: boolean;
}

type IsKnown = (name: string) => boolean;

const LABEL = new RegExp(`^(?:${everyLanguage("wrote")}|${everyLanguage("by")})\\s*[:：]?$`, "u");

/** As far below the last paragraphs as a signature stands, and as many as sign. */
const SIGNATURE = 6;
const MOST_SIGN = 3;
const BRACKETED = /^[(（【［[].*[)）】］\]]$/u;

/** A paragraph of fewer words may be a standfirst. */
const PARAGRAPH = 25;
const EMPTY: Block = paragraph("");

function isParagraph(block: Block): boolean {
  const isLong = block.isCaption !== true && wordCount(block.text) >= PARAGRAPH;
  return isLong && (isProse(block) || /[:：]$/u.test(block.text.trim()));
}

/** Longer lines are prose. */
const LONGEST = 260;
const LONGEST_SIGNATURE = 160;

/** The last sentence of a standfirst that says who wrote: "… until spring. A report by Jo Marsh". */
export function closingByline(block: Block): readonly string[] {
  const last = /(?<=\p{L}{2}[.!?…]["”’»“)]?)\s(?<last>\p{Lu}[^.!?]{5,90}[.]?)$/u.exec(block.text.trim())?.groups?.last;
  return last !== undefined && writerLine(last, () => false)?.said === "by" ? [last] : [];
}

/** Whether a line that ends as a sentence does is a name with what belongs to it: `Jo Marsh, The Lantern. Translated by Rae Tull.` */
function isSignature(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && writerLine(text, () => false) !== undefined;
}

/** The lines of a block before its prose, a label joined with the name that follows it. */
function shownLines(block: Block): readonly string[] {
  const lines = brokenLines(block);
  const prose = lines.findIndex(
    (text) => isProse({ node: { type: "paragraph", children: [] }, text }) && !isSignature(text),
  );
  return lines.slice(0, prose < 0 ? lines.length : prose);
}

interface Shown {
  readonly line: string;
  readonly block: Block;
}

/** Whether a line is the label of the next, and not what somebody is whom the line before names. */
function isLabelAt(all: readonly Shown[], at: number): boolean {
  const [before, label, next] = [all[at - 1], all[at], all[at + 1]];
  if (label === undefined || next === undefined || !LABEL.test(label.line.toLowerCase())) return false;
  return /[:：]$/u.test(label.line) || before === undefined || writerLine(before.line, () => false)?.said !== "bare";
}

function labelled(all: readonly Shown[]): readonly Shown[] {
  return all.flatMap((one, at) => {
    const before = all[at - 1];
    if (isLabelAt(all, at)) return [];
    return before !== undefined && isLabelAt(all, at - 1)
      ? [{ ...one, line: `${before.line.replace(/\s*[:：]?$/u, "")}: ${one.line}` }]
      : [one];
  });
}

/** `The Lantern, Jo Marsh` as a signature has it below a text: read as `Jo Marsh (The Lantern)`. */
function outletLast(line: string): string {
  return line.replace(/^(?<outlet>\p{Lu}[^,.:]{1,40}), (?<name>[^,]+)$/u, "$<name> ($<outlet>)");
}

/** `Jo Marsh, biologist and smallholder in Elmhaven`: what somebody is, in small letters, as whoever signs an opinion tells it. */
const DESCRIBED = /^(?<name>\p{Lu}[^,.:]{4,40}), (?<what>\p{Ll}[^.!?,:;\d]{3,80})$/u;

/** More words are a sentence's. */
const MOST_DESCRIBED = 10;

/** A signature without what it says that somebody is. */
function undescribed(line: string): string {
  const { name, what = "" } = DESCRIBED.exec(line)?.groups ?? {};
  return name !== undefined && what.split(" ").length <= MOST_DESCRIBED ? name : line;
}

/** More words between who wrote and who translated name nobody whom the author belongs to. */
const MOST_BETWEEN = 4;

/** Whether the line after the next, in the same paragraph, says who translated or took the pictures: an outlet stands between. */
function isBeforeCraft(all: readonly Shown[], at: number): boolean {
  const [one, between, craft] = all.slice(at, at + 3);
  if (between === undefined || craft === undefined || craft.block !== one?.block) return false;
  return isCraft(craft.line) && between.line.split(" ").length <= MOST_BETWEEN;
}

/** Whether a line is what a page calls something that readers can do: share it in "Other apps". */
function isTool(line: string): boolean {
  return verdict(line, "end")?.rule.name === TOOLS;
}

function isNoted(line: string, isKnown: IsKnown): boolean {
  return (
    isBehind(line, isKnown) ||
    (/\p{Nd}/u.test(line) && isBesideNames(line)) ||
    /^[^\p{L}\p{N}]*\d+ (?:min|hours?|days?)\b/iu.test(line)
  );
}

/**
 * Every line above and below an article's text that names who wrote. Names alone count above the text, where a day, a role, an outlet or
 * emphasis is beside them, or the line next to theirs is a day; below it, where they are set off.
 * @param text the article, in which subjects are told from names @param isCredit whether a line names the outlet
 */
export function bylineLines(
  { top, bottom }: Edges,
  title: string,
  isKnown: IsKnown,
  text: string,
  isCredit: (line: string) => boolean,
): readonly BylineLine[] {
  const linksOf = linkReader();
  const read = (blocks: readonly Block[], isBelow: boolean): readonly BylineLine[] => {
    const linesOf = (block: Block) =>
      [...shownLines(block), ...(isBelow ? [] : closingByline(block))].filter((line) => !isTool(line));
    const shown = labelled(blocks.flatMap((block) => linesOf(block).map((line) => ({ line, block }))));
    const headline = isBelow
      ? -1
      : shown.findLastIndex(({ line, block }) => block.isCaption !== true && isHeadline(line, title));
    // whoever is named behind a whole paragraph of the text is somebody whom it quotes
    const begun = isBelow ? -1 : blocks.findIndex(isParagraph);
    const isWithin = (at: number) => begun >= 0 && blocks.indexOf(shown[at]?.block ?? EMPTY) > begun;
    const found = shown.map(({ line, block }, at): BylineLine | undefined => {
      if (
        line.length > LONGEST ||
        reportingLine(line) !== undefined ||
        at === headline ||
        isHeadline(line, title) ||
        isAboutOrigin(line)
      )
        return undefined;
      const signed = () => writerLine(outletLast(line), isKnown) ?? writerLine(undescribed(line), isKnown);
      const read = writerLine(line, isKnown) ?? (isBelow ? signed() : undefined);
      if (read === undefined || read.authors.length === 0) return undefined;
      const whole = withoutPlaces(read, line, text);
      if (whole.said !== "by" && isPictureLine({ ...block, text: line }, !isBelow && !/[|·•,]/u.test(line)))
        return undefined;
      if (whole.said !== "bare") return { ...whole, line, isBelow, isSure: true };
      const links = linksOf(block).filter((link) => whole.authors.some((name) => isLinkOf(link, name)));
      // a name that leads elsewhere than to somebody's page files the article
      if (links.some(isFiling)) return undefined;
      if (links.some((link) => !PROFILE.test(link) && whole.authors.some((name) => isHeadlineLink(link, name))))
        return undefined;
      if (links.length > 0 && !links.some((link) => PROFILE.test(link)) && whole.behind.length === 0) return undefined;
      if (isBelow && isHeadingIn(line, whole.authors, text)) return undefined;
      if (isBelow && (at > SIGNATURE || whole.authors.length > MOST_SIGN || isSpoken(line, text))) return undefined;
      const isNamed = isBelow && speaksOf(whole.authors, text);
      if (at < headline || whole.authors.every((name) => isSubject(name, text))) return undefined;
      const isSetOff = isEmphasizedLine(line, block);
      const isTouching = (one: Shown) => Math.abs(blocks.indexOf(one.block) - blocks.indexOf(block)) <= 1;
      const isNear = (one: Shown | undefined) =>
        one !== undefined && (isNoted(one.line, isKnown) || (isTouching(one) && isCredit(one.line)));
      const after = shown[at + 1];
      const isLed = after !== undefined && isTouching(after) && isCraft(after.line);
      const isNext = isNear(after) || isLed || isBeforeCraft(shown, at);
      const isBeside = isNext || isNear(shown[at - 1]);
      const isSure = isBelow
        ? isSetOff ||
          (isNext && !isNamed) ||
          (at === 0 &&
            isOfText(line, text) &&
            verdict(line, "end") === undefined &&
            links.length === 0 &&
            block.node.type === "paragraph" &&
            !isNamed) ||
          BRACKETED.test(line) ||
          whole.behind.some((words) => isKnown(words) || isRole(words))
        : (isSetOff && !isWithin(at)) ||
          (isWithin(at) ? whole.behind.some((words) => isKnown(words)) : whole.behind.length > 0) ||
          links.some((link) => PROFILE.test(link)) ||
          whole.isDated ||
          isBeside;
      return { ...whole, line, isBelow, isSure };
    });
    // names in a line each are one byline
    return found.flatMap((one, at) => {
      if (one === undefined) return [];
      const near = [found[at - 1], found[at + 1]].some((other) => other?.said === "bare" && other.isSure);
      return one.isSure || (near && !isBelow) ? [{ ...one, isSure: true }] : [one];
    });
  };
  const below = read(bottom, true);
  // many bylines below a text are those of other articles
  const isList = below.filter(({ said, isSure }) => said === "by" && isSure).length >= MOST_SIGN;
  return [...read(top, false), ...(isList ? below.filter(({ said }) => said !== "by") : below)];
}
