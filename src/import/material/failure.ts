/** How an import ends, as the command's exit code. */
export const EXIT = { done: 0, failed: 1, usage: 2, duplicate: 3, terms: 4, fetch: 5, lost: 6 } as const;

/** Any code but success. */
export type FailureCode = Exclude<(typeof EXIT)[keyof typeof EXIT], 0>;

/** Why nothing was imported: what is wrong, then what to do. The message is printed after `import: `. */
export class ImportFailure extends Error {
  readonly code: FailureCode;

  /** @param cause the error behind it, kept for whoever debugs */
  constructor(message: string, code: FailureCode = EXIT.failed, cause?: unknown) {
    super(message, { cause });
    this.name = "ImportFailure";
    this.code = code;
  }
}

/** Nothing was imported because a fact is missing that a flag, or an answer, can give. */
export class FactMissing extends ImportFailure {
  readonly fact: "outlet" | "title";

  constructor(fact: FactMissing["fact"], message: string) {
    super(message);
    this.name = "FactMissing";
    this.fact = fact;
  }
}
