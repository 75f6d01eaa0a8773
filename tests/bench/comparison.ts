import { median, quantile } from "./statistics.ts";

/** What a ratio ought to be. */
export interface Target {
  readonly is: "at least" | "at most" | "under";
  readonly value: number;
}

/** One thing beside another, both measured alternately in the same run. */
export interface Comparison {
  readonly name: string;
  readonly against: string;
  readonly unit: string;
  /** Medians. */
  readonly value: number;
  readonly reference: number;
  /** The median of what each round's two values are to one another, and its quartiles. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly target?: Target;
}

/** What is compared, and in what unit. */
export type Subject = Pick<Comparison, "name" | "against" | "unit" | "target">;

/** Compares values round by round, so that what disturbs the machine for a while disturbs both sides. */
export function compare(subject: Subject, values: readonly number[], references: readonly number[]): Comparison {
  const ratios = values.map((value, round) => value / (references[round] ?? Number.NaN));
  return {
    ...subject,
    value: median(values),
    reference: median(references),
    ratio: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
  };
}

/** Whether the target is reached; none where there is no target. */
export function isReached({ ratio, target }: Comparison): boolean | undefined {
  if (target === undefined) return undefined;
  if (target.is === "at least") return ratio >= target.value;
  return target.is === "at most" ? ratio <= target.value : ratio < target.value;
}
