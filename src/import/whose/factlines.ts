import { agencyNamed } from "../credit/wire.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { hasFigure, WRITTEN, writtenDay } from "../lines/day.ts";
import { hasOutletNoun, isPaper, isProper } from "../lines/outletnouns.ts";
import { isPlace, people } from "../lines/personname.ts";
import { isSectionName } from "../lines/sectionname.ts";
import { sentences } from "../lines/sentences.ts";
import { brokenLines } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import { isPictureLine } from "./pictureline.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** A longer line is prose. */
const LONGEST = 140;

/** `Harbour Net ( 2024-06-04 09:20 )   Source: The Elm Ledger   Editor: Jo Marsh`: a source among other facts of the text. */
const SOURCE = new AnyCase(
  `(?<=[\\s|·•)）\\]】/])(?:${anyLanguage("source")})\\s*[:：]\\s*(?<name>[^|·•()（）:：]{2,60}?)(?=\\s*(?:[|·•()（）]|$|\\s[^\\s:：]{1,12}\\s?[:：]))`,
);

/** What stands around a name, and does not belong to it. */
const AROUND = /^[\s,;:|/·•–—()[\]«»"“”„『』「」《》-]+|[\s,;:|/·•–—()[\]«»"“”„『』「」《》.-]+$/gu;

/** Between the parts of such a line. */
const BETWEEN = /\s[-–—|/·•]\s|[|•]/u;

/** Behind a day: which edition it was. */
const EDITION = /(?<=[\d日])\s?[(（][^()（）]{1,14}[)）]/gu;

/** "Essay in The Lantern": what the text is, before the outlet. */
const WORK_IN = new AnyCase(`^(?:${anyLanguage("noun")})\\p{L}{0,3} (?:${anyLanguage("at")}) `);

/** A name that is an address, in any letter case: `LANTERN.EXAMPLE`. */
const HOST = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;

const WHOLE_DAY = 10;

/** A name with a capital in each word: many languages write its noun small. */
function capitalized(name: string): string {
  return name.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function isOutletName(name: string): boolean {
  if ((/^\p{Lu}/u.test(name) && isPaper(capitalized(name))) || HOST.test(name)) return true;
  return !/[,:|]/u.test(name) && hasOutletNoun(name) && isProper(name.split(/\s+/u));
}

/** More words are no name. */
const MOST_WORDS = 4;

/** Whether words may be any outlet's name, and no person's or place's. */
function isAnyName(name: string): boolean {
  const words = name.split(/\s+/u);
  return (
    words.length <= MOST_WORDS &&
    isProper(words) &&
    /^\p{Lu}/u.test(name) &&
    people(name).length === 0 &&
    !isPlace(name)
  );
}

/** What of a line is not its day. */
function partsBeside(line: string, day: RegExpExecArray): readonly string[] {
  return `${line.slice(0, day.index)} | ${line.slice(day.index + day[0].length)}`
    .split(BETWEEN)
    .map((part) => part.replace(AROUND, ""))
    .filter(Boolean);
}

/**
 * The name in a line that has one and a day, and nothing else, as whoever keeps clippings writes it: `Elm Ledger, 30.01.2003`, "Essay in
 * Lantern 30 January 2003." Where the line begins with the headline, who wrote may stand before the day: `Canal plans - Jo Marsh
 * 19.09.2012 Lantern`.
 */
function clippedFrom(line: string, title: string, isPortal: boolean): string | undefined {
  const text = (sentences(line)[0] ?? "").replace(EDITION, "").trim();
  if (text.length > LONGEST || !hasFigure(text) || writtenDay(text)?.length !== WHOLE_DAY) return undefined;
  const isTitled = title !== "" && text.startsWith(title) && text.length > title.length;
  const rest = isTitled ? text.slice(title.length) : text;
  const day = WRITTEN.exec(rest);
  const parts = day === null ? [] : partsBeside(rest, day);
  // a paper may be called as sites call their parts
  const [name, behind, ...more] = parts.length > 1 && !isTitled ? parts.filter((one) => !isSectionName(one)) : parts;
  if (name === undefined || more.length > 0) return undefined;
  if (isTitled && people(name).length > 0 && behind !== undefined) return isAnyName(behind) ? behind : undefined;
  if (behind !== undefined) return undefined;
  const bare = name.replace(WORK_IN, "");
  return isOutletName(bare) || ((bare !== name || isPortal) && isAnyName(bare)) ? bare : undefined;
}

/** Whom a line above the text names that has a day beside the name, and nothing else. */
export function* ofClippings({ edges: { top }, own, title }: Witnesses): Generator<Evidence> {
  for (const block of top) {
    const lines = isPictureLine(block, true) ? [] : [...new Set([flat(block.text), ...brokenLines(block)])];
    const [line = "", name] = lines.flatMap((one) => {
      const found = clippedFrom(one, title, own.isPortal);
      return found === undefined ? [] : [one, found];
    });
    if (name !== undefined && !own.isOwnName(name) && !own.isRelative(name) && agencyNamed(name) === undefined)
      yield evidence("clipped", { name }, `beside a day: “${line.slice(0, 80)}”`, line);
  }
}

/**
 * Whom a line of facts above the text names as its source, behind the day. Lines that begin with the label are read as credits; an
 * agency's is read with its marks.
 */
export function* ofFactLines({ edges: { top }, own }: Witnesses): Generator<Evidence> {
  for (const block of top) {
    const line = flat(block.text);
    if (line.length > LONGEST || !hasFigure(line) || isPictureLine(block, true)) continue;
    const name = SOURCE.exec(line)?.groups?.name?.trim();
    if (name === undefined || own.isOwnName(name) || own.isRelative(name) || agencyNamed(name) !== undefined) continue;
    if (/^[\p{Lu}\p{Lo}\d]/u.test(name) && (isPaper(name) || people(name).length === 0))
      yield evidence("sourced", { name }, `among the facts above the text: “${line.slice(0, 80)}”`, line);
  }
}
