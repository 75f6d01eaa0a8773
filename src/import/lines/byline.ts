import { WRITTEN_DAY, writtenDay } from "./day.ts";
import { people } from "./personname.ts";

/** Who wrote, and what else the line names: an outlet, a day. */
export interface Byline {
  readonly authors: readonly string[];
  readonly outlet?: string;
  readonly day?: string;
}

const LONGEST = 160;

const BY = /^(?:story |words |written |text |reported )?by:?\s+(?<names>.+)$/iu;
const PART = /\s*(?:\||·|•|—|–|\s-\s|\/)\s*/u;

const DATE_LINE = new RegExp(
  `^(?:(?:originally |first )?(?:published|posted|updated|last updated|last modified|date|on)\\b\\s*:?\\s*(?:on |at )?)?(?<day>${WRITTEN_DAY})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?: \\(?[A-Z]{1,5}\\)?)?)?\\.?$`,
  "iu",
);

/** A line that says nothing but when the page was published. */
export function isDateLine(line: string): boolean {
  return line.length <= LONGEST && line.split(PART).every((part) => DATE_LINE.test(part)) && !/^\d{4}$/u.test(line);
}

/**
 * Reads a line such as `By Jane Doe and John Roe | The Harbour Courier | November 3, 2023`.
 * @returns nothing unless every part of the line is understood: a byline is never guessed
 */
export function byline(line: string, isKnown: (name: string) => boolean): Byline | undefined {
  if (line.length > LONGEST) return undefined;
  const [first = "", ...parts] = line.trim().split(PART);
  const names = BY.exec(first)?.groups?.names;
  if (names === undefined) return undefined;
  const comma = names.lastIndexOf(",");
  const affiliation = comma > 0 && isKnown(names.slice(comma + 1)) ? names.slice(comma + 1).trim() : undefined;
  const authors = people(affiliation === undefined ? names : names.slice(0, comma));
  const outlet = affiliation ?? parts.find((part) => isKnown(part));
  const dates = parts.filter((part) => DATE_LINE.test(part));
  if (authors.length === 0 || parts.some((part) => part !== outlet && !dates.includes(part))) return undefined;
  const day = writtenDay(dates.join(" "));
  return { authors, ...(outlet && { outlet }), ...(day && { day }) };
}
