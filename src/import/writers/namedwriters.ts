import { unwrapped } from "../credit/bareline.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isLabel, namePiece } from "../lines/namepiece.ts";
import { isOrganization, isPlace, PERSON, people, withoutBy } from "../lines/personname.ts";
import { uncasedNames } from "../lines/uncasednames.ts";
import { singleSpaced } from "../material/flattext.ts";

const HAN = "[\\p{Script=Han}]{2,4}";

/** Who wrote, as a line about an article says it beside the outlet, in any of the languages; each catches the names. */
const SAID: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s(])(?:[Rr]eported|[Ww]ritten|[Ss]tory|[Ww]ords|[Rr]eport|[Tt]ext) by (${PERSON}(?:(?:,? and |, )${PERSON})*)`,
    "u",
  ),
  new RegExp(
    `^[^\\p{L}\\p{N}]*(${PERSON}(?:(?:,? and |, )${PERSON})*) (?:wrote (?:this|it)|(?:wrote|reported) (?:this|the) (?:story|article|report|piece))\\b`,
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
    `${anyLanguage("writerMark")}[：:\\s／/]?(${HAN}(?:[、 ]${HAN}(?=[，。）)\\s/／、]|$))*)(?=[，。）)\\s/／]|$)`,
    "u",
  ),
];

/** Names in Chinese with spaces between; what stands behind the first and is no name is left out. */
function spacedNames(names: string): readonly string[] {
  const [first = "", ...others] = names.split(" ");
  const end = others.findIndex((one) => uncasedNames(one).length === 0 || isLabel(one) || isOrganization(one));
  return [first, ...others.slice(0, end < 0 ? others.length : end)];
}

/** The names in what a line says of who wrote. */
export function writersSaid(line: string): readonly string[] {
  for (const pattern of SAID) {
    const names = pattern.exec(line)?.[1]?.replace(/(?<=\p{Ll}{2})\.\s.*$/u, "");
    if (names === undefined) continue;
    const found = /\p{Script=Han}/u.test(names) ? names.split("、").flatMap(spacedNames) : people(withoutBy(names));
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
