import { perLanguage } from "../lines/perlanguage.ts";
import { isOrganization, people } from "../lines/personname.ts";
import type { LinkedText, Span } from "./creditlinks.ts";
import { isNoName, NAME, setOff, spans, trimmed, withoutDay, withoutFirst } from "./namesinline.ts";
import type { OriginWords } from "./originwords.ts";
import { withoutLead } from "./provenance.ts";

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

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

/** How a name stands to the words of origin: behind them, or as the one who published. */
function nearness(text: string, { start, end }: Span, stems: readonly Span[], isNamedFirst: boolean): number {
  const behind = stems.some((stem) => stem.end <= start && wordsOf(text.slice(stem.end, start)).length <= NEAR);
  if (behind) return 2;
  if (!isNamedFirst) return 0;
  const isSubject = stems.some((stem) => stem.start >= end && wordsOf(text.slice(end, stem.start)).length <= 2 * NEAR);
  return isSubject ? (wordsOf(text.slice(0, start)).length <= 1 ? 2 : 1) : 0;
}

/** Ends in words before which a noun with a capital is no name. */
const nounLead = perLanguage(({ nounLead = "(?!)" }) => new RegExp(`(?:^|\\s)(?:${nounLead})\\s$`, "iu"));

function isCommonNoun(text: string, start: number, name: string, { book }: OriginWords): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && !isOrganization(name) && nounLead(book).test(text.slice(0, start));
}

function scoreOf(name: string, near: number, isSet: boolean, isKnown: boolean): number {
  const isOutlet = isOrganization(name) || /\.\p{L}{2,}$/u.test(name) || /-(?:\p{Lu}\p{L}+)$/u.test(name);
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
  const isWord = (word: string) => [first, published, taken, original, work].some((one) => one.test(word));
  const set = setOff(linked).map(({ start, end }) => ({ start: start - from, end: end - from }));
  const isOf = ({ start }: Span) =>
    ofNoun.some(
      ({ end }) =>
        end < start && wordsOf(sentence.slice(end, start)).length === 1 && !by.test(sentence.slice(end, start)),
    );
  const inSentence = set.filter(({ start, end }) => start >= 0 && end <= sentence.length);
  const found = spans(NAME, sentence).filter(
    ({ start, end }) => !inSentence.some((one) => start < one.end && end > one.start),
  );
  const isWriter = (name: string, before: string) =>
    by.test(before) &&
    people(name).length > 0 &&
    !isOrganization(name) &&
    !stems.some(({ end }) => by.test(` ${before.slice(end).trim()} `) && wordsOf(before.slice(end)).length <= 1);
  return [...inSentence, ...found]
    .flatMap((span) => {
      const isSet = inSentence.includes(span);
      const whole = trimmed(sentence.slice(span.start, span.end));
      const name = isSet ? whole : withoutLead(withoutDay(span.start <= 2 ? withoutFirst(whole, isWord) : whole), book);
      const start = span.start + Math.max(0, sentence.slice(span.start, span.end).indexOf(name));
      const at = { start, end: start + name.length };
      const isOfWork = ofWork.some((one) => at.start < one.end && at.end > one.start);
      if (name.length < 2 || isNoName(name) || isOfWork || (!isKnown(name) && isWord(name))) return [];
      if (!isSet && isWriter(name, sentence.slice(0, start))) return [];
      if (!isSet && !isKnown(name) && isCommonNoun(sentence, start, name, words)) return [];
      if (!isSet && !isKnown(name) && start === 0 && !/[ .]/u.test(name)) return [];
      const near = isOf(at) ? 2 : nearness(sentence, at, stems, isNamedFirst || book.isVerbLast === true);
      if (near === 0 && !(isSet && wordsOf(sentence.slice(0, start)).length > 1)) return [];
      return [{ name, isSet, score: scoreOf(name, near, isSet, isKnown(name)) }];
    })
    .sort((a, b) => b.score - a.score);
}
