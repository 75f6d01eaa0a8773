import { type Purpose, USAGE_ANSWERS, type UsageAnswer, type Uses, usesBy } from "./uses.ts";

/** What people call each purpose. */
export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  search: "Search engines",
  "ai-input": "Answers by AI",
  "ai-train": "Training of AI",
  "ai-index": "Indexes of AI",
  tdm: "Text and data mining",
};

/** What people call each answer. */
export const ANSWER_WORDS: Readonly<Record<UsageAnswer, string>> = {
  yes: "allowed",
  ask: "ask first",
  no: "not allowed",
};

/** One purpose and its answer, as a sentence. */
export function usageSentence(purpose: Purpose, answer: UsageAnswer): string {
  return `${PURPOSE_WORDS[purpose]}: ${ANSWER_WORDS[answer]}.`;
}

/** What such sentences within a text say; whatever else stands in it says nothing. */
export function usesInSentences(text: string): Uses {
  return usesBy((purpose) => USAGE_ANSWERS.findLast((answer) => text.includes(usageSentence(purpose, answer))));
}
