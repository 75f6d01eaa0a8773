import type { Signal } from "./signal.ts";

/**
 * The answers as they are, for those who read `_credit`.
 * @see the _credit extension of JSON Feed, described on /partners
 */
export const creditUsage: Signal = {
  credit: ({ uses, policy }) => ({ ...uses, acquire: policy }),
};
