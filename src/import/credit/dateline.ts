import { MONTH } from "../lines/day.ts";
import type { Agency } from "./agencies.ts";
import { agencyAtEnd, agencyMarked } from "./wire.ts";

/** `OSLO, Nov 20 (Reuters) -`, `Madrid (EFE).-`, `(ANSA) - ROMA`, `Berlin (dpa/bb) –`; the mark may be one of several. */
const BRACKETED =
  /^(?<place>[^()（）.!?]{0,60}(?:\.[^()（）.!?]{0,30}){0,3})[(（]\s*(?<mark>[^()（）]{2,40}?)\s*[)）]\s*(?<dash>[.:]?\s*[-–—―−]+|:)?\s*(?<next>.?)/u;

/** What no place and no day has before it. */
const PROSE =
  /^(?:The|A|An|In|Der|Die|Das|Le|La|El|Il) |\s(?!de |del |da |do |di |am |of |den |[\p{Ll}]{3,10}\.?\s?(?:\d|$)|[\p{Ll}]{3,10}[.,]?\s*$)\p{Ll}{2,}/u;

const COUNTRY = /(?<=^\p{Lu}[^()]{1,40}) \(\p{Lu}[^()]{2,30}\)(?=,)/u;

const TOWN = new RegExp(
  `^\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,3}(?:, (?:${MONTH}\\.? \\d{1,2}|\\d{1,2}\\.? ${MONTH}\\.?))? $`,
  "u",
);

/** `МОСКВА, 20 ноября. /ТАСС/.`, `КИЇВ. УНН.`, `Москва. 20 ноября. INTERFAX.RU -` */
const SLASHED = /^[^/]{0,60}\/\s?(?<mark>[^/]{2,20})\s?\/[.,:]?\s/u;
const DOTTED =
  /^\p{Lu}[\p{L}\s-]{1,30}[.,] (?:\d{1,2} \p{L}{3,10}\.? ?[.–—-]? ?)?(?<mark>[\p{Lu}][\p{L}. -]{1,20}?)(?:\.| [-–—])\s/u;
const DASHED = /^(?:\p{Lu}[\p{Lu}\s,.'’-]{1,30} )?[-–—]*\s?(?<mark>\p{Lu}{2,6}|dpa)\s?[-–—]+\s(?=[^\p{Ll}])/u;

/** `إسطنبول / الأناضول` */
const SLASH_BEFORE = /^[^/.]{2,40}\s\/\s(?<mark>\p{Script=Arabic}{2,12})[\s.،-]/u;
/** `新华社北京11月20日电`, `【東京共同】`, `【11月20日 AFP】` */
const HAN = /^[（(]?(?<mark>新华社|新華社|中新社|中新网|中央社)[^，。]{0,24}?\d{1,2}日(?:电|電|讯|訊)/u;
const LENSES = /^[【［[](?<inner>[^】\]］]{2,40})[】］\]]/u;

function lensed(text: string): Agency | undefined {
  const inner = LENSES.exec(text)?.groups?.inner?.replace(/\s+/gu, " ");
  return inner === undefined ? undefined : agencyAtEnd(inner);
}

/** The agency of a dateline, which stands at the beginning of an article. */
export function dateline(line: string): Agency | undefined {
  // the country behind the town, as EFE sets it
  const text = line.trim().slice(0, 200).replace(COUNTRY, "");
  const { mark, dash, place = "", next = "" } = BRACKETED.exec(text)?.groups ?? {};
  // nothing behind the brackets: a caption ends so
  if (mark !== undefined && dash === undefined && next === "") return undefined;
  const first = agencyMarked(mark?.split(/\s*(?:\/|,|;| and | & |=)\s*/u)[0] ?? "");
  const isPlaced = place === place.toUpperCase() || ((dash !== undefined || TOWN.test(place)) && !PROSE.test(place));
  if (first && isPlaced && !/^\p{Ll}/u.test(next)) return first;
  const other = [SLASHED, SLASH_BEFORE, DOTTED, DASHED, HAN]
    .map((form) => agencyMarked(form.exec(text)?.groups?.mark ?? ""))
    .find(Boolean);
  return other ?? lensed(text);
}

/** `Kerem SU/KARAAĞAÇ, (DHA)-`: who reported stands before the place, the family name in capitals, as agencies in Turkey have it. */
const SIGNED_PLACE =
  /^(?<names>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Lu}{2,}(?:\s?[-,–]\s?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Lu}{2,})*)\s?\/\s?\p{Lu}{2,}/u;

/** Who reported, as a dateline names them before the place. */
export function datelineWriters(line: string): readonly string[] {
  const names = SIGNED_PLACE.exec(line.trim())?.groups?.names;
  if (names === undefined || dateline(line) === undefined) return [];
  const written = (word: string) =>
    /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLocaleLowerCase("tr") : word;
  return names.split(/\s?[-,–]\s?/u).map((name) => name.split(" ").map(written).join(" "));
}
