import { anyLanguage, wholeWords } from "../languages/wordbooks.ts";
import { singleSpaced } from "../material/flattext.ts";
import { AnyCase } from "./anycase.ts";
import { hasNewsroomNoun, hasOutletNoun } from "./outletnouns.ts";

const PARTICLE = "(?:de|van|von|der|den|ter|al|bin|ibn|la|le|di|da|del|della|dos|das|du|el|y|af|av|zu|zur|ten|e)";
const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";

/** A person's name as bylines write it: two to five words with capitals, particles between them. */
export const PERSON = `(?!The )${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){1,4}`;

const AND = `(?:,? (?:${anyLanguage("and")}) | & |, )`;
const PEOPLE = new RegExp(`^${PERSON}(?:${AND}${PERSON})*$`, "u");
const SEPARATOR = new RegExp(`, (?:${anyLanguage("and")}) |,? (?:${anyLanguage("and")}) | & |, `, "u");

/** An institution in any language; a school may be called after a person. */
export const INSTITUTION = new AnyCase(`(?<!\\p{L})${anyLanguage("institution")}(?!\\p{L})`);

/** Places of two words and more that the time zones do not name. */
const PLACES =
  "San Francisco|San Diego|San Jose|San Antonio|Las Vegas|Salt Lake City|New Delhi|Cape Town|Tel Aviv|St\\.? Petersburg|St\\.? Louis|Kansas City|Oklahoma City|Fort Worth|El Paso|Washington D\\.?C\\.?|New Hampshire|New Jersey|New Mexico|North Carolina|South Carolina|North Dakota|South Dakota|West Virginia|Rhode Island|British Columbia|Nova Scotia|New South Wales|Frankfurt am Main|Den Haag|The Hague|Abu Dhabi|Baden-Württemberg|Nordrhein-Westfalen";

const ZONES = Intl.supportedValuesOf("timeZone").flatMap((zone) => zone.split("/").at(-1)?.replaceAll("_", " ") ?? []);
const REGION = new Intl.DisplayNames("en", { type: "region" });
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const REGIONS = LETTERS.flatMap((a) => LETTERS.map((b) => REGION.of(a + b) ?? "")).filter((name) => name.length > 2);
const PLACE_NAMES = new Set([...ZONES, ...REGIONS].map((name) => name.toLowerCase()));
const PLACE = new AnyCase(`^(?:${PLACES})$`);

/** Whether a name is a country's or a large town's. */
export function isPlace(name: string): boolean {
  const bare = name.trim();
  return PLACE_NAMES.has(bare.toLowerCase()) || PLACE.test(bare);
}

/** `NPR`: capitals alone, of which a person has no more than two. */
const ACRONYM = /^\p{Lu}{3,}$/u;

/** Whether a name is an outlet's or an institution's by one of its words. */
export function isOrganization(name: string): boolean {
  return hasOutletNoun(name) || INSTITUTION.test(name) || ACRONYM.test(name) || /^the |\.(?:com|org|net)$/iu.test(name);
}

/** What systems for publishing call an account that is nobody's. */
const ACCOUNT = new RegExp(wholeWords(["account"]), "u");

/** Whether a name in a page's metadata is a newsroom's rather than a person's. */
export function isStaff(name: string): boolean {
  return (
    hasNewsroomNoun(name) ||
    ACCOUNT.test(name) ||
    /^(?:\p{Ll}[\p{Ll}\d_-]*|[A-Z]{1,3} (?:Correspondent|Staff))$/u.test(name)
  );
}

/** Which of several who are called alike. */
const NUMERAL = /^(?:II|III|IV)\.?,?$/u;

/** A name that is shouted, as agencies write it: `JANE O’DOE` is `Jane O’Doe`. */
export function calm(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word) => {
      const isKept = NUMERAL.test(word) || (/^(?:\p{Lu}\.?){1,2}$/u.test(word) && !/[AEIOUY]/u.test(word));
      return isKept ? word : lowered(word);
    })
    .join(" ");
}

/** A name of which some words are shouted, as Turkish and French bylines have surnames: `Ece KAYA` is `Ece Kaya`. */
export function calmName(name: string): string {
  if (name === name.toUpperCase()) return calm(name);
  const isTurkish = /[İıŞşĞğ]/u.test(name);
  return name
    .split(" ")
    .map((word) => {
      if (!/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word) || NUMERAL.test(word)) return word;
      return isTurkish ? word.charAt(0) + word.slice(1).toLocaleLowerCase("tr") : lowered(word);
    })
    .join(" ");
}

function lowered(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:^|[-'’.])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc\p{Ll}/u, (start) => start.slice(0, 2) + start.slice(2).toUpperCase());
}

const JOIN = new RegExp(`^(?:${anyLanguage("and")})$`, "u");
const IN_NAME = "[\\p{L}\\p{M}.'’-]";
const SHOUTED_JOIN = /(?<=[\p{L}.'’-]+ \p{Lu}[\p{Lu}\p{M}.'’-]+ )\p{Lu}{1,5}(?= \p{Lu}[\p{Lu}\p{M}.'’-]+ \p{Lu})/gu;
/** Joins that are nobody's name. */
const TITLED_JOIN = new RegExp(
  `(?<=${IN_NAME}+ ${IN_NAME}+ )${anyLanguage("titledAnd")}(?= ${IN_NAME}+ ${IN_NAME})`,
  "gu",
);

/** A line whose "and" between two full names is in small letters: `VENN MARLO AND PARK OSTER`, `Venn Marlo And Park Oster`. */
export function calmJoins(line: string): string {
  return line
    .replace(SHOUTED_JOIN, (word) => (JOIN.test(word.toLowerCase()) ? word.toLowerCase() : word))
    .replace(TITLED_JOIN, (word) => word.toLowerCase());
}

/** "Harrow's Monthly": what belongs to somebody is nobody. */
const POSSESSED = /\p{Ll}['’]s \p{L}/u;

/** The people in an enumeration such as `A B, C D and E F`; none if any part is no person's name. */
export function people(enumeration: string): readonly string[] {
  const text = calmJoins(singleSpaced(enumeration.replace(/[\s,.;]+$/u, "")));
  if (!PEOPLE.test(text)) return [];
  const names = text.split(SEPARATOR);
  return names.some((name) => isPlace(name) || POSSESSED.test(name)) ? [] : names.map(calm);
}

const BY = new AnyCase(`^(?:${anyLanguage("by")})\\s*[:：]?\\s+`);

/** A byline without its "By", in any of the languages. */
export function withoutBy(line: string): string {
  return line.replace(BY, "");
}
