import { anyLanguage } from "../languages/wordbooks.ts";
import { siteHost } from "../lines/addresses.ts";
import { AnyCase } from "../lines/anycase.ts";
import { firstAmong } from "../lines/together.ts";
import { literally, type WholeName, wholeNames } from "../lines/wholename.ts";
import { AGENCIES } from "./agencies.ts";
import type { Agency } from "./agency.ts";

/** The alternatives of a regular expression. */
function alternatives(words: string): readonly string[] {
  return words.split(/\|(?![^(]*\))/u);
}

/** The marks that mean nobody else. */
function clear({ mark, unclear = "" }: Agency): readonly string[] {
  const others = unclear.split("|");
  return alternatives(mark).filter((one) => !others.includes(one));
}

/** The names that mean nobody else. */
function clearNames({ called, unclear = "" }: Agency): readonly string[] {
  const others = unclear.toLowerCase().split("|");
  return alternatives(called).filter((one) => !others.includes(one));
}

/** Names in scripts without spaces; short ones may be a part of another word. */
const WHOLE_HAN = /^[\p{Script=Han}\p{Script=Katakana}ー]{3,}(?:\(\?:[\p{Script=Han}|]+\))?$/u;

/** Its names in scripts that set no spaces between words. */
function hanNames({ called }: Agency): string | undefined {
  return (
    alternatives(called)
      .filter((name) => WHOLE_HAN.test(name))
      .join("|") || undefined
  );
}

const calledOf = ({ called }: Agency) => called;
const markOf = ({ mark }: Agency) => mark;

const BY_NAME = firstAmong(AGENCIES, calledOf, (words) => new AnyCase(`^(?:${words})$`));
const BY_MARK = firstAmong(AGENCIES, markOf, (words) => new RegExp(`^(?:${words})$`, "u"));
const AT_END = firstAmong(AGENCIES, markOf, (words) => new RegExp(`(?:^|[\\s=＝]|\\p{L})(?:${words})$`, "u"));
const BY_FORMULA = firstAmong(
  AGENCIES,
  ({ formula }) => formula,
  (words) => new AnyCase(words),
);
const IN_HAN = firstAmong(AGENCIES, hanNames, (words) => new RegExp(words, "u"));
const IN_HOLDER = firstAmong(
  AGENCIES,
  (agency) => clearNames(agency).join("|"),
  (words) => new AnyCase(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`),
);
const IN_LINE = wholeNames(
  AGENCIES,
  (agency) => [literally(agency.name), ...clear(agency)],
  (name) => WHOLE_HAN.test(name),
);

/** The agency that goes by a name. */
export function agencyNamed(name: string): Agency | undefined {
  return BY_NAME(name.trim().replace(/[.,]$/u, ""));
}

const ITS_NAME = "(?:[\\p{Lu}\\p{Lo}]|\\p{Ll}{2,4}(?= ))[\\p{L}\\d.’' -]{1,40}";

/** `Agencia Marea`, `Marea News Agency`. */
const CALLED_AGENCY = new RegExp(
  `^(?:${anyLanguage("agency")}) ${ITS_NAME}$|^${ITS_NAME}(?<=[\\p{L}\\d] ?)(?:${anyLanguage("agency")})$`,
  "u",
);

/** Whether a name is an agency's by the word that it calls itself, though no list has it. */
export function isCalledAgency(name: string): boolean {
  return CALLED_AGENCY.test(name.trim());
}

/** A host's own word: `ukrinform` of `www.ukrinform.ua`. */
function ownWord(host: string | undefined): string | undefined {
  return (
    host?.split(".").findLast((label, place, all) => place < all.length - 1 && label.length > 3) ?? host?.split(".")[0]
  );
}

const BY_WORD = new Map(AGENCIES.toReversed().map((agency) => [ownWord(siteHost(agency.url)), agency]));

/** The agency whose site an address is on, under any of its endings. */
export function agencyAt(url: string): Agency | undefined {
  const host = siteHost(url);
  return host === undefined ? undefined : BY_WORD.get(ownWord(host));
}

/** Who carried an agency's report, and the agency: `OEM-EFE`. */
const CARRIED = /^\p{Lu}{2,6}-(?=\p{Lu}{2,6}$)/u;

/** The agency of a dateline's mark. */
export function agencyMarked(mark: string): Agency | undefined {
  return BY_MARK(mark.trim()) ?? (CARRIED.test(mark) ? BY_MARK(mark.replace(CARRIED, "")) : undefined);
}

/** The agency whose mark a text ends with, as the brackets of Japan have it behind the place. */
export function agencyAtEnd(text: string): Agency | undefined {
  return AT_END(text);
}

/** The agency under whose copy alone a sentence stands. */
export function agencyOfFormula(text: string): Agency | undefined {
  return BY_FORMULA(text);
}

/** The agency that a rights notice's holder is, or is one part of, in any letter case. */
export function agencyAmong(holder: string): Agency | undefined {
  return IN_HAN(holder) ?? IN_HOLDER(holder);
}

/** The agencies that a line names, each once, in their own letter case. */
export function agenciesIn(line: string): readonly WholeName<Agency>[] {
  return IN_LINE(line);
}
