import type { Purpose, UsageAnswer } from "./uses.ts";

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
