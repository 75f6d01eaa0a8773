import { isFiling } from "../body/filing.ts";
import { isAboutOrigin } from "../credit/originwords.ts";
import { reportingLine } from "../credit/wiremark.ts";
import { everyLanguage } from "../languages/furtherlanguages.ts";
import { verdict } from "../lines/boilerplate.ts";
import { isBesideNames } from "../lines/bylineasides.ts";
import { isRole } from "../lines/bylinelabels.ts";
import { isBehind } from "../lines/bylinenames.ts";
import { isHeadline } from "../lines/headline.ts";
import { isProse } from "../lines/prose.ts";
import { type WriterLine, writerLine } from "../lines/writerline.ts";
import { type Block, brokenLines, linkedText } from "../material/block.ts";
import type { Edges } from "../whose/edges.ts";
import { isPictureLine } from "../whose/pictureline.ts";

/** A line of an article's edges that names who wrote. */
export interface BylineLine extends WriterLine {
  readonly line: string;
  /** Whether it stands below the text. */
  readonly isBelow: boolean;
  /** Whether something beside the name tells that it is a byline: a day, a role, emphasis, a link to somebody's page. */
  readonly isSure: boolean;
}

type IsKnown = (name: string) => boolean;

/** Leads to somebody's page. */
const PROFILE =
  /\]\([^)]*\/(?:@|(?:authors?|autor\w*|auteurs?|autori|staff|people|profiles?|contributors?|users?|by|byline|writers?|journalists?|reporters?|redakt\w+|redac\w+|person(?:en)?|team|yazar\w*|penulis|forfatter|skribent\w*)[/=])/iu;

const LABEL = new RegExp(`^(?:${everyLanguage("wrote")}|${everyLanguage("by")})\\s*[:：]?$`, "u");

/** As far below the last paragraphs as a signature stands, and as many as sign. */
const SIGNATURE = 6;
const MOST_SIGN = 3;
const BRACKETED = /^[(（【［[].*[)）】］\]]$/u;

/** Longer lines are prose. */
const LONGEST = 260;
const LONGEST_SIGNATURE = 160;

function isEmphasized({ node }: Block): boolean {
  const inner =
    node.type === "paragraph"
      ? node.children.filter((child) => child.type !== "text" || child.value.trim() !== "")
      : [];
  return inner.length > 0 && inner.every(({ type }) => type === "strong" || type === "emphasis");
}

/** Whether every word of a name stands in small letters in the text: then it is a subject, such as "Public Health". */
function isSubject(name: string, text: string): boolean {
  return name
    .split(" ")
    .every(
      (word) =>
        word.length > 2 &&
        /\p{Lu}/u.test(word) &&
        new RegExp(`(?<!\\p{L})${word.toLowerCase().replace(/[^\p{L}]/gu, ".")}(?!\\p{L})`, "u").test(text),
    );
}

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

const LINK = /\[[^[\]]*\]\([^()]*\)/gu;

/** The links of a block as Markdown has them: a block of many lines is asked about for each of them, and read once. */
function linkReader() {
  const read = new Map<Block, readonly string[]>();
  return (block: Block) => {
    const found = read.get(block) ?? linkedText(block).match(LINK) ?? [];
    read.set(block, found);
    return found;
  };
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

function isLinkOf(link: string, name: string): boolean {
  const words = link.slice(1, link.indexOf("]")).toLowerCase();
  const small = name.toLowerCase();
  return words !== "" && (words.includes(small) || small.includes(words));
}

/** Whether a line is one of an article's text, and none of its words is a subject there. */
function isOfText(line: string, text: string): boolean {
  const isWord = (word: string) => word.length > 3 && /\p{Lu}/u.test(word) && isSubject(word, text);
  return text.split("\n").some((one) => one.trim() === line) && !line.split(/[\s,]+/u).some(isWord);
}

/** Whether a text speaks of somebody, in other lines than those that begin with the name as a signature or a note do. */
function speaksOf(names: readonly string[], text: string): boolean {
  const lines = text.split("\n");
  return names.some((name) =>
    lines.some((one) => !one.trim().startsWith(name) && one.includes(name.split(" ").at(-1) ?? name)),
  );
}

/** Who speaks, in letters that stand for a name, as interviews set them before what is said. */
const SPEAKER = /^\p{Lu}{1,3}[.:]?\s/u;

/** Whether a line is one of an interview's: another line of the text begins with the same speaker. */
function isSpoken(line: string, text: string): boolean {
  const speaker = SPEAKER.exec(line)?.[0];
  return speaker !== undefined && text.split("\n").some((one) => one.startsWith(speaker) && one.trim() !== line);
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
 * @param text the article, in which subjects are told from names
 */
export function bylineLines(
  { top, bottom }: Edges,
  title: string,
  isKnown: IsKnown,
  text: string,
): readonly BylineLine[] {
  const linksOf = linkReader();
  const read = (blocks: readonly Block[], isBelow: boolean): readonly BylineLine[] => {
    const linesOf = (block: Block) => [...shownLines(block), ...(isBelow ? [] : closingByline(block))];
    const shown = labelled(blocks.flatMap((block) => linesOf(block).map((line) => ({ line, block }))));
    const headline = isBelow
      ? -1
      : shown.findLastIndex(({ line, block }) => block.isCaption !== true && isHeadline(line, title));
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
      const whole = writerLine(line, isKnown) ?? (isBelow ? signed() : undefined);
      if (whole === undefined || whole.authors.length === 0) return undefined;
      if (whole.said !== "by" && isPictureLine({ ...block, text: line }, !isBelow && !/[|·•,]/u.test(line)))
        return undefined;
      if (whole.said !== "bare") return { ...whole, line, isBelow, isSure: true };
      const links = linksOf(block).filter((link) => whole.authors.some((name) => isLinkOf(link, name)));
      // a name that leads elsewhere than to somebody's page files the article
      if (links.some(isFiling)) return undefined;
      if (links.length > 0 && !links.some((link) => PROFILE.test(link)) && whole.behind.length === 0) return undefined;
      if (isBelow && (at > SIGNATURE || whole.authors.length > MOST_SIGN || isSpoken(line, text))) return undefined;
      const isNamed = isBelow && speaksOf(whole.authors, text);
      if (at < headline || whole.authors.every((name) => isSubject(name, text))) return undefined;
      const isNext = shown[at + 1] !== undefined && isNoted(shown[at + 1]?.line ?? "", isKnown);
      const isBeside = [shown[at - 1], shown[at + 1]].some((one) => one !== undefined && isNoted(one.line, isKnown));
      const isSure = isBelow
        ? isEmphasized(block) ||
          (isNext && !isNamed) ||
          (at === 0 &&
            isOfText(line, text) &&
            verdict(line, "end") === undefined &&
            links.length === 0 &&
            block.node.type === "paragraph" &&
            !isNamed) ||
          BRACKETED.test(line) ||
          whole.behind.some((words) => isKnown(words) || isRole(words))
        : isEmphasized(block) ||
          whole.behind.length > 0 ||
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
