import { agencyNamed } from "../credit/wire.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { hasFigure, WRITTEN, writtenDay } from "../lines/day.ts";
import { hasOutletNoun, isPaper, isProper } from "../lines/outletnouns.ts";
import { people } from "../lines/personname.ts";
import { flat } from "../material/flattext.ts";
import { isPictureLine } from "./pictureline.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** A longer line is prose. */
const LONGEST = 140;

/** `Harbour Net ( 2024-06-04 09:20 )   Source: The Elm Ledger   Editor: Jo Marsh`: a source among other facts of the text. */
const SOURCE = new AnyCase(
  `(?<=[\\s|·•)）\\]】/])(?:${anyLanguage("source")})\\s*[:：]\\s*(?<name>[^|·•()（）:：]{2,60}?)(?=\\s*(?:[|·•()（）]|$|\\s[^\\s:：]{1,12}\\s?[:：]))`,
);

/** What stands around a name and a day, and belongs to neither. */
const AROUND = /^[\s,;:|/·•–—()[\]«»"“”„-]+|[\s,;:|/·•–—()[\]«»"“”„.-]+$/gu;

/** A name that is an address, in any letter case: `LANTERN.EXAMPLE`. */
const HOST = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;

const WHOLE_DAY = 10;

/** A name with a capital in each word: many languages write its noun small. */
function capitalized(name: string): string {
  return name.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function isOutletName(name: string): boolean {
  return (
    (/^\p{Lu}/u.test(name) && isPaper(capitalized(name))) ||
    HOST.test(name) ||
    (!/[,:|]/u.test(name) && hasOutletNoun(name) && isProper(name.split(/\s+/u)))
  );
}

/**
 * The name in a line that has one and a day, and nothing else, as whoever keeps clippings writes it: `Elm Ledger, 30.01.2003`. Where the
 * line begins with the headline, who wrote may stand before the day: `Canal plans - Jo Marsh 19.09.2012 Lantern`.
 */
function clippedFrom(line: string, title: string): string | undefined {
  if (line.length > LONGEST || !hasFigure(line) || writtenDay(line)?.length !== WHOLE_DAY) return undefined;
  const isTitled = title !== "" && line.startsWith(title) && line.length > title.length;
  const rest = isTitled ? line.slice(title.length) : line;
  const day = WRITTEN.exec(rest);
  if (day === null) return undefined;
  const before = rest.slice(0, day.index).replace(AROUND, "");
  const behind = rest.slice(day.index + day[0].length).replace(AROUND, "");
  if (isTitled && people(before).length > 0) return /^\p{Lu}[\p{L} ]{2,30}$/u.test(behind) ? behind : undefined;
  const name = before === "" ? behind : behind === "" ? before : "";
  return isOutletName(name) ? name : undefined;
}

/** Whom a line above the text names that has a day beside the name, and nothing else. */
export function* ofClippings({ edges: { top }, own, title }: Witnesses): Generator<Evidence> {
  for (const block of top) {
    const line = flat(block.text);
    const name = isPictureLine(block, true) ? undefined : clippedFrom(line, title);
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
