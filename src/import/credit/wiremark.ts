import { everyLanguage } from "../languages/furtherlanguages.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { hasFigure, WRITTEN_DAY } from "../lines/day.ts";
import { calm, PERSON, people } from "../lines/personname.ts";
import { isUncased, uncasedNames } from "../lines/uncasednames.ts";
import type { Agency } from "./agency.ts";
import { agencyMarked, agencyNamed, agencyOfFormula } from "./wire.ts";

/** What of an agency's a line bears. */
export interface WireMark {
  readonly agency: Agency;
  readonly kind: "label" | "source" | "end mark" | "signature" | "standing sentence";
}

/** Longer lines bear no mark of an agency. */
const LONGEST = 2000;

/** `AFP Published February 11, 2025` */
const DAY_BEHIND = new AnyCase(`(?<=\\p{L})[\\s,|·•-]+(?:${anyLanguage("dated")}:?\\s)?${WRITTEN_DAY}.*$`);

/** `2026/9/26 18:03 共同通信`: when, in figures alone. */
const DAY_BEFORE = /^\d{1,4}[./年-]\d{1,2}[./月-]\d{1,4}日?,?(?:\s\d{1,2}[:.時]\d{2}分?)?(?:[\s|·•,–-]+|(?=[（(]))/u;

/** `js/ph`, `mick/ ktl/`: who was at the desk. */
const DESK = "[\\p{Ll}]{2,5}(?:\\s?/\\s?[\\p{Ll}]{2,5}){1,3}\\s?/?";
const DESK_LINE = new RegExp(`^[-–—(]*\\s*${DESK}\\)?$`, "u");
const DESK_BEHIND = new RegExp(`(?<![:：])\\s${DESK}$`, "u");
const DESK_BEFORE = /^(?:\(?\p{Ll}{2,5}\)?\s?\/\s?){1,3}(?=\p{L}{2,}\.?$)/u;

/** Whether a line holds the initials of an agency's desk and nothing else. */
export function isDeskLine(line: string): boolean {
  return DESK_LINE.test(line.trim());
}

const SOURCE = new AnyCase(`^(?:${anyLanguage("source")})\\s*[:：]\\s*`);

/** Between the parts of a line that says when, from where and whose picture it is. */
const PARTS = /\s+[-–—|·•]\s+/u;

/** A longer line is prose. */
const LONGEST_PARTS = 140;

/** `22/11/2026 - 04:30 - Source: AFP - Photo: Jo Marsh`: the agency that a part of a line is labelled with. */
function sourcedPart(line: string): Pick<WireMark, "agency" | "kind"> | undefined {
  const parts = line.length <= LONGEST_PARTS ? line.split(PARTS) : [];
  const [agency] = parts.flatMap((part) => (SOURCE.test(part) ? (agencyNamed(part.replace(SOURCE, "")) ?? []) : []));
  return parts.length > 1 && agency !== undefined ? { agency, kind: "source" } : undefined;
}

/** `Istanbul / Jo Marsh / Anadolu`: where, who, and the agency; `/ritzau/AFP`: the agency that hands out another's copy. */
const PLACED = /^(?<before>[^/.]{2,24})(?:\s?\/\s?[^/.]{2,24})?\s?\/\s?(?<mark>[^/.]{2,24})$/u;

/** `red/dpa`: the newsroom beside the agency. */
const DESK_BESIDE = /^\p{Ll}{2,5}\.?\s?[/,]\s?/u;

/** `dpa / Ende`. */
const END_MARK = new AnyCase(` staff$|\\s?/\\s?${anyLanguage("endMark")}$`);

/** A line with an agency's name and nothing else: a dash, a date, "Staff", the desk's initials perhaps. */
function label(line: string): Pick<WireMark, "agency" | "kind"> | undefined {
  const signed = line.trim().replace(DAY_BEFORE, "").replace(DESK_BEHIND, "").replace(DESK_BEFORE, "");
  const bare = (hasFigure(signed) ? signed.replace(DAY_BEHIND, "") : signed)
    .replace(/^[-–—/(（"“«\s©]+|[-–—/)）"”»\s.]+$/gu, "")
    .replace(END_MARK, "");
  if (bare.length > 40) return sourcedPart(line);
  const alone = agencyNamed(bare);
  if (alone !== undefined) return { agency: alone, kind: "label" };
  const { before = "", mark = "" } = PLACED.exec(bare)?.groups ?? {};
  const placed = agencyMarked(before) ?? agencyMarked(mark) ?? agencyNamed(mark);
  if (placed !== undefined) return { agency: placed, kind: "label" };
  const source = SOURCE.test(bare) ? agencyNamed(bare.replace(SOURCE, "").replace(DESK_BESIDE, "")) : undefined;
  return source && { agency: source, kind: "source" };
}

/** `… /ritzau/`, `… (ANSA).`, `…（共同）`, `… — AFP`, `… © ANP 2022`, `… he said. epd` */
const END =
  /(?:[(（/]\s?(?<mark>[^()（）/]{2,20})\s?[)）/])\.?$|[.!?”"»]\s+(?:[—–-]+|©)\s?(?<last>[\p{L} ]{2,20}?)(?:\s\d{4})?\.?$|[.!?”"»]\s+(?<bare>\p{L}{2,12})$/u;

/** `PAP - Nauka w Polsce, Jo Marsh`: the agency, one of its services, who wrote there. */
const SERVICE = new RegExp(
  `^(?<mark>\\p{Lu}{2,6}|dpa)(?: ?[-–—|] ?\\p{Lu}[^.,;:]{2,40})?, ?${PERSON}(?:, ${PERSON})*\\.?$`,
  "u",
);

/** What of an agency's a line bears, wherever it stands. */
export function wireMark(line: string): WireMark | undefined {
  if (line.length > LONGEST) return undefined;
  const text = line.trim();
  const formula = agencyOfFormula(text);
  if (formula) return { agency: formula, kind: "standing sentence" };
  const alone = label(text);
  if (alone) return alone;
  const service = agencyMarked(SERVICE.exec(text)?.groups?.mark ?? "");
  if (service) return { agency: service, kind: "signature" };
  const { mark, last, bare } = END.exec(text)?.groups ?? {};
  const signed = agencyMarked(last ?? "");
  if (signed) return { agency: signed, kind: "signature" };
  const end = agencyMarked(mark ?? bare ?? "");
  return end && { agency: end, kind: "end mark" };
}

const REPORTING = new AnyCase(
  `(?:^|[(（.])\\s*(?:${anyLanguage("reporting")})\\s*[:：]?\\s*(?<names>[^;；()（）]{4,300}?)\\s*(?:;[^;()]{4,200}){0,3}?(?:(?:[;；.,،]|\\s[-–—])\\s*(?:${anyLanguage("editing")})|[)）]|\\.?$)`,
);
/** `(Jo Marsh et Rae Toll, version française Ann Roe)`: who reported, and nothing before the names to say so. */
const UNLABELLED = new AnyCase(
  `^[(（](?<names>[^()（）:：;]{5,80}?),?\\s+(?:${anyLanguage("editing")})\\s+[^()（）]{3,60}[)）]$`,
);
const EDITING = new AnyCase(`(?<!\\p{L})(?:${anyLanguage("editing")})`);
const IN_PLACE = new RegExp(` ${everyLanguage("placed")} \\p{Lu}[\\p{L}.'’ -]*?(?=,| ${anyLanguage("and")} |$)`, "gu");

/** More words are no name alone, in scripts without capitals. */
const MOST_NAMES = 3;

/** Who reported, as agencies write it below their copy: `(Reporting by Jane Doe in Oslo; Editing by John Roe)`. */
export function reportingLine(line: string): readonly string[] | undefined {
  if (line.length > LONGEST) return undefined;
  const text = line.trim();
  if (!EDITING.test(text)) return undefined;
  const unlabelled = people(UNLABELLED.exec(text)?.groups?.names ?? "");
  if (unlabelled.length > 0) return unlabelled;
  const names = REPORTING.exec(text)?.groups?.names;
  if (names === undefined) return undefined;
  const found = people(names.replace(IN_PLACE, "").replace(/ (?:in|from) .*$/u, ""));
  if (found.length > 0) return found;
  // whoever prepares the copy of another language, as words behind the name say, did not write it
  if (isUncased(names)) {
    const reporters = uncasedNames(names.split(/\s[-–—]\s/u)[0] ?? "");
    return reporters.some((name) => name.split(" ").length > MOST_NAMES) ? [] : reporters;
  }
  return names.match(new RegExp(PERSON, "gu"))?.map(calm);
}
