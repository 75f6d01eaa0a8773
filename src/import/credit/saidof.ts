import { anyLanguage, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { agenciesMarked, type MarkedName, NAME_MARK, PEOPLE_MARK, papersMarked } from "./markedname.ts";
import { ORIGIN_WORDS, type OriginWords } from "./originwords.ts";

/** What a language's sentences say of an outlet that is no credit. */
type Saying = "ran" | "writesFor" | "told";

/** People's names in scripts without capitals, which no mark stands for. */
const UNCASED: Readonly<Record<string, string>> = {
  ar: "\\p{Script=Arabic}+(?: \\p{Script=Arabic}+){1,3}?",
  zh: "[\\p{Script=Han}·]{2,5}",
  ja: "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}・ー]{2,10}?",
};

/** "on 9 August", "am 9. August", "el 9 de agosto". */
const ON = `(?:(?: \\p{L}{1,4})? \\d{1,2}\\.? (?:${anyLanguage("dayJoin")} )?\\p{L}+(?: (?:${anyLanguage("dayJoin")} )?\\d{4})?)?`;

function filled(pattern: string, { tag }: Wordbook): string {
  return pattern
    .replaceAll("{person}", UNCASED[tag] ?? PEOPLE_MARK)
    .replaceAll("{X}", NAME_MARK)
    .replaceAll("{on}", ON);
}

/** What a language's sentences say so, from what may stand before them on; nothing where it has no such wordings. */
function sayings(saying: Saying, before: string): (book: Wordbook) => RegExp {
  return perLanguage((book) => {
    const patterns = book[saying].map((pattern) => filled(pattern, book));
    return new AnyCase(`${before}(?:${patterns.length === 0 ? "(?!)" : patterns.join("|")})`);
  });
}

const ran = sayings("ran", "");
const told = sayings("told", "");
const writesFor = sayings("writesFor", `^[^\\p{L}${PEOPLE_MARK}${NAME_MARK}]{0,3}`);

/** The languages that a line may be in: those whose small words it has, and the ones that have none; where it has nobody's, any. */
function languagesOf(line: string): readonly OriginWords[] {
  const isClear = ORIGIN_WORDS.some(({ book, mayBe }) => book.common !== "" && mayBe(line));
  return isClear ? ORIGIN_WORDS.filter(({ mayBe }) => mayBe(line)) : ORIGIN_WORDS;
}

/** The name of which a line says so in a language that it may be in. */
function saidOf(saying: (book: Wordbook) => RegExp, marked: Iterable<MarkedName>): string | undefined {
  for (const { name, line } of marked) if (languagesOf(line).some(({ book }) => saying(book).test(line))) return name;
  return undefined;
}

/** The paper that ran a text besides, or first: "…, which ran in the Elm Sentinel". */
export function paperThatRan(line: string): string | undefined {
  return saidOf(ran, papersMarked(line));
}

/** The outlet that whoever a line begins with writes for: "Jo Marsh covers ports for the Elm Ledger". */
export function employerIn(line: string): string | undefined {
  return saidOf(writesFor, papersMarked(line));
}

/** The agency to which somebody spoke: "…, he told Reuters". An agency's own reporters write so. */
export function agencyTold(text: string): string | undefined {
  return saidOf(told, agenciesMarked(text));
}
