/** The ways in which programs and people are told what programs may do with a text, each switched by its name. */
export const SIGNAL_NAMES = [
  "rsl",
  "content-usage",
  "content-signal",
  "tdmrep",
  "schema-org",
  "credit-usage",
  "ninjs",
  "words",
] as const;

/** One of these ways. */
export type SignalName = (typeof SIGNAL_NAMES)[number];

/** Which of them are switched off (`false`); all others are on. */
export type SignalSwitches = { readonly [Name in SignalName]?: boolean };
