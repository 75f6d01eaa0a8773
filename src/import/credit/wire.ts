import { literally, wholeName } from "../lines/wholename.ts";
import { AGENCIES, type Agency } from "./agencies.ts";

/** An agency that a line names. */
export interface AgencyMention {
  readonly agency: Agency;
  /** As the line writes it, and where. */
  readonly words: string;
  readonly at: number;
}

/** What an agency is recognised by; each is a different place to stand. */
interface Recognised {
  readonly agency: Agency;
  /** Is its name, and nothing else. */
  readonly whole: RegExp;
  /** Is its mark in a dateline. */
  readonly mark: RegExp;
  /** Ends with its mark. */
  readonly end: RegExp;
  /** Names it somewhere, in its own letter case. */
  readonly inLine: RegExp;
  /** Names it somewhere, in any letter case. */
  readonly inHolder: RegExp;
  /** Its names in scripts that set no spaces between words. */
  readonly han: readonly RegExp[];
  readonly formula?: RegExp;
}

/** The alternatives of a regular expression. */
function alternatives(words: string): readonly string[] {
  return words.split(/\|(?![^(]*\))/u);
}

/** The marks that mean nobody else. */
function clear({ mark, unclear = "" }: Agency): readonly string[] {
  const others = unclear.split("|");
  return alternatives(mark).filter((one) => !others.includes(one));
}

/** Names in scripts without spaces; short ones may be a part of another word. */
const WHOLE_HAN = /^[\p{Script=Han}\p{Script=Katakana}ー]{3,}(?:\(\?:[\p{Script=Han}|]+\))?$/u;

function inLine(agency: Agency): RegExp {
  const names = [literally(agency.name), ...clear(agency)];
  const han = names.filter((name) => WHOLE_HAN.test(name));
  return new RegExp([wholeName(names.join("|")).source, ...han].join("|"), "u");
}

const RECOGNISED: readonly Recognised[] = AGENCIES.map((agency) => ({
  agency,
  whole: new RegExp(`^(?:${agency.called})$`, "iu"),
  mark: new RegExp(`^(?:${agency.mark})$`, "u"),
  end: new RegExp(`(?:^|[\\s=＝]|\\p{L})(?:${agency.mark})$`, "u"),
  inLine: inLine(agency),
  inHolder: new RegExp(`(?<![\\p{L}\\p{N}])(?:${agency.called})(?![\\p{L}\\p{N}])`, "iu"),
  han: alternatives(agency.called)
    .filter((name) => WHOLE_HAN.test(name))
    .map((name) => new RegExp(name, "u")),
  ...(agency.formula !== undefined && { formula: new RegExp(agency.formula, "iu") }),
}));

/** The agency that goes by a name. */
export function agencyNamed(name: string): Agency | undefined {
  const bare = name.trim().replace(/[.,]$/u, "");
  return RECOGNISED.find(({ whole }) => whole.test(bare))?.agency;
}

/** The agency of a dateline's mark. */
export function agencyMarked(mark: string): Agency | undefined {
  const bare = mark.trim();
  return RECOGNISED.find((one) => one.mark.test(bare))?.agency;
}

/** The agency whose mark a text ends with, as the brackets of Japan have it behind the place. */
export function agencyAtEnd(text: string): Agency | undefined {
  return RECOGNISED.find(({ end }) => end.test(text))?.agency;
}

/** The agency under whose copy alone a sentence stands. */
export function agencyOfFormula(text: string): Agency | undefined {
  return RECOGNISED.find(({ formula }) => formula?.test(text))?.agency;
}

/** The agency that a rights notice's holder is, or is one part of, in any letter case. */
export function agencyAmong(holder: string): Agency | undefined {
  const inHan = RECOGNISED.find(({ han }) => han.some((name) => name.test(holder)))?.agency;
  return inHan ?? RECOGNISED.find(({ inHolder }) => inHolder.test(holder))?.agency;
}

/** The agencies that a line names, each once, in their own letter case. */
export function agenciesIn(line: string): readonly AgencyMention[] {
  return RECOGNISED.flatMap(({ agency, inLine }) => {
    const found = inLine.exec(line);
    return found === null ? [] : [{ agency, words: found[0], at: found.index }];
  });
}
