import { anyLanguage } from "../languages/wordbooks.ts";
import { MONTH, WRITTEN_DAY } from "../lines/day.ts";
import { calm, PERSON, people } from "../lines/personname.ts";
import { AGENCIES, type Agency } from "./agencies.ts";

/** What of an agency's a line bears. */
export interface WireMark {
  readonly agency: Agency;
  readonly kind: "label" | "source" | "end mark" | "standing sentence";
}

/** Longer lines bear no mark of an agency. */
const LONGEST = 2000;

const CALLED = AGENCIES.map((agency) => ({
  agency,
  whole: new RegExp(`^(?:${agency.called})$`, "iu"),
  mark: new RegExp(`^(?:${agency.mark})$`, "u"),
  formula: agency.formula === undefined ? undefined : new RegExp(agency.formula, "iu"),
}));

/** The agency that goes by a name. */
export function agencyNamed(name: string): Agency | undefined {
  const bare = name.trim().replace(/[.,]$/u, "");
  return CALLED.find(({ whole }) => whole.test(bare))?.agency;
}

function marked(mark: string): Agency | undefined {
  const bare = mark.trim();
  return CALLED.find((one) => one.mark.test(bare))?.agency;
}

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

/** `新华社北京11月20日电`, `【東京共同】`, `【11月20日 AFP】` */
/** `إسطنبول / الأناضول` */
const SLASH_BEFORE = /^[^/.]{2,40}\s\/\s(?<mark>\p{Script=Arabic}{2,12})[\s.،-]/u;
const HAN = /^[（(]?(?<mark>新华社|新華社|中新社|中新网|中央社)[^，。]{0,24}?\d{1,2}日(?:电|電|讯|訊)/u;
const LENSES = /^[【［[](?<inner>[^】\]］]{2,40})[】］\]]/u;

function lensed(text: string): Agency | undefined {
  const inner = LENSES.exec(text)?.groups?.inner?.replace(/\s+/gu, " ");
  return CALLED.find(
    ({ agency }) => inner !== undefined && new RegExp(`(?:^|[\\s=＝]|\\p{L})(?:${agency.mark})$`, "u").test(inner),
  )?.agency;
}

/** The agency of a dateline, which stands at the beginning of an article. */
export function dateline(line: string): Agency | undefined {
  // the country behind the town, as EFE sets it
  const text = line.trim().slice(0, 200).replace(COUNTRY, "");
  const { mark, dash, place = "", next = "" } = BRACKETED.exec(text)?.groups ?? {};
  // nothing behind the brackets: a caption ends so
  if (mark !== undefined && dash === undefined && next === "") return undefined;
  const first = marked(mark?.split(/\s*(?:\/|,|;| and | & |=)\s*/u)[0] ?? "");
  const isPlaced = place === place.toUpperCase() || ((dash !== undefined || TOWN.test(place)) && !PROSE.test(place));
  if (first && isPlaced && !/^\p{Ll}/u.test(next)) return first;
  const other = [SLASHED, SLASH_BEFORE, DOTTED, DASHED, HAN]
    .map((form) => marked(form.exec(text)?.groups?.mark ?? ""))
    .find(Boolean);
  return other ?? lensed(text);
}

/** `AFP Published February 11, 2025` */
const DAY_BEHIND = new RegExp(
  `(?<=\\p{L})[\\s,|·•-]+(?:(?:published|posted|updated)(?: on)?:?\\s)?${WRITTEN_DAY}.*$`,
  "iu",
);

/** `js/ph`, `mick/ ktl/`: who was at the desk. */
const DESK = "[\\p{Ll}]{2,5}(?:\\s?/\\s?[\\p{Ll}]{2,5}){1,3}\\s?/?";
const DESK_LINE = new RegExp(`^[-–—(]*\\s*${DESK}\\)?$`, "u");
const DESK_BEHIND = new RegExp(`\\s${DESK}$`, "u");

/** Whether a line holds the initials of an agency's desk and nothing else. */
export function isDeskLine(line: string): boolean {
  return DESK_LINE.test(line.trim());
}

const SOURCE = new RegExp(`^(?:${anyLanguage("source")})\\s*[:：]\\s*`, "iu");

/** A line with an agency's name and nothing else: a dash, a date, "Staff", the desk's initials perhaps. */
function label(line: string): Pick<WireMark, "agency" | "kind"> | undefined {
  const bare = line
    .trim()
    .replace(DESK_BEHIND, "")
    .replace(DAY_BEHIND, "")
    .replace(/^[-–—/(（\s©]+|[-–—/)）\s.]+$/gu, "")
    .replace(/ staff$|\s?\/\s?(?:fim|fin|ende?|ends)$/iu, "");
  if (bare.length > 40) return undefined;
  const alone = agencyNamed(bare);
  if (alone !== undefined) return { agency: alone, kind: "label" };
  const source = SOURCE.test(bare) ? agencyNamed(bare.replace(SOURCE, "")) : undefined;
  return source && { agency: source, kind: "source" };
}

/** `… /ritzau/`, `… (ANSA).`, `…（共同）` */
const END = /(?:[(（/]\s?(?<mark>[^()（）/]{2,20})\s?[)）/])\.?$/u;

/** What of an agency's a line bears, wherever it stands. */
export function wireMark(line: string): WireMark | undefined {
  if (line.length > LONGEST) return undefined;
  const text = line.trim();
  const formula = CALLED.find((one) => one.formula?.test(text))?.agency;
  if (formula) return { agency: formula, kind: "standing sentence" };
  const alone = label(text);
  if (alone) return alone;
  const end = marked(END.exec(text)?.groups?.mark ?? "");
  return end && { agency: end, kind: "end mark" };
}

const REPORTING = new RegExp(
  `(?:^|[(（.])\\s*(?:${anyLanguage("reporting")})\\s*[:：]?\\s*(?<names>[^;；()（）]{4,300}?)\\s*(?:;[^;()]{4,200}){0,3}?(?:[;；.,]\\s*(?:${anyLanguage("editing")})|[)）]|\\.?$)`,
  "iu",
);
const EDITING = new RegExp(`(?<!\\p{L})(?:${anyLanguage("editing")})`, "iu");
const IN_PLACE = / (?:in|from|en|à|a|em|aus|i|v|w|у|в) \p{Lu}[\p{L}.'’ -]*?(?=,| and | et | y | und |$)/gu;

/** Who reported, as agencies write it below their copy: `(Reporting by Jane Doe in Oslo; Editing by John Roe)`. */
export function reportingLine(line: string): readonly string[] | undefined {
  if (line.length > LONGEST) return undefined;
  const text = line.trim();
  const names = REPORTING.exec(text)?.groups?.names;
  if (names === undefined || !EDITING.test(text)) return undefined;
  const found = people(names.replace(IN_PLACE, "").replace(/ (?:in|from) .*$/u, ""));
  if (found.length > 0) return found;
  return names.match(new RegExp(PERSON, "gu"))?.map(calm);
}
