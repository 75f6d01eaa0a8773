/** A stretch of text to replace, or a place to write at; offsets in UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits made in it, in any order; of two that overlap, the first in the text is made. */
export function edited(body: string, edits: readonly Edit[]): string {
  let result = "";
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    result += body.slice(done, start) + text;
    done = end;
  }
  return result + body.slice(done);
}
