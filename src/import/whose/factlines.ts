import { misspeltAgency } from "../credit/misspelt.ts";
import { agencyNamed } from "../credit/wire.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { hasFigure, isDayFirstIn, WRITTEN, writtenDay } from "../lines/day.ts";
import { labelMeanings } from "../lines/labelledlines.ts";
import { hasOutletNoun, isPaper, isProper } from "../lines/outletnouns.ts";
import { isPlace, people } from "../lines/personname.ts";
import { isSectionName } from "../lines/sectionname.ts";
import { sentences } from "../lines/sentences.ts";
import { uncasedNames } from "../lines/uncasednames.ts";
import { writerLine } from "../lines/writerline.ts";
import { type Block, brokenLines } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import { wellKnownNamed } from "../outlets/wellknown.ts";
import { isPictureLine } from "./pictureline.ts";
import { isSignedHere } from "./signed.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** A longer line is prose. */
const LONGEST = 140;

/** `Harbour Net ( 2024-06-04 09:20 )   Source: The Elm Ledger   Editor: Jo Marsh`: a source among other facts of the text. */
const SOURCE = new AnyCase(
  `(?<=[\\s|·•)）\\]】/])(?:${anyLanguage("source")})\\s*[:：]\\s*(?<name>[^|·•()（）:：]{2,60}?)(?=\\s*(?:[|·•()（）]|$|\\s[^\\s:：]{1,12}\\s?[:：]|(?<=[\\p{Script=Han}\\p{Script=Katakana}])\\s))`,
);

/** What stands around a name, and does not belong to it. */
const AROUND = /^[\s,;:|/·•–—()（）[\]«»"“”„『』「」《》-]+|[\s,;:|/·•–—()（）[\]«»"“”„『』「」《》.-]+$/gu;

/** Between the parts of such a line. */
const BETWEEN = /\s[-–—\u0640|/·•]\s|[|•]|[,،]\s|\sby\s(?=\p{Lu})/u;

/** Which issue it was, or on which page. */
const ISSUE = new AnyCase(`^(?:${anyLanguage("issue")})?\\s?\\d[\\d\\s().–-]*$`);

/** Set off as names are: `«Elm Ledger»`, `the paper «Elm Ledger»`. */
const QUOTED = /^[\s(（]*(?:\p{L}+\s)?[«“„"『《](?<words>[^«»“”"『』《》]{2,40})[»”“"』》]/u;

/** "Press review: Elm Ledger": under what a page files what others write. */
const RUBRIC = /^[^:：]{2,30}[:：]\s*/u;

/** Behind a day: which edition it was. */
const EDITION = /(?<=[\d日])\s?[(（][^()（）]{1,14}[)）]/gu;

/** "Essay in The Lantern", "Publicado en El Faro": what the text is and that it was published, before the outlet. */
const WORK_IN = new AnyCase(
  `^(?:${anyLanguage("noun")})\\p{L}{0,3} (?:${anyLanguage("at")}) |^(?:(?:${anyLanguage("noun")})\\p{L}{0,3} )?(?:${anyLanguage("published")})\\p{L}{0,4} (?:${anyLanguage("at")}) (?=\\p{Lu})`,
);

/** "Tidal Post vom": leads to the day. */
const TO_DAY = /(?<=\S)(?:\s\p{Ll}{1,3}){1,2}$/u;

/** "Column published on Thursday": says that it was published, and not where. */
const WAS_PUBLISHED = new AnyCase(
  `^(?:(?:${anyLanguage("noun")})\\p{L}{0,3} )?(?:\\p{L}{1,6} )?(?:${anyLanguage("published")})\\p{L}{0,6}(?: \\p{L}+){0,3}$`,
);

/** "por El Faro", "in The Lantern": leads to the outlet, behind the day. */
const LED_BY = new AnyCase(`^(?:${anyLanguage("at")}|${anyLanguage("by")}) (?=\\p{Lu})`);

/** Who took it over, or what it is, and no outlet. */
const NO_OUTLET = new AnyCase(`^(?:${anyLanguage("desk")}|(?:${anyLanguage("noun")})\\p{L}{0,3})$`);

/** A name that is an address, in any letter case: `LANTERN.EXAMPLE`. */
const HOST = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;

const WHOLE_DAY = 10;

/** "Year", behind its number. */
const YEAR = new AnyCase(`^(?:${anyLanguage("yearWord")})$`);

/** A name with a capital in each word: many languages write its noun small. */
function capitalized(name: string): string {
  return name.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Whether a name is a paper's by the noun that it is called by, or a site's address; what leads to the day behind it aside. */
function isNewspaper(name: string): boolean {
  return (/^[\p{Lu}\p{Lo}]/u.test(name) && isPaper(capitalized(name.replace(TO_DAY, "")))) || HOST.test(name);
}

/** Whether a name is an outlet's by what it is called. */
export function isCalledOutlet(name: string): boolean {
  if (wellKnownNamed(name) !== undefined || (/^\p{Lu}/u.test(name) && isPaper(capitalized(name))) || HOST.test(name))
    return true;
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

/** A part of such a line. */
interface Part {
  readonly name: string;
  readonly isQuoted: boolean;
  /** Whether nothing but a space parts it from the day. */
  readonly isTouching: boolean;
}

/** Ends or begins what stands beside a day and is set off from it. */
const SET_OFF = /^\s*[-–—|,،;:()（）[\]·•/]|[-–—|,،;:()（）[\]·•/]\s*$/u;

/** The pieces of a line around its day. */
function piecesAround(line: string, { 0: day, index }: RegExpExecArray) {
  const [before, after] = [line.slice(0, index), line.slice(index + day.length)];
  const above = before.split(BETWEEN);
  return [
    ...above.map((part, at) => ({ part, isTouching: at === above.length - 1 && !SET_OFF.test(before.slice(-3)) })),
    ...after.split(BETWEEN).map((part, at) => ({ part, isTouching: at === 0 && !SET_OFF.test(after.slice(0, 3)) })),
  ];
}

/** What of a line is neither its day nor the number of an issue. */
function partsBeside(line: string, day: RegExpExecArray): readonly Part[] {
  const isFiled = line.split(/[:：]/u).length === 2;
  return piecesAround(line, day).flatMap(({ part, isTouching }) => {
    const quoted = QUOTED.exec(part)?.groups?.words;
    const bare = quoted ?? part.replace(AROUND, "");
    const filed = isFiled ? bare.replace(RUBRIC, "") : bare;
    const said = isNewspaper(filed) ? filed : bare;
    const name = wellKnownNamed(said) === undefined ? said.replace(LED_BY, "") : said;
    const isLed = WAS_PUBLISHED.test(name) && !/\s\p{Lu}/u.test(name);
    const isNone =
      isLed || ISSUE.test(name.replace(TO_DAY, "")) || !/\p{L}{2}/u.test(name) || labelMeanings(name).length > 0;
    return name === "" || isNone || YEAR.test(name) ? [] : [{ name, isQuoted: quoted !== undefined, isTouching }];
  });
}

/** Whether parts say who wrote, set off from the day, in which part of a paper it stood, or one thing more. */
function isBesidePaper(parts: readonly Part[]): boolean {
  const others = parts.filter(({ name, isQuoted, isTouching }) => {
    const isWriter = !isTouching && writerLine(name, () => false) !== undefined;
    return isQuoted || !(isSectionName(name) || isWriter);
  });
  if (others.some(({ name }) => people(name).length > 0)) return false;
  return others.every(({ name }) => !hasOutletNoun(name)) && others.length <= 1 && parts.length <= MOST_WORDS;
}

/** The parts that may be the outlet's name: a paper may be called as sites call their parts, and who wrote may stand beside it. */
function namesAmong(parts: readonly Part[], isTitled: boolean): readonly Part[] {
  if (parts.length < 2) return parts;
  const known = parts.filter(({ name }) => wellKnownNamed(name) !== undefined);
  if (known.length === 1) return known;
  const papers = parts.filter(({ name }) => isNewspaper(name));
  if (papers.length === 1 && !isTitled && isBesidePaper(parts.filter((part) => !papers.includes(part)))) return papers;
  const isPerson = ({ name, isQuoted }: Part) =>
    !isQuoted && (people(name).length > 0 || uncasedNames(name).length > 0);
  const rest = parts.filter((part) => !(isTitled && parts.indexOf(part) === 0 && isPerson(part)));
  if (rest.length < 2) return rest;
  const named = rest.filter((part) => !isSectionName(part.name));
  return named.some(({ isQuoted }) => isQuoted) ? named.filter((part) => !isPerson(part)) : named;
}

/**
 * The name in a line that has one and a day, and nothing else, as whoever keeps clippings writes it: `Elm Ledger, 30.01.2003`, "Essay in
 * Lantern 30 January 2003.", `«Lantern», No. 147, 11 August 2017`. Where the line begins with the headline, who wrote may stand before the
 * day: `Canal plans - Jo Marsh 19.09.2012 Lantern`.
 */
function clippedFrom(line: string, title: string, isPortal: boolean, isDayFirst: boolean): string | undefined {
  if (!hasFigure(line)) return undefined;
  const [first = ""] = sentences(line);
  // an abbreviation may end it too early: "№ 147, 11 августа 2017 г."
  const said = (hasFigure(first) && writtenDay(first, isDayFirst) !== undefined ? first : line)
    .replace(EDITION, "")
    .trim();
  if (said.length > LONGEST || writtenDay(said, isDayFirst)?.length !== WHOLE_DAY) return undefined;
  const isTitled = title !== "" && said.startsWith(title) && said.length > title.length;
  const rest = isTitled ? said.slice(title.length) : said;
  const day = WRITTEN.exec(rest);
  const [found, ...more] = day === null ? [] : namesAmong(partsBeside(rest, day), isTitled);
  if (found === undefined || more.length > 0) return undefined;
  const isKnown = wellKnownNamed(found.name) !== undefined;
  const bare = isKnown ? found.name : found.name.replace(WORK_IN, "").replace(TO_DAY, "");
  if (NO_OUTLET.test(bare) || NO_OUTLET.test(found.name)) return undefined;
  // a longer quotation is a headline
  const isSetOff = found.isQuoted && bare.split(/\s+/u).length < MOST_WORDS && people(bare).length === 0;
  if (isCalledOutlet(bare) || isSetOff) return bare;
  return (isTitled || bare !== found.name || isPortal) && isAnyName(bare) ? bare : undefined;
}

/** Who wrote, as a line with an outlet's name and a day has it besides. @param isKnown whether a name is an outlet's */
export function clippedWriters(line: string, title: string, isKnown: (name: string) => boolean): readonly string[] {
  const said = line.replace(EDITION, "");
  const rest = title !== "" && said.startsWith(title) ? said.slice(title.length) : said;
  const day = WRITTEN.exec(rest);
  if (day === null || line.length > LONGEST) return [];
  return partsBeside(rest, day).flatMap(({ name, isQuoted }) => {
    const read = isQuoted ? undefined : writerLine(name, isKnown);
    return read === undefined || read.said === "posted" ? [] : read.authors;
  });
}

/**
 * Whom a line above the text names, or one line below it, that has a day beside the name, and nothing else. Below a text that somebody
 * signs elsewhere it may be what the text cites.
 */
export function* ofClippings(witnesses: Witnesses): Generator<Evidence> {
  const { own, title, credits, listings } = witnesses;
  const { top, bottom } = witnesses.edges;
  const isOthers = isSignedHere(witnesses);
  const isDayFirst = isDayFirstIn(witnesses.material.facts?.language?.value ?? "en");
  const isClipping = (block: Block) =>
    brokenLines(block).some((line) => clippedFrom(line, title, false, isDayFirst) !== undefined);
  const below = bottom.filter(isClipping);
  const isSignature = (block: Block) => brokenLines(block).some((line) => people(line).length > 0);
  const kindOf = (block: Block) => (isOthers && below.includes(block) && !isSignature(block) ? "hinted" : "clipped");
  // several are a list of what was read, or of what others wrote
  for (const block of below.length > 1 ? top : [...top, ...below]) {
    const isListed = listings.some((listing) => listing.line === flat(block.text));
    const lines = isListed || isPictureLine(block, true) ? [] : [...new Set([flat(block.text), ...brokenLines(block)])];
    const [line = "", name] = lines.flatMap((one) => {
      const found = clippedFrom(one, title, own.isPortal, isDayFirst);
      return found === undefined ? [] : [one, found];
    });
    // what a credit in words says is read there
    if (credits.some((credit) => credit.strength === "said" && line.includes(credit.line.trim()))) continue;
    const isJoint = own.site.name !== undefined && line.includes(own.site.name);
    if (
      name !== undefined &&
      !isJoint &&
      !own.isOwnName(name) &&
      !own.isRelative(name) &&
      agencyNamed(name) === undefined
    )
      yield evidence(kindOf(block), misspeltAgency(name) ?? { name }, `beside a day: “${line.slice(0, 80)}”`, line);
  }
}

/**
 * Whom a line of facts above the text names as its source, behind the day. Lines that begin with the label are read as credits.
 */
export function* ofFactLines({ edges: { top }, own }: Witnesses): Generator<Evidence> {
  for (const block of top) {
    const line = flat(block.text);
    if (line.length > LONGEST || !hasFigure(line) || isPictureLine(block, true)) continue;
    const name = SOURCE.exec(line)?.groups?.name?.trim();
    if (name === undefined || own.isOwnName(name) || own.isRelative(name)) continue;
    const agency = agencyNamed(name);
    if (agency !== undefined)
      yield evidence("sourced", agency, `among the facts above the text: “${line.slice(0, 80)}”`, line);
    else if (/^[\p{Lu}\p{Lo}\d]/u.test(name) && (isPaper(name) || people(name).length === 0))
      yield evidence("sourced", { name }, `among the facts above the text: “${line.slice(0, 80)}”`, line);
  }
}
