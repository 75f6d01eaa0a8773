/** Something known of an article, and where from. */
export interface Fact<Value> {
  readonly value: Value;
  /** The flag, or the place in the source, such as `byline` or `first line`. */
  readonly from: string;
}

/** A fact with its origin. */
export function fact<Value>(value: Value, from: string): Fact<Value> {
  return { value, from };
}
