import { unwrapped } from "../credit/bareline.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isCraft } from "../lines/bylinelabels.ts";
import { isFactLabel } from "../lines/factlabel.ts";
import { isLabel, namePiece } from "../lines/namepiece.ts";
import { isOrganization, isPlace, PERSON, people, withoutBy } from "../lines/personname.ts";
import { uncasedNames } from "../lines/uncasednames.ts";
import { singleSpaced } from "../material/flattext.ts";
import { sourceLine } from "../whose/sourceline.ts";

const HAN = "[\\p{Script=Han}]{2,4}";

/** Between two names: what the second one is may stand there too. */
const NEXT = `(?:、|[ \\u3000](?:(?:${anyLanguage("behindName")}|${anyLanguage("trainee")})[ \\u3000]?)?)`;
const BETWEEN = new RegExp(NEXT, "u");

/** Who wrote, as a line about an article says it beside the outlet, in any of the languages; each catches the names. */
const SAID: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s(])(?:[Rr]eported|[Ww]ritten|[Ss]tory|[Ww]ords|[Rr]eport|[Tt]ext) by (${PERSON}(?:(?:,? and |, )${PERSON})*)`,
    "u",
  ),
  new RegExp(
    `(?:^|[.!?]["”’)]?\\s)[^\\p{L}\\p{N}]*(${PERSON}(?:(?:,? and |, )${PERSON})*) (?:wrote (?:this|it)|(?:wrote|reported) (?:this|the) (?:story|article|report|piece))\\b`,
    "u",
  ),
  new RegExp(
    `(?:^|[\\s.·(])${anyLanguage("writerLabel")}(?:\\s*[:：]\\s*|\\s+[—–-]\\s+)(${PERSON}(?:(?:,? ${anyLanguage("and")} |, )${PERSON})*)`,
    "u",
  ),
  new RegExp(`${anyLanguage("textOf")}(?:(?<=['’])|\\s)(?:(?:\\p{Ll}{1,3}[ ’'])?\\p{Ll}+ )?(${PERSON})`, "u"),
  new RegExp(`^[^\\p{L}\\p{N}]*(?i:${anyLanguage("byName")}) (${PERSON})(?=[,.])`, "u"),
  new RegExp(`${anyLanguage("writerMark")}[：:\\s／/]{1,3}(${PERSON})(?=[，。,;；]|$)`, "u"),
  new RegExp(
    `${anyLanguage("writerMark")}[：:\\s／/]?(${HAN}(?:${NEXT}${HAN}(?![：:\\p{Script=Han}]))*)(?=[，。）)\\s/／]|$)`,
    "u",
  ),
];

/** The names of an enumeration in Chinese letters, before the next label. */
function hanNames(names: string): readonly string[] {
  const all = names.split(BETWEEN);
  const isNone = (name: string) => isFactLabel(name) || isCraft(name) || isLabel(name) || isOrganization(name);
  const end = all.findIndex((name) => isNone(name) || uncasedNames(name).length !== 1);
  return end < 0 ? all : all.slice(0, end);
}

/** The names in what a line says of who wrote. */
export function writersSaid(line: string): readonly string[] {
  for (const pattern of SAID) {
    const names = pattern.exec(line)?.[1]?.replace(/(?<=\p{Ll}{2})\.\s.*$/u, "");
    if (names === undefined) continue;
    const found = /\p{Script=Han}/u.test(names) ? hanNames(names) : people(withoutBy(names));
    if (found.length > 0 && !found.some(isLabel) && !found.some((name) => isOrganization(name) || isPlace(name)))
      return found;
  }
  return [];
}

/** Stands right before a writer's name in a sentence: "by", "by the journalist". */
const BEFORE = new AnyCase(
  `(?:^|[\\s(（"“„«,:：—–-])(?:${anyLanguage("signed")}|${anyLanguage("of")} (?:(?:${anyLanguage("article")}|our) )?(?:${anyLanguage("role").replaceAll("(?: .{0,80})?", "")}))(?: (?:${anyLanguage("role").replaceAll("(?: .{0,80})?", "").replaceAll("(?: [\\p{L}’'-]+){0,6}", "").replaceAll("(?:[\\p{L}-]+ ){0,3}", "")}))?\\s+$`,
);
const SOURCED = new AnyCase(`^[^\\p{L}\\p{N}]*(?:${anyLanguage("source")}|${anyLanguage("original")})\\s*[:：]\\s*$`);

/** Did something else: translated, edited, took pictures. */
const OTHERWISE = new AnyCase(`${anyLanguage("translated")}[^.;]{0,40}$`);
const NAMES = new RegExp(`(?<![\\p{L}’'-])${PERSON}`, "gu");

/**
 * Who wrote, in a sentence that credits an outlet: behind "by", at the beginning ("Jo Marsh in yesterday's Lantern"), behind "Original:",
 * alone in brackets. Words in quotation marks are a headline.
 * @param isOutlet whether a name is an outlet's
 */
export function creditedWriters(line: string, isOutlet: (name: string) => boolean): readonly string[] {
  const text = singleSpaced(
    unwrapped(line)
      .replace(/\]\([^)]*\)/gu, "]")
      .replace(/[“„«"][^“”„«»"]{2,200}[”“»"]/gu, (title) => "…".repeat(title.length)),
  );
  const sourced = sourceLine(text.replace(/[[\]]/gu, ""), isOutlet)?.writers ?? [];
  if (sourced.length > 0) return sourced;
  const found = [...text.matchAll(NAMES)].flatMap(({ 0: name, index }) => {
    const only = withoutBy(name);
    const person = namePiece(only, isOutlet);
    if (person === undefined || person.behind.length > 0 || OTHERWISE.test(text.slice(0, index))) return [];
    const before = text.slice(0, index);
    const after = text.slice(index + name.length);
    const isFirst =
      /(?:^|[.!?]["”’)]?\s)(?:[^\p{L}\p{N}]*|(?:Dr|Prof)\.? )$/u.test(before) &&
      /^(?:,| in | for | writes?| wrote| kindly| ·| \|)/u.test(after);
    const isBracketed =
      /[(（][^()（）]*$/u.test(before) && /^\s*(?:[)）、,，;]|$)/u.test(after) && /[(（、,，;]\s*$/u.test(before);
    return only !== name || BEFORE.test(before) || SOURCED.test(before) || isFirst || isBracketed ? [person.name] : [];
  });
  return [...new Set(found)];
}
