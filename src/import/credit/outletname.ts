import { isUnspaced, type Wordbook, wholeWords } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { MONTH, WRITTEN_DAY } from "../lines/day.ts";
import { isPlace } from "../lines/personname.ts";
import { isLanguageName } from "./namesinline.ts";

/** What begins like a name after "published in" but is none. */
const NO_OUTLET = new AnyCase(
  `^(?:(?!\\p{L}+-)${wholeWords(["noOutlet"])}|${MONTH} \\d|${WRITTEN_DAY}$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)`,
);

/** Whether words stand in an outlet's place and are none: "here", "the author", a day. */
export function isNoOutlet(words: string): boolean {
  return NO_OUTLET.test(words);
}

/** Longer quotations that begin with a small letter are something else than a name. */
const MOST_QUOTED = 3;

const NAME_START = /^(?:the |l['’]|d['’])?[\p{Lu}\p{Lo}\d]|^@\w|^\p{Ll}+\d|^\p{Ll}\p{Lu}|^https?:/u;

/** Numbers alone name nobody. */
const LETTERS = /\p{L}{2}|\p{Lo}/u;

/** A name in Latin letters among others, where no capital need show it. */
const LATIN = /^[a-z][\w.-]{2,}$/u;

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
  if (isKnown(name)) return true;
  if (isPlace(name) || isLanguageName(name, book) || !LETTERS.test(name)) return false;
  if (isUnspaced(book) ? LATIN.test(name) : isQuoted && name.split(" ").length <= MOST_QUOTED) return !isNoOutlet(name);
  if (name.length > 80 || /^an? \p{Ll}/u.test(name) || /^An? \p{Ll}/u.test(name)) return false;
  return (NAME_START.test(name) || /^[\w-]+(?:\.[\w-]+)+$/u.test(name)) && !isNoOutlet(name);
}
