import { parseFragment } from "parse5";
import * as v from "valibot";
import { dayOrInstant, httpUrl } from "../../article/fields.ts";
import { language } from "../../article/language.ts";
import { type Licence, licence } from "../../article/licence.ts";
import type { Person } from "../../article/person.ts";
import { agencyNamed } from "../credit/wire.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { absolute } from "../lines/addresses.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isDesk } from "../lines/bylinelabels.ts";
import { isBehind } from "../lines/bylinenames.ts";
import { writtenDay } from "../lines/day.ts";
import { isStaff } from "../lines/personname.ts";
import { writerLine } from "../lines/writerline.ts";

function parsed<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** An ampersand that begins no character reference: parse5 would read `&copy=1` in an address as one. */
const BARE_AMPERSAND = /&(?!(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)/giu;

/** A text with its character references resolved (HTML Living Standard, 13.5); markup in it stays as it is. */
function resolved(text: string): string {
  if (!text.includes("&")) return text;
  const { childNodes } = parseFragment(text.replace(BARE_AMPERSAND, "&amp;").replaceAll("<", "&lt;"));
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

/** A value as plain text in one line, its character references resolved; none for anything else or nothing. */
export function line(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const bare = String(value)
    .toWellFormed()
    .replace(/<\/?[a-z][^<>]*>/giu, "");
  // some systems escape what is escaped already
  const text = resolved(resolved(bare))
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  return text === "" ? undefined : text;
}

/** A date in any form that names a real day: with time and zone it becomes UTC, otherwise it stays a day. */
export function date(value: unknown): string | undefined {
  const text = line(value);
  if (text === undefined) return undefined;
  const spaced = text
    .replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?)\s*/u, "$1T$2")
    .replace(/([+-]\d{2})(\d{2})$/u, "$1:$2")
    .replace(/ ?UTC$/u, "Z");
  const exact = parsed(dayOrInstant, spaced);
  if (exact !== undefined) return exact;
  const day = /^\d{4}-\d{2}-\d{2}(?=[T ])/u.exec(text)?.[0];
  if (day !== undefined) return parsed(dayOrInstant, day);
  // RFC 822, as RSS writes dates; a time without a zone names no instant
  if (
    /^(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[A-Z]{1,4}|[+-]\d{4})$/u.test(text) &&
    !Number.isNaN(Date.parse(text))
  ) {
    return `${new Date(text).toISOString().slice(0, 19)}Z`;
  }
  return writtenDay(text);
}

/** A web address made whole, without trackers. */
export function address(value: unknown, base?: string): string | undefined {
  const text = line(value);
  const whole = text === undefined ? undefined : absolute(text, base);
  return whole === undefined ? undefined : parsed(httpUrl, whole);
}

/** A language tag that exists, in its canonical form; `en_US` as Open Graph writes it too. */
export function languageTag(value: unknown): string | undefined {
  return parsed(language, line(value)?.replaceAll("_", "-").split(",")[0]);
}

/** Names that stand where an author should, and are none. */
const NOBODY =
  /^(?:(?:web|news|online|copy) ?(?:desk|staff|team)|admin(?:istrator)?|editor(?:s|ial)?|staff|guest|unknown|anonymous|author|webmaster|null|undefined|\d+|https?:.*|.*@.*)$/iu;

/** A person's name; `By` and what mail systems put around it are left out. */
export function personNamed(name: unknown, url?: unknown): Person | undefined {
  const text = line(name)
    ?.replace(/^by:?\s+/iu, "")
    .replace(/^[\w.+-]+@[\w.-]+\s*\((.+)\)$/u, "$1")
    .replace(/\s*<[^<>]*>$/u, "");
  if (text === undefined || text.length > 100 || NOBODY.test(text)) return undefined;
  const page = address(url);
  return { name: text, ...(page && { url: page }) };
}

/** What is no name of a person: a place of a template, an address, a company. */
const NO_PERSON = new AnyCase(
  `^[^\\p{L}"“(]|^\\S+\\.\\p{L}{2,4}$|^(?:story|written|posted|article) by$|(?<!\\p{L})(?:Sp\\. z o\\.o\\.|S\\.A\\.U?|GmbH|Inc\\.?|Ltd\\.?|LLC|AG|${anyLanguage("house")})(?!\\p{L})`,
);

/** A name as catalogues sort it: `Marsh, Jo`. */
const INVERTED =
  /^(?<surname>\p{Lu}[\p{L}’'-]+), (?<given>\p{Lu}[\p{L}.]*(?: (?:\p{Lu}[\p{L}.]*|de|van|von|der|den))*)$/u;

/** Whom a value names as authors: one person, or several that a system wrote into one field, without their roles and outlets. */
export function personsNamed(name: unknown, url?: unknown): readonly Person[] {
  const person = personNamed(name, url);
  if (person === undefined || isDesk(person.name) || NO_PERSON.test(person.name)) return [];
  const inverted = INVERTED.exec(person.name)?.groups;
  const isNobody = (words = "") => isBehind(words, (one) => agencyNamed(one) !== undefined) || isStaff(words);
  if (inverted !== undefined && !isNobody(inverted.given) && !isNobody(inverted.surname))
    return [{ ...person, name: `${inverted.given} ${inverted.surname}` }];
  const { authors = [] } = writerLine(person.name, (one) => agencyNamed(one) !== undefined) ?? {};
  if (authors.length === 0) return [person];
  return authors.length > 1 ? authors.map((one) => ({ name: one })) : [{ ...person, name: authors[0] ?? person.name }];
}

/** Whom a value that names authors says that they belong to: "Jo Marsh, The Lantern". */
export function affiliationsNamed(value: unknown): readonly string[] {
  const person = personNamed(value);
  const found = person && writerLine(person.name, (one) => agencyNamed(one) !== undefined);
  return found === undefined || found.authors.length === 0 ? [] : found.behind;
}

/** A licence by its address; its name where Creative Commons does not give one. */
export function licenceOf(url: unknown, name?: unknown, base?: string): Licence | undefined {
  const whole = address(url, base);
  if (whole === undefined) return undefined;
  const words = line(name);
  const known = parsed(licence, whole);
  return known ?? (words === undefined || words.length > 100 ? undefined : { name: words, url: whole });
}

/** Leaves out what is undefined, so that absent and undefined are one. */
export function present<Fields extends object>(fields: Fields): Fields {
  const result = { ...fields };
  for (const [name, value] of Object.entries(result))
    if (value === undefined || (Array.isArray(value) && value.length === 0)) Reflect.deleteProperty(result, name);
  return result;
}
