/** A text with one space for each run of white space. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/** A text in one line, as lines are compared and shown: one space for each run of white space, and none at its ends. */
export function flat(text: string): string {
  return singleSpaced(text).trim();
}
