import { anyLanguage, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { hasOutletNoun } from "../lines/outletnouns.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { INSTITUTION, isOrganization, isPlace, people } from "../lines/personname.ts";
import { isSmallWord } from "../lines/smallwords.ts";
import { isBeforeWhere } from "./aboutwork.ts";
import { withoutLead } from "./beforename.ts";
import type { LinkedText, Span } from "./creditlinks.ts";
import { isNoName, NAME, setOff, spans, trimmed, withoutDay, withoutFirst, withoutIssue } from "./namesinline.ts";
import type { OriginWords } from "./originwords.ts";
import { isInTown, isNoOutlet, isPartOfPaper } from "./outletname.ts";

/** A name in a sentence about where a text is from, which may be the outlet's. */
export interface CandidateName {
  readonly name: string;
  /** The more, the rather it is the outlet. */
  readonly score: number;
  /** Whether a link, emphasis or quotation marks set it off. */
  readonly isSet: boolean;
}

/** What is enough to take a name for the outlet's. */
export const LIKELY = 2;

/** How many words may stand between the words of origin and the name. */
const NEAR = 4;

/** A link of more words is called by a headline, and the names in that are of whoever the article is about. */
const HEADLINE = 7;

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

/** How a name stands to the words of origin: behind them, days and small words between them aside, or as the one who published. */
function nearness(text: string, at: Span, stems: readonly Span[], isNamedFirst: boolean, isSet: boolean): number {
  const { start, end } = at;
  const between = stems
    .filter((stem) => stem.end <= start)
    .map((stem) => wordsOf(text.slice(stem.end, start).replace(/^[\p{Ll}\p{Lu}\p{M}]+/u, "")));
  if (between.some((words) => words.length <= NEAR)) return 2;
  if (!isSet && between.some((words) => words.filter((word) => !isNoName(word)).length <= NEAR)) return 1;
  if (!isNamedFirst) return 0;
  if (isBeforeWhere(text.slice(end))) return 2;
  const isSubject = stems.some((stem) => stem.start >= end && wordsOf(text.slice(end, stem.start)).length <= 2 * NEAR);
  const before = wordsOf(text.slice(0, start)).length;
  return isSubject ? Math.max(1, 3 - before) : 0;
}

/** Ends in words before which a noun with a capital is no name. */
const nounLead = perLanguage(({ nounLead = "(?!)" }) => new AnyCase(`(?:^|\\s)(?:${nounLead})\\s$`));

function isCommonNoun(text: string, start: number, name: string, { book }: OriginWords): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && !isBody(name) && nounLead(book).test(text.slice(0, start));
}

/** Before one word, which is then a kind of paper: "the print Quarterly". */
const OF_A_KIND = /(?:^|\s)the \p{Ll}+ $/u;

/** Ends in "written by". */
const wroteBy = perLanguage(({ wrote, by }) => new AnyCase(`(?<!\\p{L})(?:${wrote}|${by})\\s*$`));

/** A preposition that lost the space behind it, with its link: "appeared atWIRED". */
const glued = perLanguage(({ at }) => new RegExp(`^(?:${at || "(?!)"})(?=\\p{Lu}\\p{L})`, "u"));

function unglued(name: string, start: number, stems: readonly Span[], text: string, book: Wordbook): string {
  return stems.some(({ end }) => end <= start && text.slice(end, start).trim() === "")
    ? name.replace(glued(book), "")
    : name;
}

/** "Q121942": the number of an article. */
const ARTICLE_NUMBER = /^\p{Lu}{1,3}-?\d{3,}$/u;

/** Whether a name is called as outlets and other bodies are. */
function isBody(name: string): boolean {
  return hasOutletNoun(name) || INSTITUTION.test(name) || /^The |^\p{Lu}{3,}$/u.test(name);
}

/** Ends in what leads to a headline: "with the headline". */
const headlineLead = new AnyCase(`(?<!\\p{L})${anyLanguage("titled")}\\s*[:：]?\\s?["“„«「『《‘]?$`);

function scoreOf(name: string, near: number, isSet: boolean, isKnown: boolean): number {
  const isOutlet = isBody(name) || /\.\p{L}{2,}$/u.test(name) || /-(?:\p{Lu}\p{L}+)$/u.test(name);
  return (isKnown ? 5 : 0) + (isOutlet ? 2 : 0) + (isSet ? 3 : 0) + near;
}

/**
 * The names in a sentence that says where a text is from, the likeliest first: whoever is known, called as papers are, set off, or
 * stands beside the words of origin. Scripts without capitals have only what is set off.
 */
export function candidateNames(
  linked: LinkedText,
  sentence: string,
  words: OriginWords,
  isNamedFirst: boolean,
  isKnown: (name: string) => boolean,
): readonly CandidateName[] {
  const { text } = linked;
  const from = text.indexOf(sentence);
  const { works, noun, nouns, by, first, published, taken, original, work, book } = words;
  const ofWork = [...spans(works, sentence), ...spans(noun, sentence)];
  const ofNoun = spans(nouns, sentence);
  const stems = spans(words.stems, sentence).filter(
    ({ start, end }) => !ofWork.some((one) => start < one.end && end > one.start),
  );
  const isWord = (word: string) => [first, published, taken, original, work, noun].some((one) => one.test(word));
  const set = setOff(linked).map(({ start, end }) => ({ start: start - from, end: end - from }));
  const isOf = ({ start }: Span, isSet: boolean) =>
    ofNoun.some(({ end }) => {
      const between = sentence.slice(end, start);
      return end < start && !by.test(between) && [1, isSet ? 0 : 1].includes(wordsOf(between).length);
    });
  const inSentence = set.filter(({ start, end }) => start >= 0 && end <= sentence.length);
  const headlines = linked.links
    .filter(({ start, end }) => wordsOf(text.slice(start, end)).length > HEADLINE)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const found = spans(NAME, sentence).filter(
    ({ start, end }) => ![...inSentence, ...headlines].some((one) => start < one.end && end > one.start),
  );
  const isWriter = (name: string, before: string) =>
    by.test(before) &&
    people(name).length > 0 &&
    !isOrganization(name) &&
    (wordsOf(wroteBy(book).exec(before)?.[0] ?? "").length > 1 ||
      !stems.some(({ end }) => by.test(` ${before.slice(end).trim()} `) && wordsOf(before.slice(end)).length <= 1));
  return [...inSentence, ...found]
    .flatMap((span) => {
      const isSet = inSentence.includes(span);
      const whole = trimmed(sentence.slice(span.start, span.end));
      const proper = span.start <= 2 ? withoutFirst(whole, isWord) : unglued(whole, span.start, stems, sentence, book);
      const name = isSet
        ? whole
        : withoutLead(withoutDay(withoutIssue(proper, sentence.slice(0, span.start)), sentence.slice(span.end)), book);
      const start = span.start + Math.max(0, sentence.slice(span.start, span.end).indexOf(name));
      const at = { start, end: start + name.length };
      const isOfWork = ofWork.some((one) => at.start < one.end && at.end > one.start);
      if (name.split(" ").every((word) => word.length < 2 || isNoName(word) || isSmallWord(word)) || isNoName(name))
        return [];
      if (ARTICLE_NUMBER.test(name) || isNoOutlet(name) || isOfWork || (!isKnown(name) && isWord(name))) return [];
      if (!isSet && !isKnown(name) && (isPlace(name) || isInTown(name, sentence.slice(at.end)))) return [];
      if (isSet && headlineLead.test(sentence.slice(0, start))) return [];
      if (isPartOfPaper(sentence.slice(0, start), sentence.slice(at.end))) return [];
      if (!isSet && isWriter(name, sentence.slice(0, start))) return [];
      if (!isSet && !isKnown(name) && isCommonNoun(sentence, start, name, words)) return [];
      if (!isSet && !isKnown(name) && !/\s/u.test(name) && OF_A_KIND.test(sentence.slice(0, start))) return [];
      if (!isSet && !isKnown(name) && start === 0 && !/[ .]/u.test(name)) return [];
      const near = isOf(at, isSet) ? 2 : nearness(sentence, at, stems, isNamedFirst || book.isVerbLast === true, isSet);
      if (near === 0 && !(isSet && wordsOf(sentence.slice(0, start)).length > 1)) return [];
      return [{ name, isSet, score: scoreOf(name, near, isSet, isKnown(name)) }];
    })
    .sort((a, b) => b.score - a.score);
}
