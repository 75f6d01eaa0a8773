import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { labelMeanings } from "../lines/labelledlines.ts";
import { hasOutletNoun, isPaper, isProper } from "../lines/outletnouns.ts";
import { people } from "../lines/personname.ts";
import { isSectionName } from "../lines/sectionname.ts";
import { uncasedNames } from "../lines/uncasednames.ts";
import { writerLine } from "../lines/writerline.ts";
import { wellKnownNamed } from "../outlets/wellknown.ts";

/** What stands around a name, and does not belong to it. */
const AROUND = /^[\s,;:|/·•–—()（）[\]«»"“”„『』「」《》-]+|[\s,;:|/·•–—()（）[\]«»"“”„『』「」《》.-]+$/gu;

/** Between the parts of a line that has an outlet’s name and a day. */
const BETWEEN = /\s[-–—\u0640|/·•]\s|[|•]|[,،]\s|\sby\s(?=\p{Lu})/u;

/** Which issue it was, or on which page. */
const ISSUE = new AnyCase(`^(?:${anyLanguage("issue")})?\\s?\\d[\\d\\s().–-]*$`);

/** Set off as names are: `«Elm Ledger»`, `the paper «Elm Ledger»`. */
const QUOTED = /^[\s(（]*(?:\p{L}+\s)?[«“„"『《](?<words>[^«»“”"『』《》]{2,40})[»”“"』》]/u;

/** "Press review: Elm Ledger": under what a page files what others write. */
const RUBRIC = /^[^:：]{2,30}[:：]\s*/u;

/** "Tidal Post vom": leads to the day. */
export const TO_DAY = /(?<=\S)(?:\s\p{Ll}{1,3}){1,2}$/u;

/** "Column published on Thursday": says that it was published, and not where. */
const WAS_PUBLISHED = new AnyCase(
  `^(?:(?:${anyLanguage("noun")})\\p{L}{0,3} )?(?:\\p{L}{1,6} )?(?:${anyLanguage("published")})\\p{L}{0,6}(?: \\p{L}+){0,3}$`,
);

/** "por El Faro", "in The Lantern": leads to the outlet, behind the day. */
const LED_BY = new AnyCase(`^(?:${anyLanguage("at")}|${anyLanguage("by")}) (?=\\p{Lu})`);

/** A name that is an address, in any letter case: `LANTERN.EXAMPLE`. */
const HOST = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;

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

/** A part of a line that has an outlet’s name and a day. */
export interface ClippingPart {
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
export function partsBeside(line: string, day: RegExpExecArray): readonly ClippingPart[] {
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

/** More parts are prose. */
const MOST_PARTS = 4;

/** Whether parts say who wrote, set off from the day, in which part of a paper it stood, or one thing more. */
function isBesidePaper(parts: readonly ClippingPart[]): boolean {
  const others = parts.filter(({ name, isQuoted, isTouching }) => {
    const isWriter = !isTouching && writerLine(name, () => false) !== undefined;
    return isQuoted || !(isSectionName(name) || isWriter);
  });
  if (others.some(({ name }) => people(name).length > 0)) return false;
  return others.every(({ name }) => !hasOutletNoun(name)) && others.length <= 1 && parts.length <= MOST_PARTS;
}

/** The parts that may be the outlet's name: a paper may be called as sites call their parts, and who wrote may stand beside it. */
export function namesAmong(parts: readonly ClippingPart[], isTitled: boolean): readonly ClippingPart[] {
  if (parts.length < 2) return parts;
  const known = parts.filter(({ name }) => wellKnownNamed(name) !== undefined);
  if (known.length === 1) return known;
  const papers = parts.filter(({ name }) => isNewspaper(name));
  if (papers.length === 1 && !isTitled && isBesidePaper(parts.filter((part) => !papers.includes(part)))) return papers;
  const isPerson = ({ name, isQuoted }: ClippingPart) =>
    !isQuoted && (people(name).length > 0 || uncasedNames(name).length > 0);
  const rest = parts.filter((part) => !(isTitled && parts.indexOf(part) === 0 && isPerson(part)));
  if (rest.length < 2) return rest;
  const named = rest.filter((part) => !isSectionName(part.name));
  return named.some(({ isQuoted }) => isQuoted) ? named.filter((part) => !isPerson(part)) : named;
}
