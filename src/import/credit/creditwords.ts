import { anyLanguage, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { quotedWords } from "../lines/quotation.ts";
import type { Strength } from "./foundcredit.ts";
import { ORIGIN_WORDS } from "./originwords.ts";

/** One way to word a credit; its pattern catches the name at its end as `rest`, or in its middle as `before`, with `after` behind it. */
export interface Wording {
  readonly pattern: RegExp;
  readonly strength: Strength;
  readonly book: Wordbook;
  /** Whether it begins with "this article", so that it needs the words of its language around it. */
  readonly isOfWork: boolean;
  /** Whether a person's name may stand there as well, which is no outlet then. */
  readonly orPerson: boolean;
}

/** What one language has to say of a line, and the words without which it need not be asked. */
interface Reading {
  readonly cue: RegExp;
  readonly mayBe: (sentence: string) => boolean;
  readonly said: readonly Wording[];
  readonly hinted: readonly Wording[];
  readonly joint: readonly Wording[];
  /** What is said of this article, said of one by its headline. */
  readonly quoted: readonly Wording[];
  readonly outward: readonly RegExp[];
}

/** Something that ends with a year. */
const DATE = `[^;:()“”"«»]{0,32}?[0-9٠-٩０-９]{4}(?: ?年(?:[^、。 ]{2,8})?| ${anyLanguage("yearWord")})?`;
const TITLE = `(?:,? ?${quotedWords(300)},?)?`;

function work(book: Wordbook): string {
  return `(?:${book.work}${TITLE}(?:,? (?:${book.by}|from|${anyLanguage("byMaker")}) (?<author>[^,.]{3,80}?),?)?)`;
}

function filled(pattern: string, book: Wordbook): string {
  const source = pattern.replace("{work}", () => work(book)).replaceAll("{date}", DATE);
  const isLast = /\{(?:person\|)?X\}$/u.test(source);
  const named = source.replace(/\{(?:person\|)?X\}/u, () => (isLast ? "(?<rest>.+)" : "(?<before>.{1,160}?)"));
  return isLast || named.includes("(?<after>") || named === source ? named : `${named}(?<after>.*)`;
}

/** Begins with "this article". */
const OF_WORK = /^(?:\(\?:)?\{work\}/u;

function wording(pattern: string, strength: Strength, book: Wordbook): Wording {
  return {
    pattern: new AnyCase(`^${filled(pattern, book)}$`),
    strength,
    book,
    isOfWork: OF_WORK.test(pattern),
    orPerson: pattern.includes("{person|X}"),
  };
}

/** Longer lines are prose. */
const LONGEST = 1200;

/** The longest line that names its source and says nothing else. */
const LABEL_LENGTH = 200;

/** Begins with a headline, perhaps. */
const QUOTED = /^["“„«»‘《「『]/u;

/** English has no words such as "nachgedruckt", so that its own are not asked for within those of other languages. */
const NO_COMPOUND = "(?<!\\p{L})";

const READINGS: readonly Reading[] = ORIGIN_WORDS.map(({ book, mayBe }) => ({
  mayBe,
  cue: new AnyCase(
    `${book.tag === "en" ? NO_COMPOUND : ""}(?:${[book.first, book.published, book.taken, book.original, book.also, book.source, book.atSource, "©|copyright|\\bfrom\\b|re-?post|cross-?post"].join("|")})`,
  ),
  said: [...book.inward, `(?:${book.atSource})\\s*[:：–—-]\\s*{X}`].map((pattern) => wording(pattern, "said", book)),
  hinted: book.hinted.map((pattern) => wording(pattern, "hinted", book)),
  quoted: book.inward
    .filter((pattern) => OF_WORK.test(pattern))
    .map((pattern) => wording(pattern.replace("{work}", quotedWords(300)), "hinted", book)),
  joint: book.joint.map((pattern) => wording(`(?:${book.noun} )?${pattern}`, "hinted", book)),
  outward: book.outward.map((pattern) => new AnyCase(`^${filled(pattern, book)}$`)),
}));

/** A wording that a sentence may be one of, and its place in their order. */
export type Ranked = Wording & { readonly rank: number };

/** The wordings of a credit that names with whom something was published. */
export function* jointWordings(sentence: string): Generator<Ranked> {
  let rank = 2000;
  for (const { mayBe, cue, joint } of READINGS)
    if (mayBe(sentence) && cue.test(sentence)) for (const one of joint) yield { ...one, rank: rank++ };
}

/** All wordings that a sentence may be one of, the surest first; `rank` is the place in that order. */
export function* wordings(sentence: string): Generator<Ranked> {
  const open = new Set(READINGS.filter(({ mayBe, cue }) => mayBe(sentence) && cue.test(sentence)));
  let rank = 0;
  for (const { said } of open) for (const one of said) yield { ...one, rank: rank++ };
  if (sentence.length > LABEL_LENGTH) return;
  rank = 1000;
  if (QUOTED.test(sentence)) for (const { quoted } of open) for (const one of quoted) yield { ...one, rank: rank++ };
  for (const reading of READINGS)
    for (const one of reading.hinted) if (!one.isOfWork || open.has(reading)) yield { ...one, rank: rank++ };
}

/** When something was, before what was. */
const DAY_CLAUSE = /^[^,，、.。]{0,30}\d[^,，、.。]{0,16}[,，、]\s?(?=\P{N})/u;

/** Whether a sentence tells where else the article stands, or with whom it was made. */
export function leadsOutward(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  // "On 8 March, this article was taken over by …"
  const dated = sentence.replace(DAY_CLAUSE, "");
  const said = dated === sentence ? [sentence] : [sentence, dated];
  return READINGS.some(
    ({ mayBe, cue, outward }) =>
      mayBe(sentence) && cue.test(sentence) && outward.some((pattern) => said.some((one) => pattern.test(one))),
  );
}
