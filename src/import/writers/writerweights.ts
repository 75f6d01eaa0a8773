/** What names who wrote, and how much it says on the outlet's own page and on a copy: nothing where there is no weight. */
export const WRITER_WEIGHTS = {
  flag: [100, 100],
  credit: [95, 95],
  original: [90, 90],
  listed: [0, 82],
  affiliated: [60, 80],
  signed: [70, 72],
  told: [44, 70],
  self: [0, 58],
  affiliatedBare: [55, 66],
  line: [60, 62],
  below: [45, 60],
  mark: [58, 56],
  ownMark: [58, 50],
  bare: [50, 52],
  described: [35, 48],
  bareBelow: [42, 46],
  holder: [30, 44],
  machines: [65, 30],
  posted: [40, 0],
  card: [34, 0],
  owner: [0, 22],
  elsewhere: [20, 20],
} as const satisfies Readonly<Record<string, readonly [own: number, copy: number]>>;

/** What names who wrote. */
export type WriterKind = keyof typeof WRITER_WEIGHTS;

/** Kinds that may name co-authors. */
export const NAMES_COAUTHORS: ReadonlySet<WriterKind> = new Set([
  "affiliated",
  "line",
  "mark",
  "ownMark",
  "bare",
  "told",
  "machines",
]);

/** Whom the editor and the original's own data name, or whoever speaks of his own text, so that nothing is to be filtered. */
export const GIVEN: ReadonlySet<WriterKind> = new Set(["flag", "original", "self"]);
