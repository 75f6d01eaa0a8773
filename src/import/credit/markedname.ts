import { anyLanguage } from "../languages/wordbooks.ts";
import { hasPaperNoun } from "../lines/outletnouns.ts";
import { PERSON } from "../lines/personname.ts";
import { quotations } from "../lines/quotation.ts";
import { NAME_AND, NAME_JOINT } from "../lines/smallwords.ts";
import { agenciesIn, agencyNamed } from "./wire.ts";

/** Stands in a line where a name stood. */
export const NAME_MARK = "\uFFFC";

/** Stands at the beginning of a line where people's names stood. */
export const PEOPLE_MARK = "\uFFFA";

/** A name in a line, and the line with a mark in its place: what is said of it is read from the words around the mark. */
export interface MarkedName {
  readonly name: string;
  readonly line: string;
}

/** A name as prose has it: words with capitals, and the small ones between them. */
const NAME = `(?:[Tt]he )?\\p{Lu}[\\p{L}\\d&’'.-]*(?: (?:(?:${NAME_JOINT}|${NAME_AND}) ){0,2}(?:\\p{Lu}|\\d+\\p{L})[\\p{L}\\d&’'-]*){0,4}`;
const ARABIC = `(?:${anyLanguage("paper")}) \\p{Script=Arabic}+(?: ${anyLanguage("articleJoined")}\\p{Script=Arabic}+)?`;
const HAN = `[\\p{Script=Han}\\p{Script=Katakana}]{1,6}(?:${anyLanguage("paperEnd")})`;

/** Every name that begins in a line; one may begin within another. */
const NAMES = new RegExp(`(?<![\\p{Lu}\\p{Ll}\\d])(?=(?<name>${NAME}|${ARABIC}|${HAN}))`, "gu");

/** A sentence that ends within what looks like a name. */
const NEXT_SENTENCE = /(?<=\p{Ll}{2})\.\s.*$/u;

/** A case or a possession behind a name: `Gazetesi’nde`, `Ledger’s`. */
const SUFFIX = /['’]\p{Ll}{1,5}$|[.&'’-]+$/u;

/** What may be a name where it is quoted. */
const QUOTED_NAME = /^\p{L}.{1,40}$/u;

const AND = `(?:,? (?:${anyLanguage("and")}) | & |, )`;
const PEOPLE = new RegExp(`^(?<before>[^\\p{L}]{0,3})${PERSON}(?:${AND}${PERSON})*`, "u");

function withPeople(line: string): string {
  return line.replace(PEOPLE, `$<before>${PEOPLE_MARK}`);
}

/** The papers and agencies that a line may name, each as often as its name may begin elsewhere; then what is quoted, in its quotation marks. */
export function* papersMarked(line: string): Generator<MarkedName> {
  for (const { index, groups } of line.matchAll(NAMES)) {
    const name = (groups?.name ?? "").replace(NEXT_SENTENCE, "").replace(SUFFIX, "");
    const rest = line.slice(index + name.length);
    if (hasPaperNoun(name) || agencyNamed(name) !== undefined)
      yield { name, line: `${withPeople(line.slice(0, index).replace(/[«„“"]$/u, ""))}${NAME_MARK}${rest}` };
  }
  for (const { words, from, until } of quotations(line))
    if (QUOTED_NAME.test(words))
      yield { name: words, line: `${withPeople(line.slice(0, from))}«${NAME_MARK}»${line.slice(until)}` };
}

/** The agencies that a text names, wherever it does. */
export function* agenciesMarked(text: string): Generator<MarkedName> {
  for (const { owner, words } of agenciesIn(text)) yield { name: owner.name, line: text.replaceAll(words, NAME_MARK) };
}
