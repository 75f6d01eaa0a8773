import { misspeltAgency } from "../credit/misspelt.ts";
import { nominative } from "../credit/nominative.ts";
import { agencyNamed } from "../credit/wire.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { hasFigure, isDayFirstIn, WRITTEN, writtenDay } from "../lines/day.ts";
import { isPaper, isProper } from "../lines/outletnouns.ts";
import { isPlace, people } from "../lines/personname.ts";
import { sentences } from "../lines/sentences.ts";
import { writerLine } from "../lines/writerline.ts";
import { type Block, brokenLines } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import { wellKnownNamed } from "../outlets/wellknown.ts";
import { isCalledOutlet, namesAmong, partsBeside, TO_DAY } from "./clippingparts.ts";
import { isPictureLine } from "./pictureline.ts";
import { isSignedHere } from "./signed.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** A longer line is prose. */
const LONGEST = 140;

/** `Harbour Net ( 2024-06-04 09:20 )   Source: The Elm Ledger   Editor: Jo Marsh`: a source among other facts of the text. */
const SOURCE = new AnyCase(
  `(?<=[\\s|·•)）\\]】/])(?:${anyLanguage("source")})\\s*[:：]\\s*(?<name>[^|·•()（）:：]{2,60}?)(?=\\s*(?:[|·•()（）]|$|\\s[^\\s:：]{1,12}\\s?[:：]|(?<=[\\p{Script=Han}\\p{Script=Katakana}])\\s))`,
);

/** In brackets, in small letters: what else is to be said, such as where it stood later. */
const ASIDE = /\s?[(（]\p{Ll}[^()（）]*[)）]/gu;

/** Behind a day: which edition it was. */
const EDITION = /(?<=[\d日])\s?[(（][^()（）]{1,14}[)）]/gu;

/** "Essay in The Lantern", "Publicado en El Faro": what the text is and that it was published, before the outlet. */
const WORK_IN = new AnyCase(
  `^(?:${anyLanguage("noun")})\\p{L}{0,3} (?:${anyLanguage("at")}) |^(?:(?:${anyLanguage("noun")})\\p{L}{0,3} )?(?:${anyLanguage("published")})\\p{L}{0,4} (?:${anyLanguage("at")}) (?=\\p{Lu})`,
);

/** Who took it over, or what it is, and no outlet. */
const NO_OUTLET = new AnyCase(`^(?:${anyLanguage("desk")}|(?:${anyLanguage("noun")})\\p{L}{0,3})$`);

const WHOLE_DAY = 10;

/** More words are no name. */
const MOST_WORDS = 4;

/** Whether words may be any outlet's name, and no person's or place's. */
function isAnyName(name: string): boolean {
  const words = name.split(/\s+/u);
  return (
    words.length <= MOST_WORDS &&
    isProper(words) &&
    /^\p{Lu}/u.test(name) &&
    people(name).length === 0 &&
    !isPlace(name)
  );
}

/**
 * The name in a line that has one and a day, and nothing else, as whoever keeps clippings writes it: `Elm Ledger, 30.01.2003`, "Essay in
 * Lantern 30 January 2003.", `«Lantern», No. 147, 11 August 2017`. Where the line begins with the headline, who wrote may stand before the
 * day: `Canal plans - Jo Marsh 19.09.2012 Lantern`.
 */
function clippedFrom(line: string, title: string, isPortal: boolean, isDayFirst: boolean): string | undefined {
  if (!hasFigure(line)) return undefined;
  const [first = ""] = sentences(line);
  // an abbreviation may end it too early: "№ 147, 11 августа 2017 г."
  const said = (hasFigure(first) && writtenDay(first, isDayFirst) !== undefined ? first : line)
    .replace(EDITION, "")
    .replace(ASIDE, " ")
    .trim();
  if (said.length > LONGEST || writtenDay(said, isDayFirst)?.length !== WHOLE_DAY) return undefined;
  const isTitled = title !== "" && said.startsWith(title) && said.length > title.length;
  const rest = isTitled ? said.slice(title.length) : said;
  const day = WRITTEN.exec(rest);
  const [found, ...more] = day === null ? [] : namesAmong(partsBeside(rest, day), isTitled);
  if (found === undefined || more.length > 0) return undefined;
  const isKnown = wellKnownNamed(found.name) !== undefined;
  const bare = isKnown ? found.name : nominative(found.name.replace(WORK_IN, "").replace(TO_DAY, ""));
  if (NO_OUTLET.test(bare) || NO_OUTLET.test(found.name)) return undefined;
  // a longer quotation is a headline
  const isSetOff = found.isQuoted && bare.split(/\s+/u).length < MOST_WORDS && people(bare).length === 0;
  if (isCalledOutlet(bare) || isSetOff) return bare;
  return (isTitled || bare !== found.name || isPortal) && isAnyName(bare) ? bare : undefined;
}

/** Who wrote, as a line with an outlet's name and a day has it besides. @param isKnown whether a name is an outlet's */
export function clippedWriters(line: string, title: string, isKnown: (name: string) => boolean): readonly string[] {
  const said = line.replace(EDITION, "");
  const rest = title !== "" && said.startsWith(title) ? said.slice(title.length) : said;
  const day = WRITTEN.exec(rest);
  if (day === null || line.length > LONGEST) return [];
  return partsBeside(rest, day).flatMap(({ name, isQuoted }) => {
    const read = isQuoted ? undefined : writerLine(name, isKnown);
    return read === undefined || read.said === "posted" ? [] : read.authors;
  });
}

/**
 * Whom a line above the text names, or one line below it, that has a day beside the name, and nothing else. Below a text that somebody
 * signs elsewhere it may be what the text cites.
 */
export function* ofClippings(witnesses: Witnesses): Generator<Evidence> {
  const { own, title, credits, listings } = witnesses;
  const { top, bottom } = witnesses.edges;
  const isOthers = isSignedHere(witnesses);
  const isDayFirst = isDayFirstIn(witnesses.material.facts?.language?.value ?? "en");
  const isClipping = (block: Block) =>
    brokenLines(block).some((line) => clippedFrom(line, title, false, isDayFirst) !== undefined);
  const below = bottom.filter(isClipping);
  const isSignature = (block: Block) => brokenLines(block).some((line) => people(line).length > 0);
  const kindOf = (block: Block) => (isOthers && below.includes(block) && !isSignature(block) ? "hinted" : "clipped");
  // several are a list of what was read, or of what others wrote
  for (const block of below.length > 1 ? top : [...top, ...below]) {
    const isListed = listings.some((listing) => listing.line === flat(block.text));
    const lines = isListed || isPictureLine(block, true) ? [] : [...new Set([flat(block.text), ...brokenLines(block)])];
    const [line = "", name] = lines.flatMap((one) => {
      const found = clippedFrom(one, title, own.isPortal, isDayFirst);
      return found === undefined ? [] : [one, found];
    });
    // what a credit in words says is read there
    if (credits.some((credit) => credit.strength === "said" && line.includes(credit.line.trim()))) continue;
    const isJoint = own.site.name !== undefined && line.includes(own.site.name);
    if (
      name !== undefined &&
      !isJoint &&
      !own.isOwnName(name) &&
      !own.isRelative(name) &&
      agencyNamed(name) === undefined
    )
      yield evidence(kindOf(block), misspeltAgency(name) ?? { name }, `beside a day: “${line.slice(0, 80)}”`, line);
  }
}

/**
 * Whom a line of facts above the text names as its source, behind the day. Lines that begin with the label are read as credits.
 */
export function* ofFactLines({ edges: { top }, own }: Witnesses): Generator<Evidence> {
  for (const block of top) {
    const line = flat(block.text);
    if (line.length > LONGEST || !hasFigure(line) || isPictureLine(block, true)) continue;
    const name = SOURCE.exec(line)?.groups?.name?.trim();
    if (name === undefined || own.isOwnName(name) || own.isRelative(name)) continue;
    const agency = agencyNamed(name);
    if (agency !== undefined)
      yield evidence("sourced", agency, `among the facts above the text: “${line.slice(0, 80)}”`, line);
    else if (/^[\p{Lu}\p{Lo}\d]/u.test(name) && (isPaper(name) || people(name).length === 0))
      yield evidence("sourced", { name }, `among the facts above the text: “${line.slice(0, 80)}”`, line);
  }
}
