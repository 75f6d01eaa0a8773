import { anyLanguage, isUnspaced, type Wordbook, wholeWords } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { MONTH, WRITTEN_DAY } from "../lines/day.ts";
import { hasOutletNoun } from "../lines/outletnouns.ts";
import { isPlace } from "../lines/personname.ts";
import { isLanguageName } from "./namesinline.ts";
import { isPlatform } from "./platforms.ts";

/** What begins like a name after "published in" but is none. */
const NO_OUTLET = new AnyCase(
  `^(?:(?!\\p{L}+-)${wholeWords(["noOutlet"])}|${MONTH} \\d|${WRITTEN_DAY}$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)`,
);

/** Begins as sentences do, and has a capital in its second word: "Our World in Data", "I Heart Boats". */
const OPENED = new AnyCase(`^(?:${anyLanguage("opens")}) (?!${anyLanguage("reserved")}|${MONTH}|rights)`);
const CAPITALS = /^\p{Lu}[\p{L}’']* (?:& )?\p{Lu}\p{Ll}/u;

/** Whether words stand in an outlet's place and are none: "here", "the author", a day. */
export function isNoOutlet(words: string): boolean {
  return NO_OUTLET.test(words) && !(CAPITALS.test(words) && OPENED.test(words));
}

const PART_BEHIND = new AnyCase(`^[”»"’]?\\s(?:${anyLanguage("part")})(?!\\p{L})`);
const PART_BEFORE = new AnyCase(`(?<!\\p{L})(?:${anyLanguage("part")})\\s[“«"„]?$`);

/** Whether a name is that of a part of a paper: "in the Leaders section". */
export function isPartOfPaper(before: string, behind: string): boolean {
  return PART_BEHIND.test(behind) || PART_BEFORE.test(before);
}

const TOWN_BEHIND = /^, (?<town>\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)/u;

/** Whether a name is a place's, since the town or country that it lies in stands behind it: "Islington, London". */
export function isInTown(name: string, behind: string): boolean {
  return !hasOutletNoun(name) && !/^The\s/iu.test(name) && isPlace(TOWN_BEHIND.exec(behind)?.groups?.town ?? "");
}

/** Longer quotations that begin with a small letter are something else than a name. */
const MOST_QUOTED = 3;

/** So many signs without a gap are a clause. */
const LONG_HAN = /^\p{Script=Han}{18,}$/u;

const NAME_START =
  /^(?:the |l['’]|d['’])?[\p{Lu}\p{Lo}\d]|^@\w|^\/?[ru]\/\w|^\p{Ll}+\d|^\p{Ll}\p{Lu}|^\p{Ll}\+\p{Ll}|^https?:/u;

/** A time of day, and systems for publishing among other words: 由 Blogger 技術. */
const NO_NAME = /^\d{1,2}[:.]\d{2}|\s(?:Blogger|WordPress|Joomla|Drupal)\s/u;

/** Numbers alone name nobody. */
const LETTERS = /\p{L}{2}|\p{Lo}/u;

/** A name in Latin letters among others, where no capital need show it. */
const LATIN = /^[a-z][\w.-]{2,}(?: ?\p{Script=Han}{1,8})?$/u;

/**
 * Whether words in an outlet's place may be its name.
 * @param isQuoted whether quotation marks set them off, so that they may begin small
 * @param isKnown whether outlets/ knows a name
 */
export function isOutletName(
  name: string,
  book: Wordbook,
  isQuoted: boolean,
  isKnown: (name: string) => boolean,
): boolean {
  if (NO_NAME.test(name)) return false;
  if (isKnown(name) || isPlatform(name)) return true;
  if (isPlace(name) || isLanguageName(name, book) || !LETTERS.test(name)) return false;
  if (!isQuoted && LONG_HAN.test(name)) return false;
  if (isUnspaced(book) ? LATIN.test(name) : isQuoted && name.split(" ").length <= MOST_QUOTED) return !isNoOutlet(name);
  if (name.length > 80 || /^an? \p{Ll}/u.test(name) || /^An? \p{Ll}/u.test(name)) return false;
  return (NAME_START.test(name) || /^[\w-]+(?:\.[\w-]+)+$/u.test(name)) && !isNoOutlet(name);
}
