import { dateline } from "../credit/dateline.ts";
import { rightsNotice } from "../credit/notice.ts";
import { isDeskLine, reportingLine, wireMark } from "../credit/wiremark.ts";

/** A dateline that stands in a line of its own is as short as this. */
const LONGEST_DATELINE = 80;

/** Whether a line is a dateline with an agency's mark and nothing else. */
export function isDateline(line: string): boolean {
  return line.length <= LONGEST_DATELINE && /[-–—.:)]\s*$/u.test(line) && dateline(line) !== undefined;
}

/** Longer lines are prose, at whose end somebody signs. */
const LONGEST_SIGNATURE = 400;

/**
 * What an agency or a rights holder leaves below a text, which the article's facts tell already: who reported and edited, the agency's
 * name alone, its standing sentence, its rights.
 * @returns the rule by which such a line goes
 */
export function signatureOf(line: string): string | undefined {
  const notice = rightsNotice(line);
  if (notice !== undefined && (notice.holder !== undefined || notice.prohibition !== undefined))
    return "rights: kept as copyright where they are the outlet’s or stand against it";
  if (line.length <= LONGEST_SIGNATURE && reportingLine(line) !== undefined) return "agency: who reported and edited";
  if (isDeskLine(line)) return "agency: the initials of its desk";
  const mark = wireMark(line);
  return mark === undefined || mark.kind === "end mark" || mark.kind === "signature"
    ? undefined
    : `agency: its ${mark.kind}`;
}
