import { everyLanguage } from "../languages/furtherlanguages.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { isBesideNames, undated } from "./bylineasides.ts";
import { craftOf, isDesk, isRole } from "./bylinelabels.ts";
import { type NamedPerson, namePiece } from "./namepiece.ts";
import { calmName, INSTITUTION, isOrganization, isPlace, isStaff } from "./personname.ts";
import { isSurelyUncased, isUncased, uncasedNames } from "./uncasednames.ts";

type IsKnown = (name: string) => boolean;

const AND = `(?:${everyLanguage("and")}|&|\\+)`;
const ALSO = new RegExp(`^(?:${AND})\\s+(?:(?:and|${everyLanguage("byName")}) )?`, "u");
const BETWEEN = new RegExp(`\\s+(?:${AND})\\s+`, "u");

const DEGREE =
  /^(?:(?:Ph\.? ?D|M\.?D|J\.?D|M\.?A|B\.?A|M\.?Sc|B\.?Sc|M\.?B\.?A|M\.?P\.?H|R\.?N|Esq|D\.?Phil|FRS|OBE|MBE|CBE|LL\.?M|Ed\.?D|RDN?|LCSW|CNM|DVM|Psy\.?D)\.?,? ?)+$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;

/** More words are a sentence, whatever institution it names. */
const LONGEST_POST = 12;

/** `Ann Roe are researchers at`: somebody, and what is said of her. */
const SUBJECT = new RegExp(`^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{L}+){1,2} ${anyLanguage("be")}\\s`, "u");

/** One word behind a name is where somebody is from, or what he works for. */
const TOWN = /^\p{Lu}[\p{L}’'-]{2,}$/u;

const PLACED = new RegExp(`^${everyLanguage("placed")} \\p{Lu}[\\p{L} .'’-]{1,40}$`, "u");

/** `analytiker i Harbour Institute`: what somebody is in small letters, and where; the word between is "and" in another language. */
const EMPLOYED = new RegExp(
  `^\\p{Ll}[\\p{L} -]{2,40} (?:${everyLanguage("placed")}|${anyLanguage("serves")}|${anyLanguage("at")}) \\p{Lu}`,
  "u",
);

/** Whether words name an institution, and nobody: where somebody teaches. */
function isPost(words: string, isKnown: IsKnown): boolean {
  return (
    INSTITUTION.test(words) &&
    !/[.!?]/u.test(words) &&
    words.split(" ").length <= LONGEST_POST &&
    !SUBJECT.test(words) &&
    !words.split(/,\s*/u).some((part) => part.split(BETWEEN).some((name) => namePiece(name, isKnown) !== undefined))
  );
}

/** `avec AFP`: an agency that gave material. */
const WITH_HELP = new RegExp(`^${anyLanguage("withHelp")} (?:l['’])?(?<agency>.{2,40})$`, "u");

function isHelp(words: string, isKnown: IsKnown): boolean {
  const agency = WITH_HELP.exec(words)?.groups?.agency;
  return agency !== undefined && (isKnown(agency) || isDesk(agency));
}

/** Whether words are an outlet, a role, a place: what stands behind a name and is none. */
export function isBehind(words: string, isKnown: IsKnown): boolean {
  return (
    isKnown(words) ||
    isKnown(words.replace(/^\(\w{2,8}\) /u, "")) ||
    isDesk(words) ||
    isRole(words) ||
    isPlace(words) ||
    isPost(words, isKnown) ||
    isHelp(words, isKnown) ||
    /^[«„“"][^«„“”"»]{2,40}[»”“"]$/u.test(words) ||
    (PLACED.test(words) && !BETWEEN.test(words)) ||
    isBesideNames(words)
  );
}

/** Whether words are an organization's name, and do not say of somebody that he belongs to one. */
function isBody(words: string): boolean {
  return isOrganization(words) && !SUBJECT.test(words);
}

/** `Jo Marsh, Lantern et Rae Toll`: whom the first of two belongs to, before the second. */
function isEmployed(parts: readonly { readonly part: string; readonly person: NamedPerson | undefined }[]): boolean {
  const [first, ...others] = parts;
  return first?.person === undefined && others.every(({ person }) => person !== undefined);
}

/** The people of an enumeration, and what stands beside them. */
export interface BylineNames {
  readonly authors: string[];
  readonly behind: string[];
  /** Who did something else, as words in brackets say. */
  readonly others: string[];
  /** Whether words in brackets say of somebody that he wrote. */
  isTold: boolean;
}

/** Takes a person in, unless brackets behind the name say that he did something else than write. */
function take({ name, behind }: NamedPerson, piece: string, into: BylineNames): void {
  const crafts = /[)\]]$/u.test(piece) ? behind.slice(0, 1).map(craftOf) : [];
  if (crafts.includes("other")) {
    into.others.push(name);
    return;
  }
  into.authors.push(name);
  into.isTold ||= crafts.includes("writing");
  into.behind.push(...(crafts.includes("writing") ? behind.slice(1) : behind));
}

/** The people between commas and "and", and what stands behind them. @param isLed whether words say that these are who wrote */
export function bylineNames(line: string, isLed: boolean, isKnown: IsKnown): BylineNames | undefined {
  const text = undated(line);
  const found: BylineNames = { authors: [], behind: [], others: [], isTold: false };
  const names = isUncased(text) ? uncasedNames(text.replace(/\s*\(.*\)$/u, "")) : [];
  if (names.length > 0 && (isLed || names.every(isSurelyUncased))) return { ...found, authors: [...names] };
  const pieces = text.split(/\s*[,;،、]\s*/u);
  const lastAnd = pieces.findLastIndex((piece) => ALSO.test(piece) || (BETWEEN.test(piece) && !isKnown(piece)));
  for (const [at, piece] of pieces.entries()) {
    const words = undated(
      piece.replace(ALSO, "").replace(/[\s.]+$/u, (end) => (/\b(?:\p{Lu}|Jr|Sr)\.$/u.test(piece) ? end.trim() : "")),
    );
    const last = found.authors.at(-1);
    if (words === "" || DEGREE.test(words)) continue;
    if (SUFFIX.test(words) && last !== undefined) {
      found.authors[found.authors.length - 1] = `${last} ${words}`;
      continue;
    }
    const whole = namePiece(words, isKnown);
    if ((last !== undefined || whole === undefined) && isBehind(words, isKnown)) {
      found.behind.push(words);
      continue;
    }
    if (last !== undefined && EMPLOYED.test(words)) {
      found.behind.push(words);
      continue;
    }
    const parts = words.split(BETWEEN).map((part) => ({ part, person: namePiece(part, isKnown) }));
    const isEnded = lastAnd >= 0 && at > lastAnd && found.authors.length > 1;
    const isOne =
      whole !== undefined &&
      parts.some(({ person }) => person === undefined) &&
      !(last !== undefined && isEmployed(parts));
    if (!isEnded && !isOne && parts.length > 1 && parts.some(({ person }) => person)) {
      for (const { part, person } of parts) {
        if (person) take(person, part, found);
        else found.behind.push(part);
      }
      if (last !== undefined && isEmployed(parts)) continue;
      if (parts.every(({ part, person }) => person || isBehind(part, isKnown) || isBody(part) || isLed)) continue;
      return undefined;
    }
    if (whole !== undefined && !isEnded) {
      take(whole, words, found);
    } else if (
      isOrganization(words) ||
      isOrganization(calmName(words)) ||
      isStaff(words) ||
      isEnded ||
      TOWN.test(words)
    )
      found.behind.push(words);
    else if (isLed && found.authors.length > 0 && words.split(" ").length <= 14) found.behind.push(words);
    else return undefined;
  }
  return found;
}
