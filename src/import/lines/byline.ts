import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";
import { hasFigure, WRITTEN_DAY, writtenDay } from "./day.ts";
import { isSourceLabel } from "./factlabel.ts";
import { calm, calmJoins, INSTITUTION, isOrganization, isPlace, PERSON, people } from "./personname.ts";
import { isPictureCredit } from "./picturecredit.ts";
import { uncasedNames } from "./uncasednames.ts";

/** Who wrote, and what else the line names: an outlet, a day. */
export interface Byline {
  readonly authors: readonly string[];
  /** An outlet that is known by its name. */
  readonly outlet?: string;
  /** Whether the outlet wrote beside the authors, as in "By Jo Marsh and The Associated Press". */
  readonly isJoint?: true;
  /** Whether no "By" stands before it, so that it may be about a picture. */
  readonly isBare?: true;
  /** Whom the authors belong to, where that is nobody known: another outlet, a university. */
  readonly affiliation?: string;
  readonly day?: string;
}

type IsKnown = (name: string) => boolean;

const LONGEST = 200;

/** Paragraphs of more lines are no byline. */
const MOST_LINES = 4;

const BY = new AnyCase(`^(?:${anyLanguage("by")})(?:\\s*[:：/／＝=|]\\s*|\\s+)(?<names>.+)$`);
/** Stands in a line of its own before the line with the names. */
const LABEL = new AnyCase(`^(?:${anyLanguage("by")})\\s*[:：]?$`);
const PART = /\s*(?:\||·|•|—|–|\s-\s|\/|｜)\s*/u;
const PIECE = /\s*[,;，、]\s*/u;
const AND = new RegExp(`^(?:${anyLanguage("and")}) `, "u");
const WITHIN = new RegExp(` (?:${anyLanguage("and")}) `, "u");
const ROLE = new AnyCase(`^(?:${anyLanguage("role")})$`);

/** An agency that gave material, and no more. */
const AIDED = new AnyCase(`[\\s,]+(?:${anyLanguage("aided")}) .*$`);

/** "Jo Marsh for The Lantern", "Jo Marsh in Oslo". */
const FOR = new RegExp(
  `^(?<people>${PERSON}(?:(?:,? and |, | & )${PERSON})*),? ${anyLanguage("serves")} (?<outlet>.+)$`,
  "u",
);

/** `Repórter da Agência Brasil`: what somebody is, and for whom. */
const SERVES = new AnyCase(
  `^(?:${anyLanguage("role").replaceAll("(?: .{0,80})?", "")}) ${anyLanguage("serves")} (?<outlet>.+)$`,
);

const STAFF = / (?:staff(?: writers?| reporters?| report)?|newsroom)$/iu;
const IN = new RegExp(
  `\\s+${anyLanguage("placed")} (?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4}(?:, \\p{Lu}[\\p{L}.'’-]*)?$`,
  "u",
);

/** Beside a byline, and about neither who wrote nor when. */
const ASIDE = new AnyCase(
  `^(?:@\\w+|\\S+@\\S+\\.\\w+|\\d+ min\\p{L}*(?: ${anyLanguage("minutesRead")})?|\\d{1,2}:\\d{2}.*|staff|contributor|email.*|${anyLanguage("follow")}.*|${anyLanguage("shown")}.*)$`,
);

const DATE_LINE = new AnyCase(
  `^(?:(?:originally |first )?(?:last updated|last modified|on|${anyLanguage("dated")})(?!\\p{Ll})\\s*[:：]?\\s*(?:on |at )?)?(?<day>${WRITTEN_DAY})(?:,? (?:${anyLanguage("hourLead")} )?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?: \\(?[A-Z]{1,5}\\)?)?)?\\.?$`,
);

/** `By Jo Marsh November 3, 2023 8:00 am`: pages set both into one line. */
const DATE_BEHIND = new AnyCase(
  `^(?<byline>.*?\\p{L}{2}.*?)[\\s,]+(?:${anyLanguage("dated")}:? )?${WRITTEN_DAY}(?:[,\\s]+(?:${anyLanguage("hourLead")} )?\\d{1,2}[:.]\\d{2}.*)?$`,
);

/** A line that says nothing but when the page was published. */
export function isDateLine(line: string): boolean {
  return (
    line.length <= LONGEST &&
    hasFigure(line) &&
    line.split(PART).every((part) => DATE_LINE.test(part)) &&
    !/^\d{4}$/u.test(line)
  );
}

/** Chinese sets spaces between people, Japanese within a name: the two are told apart by how long the parts are. */
const HAN_SPACES = /(?<=^|[ 、])(\p{Script=Han}{2,4}) (?=\p{Script=Han}{3,4}(?:[ 、]|$))/gu;

/** What the pieces between a line's commas are. */
interface Pieces {
  readonly authors: string[];
  /** Outlets, institutions, roles. */
  readonly behind: string[];
  /** Outlets that stand beside the names rather than behind them. */
  readonly beside: string[];
}

function isBehind(piece: string, isKnown: IsKnown): boolean {
  return isKnown(piece) || ROLE.test(piece) || isOrganization(piece) || isPlace(piece) || ASIDE.test(piece);
}

function persons(piece: string, isKnown: IsKnown): readonly string[] {
  const found = [...people(piece), ...uncasedNames(piece)];
  return found.some((name) => isBehind(name, isKnown)) ? [] : found;
}

/** `JANE DOE Associated Press`: a known outlet right behind the name. */
function withKnown(piece: string, isKnown: IsKnown): readonly [name: string, outlet: string] | undefined {
  const words = piece.split(" ");
  for (let at = 2; at < Math.min(words.length, 6); at++) {
    const [name = "", outlet = ""] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    if (isKnown(outlet) && !/ the$/iu.test(name) && persons(name, isKnown).length > 0) return [calm(name), outlet];
  }
  return undefined;
}

function served(piece: string, isKnown: IsKnown): string | undefined {
  const outlet = SERVES.exec(piece)?.groups?.outlet;
  return outlet !== undefined && isKnown(outlet) ? outlet : undefined;
}

/** `AP Hockey Writer`: what somebody does for an outlet that is known. */
const WORKER =
  /^(?<outlet>.{2,40}?)(?: \p{Lu}\p{L}+){0,3} (?:Writer|Reporter|Correspondent|Staff Writer|Staff|Editor|Columnist|Chief|Producer|Contributor)s?$/u;

function worker(piece: string, isKnown: IsKnown): string | undefined {
  const outlet = WORKER.exec(piece)?.groups?.outlet;
  return outlet !== undefined && isKnown(outlet) ? outlet : undefined;
}

/** Sorts one piece in; `false` where it is nothing that a byline has. */
function sort(piece: string, isKnown: IsKnown, into: Pieces): boolean {
  const text = piece
    .replace(AND, "")
    .replace(/^by (?=\p{Lu})|\.$/gu, "")
    .trim();
  if (text === "") return true;
  const parts = text.split(WITHIN);
  if (parts.length > 1 && !isKnown(text) && parts.some((part) => persons(part, isKnown).length > 0)) {
    into.beside.push(...parts.filter((part) => isKnown(part)));
    return parts.every((part) => sort(part, isKnown, into));
  }
  const employer = worker(text, isKnown);
  if (employer !== undefined) return into.behind.push(employer) > 0;
  const known = withKnown(text, isKnown);
  if (known !== undefined) return into.authors.push(known[0]) > 0 && into.behind.push(known[1]) > 0;
  const outlet = text.replace(STAFF, "");
  const master = served(text, isKnown);
  if (master !== undefined) return into.behind.push(master) > 0;
  if (isBehind(outlet, isKnown)) return into.behind.push(outlet) > 0;
  const found = persons(text, isKnown);
  if (found.length > 0) return into.authors.push(...found) > 0;
  const isName = into.authors.length > 0 && /^(?:[Tt]he )?[\p{Lu}\d]/u.test(text) && text.split(" ").length <= 7;
  return isName && into.behind.push(text) > 0;
}

function pieces(names: string, isKnown: IsKnown): Pieces | undefined {
  const found: Pieces = { authors: [], behind: [], beside: [] };
  const bare = names
    .replace(/\s*\((?<inner>[^()]{2,60})\)$/u, ", $<inner>")
    .replace(AIDED, "")
    .replace(IN, "");
  const { people: authors, outlet } = FOR.exec(bare)?.groups ?? {};
  const parts = outlet === undefined ? bare.split(PIECE) : [...(authors ?? "").split(PIECE), outlet];
  return parts.every((part) => sort(part, isKnown, found)) ? found : undefined;
}

function read(first: string, parts: readonly string[], isKnown: IsKnown): Byline | undefined {
  const found = pieces(first, isKnown);
  if (found === undefined) return undefined;
  const dates = parts.filter((part) => DATE_LINE.test(part));
  const bare = parts.map((part) => part.replace(/\s*\((?:TNS|AP|AFP|Reuters)\)$/u, ""));
  const others = bare
    .filter((part) => !dates.includes(part) && !ASIDE.test(part))
    .map((part) => served(part, isKnown) ?? part);
  const behind = [...found.behind, ...others];
  const outlet = behind.find((part) => isKnown(part));
  const isOdd = (part: string) =>
    part !== outlet && !isBehind(part, isKnown) && !/^[\p{Lu}\d][^.!?]{1,60}$|^[\w-]+(?:\.[\w-]+)+$/u.test(part);
  if ((found.authors.length === 0 && outlet === undefined) || others.some(isOdd)) return undefined;
  const affiliation = behind.find((part) => !ROLE.test(part) && !isPlace(part) && !ASIDE.test(part));
  const day = writtenDay(dates.join(" "));
  return {
    authors: found.authors,
    ...(outlet !== undefined ? { outlet } : affiliation !== undefined && { affiliation }),
    ...(outlet !== undefined && found.beside.includes(outlet) && { isJoint: true as const }),
    ...(day && { day }),
  };
}

/**
 * Reads a line such as `By Jane Doe and John Roe | The Harbour Courier | November 3, 2023`, or `Jane Doe, University of Elmhaven`.
 * @param isKnown whether a name is an outlet's
 * @returns nothing unless every part of the line is understood: a byline is never guessed
 */
export function byline(line: string, isKnown: IsKnown): Byline | undefined {
  if (line.length > LONGEST || isPictureCredit(line) || isSourceLabel(line)) return undefined;
  const text = calmJoins(
    line
      .trim()
      .replace(/\s?[,;:]$/u, "")
      .replace(/https?:\/\/(?:www\.)?(?<host>[\w.-]+)\/?(?=$|\s)/u, "$<host>"),
  );
  const found = undated(text, isKnown);
  if (found !== undefined && !/\d/u.test(found.outlet ?? found.affiliation ?? "")) return found;
  const dated = /\d|[٠-٩]/u.test(text) ? DATE_BEHIND.exec(text)?.groups?.byline : undefined;
  if (dated === undefined) return found;
  const day = writtenDay(text.slice(dated.length));
  const bare = undated(dated, isKnown);
  return bare && { ...bare, ...(day && { day }) };
}

/** The byline of a paragraph that may set the name, the outlet and an address for letters in a line each. */
export function bylineOf(lines: readonly string[], isKnown: IsKnown): Byline | undefined {
  const label = lines.findIndex((line) => LABEL.test(line));
  const [by = "", name] = label < 0 ? [] : lines.slice(label);
  if (name !== undefined) return bylineOf([`${by} ${name}`, ...lines.slice(label + 2)], isKnown);
  if (lines.length < 2 || lines.length > MOST_LINES) return byline(lines.join(" "), isKnown);
  return byline(lines.join(" | "), isKnown) ?? byline(lines.join(" "), isKnown);
}

function undated(text: string, isKnown: IsKnown): Byline | undefined {
  const [first = "", ...parts] = text.split(PART);
  const names = BY.exec(first)?.groups?.names?.replace(HAN_SPACES, "$1、");
  if (names !== undefined) return read(names, parts, isKnown);
  const slashed = BY.exec(text)?.groups?.names;
  if (slashed !== undefined && /^.{1,6}[/／|]/u.test(text)) return read(slashed, [], isKnown);
  return unheaded(first, parts, isKnown);
}

/** A line without "By" is one only where an outlet or an institution stands behind the name. */
function unheaded(first: string, parts: readonly string[], isKnown: IsKnown): Byline | undefined {
  const isOutlet = (part: string) => isKnown(part.replace(/\s*\([^()]{2,12}\)$/u, ""));
  const isOf =
    /[,(]|\p{Lu}{3}| (?:of|for|from|at) /u.test(first) ||
    parts.some((part) => isOutlet(part) || served(part, isKnown) !== undefined) ||
    withKnown(first, isKnown) !== undefined;
  const found = isOf && !/[.!?:]$/u.test(first) ? read(first, parts, isKnown) : undefined;
  if (found === undefined || found.authors.length === 0) return undefined;
  const isScript = /[\p{Script=Arabic}\p{Script=Han}]/u.test(found.authors.join());
  if (isScript && /[(（]/u.test(first)) return undefined;
  return found.outlet !== undefined || INSTITUTION.test(found.affiliation ?? "")
    ? { ...found, isBare: true }
    : undefined;
}
