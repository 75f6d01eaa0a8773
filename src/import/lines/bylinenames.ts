import { anyByline } from "../languages/bylinewords.ts";
import { isBesideNames, undated } from "./bylineasides.ts";
import { isDesk, isRole } from "./bylinelabels.ts";
import { namePiece } from "./namepiece.ts";
import { calmName, isOrganization, isPlace, isStaff } from "./personname.ts";
import { isUncased, uncasedNames } from "./uncasednames.ts";

type IsKnown = (name: string) => boolean;

const AND = `(?:${anyByline("and")}|&|\\+)`;
const ALSO = new RegExp(`^(?:${AND})\\s+(?:(?:and|by|von|par|por|di) )?`, "u");
const BETWEEN = new RegExp(`\\s+(?:${AND})\\s+`, "u");

const DEGREE =
  /^(?:(?:Ph\.? ?D|M\.?D|J\.?D|M\.?A|B\.?A|M\.?Sc|B\.?Sc|M\.?B\.?A|M\.?P\.?H|R\.?N|Esq|D\.?Phil|FRS|OBE|MBE|CBE|LL\.?M|Ed\.?D|RDN?|LCSW|CNM|DVM|Psy\.?D)\.?,? ?)+$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;

const PLACED = /^(?:in|aus|en|à|w|из|в) \p{Lu}[\p{L} .'’-]{1,40}$/u;

/** Whether words are an outlet, a role, a place: what stands behind a name and is none. */
export function isBehind(words: string, isKnown: IsKnown): boolean {
  return (
    isKnown(words) ||
    isKnown(words.replace(/^\(\w{2,8}\) /u, "")) ||
    isDesk(words) ||
    isRole(words) ||
    isPlace(words) ||
    (PLACED.test(words) && !BETWEEN.test(words)) ||
    isBesideNames(words)
  );
}

/** The people of an enumeration, and what stands beside them. */
export interface BylineNames {
  readonly authors: string[];
  readonly behind: string[];
}

/** The people between commas and "and", and what stands behind them. @param isLed whether words say that these are who wrote */
export function bylineNames(text: string, isLed: boolean, isKnown: IsKnown): BylineNames | undefined {
  const found: BylineNames = { authors: [], behind: [] };
  const names = isUncased(text) ? uncasedNames(undated(text).replace(/\s*\(.*\)$/u, "")) : [];
  if (names.length > 0) return { authors: [...names], behind: [] };
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
    const parts = words.split(BETWEEN).map((part) => ({ part, person: namePiece(part, isKnown) }));
    const isEnded = lastAnd >= 0 && at > lastAnd && found.authors.length > 1;
    const isOne = whole !== undefined && parts.some(({ person }) => person === undefined);
    if (!isEnded && !isOne && parts.length > 1 && parts.some(({ person }) => person)) {
      for (const { part, person } of parts) {
        if (person) found.authors.push(person.name);
        found.behind.push(...(person?.behind ?? [part]));
      }
      if (parts.every(({ part, person }) => person || isBehind(part, isKnown) || isOrganization(part) || isLed))
        continue;
      return undefined;
    }
    if (whole !== undefined && !isEnded) {
      found.authors.push(whole.name);
      found.behind.push(...whole.behind);
    } else if (isOrganization(words) || isOrganization(calmName(words)) || isStaff(words) || isEnded)
      found.behind.push(words);
    else if (isLed && found.authors.length > 0 && words.split(" ").length <= 14) found.behind.push(words);
    else return undefined;
  }
  return found;
}
