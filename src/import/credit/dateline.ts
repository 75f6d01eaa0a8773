import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { MONTH } from "../lines/day.ts";
import { isPlace, PERSON, people } from "../lines/personname.ts";
import { NAME_JOINT } from "../lines/smallwords.ts";
import { singleSpaced } from "../material/flattext.ts";
import type { Agency } from "./agency.ts";
import { agencyAtEnd, agencyMarked, isCalledAgency } from "./wire.ts";

/** `OSLO, Nov 20 (Reuters) -`, `Madrid (EFE).-`, `(ANSA) - ROMA`, `Berlin (dpa/bb) –`; the mark may be one of several. */
const BRACKETED =
  /^(?<place>[^()（）.!?]{0,60}(?:\.[^()（）.!?]{0,30}){0,3})[(（]\s*(?<mark>[^()（）]{2,60}?)\s*[)）]\s*(?<dash>[.:]?\s*[-–—―−]+|:)?\s*(?<next>.?)/u;

/** What no place and no day has before it. */
const PROSE = new RegExp(
  `^${anyLanguage("noTown")} |\\s(?!${anyLanguage("townJoin")} |[\\p{Ll}]{3,10}\\.?\\s?(?:\\d|$)|[\\p{Ll}]{3,10}[.,]?\\s*$)\\p{Ll}{2,}`,
  "u",
);

/** `WVLT`, `KTVU-TV`, `KTVU FOX 2`: a station in the United States, by its call sign. */
const STATION =
  /^(?<sign>[KW][A-Z]{2,3})(?:[- ]?(?:TV|FM|AM|DT|LD))?(?: (?:FOX|ABC|CBS|NBC|CW|PBS|NPR|Channel|News|NewsChannel))*(?: \d{1,2})?(?: News)?$/iu;

/** The call sign of a station that goes by it: `KDNM` of "KDNM 6 News". */
export function callSign(name: string): string | undefined {
  const sign = STATION.exec(name.trim())?.groups?.sign;
  return sign === sign?.toUpperCase() ? sign : undefined;
}

/** `Premium Times`, `Actualite.cd`: an outlet that sets its own mark as agencies do. */
const OUTLET = new RegExp(
  `^(?:The )?\\p{Lu}[\\p{L}\\d&’'.-]*(?: (?:${NAME_JOINT} )?\\p{Lu}[\\p{L}\\d&’'.-]*){0,3}$`,
  "u",
);

/** Behind the town: `Tanger (Maroc) (AFP)`, `Quito (Ecuador), 3 mar (EFE)`. */
const COUNTRY = /(?<=^[\p{Lu}\p{Lo}][^()]{1,40}) \([\p{Lu}\p{Lo}][^()]{2,30}\)(?=,| ?[(（])/u;

const TOWN = new RegExp(
  `^\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,3}(?:, (?:${MONTH}\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?(?:${MONTH}|\\p{Ll}{3})\\.?))? $`,
  "u",
);

/** `МОСКВА, 20 ноября. /ТАСС/.`, `КИЇВ. УНН.`, `Москва. 20 ноября. INTERFAX.RU -` */
const SLASHED = /^[^/]{0,60}\/\s?(?<mark>[^/]{2,20})\s?\/[.,:]?\s/u;
const DOTTED =
  /^\p{Lu}[\p{L}\s-]{1,30}[.,] (?:\d{1,2} \p{L}{3,10}\.? ?[.–—-]? ?)?(?<mark>[\p{Lu}][\p{L}. -]{1,20}?)(?:\.| [-–—])\s/u;
const DASHED = /^(?:\p{Lu}[\p{Lu}\s,.'’-]{1,30} )?[-–—]*\s?(?<mark>\p{Lu}{2,6}|dpa)\s?[-–—]+\s(?=[^\p{Ll}].{20})/u;

/** `إسطنبول / الأناضول` */
const SLASH_BEFORE = /^[^/.]{2,40}\s\/\s(?<mark>\p{Script=Arabic}{2,12})[\s.،-]/u;
/** `新华社北京11月20日电`, `【東京共同】`, `【11月20日 AFP】` */
const HAN = new RegExp(`^[（(]?(?<mark>\\p{Script=Han}{3})[^，。]{0,24}?\\d{1,2}日${anyLanguage("wired")}`, "u");
const LENSES = /^[【［[](?<inner>[^】\]］]{2,40})[】］\]]/u;

function lensed(text: string): Agency | undefined {
  const inner = LENSES.exec(text)?.groups?.inner;
  if (inner === undefined) return undefined;
  // who wrote may stand behind the mark: 【東京共同＝港太郎】
  return agencyAtEnd(singleSpaced(inner)) ?? agencyAtEnd(singleSpaced(inner.split(/[＝=]/u)[0] ?? ""));
}

/** What stands in the brackets of a dateline, where the line has one. */
interface Bracketed {
  /** The first of the marks. */
  readonly mark: string;
  readonly others: readonly string[];
  /** Whether a place stands before them and no prose, and a sentence begins behind them. */
  readonly isPlaced: boolean;
  readonly place: string;
  readonly hasDash: boolean;
  /** Whether nothing stands behind them, as at a caption's end. */
  readonly isEnd: boolean;
}

function bracketed(text: string): Bracketed | undefined {
  const { mark, dash, place: before = "", next = "" } = BRACKETED.exec(text)?.groups ?? {};
  if (mark === undefined) return undefined;
  const place = before.replace(/\s[-–—]\s*$/u, " ");
  const isTown = place === place.toUpperCase() || ((dash !== undefined || TOWN.test(place)) && !PROSE.test(place));
  const [first = "", ...others] = mark.split(/\s*(?:\/|,|;| - | and | & |=)\s*/u);
  return {
    mark: first,
    others,
    isPlaced: isTown && !/^\p{Ll}/u.test(next),
    place,
    hasDash: dash !== undefined,
    isEnd: dash === undefined && next === "",
  };
}

/** The beginning of a line, without the country behind the town, as EFE sets it. */
function beginning(line: string): string {
  return line.trim().slice(0, 200).replace(COUNTRY, "");
}

/** The agency of a dateline, which stands at the beginning of an article. */
export function dateline(line: string): Agency | undefined {
  const text = beginning(line);
  const found = bracketed(text);
  if (found?.isEnd) return undefined;
  const first = agencyMarked(found?.mark ?? "");
  if (first && found?.isPlaced) return first;
  const other = [SLASHED, SLASH_BEFORE, DOTTED, DASHED, HAN, PIPED]
    .map((form) => agencyMarked(form.exec(text)?.groups?.mark ?? ""))
    .find(Boolean);
  return other ?? lensed(text);
}

/** The agency whose mark stands in a dateline's brackets behind another: `(Tidal Gazette / Sputnik - 29 April)`. */
export function secondMarked(line: string, isOwn: (name: string) => boolean): Agency | undefined {
  const found = bracketed(beginning(line));
  if (found === undefined || !found.isPlaced || !isOwn(found.mark)) return undefined;
  return found.others.map(agencyMarked).find((agency) => agency !== undefined && agency.relays !== true);
}

/** Whose mark a dateline bears that is no agency's: `TALLIS, Ga. (WQLT) —`. */
export interface OutletMark {
  readonly name: string;
  readonly isStation: boolean;
}

/** What no outlet is called: `(EDT)`, `(Ill.)`, `(May 3)`. */
const NO_OUTLET = new AnyCase(
  `^(?:[a-z]{1,3}t|utc|gmt|\\p{L}{1,5}\\.|.*(?:${MONTH}).*|(?:live|update|updated|video|audio))$`,
);

/** `ELMHAVEN taz | The mayor …`, `[EcoDebate] The sea …`: other forms of a mark before a text. */
const PIPED = /^\p{Lu}[\p{Lu}\s/.-]{2,30} (?<mark>(?!\p{Lu}{5})[\p{L}.-]{2,20}) \| (?=\p{Lu})/u;
const LEADING = /^[[【](?<mark>\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d.-]{2,20})[\]】]\s+(?=\p{Lu})/u;

/** The outlet whose mark stands in a dateline's brackets, where that is no agency, or before the text in another form. */
export function datelineOutlet(line: string): OutletMark | undefined {
  const set = (PIPED.exec(line) ?? LEADING.exec(line))?.groups?.mark;
  if (set !== undefined && agencyMarked(set) === undefined) return { name: set, isStation: false };
  const found = bracketed(beginning(line));
  if (found === undefined || !found.isPlaced || !found.hasDash || found.place.trim() === "") return undefined;
  const mark = found.mark.replace(/ staff$/iu, "");
  if (agencyMarked(mark) !== undefined || isPlace(mark)) return undefined;
  const sign = callSign(mark);
  if (sign !== undefined) return { name: sign, isStation: true };
  const isName = isCalledAgency(mark) || (OUTLET.test(mark) && !NO_OUTLET.test(mark));
  return isName ? { name: mark, isStation: false } : undefined;
}

/** `Kerem SU/KARAAĞAÇ, (DHA)-`: who reported stands before the place, the family name in capitals, as agencies in Turkey have it. */
const SIGNED_PLACE =
  /^(?<names>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Lu}{2,}(?:\s?[-,–]\s?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Lu}{2,})*)\s?\/\s?\p{Lu}{2,}/u;

const PERSON_ALONE = new RegExp(`^${PERSON}$`, "u");

/** Whether what stands behind the mark in a dateline's brackets is who wrote: `MONTEVIDEO (Uypress / Jo Marsh) –`. */
function isPersonAlone(words: string): boolean {
  return PERSON_ALONE.test(words) && agencyMarked(words) === undefined && people(words).length === 1;
}

/** Who reported, as a dateline names them before the place. */
export function datelineWriters(line: string): readonly string[] {
  const found = bracketed(beginning(line));
  const beside = found?.isPlaced === true && found.hasDash ? found.others.filter((one) => isPersonAlone(one)) : [];
  if (beside.length > 0) return beside;
  const names = SIGNED_PLACE.exec(line.trim())?.groups?.names;
  if (names === undefined || dateline(line) === undefined) return [];
  const written = (word: string) =>
    /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLocaleLowerCase("tr") : word;
  return names.split(/\s?[-,–]\s?/u).map((name) => name.split(" ").map(written).join(" "));
}
