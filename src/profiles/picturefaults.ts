import type { Picture } from "../article/picture.ts";
import { isIn, type PictureRules, type Range, rangeWords } from "./profile.ts";

/** One measure of a picture, in the words of a sentence. */
type Measure = readonly [what: string, value: number | undefined, range: Range | undefined, unit: string];

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What keeps a picture from being taken. @param platform its name */
export function* pictureFaults(picture: Picture, rules: PictureRules, platform: string): Generator<string> {
  const { width, height, bytes, type, credit } = picture;
  const sides = width === undefined || height === undefined ? undefined : ([width, height] as const);
  const measures: readonly Measure[] = [
    ["picture’s width", width, rules.width, "pixels"],
    ["picture’s larger side", sides && Math.max(...sides), rules.largerSide, "pixels"],
    ["picture’s smaller side", sides && Math.min(...sides), rules.smallerSide, "pixels"],
    ["picture’s width by its height", sides && rounded(sides[0] / sides[1]), rules.ratio, ""],
    ["picture’s size", bytes, rules.bytes, "bytes"],
  ];
  for (const [what, value, range, unit] of measures) {
    if (range === undefined) continue;
    if (value === undefined) {
      if (unit !== "bytes") yield `Its ${what} is not known: write width and height below image.`;
    } else if (!isIn(range, value)) {
      yield `Its ${what} is ${[value, unit].join(" ").trim()}: ${platform} takes ${rangeWords(range)}.`;
    }
  }
  if (rules.types !== undefined && (type === undefined || !rules.types.includes(type)))
    yield `Its picture is ${type ?? "of a type that is not known"}: ${platform} takes ${rules.types.join(", ")}.`;
  if (rules.isMeasured && (type === undefined || bytes === undefined))
    yield "Its picture’s type or size is not known: write type and bytes below image.";
  if (rules.isCredited && credit === undefined) yield "Its picture names nobody: write credit below image.";
}
