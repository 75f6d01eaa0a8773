/**
 * What programs may want a text for: to be found in a search engine, as input of an answer by AI, for training a model,
 * in the index of an AI system (all four as RSL 1.0 section 3.4.1.1 has them), and for text and data mining as TDMRep
 * has it.
 */
export const PURPOSES = ["search", "ai-input", "ai-train", "ai-index", "tdm"] as const;

/** One thing that programs may want a text for. */
export type Purpose = (typeof PURPOSES)[number];

/** What can be said to a purpose, from the loosest to the strictest. */
export const USAGE_ANSWERS = ["yes", "ask", "no"] as const;

/** What is said to a purpose. */
export type UsageAnswer = (typeof USAGE_ANSWERS)[number];

/** What is said to each purpose; where one is absent, nothing is said. */
export type Uses = { readonly [Name in Purpose]?: UsageAnswer };

/** What programs may do with a text, and the page on which more is to be had. */
export interface UsageTerms extends Uses {
  readonly acquire?: string;
}

/** Answers by purpose, without those that say nothing; the purposes in their order. */
export function usesBy(answerTo: (purpose: Purpose) => UsageAnswer | undefined): Uses {
  const uses: Partial<Record<Purpose, UsageAnswer>> = {};
  for (const purpose of PURPOSES) {
    const said = answerTo(purpose);
    if (said !== undefined) uses[purpose] = said;
  }
  return uses;
}

/** Whether anything is said to any purpose. */
export function isStated(uses: Uses | undefined): uses is Uses {
  return uses !== undefined && PURPOSES.some((purpose) => uses[purpose] !== undefined);
}

/** Whether one answer allows more than another. */
export function isLooser(one: UsageAnswer, than: UsageAnswer): boolean {
  return USAGE_ANSWERS.indexOf(one) < USAGE_ANSWERS.indexOf(than);
}

/** The stricter of two answers; who says nothing takes nothing away. */
export function stricter(one: UsageAnswer | undefined, other: UsageAnswer | undefined): UsageAnswer | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return isLooser(one, other) ? other : one;
}

/**
 * What is said to a purpose of an outlet's own text that is republished: the stricter of the two, and never a yes that
 * the outlet does not give.
 * @param theirs the outlet's answer @param ours the publication's
 */
export function republishedUse(
  theirs: UsageAnswer | undefined,
  ours: UsageAnswer | undefined,
): UsageAnswer | undefined {
  return theirs === undefined && ours === "yes" ? undefined : stricter(theirs, ours);
}

/**
 * What holds for several texts in one document: for each purpose the strictest answer, and never a yes that one of them
 * does not give.
 */
export function strictestUses(texts: readonly (Uses | undefined)[]): Uses {
  return usesBy((purpose) => {
    const answers = texts.map((uses) => uses?.[purpose]);
    const strictest = answers.reduce(stricter, undefined);
    return strictest === "yes" && answers.includes(undefined) ? undefined : strictest;
  });
}

/**
 * What can be said of a whole site without saying anything looser of one of its texts. The publication's `yes` gives way to
 * silence where a text does not have it, for the texts that have it say so themselves; its `ask` gives way to `no`. Where
 * the publication says nothing, the site does not either.
 * @param publication what the publication says @param texts what is said of its texts, none of them looser
 */
export function siteUses(publication: Uses | undefined, texts: readonly Uses[]): Uses {
  return usesBy((purpose) => {
    const ours = publication?.[purpose];
    const theirs = texts.map((uses) => uses[purpose]);
    if (ours === "yes") return theirs.every((said) => said === "yes") ? ours : undefined;
    return ours && theirs.reduce(stricter, ours);
  });
}
