import { ANSWER_WORDS, PURPOSE_WORDS, usageSentence } from "../article/usagephrases.ts";
import { PURPOSES } from "../article/uses.ts";
import type { RightsStatement } from "./rightsstatement.ts";
import type { Signal, UsageWords } from "./signal.ts";

function wordsOf({ uses }: RightsStatement): UsageWords[] {
  return PURPOSES.flatMap((purpose) => {
    const said = uses[purpose];
    return said === undefined ? [] : [{ purpose: PURPOSE_WORDS[purpose], answer: ANSWER_WORDS[said] }];
  });
}

/** All of it in a line; none where nothing is said. */
export function usageLine(rights: RightsStatement): string | undefined {
  const { uses } = rights;
  const sentences = PURPOSES.flatMap((purpose) => {
    const said = uses[purpose];
    return said === undefined ? [] : [usageSentence(purpose, said)];
  });
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

/** The words for people: on an article's page, beside what may be republished, and on the page for partners. */
export const usageWords: Signal = {
  words: wordsOf,
};
