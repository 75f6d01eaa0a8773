import { shownText } from "../reprint/reprint.ts";
import { authorsPoint, datePoint, licencePoint, picturePoint } from "./factpoints.ts";
import { originalPoint, outletPoint, usPoint } from "./linkpoints.ts";
import { obligationsPoint } from "./obligationspoint.ts";
import type { Seen } from "./seen.ts";
import { carriedShare } from "./sentenceprint.ts";
import { correctionsPoint, indexingPoint, textPoint, withdrawnPoint } from "./termpoints.ts";
import { type Judgement, notOwed, notSeen, POINTS, type Point, type Ruling } from "./verdict.ts";

const RULES: Readonly<Record<Point, (seen: Seen) => Ruling>> = {
  outlet: outletPoint,
  original: originalPoint,
  us: usPoint,
  authors: authorsPoint,
  licence: licencePoint,
  date: datePoint,
  picture: picturePoint,
  indexing: indexingPoint,
  obligations: obligationsPoint,
  text: textPoint,
  corrections: correctionsPoint,
  withdrawn: withdrawnPoint,
};

/** What is owed for an excerpt with a link, which many may print without asking. */
const OWED_BY_EXCERPTS: ReadonlySet<Point> = new Set(["outlet", "original", "us", "withdrawn"]);

/** Less than this, and a page with scripts is not all there before they run. */
const FEWEST_LETTERS = 300;

/** Scripts that say in one letter what others say in three. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

function amount(text: string): number {
  return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (text.match(DENSE)?.length ?? 0);
}

/** Of a page whose text only a script shows, nothing is seen. */
export function needsScript({ reprint, text }: Pick<Seen, "reprint" | "text">): boolean {
  if (reprint.kind === "entry" || reprint.scripts === "" || carriedShare(text) > 0) return false;
  return amount(shownText(reprint)) < FEWEST_LETTERS;
}

function ruling(point: Point, seen: Seen): Ruling {
  const { withdrawn } = seen.owed.article;
  if (needsScript(seen)) return notSeen("the page shows nothing before its scripts have run: look at it in a browser");
  if (withdrawn !== undefined && point !== "withdrawn") return notOwed("it was withdrawn");
  if (seen.reprint.isSummary && !OWED_BY_EXCERPTS.has(point) && withdrawn === undefined) {
    const found = RULES[point](seen);
    return found.verdict === "no" || found.verdict === "partly" ? notOwed("it is an excerpt with a link") : found;
  }
  return RULES[point](seen);
}

/** Judges every point of a reprint. */
export function judge(seen: Seen): readonly Judgement[] {
  return Object.keys(POINTS)
    .filter((point): point is Point => Object.hasOwn(POINTS, point))
    .map((point) => ({ point, ...ruling(point, seen) }));
}
