import { WORDBOOKS, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { agenciesMarked, type MarkedName, NAME_MARK, PEOPLE_MARK, papersMarked } from "./markedname.ts";

/** What a language's sentences say of an outlet that is no credit. */
type Saying = "ran" | "writesFor" | "told";

/** People's names in scripts without capitals, which no mark stands for. */
const UNCASED: Readonly<Record<string, string>> = {
  ar: "\\p{Script=Arabic}+(?: \\p{Script=Arabic}+){1,3}?",
  zh: "[\\p{Script=Han}·]{2,5}",
  ja: "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}・ー]{2,10}?",
};

/** "on 9 August", "am 9. August", "el 9 de agosto". */
const ON = "(?:(?: \\p{L}{1,4})? \\d{1,2}\\.? (?:de )?\\p{L}+(?: (?:de )?\\d{4})?)?";

function filled(pattern: string, { tag }: Wordbook): string {
  return pattern
    .replaceAll("{person}", UNCASED[tag] ?? PEOPLE_MARK)
    .replaceAll("{X}", NAME_MARK)
    .replaceAll("{on}", ON);
}

function inAnyLanguage(saying: Saying): string {
  return WORDBOOKS.flatMap((book) => book[saying].map((pattern) => filled(pattern, book))).join("|");
}

const RAN = new AnyCase(`(?:${inAnyLanguage("ran")})`);
const TOLD = new AnyCase(`(?:${inAnyLanguage("told")})`);
const WRITES_FOR = new AnyCase(`^[^\\p{L}${PEOPLE_MARK}${NAME_MARK}]{0,3}(?:${inAnyLanguage("writesFor")})`);

function saidOf(pattern: RegExp, marked: Iterable<MarkedName>): string | undefined {
  for (const { name, line } of marked) if (pattern.test(line)) return name;
  return undefined;
}

/** The paper that ran a text besides, or first: "…, which ran in the Elm Sentinel". */
export function paperThatRan(line: string): string | undefined {
  return saidOf(RAN, papersMarked(line));
}

/** The outlet that whoever a line begins with writes for: "Jo Marsh covers ports for the Elm Ledger". */
export function employerIn(line: string): string | undefined {
  return saidOf(WRITES_FOR, papersMarked(line));
}

/** The agency to which somebody spoke: "…, he told Reuters". An agency's own reporters write so. */
export function agencyTold(text: string): string | undefined {
  return saidOf(TOLD, agenciesMarked(text));
}
