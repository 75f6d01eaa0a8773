import { type Finding, findingLine, START } from "./finding.ts";

/** Why content/ can be neither read nor written: what is wrong where, and what to do, one line for each. */
export class ContentFailure extends Error {
  /** @param cause the error behind it, kept for whoever debugs */
  constructor(problems: readonly Finding[], cause?: unknown) {
    super(problems.map(findingLine).join("\n"), { cause });
    this.name = "ContentFailure";
  }
}

/** A failure of a whole file or folder. */
export function fileFailure(file: string, message: string, cause?: unknown): ContentFailure {
  return new ContentFailure([{ file, ...START, field: "file", message }], cause);
}
