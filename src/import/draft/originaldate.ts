import { hasWordsOfOrigin } from "../credit/originwords.ts";
import { agencyNamed } from "../credit/wire.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { hasFigure, isDayFirstIn, WRITTEN_DAY, writtenDay, writtenDays } from "../lines/day.ts";
import { sentences } from "../lines/sentences.ts";
import { yearlessDay } from "../lines/yearlessday.ts";
import type { Block } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import { flat, singleSpaced } from "../material/flattext.ts";
import { SHOWN } from "../material/statement.ts";
import { type Evidence, type EvidenceKind, KINDS } from "../whose/weights.ts";
import { type Sources, urlOf } from "./draftfacts.ts";
import { baseLanguage } from "./languageguess.ts";
import { addressDay, isShown, labelledDay, localDay, shownDay } from "./showndays.ts";

/** A line that says when the original was published, and nothing else. */
const ORIGINALLY = new AnyCase(
  `^[^\\p{L}\\p{N}]*(?:(?:${anyLanguage("first")})\\s+|(?:${anyLanguage("original")})\\s*)(?:${anyLanguage("published")})\\p{L}*(?:\\s+\\p{L}{2,4})?\\s*:?\\s*${WRITTEN_DAY}(?:\\p{Lo}\\d+\\p{Lo})?[^\\p{L}\\p{N}]*$`,
);

/** Says nothing of the outlet's words: an address, a counter. */
const WORDLESS: ReadonlySet<EvidenceKind> = new Set([
  "counter",
  "foreignCounter",
  "canonical",
  "original",
  "headlineLink",
  "knownHeadlineLink",
]);

/** "The Bollard, 14 January 2026", "The Bollard (14 January 2026)": the day belongs to the name. */
const RIGHT_BEHIND = new AnyCase(`^[”"»’']?\\s?[,(（]\\s?${WRITTEN_DAY}`);

const DAY_ALONE = new AnyCase(`^[”"»’']?\\s?[,(（]\\s?${WRITTEN_DAY}[)）.]?$`);

/** A dateline's place, day and mark are no longer. */
const DATELINE = 90;

/** An agency's name in quotation marks, in a language's own letters. */
function agencyQuoted(sentence: string, name: string): string | undefined {
  const agency = agencyNamed(name);
  const quoted = [...sentence.matchAll(/[«„“"](?<words>[^«»„“”"]{2,40})[»“”"]/gu)].map(
    ({ groups }) => groups?.words ?? "",
  );
  return agency === undefined ? undefined : quoted.find((words) => agencyNamed(words) === agency);
}

/**
 * The day in a line that names the outlet: right behind its name, in a sentence about where the article is from, which may leave the
 * year to the page, or in a dateline, which then tells no more than the report's own day.
 * @param shown the page's own day @param told the one that it tells machines, which a line beside the headline may repeat
 */
function dayNamed(
  { kind, line, site: { name = "" } }: Evidence,
  shown: string | undefined,
  told: string | undefined,
  isDayFirst: boolean,
): string | undefined {
  const isDateline = kind === "dateline" || kind === "station" || kind === "outletDateline";
  if (isDateline) return oneDay(line.slice(0, DATELINE));
  if (kind === "clipped") {
    const day = writtenDay(line, isDayFirst);
    return day === told ? undefined : day;
  }
  for (const sentence of sentences(singleSpaced(line))) {
    const said = sentence.includes(name) ? name : (agencyQuoted(sentence, name) ?? name);
    const at = said === "" ? -1 : sentence.indexOf(said);
    const behind = at < 0 ? "" : sentence.slice(at + said.length);
    if (!hasFigure(sentence)) continue;
    const isOfOrigin = hasWordsOfOrigin(sentence);
    const day = RIGHT_BEHIND.test(behind) || isOfOrigin ? oneDay(sentence) : undefined;
    if (day !== undefined) return day;
    const near = isOfOrigin ? yearless(behind, shown) : undefined;
    if (near !== undefined) return near;
  }
  return undefined;
}

function yearless(text: string, shown: string | undefined): string | undefined {
  return shown === undefined ? undefined : yearlessDay(text, shown);
}

/** So many lines around a label belong to the same list. */
const BESIDE = 5;

const CLOCK = /\d{1,2}[:：]\d{2}/u;

/** What a label names, and when, may stand in lines next to each other: "Publication: The Bollard", "Date: 14 January 2026". */
function dayBeside({ kind, line }: Evidence, near: readonly Block[], isDayFirst: boolean): string | undefined {
  if (kind !== "appeared" && kind !== "sourced" && kind !== "sourceLabel") return undefined;
  const at = near.findIndex(({ text }) => flat(text) === line);
  if (at < 0) return undefined;
  // beside a source a day with an hour is the page's own
  const around = near.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
  return labelledDay(kind === "appeared" ? around : around.filter(({ text }) => !CLOCK.test(text)), isDayFirst);
}

/** Longer lines are prose. */
const BYLINE = 160;

/** The day in a line that is an outlet's name, a day behind it and nothing else. */
function dayAlone(name: string, near: readonly Block[]): string | undefined {
  const found = near.find(({ text }) => {
    const line = text.trim();
    return line.length <= BYLINE && line.startsWith(name) && DAY_ALONE.test(line.slice(name.length));
  });
  return found && oneDay(found.text);
}

/** The day in a line that names the outlet beside who wrote, where the page has a later one for its copy. */
function dayOfByline(name: string, near: readonly Block[], copied: string): string | undefined {
  const line = near.find(({ text }) => text.length <= BYLINE && text.includes(name) && hasFigure(text));
  const day = line && oneDay(line.text);
  return day !== undefined && day < copied ? day : undefined;
}

/** The days in lines of the outlet's own, and in bylines, each name asked about once. */
function daysSigned({ evidence, material: { near = [], facts = {} } }: Sources): readonly (string | undefined)[] {
  const copied = facts.published?.value.slice(0, 10);
  const named = (found: readonly Evidence[]) => [...new Set(found.flatMap(({ site }) => site.name ?? []))];
  const signed = evidence.filter(({ kind }) => KINDS[kind].isByline);
  return [
    ...named(evidence).map((name) => dayAlone(name, near)),
    ...(copied === undefined ? [] : named(signed).map((name) => dayOfByline(name, near, copied))),
  ];
}

/** `OSLO, May 14, 2025 /PRNewswire/ --`: the first line of what a service for press releases sends. */
const SENT = /^.{0,90}?\/\s?[\p{Lu}][\p{L} ]{3,24}\s?\/\s?[-–—]/u;

function oneDay(text: string): string | undefined {
  const days = writtenDays(text);
  return days.length === 1 ? days[0] : undefined;
}

/** A language with the region that the page says: it may write days otherwise there. */
function withRegion(language: string, said = ""): string {
  return baseLanguage(said) === baseLanguage(language) ? said : language;
}

/** When the outlet published. @param language the article's, which tells the day from the month in 3/11/2026 */
export function originalDateOf(sources: Sources, language: string): Fact<string> | undefined {
  const { text, credits, material, flags, isOwn, edges, evidence, listings } = sources;
  const { facts = {} } = material;
  const isDayFirst = isDayFirstIn(withRegion(language, facts.language?.value));
  const address = urlOf(sources)?.value;
  const dated = address === undefined ? undefined : addressDay(address);
  if (flags.originalPublished !== undefined) return fact(flags.originalPublished, "--original-published");
  const said = credits.find(({ published }) => published !== undefined)?.published;
  const original = facts.original?.value.published;
  // a sentence names a day alone; where a program is told the moment, it is of that day
  if (said !== undefined) return fact(original?.startsWith(said) ? original : said, "credit");
  if (original !== undefined) return fact(original, `${facts.original?.from}: what it is based on`);
  // where a page carries somebody else's article, its own date is the day of the copy, unless it says of which it is
  const stated = (material.near ?? material.blocks)
    .map((block) => block.text)
    .find((line) => line.length < 120 && hasFigure(line) && ORIGINALLY.test(line));
  const first = stated === undefined ? undefined : writtenDay(stated);
  if (first !== undefined) return fact(first, "date line");
  if (!isOwn) {
    const told = facts.published?.from === SHOWN ? undefined : facts.published?.value.slice(0, 10);
    const shown = facts.published?.value ?? shownDay(edges, isDayFirst);
    const words = evidence.filter(({ kind }) => !WORDLESS.has(kind));
    const named = words.map((one) => dayNamed(one, shown, told, isDayFirst));
    const sent = edges.openings.map((line) => SENT.exec(line)?.[0] ?? "").map(oneDay);
    const listed = listings.flatMap(({ line, day }) => (evidence.some((one) => flat(one.line) === line) ? [day] : []));
    const beside = evidence.map((one) => dayBeside(one, material.near ?? [], isDayFirst));
    // an address may say which of the days on the page is the original's, in a dateline as well, where it is not the copy's own
    const isConfirmed =
      dated !== undefined &&
      dated !== shown?.slice(0, 10) &&
      (isShown(dated, [...edges.top, ...edges.bottom], isDayFirst) ||
        evidence.some(({ kind, line }) => kind === "dateline" && yearless(line.slice(0, DATELINE), dated) === dated));
    const all = [...listed, ...named, ...sent, ...daysSigned(sources), ...beside, isConfirmed ? dated : undefined];
    const day = all.find((one) => one !== undefined);
    return day === undefined ? undefined : fact(day, "beside the outlet’s name");
  }
  if (facts.published !== undefined) {
    const local = localDay(facts.published.value, edges, isDayFirst);
    return local === undefined ? facts.published : fact(local, "beside the headline");
  }
  const day = text.byline?.day ?? (text.dateLine === undefined ? undefined : writtenDay(text.dateLine));
  if (day !== undefined) return fact(day, "date line");
  const shown = shownDay(edges, isDayFirst);
  if (shown !== undefined) return fact(shown, "beside the headline");
  const labelled = labelledDay(material.near ?? material.blocks, isDayFirst);
  if (labelled !== undefined) return fact(labelled, "a label beside the text");
  return dated === undefined ? undefined : fact(dated, "the article’s address");
}
