import type { BylineWords } from "./wordsofbylines.ts";
import type { CreditWords } from "./wordsofcredits.ts";
import type { NameWords } from "./wordsofnames.ts";
import type { PageWords } from "./wordsofpages.ts";

/**
 * How one language words what the importer looks for. Every string is a piece of a regular expression that is read in any letter
 * case; `{…}` stands for a piece that `credit/creditwords.ts` and `lines/day.ts` fill in. A language is added by one more file.
 */
export interface Wordbook extends CreditWords, BylineWords, NameWords, PageWords {
  /** The language, as BCP 47 writes it. */
  readonly tag: string;
  /** From January on, each with its short forms and cases. */
  readonly months: readonly string[];
  /** How a day is written, of `{day}`, `{month}` and `{year}`. */
  readonly dates: readonly string[];
  /** Small words, one of which stands in every sentence; empty for English, which stands among others, and where the script tells. */
  readonly common: string;
  /** Before a common noun, in a language that writes these with capitals. */
  readonly nounLead?: string;
  /** Whether a sentence's verb may stand at its end, behind the outlet's name. */
  readonly isVerbLast?: true;
}
