import type { Article } from "../../src/article/article.ts";
import { builtBundleOf } from "../catalog/bundles.ts";
import { articlesUntil, bundled, PER_DAY, PUBLICATION, revised } from "./content.ts";

const DAY = 86_400_000;

/** The month that is simulated. */
export const DAYS = 30;
export const BEGIN = Date.parse("2026-09-01T00:00:00Z");

/** What was published before, so that the feed is full from the start. */
const BEFORE = 100;

const ARTICLES = articlesUntil(BEGIN + DAYS * DAY, BEFORE + DAYS * PER_DAY);

/** One article a day gets a correction, the day after it appeared. */
function correctedOn(article: Article, number: number): number | undefined {
  return number % PER_DAY === 0 ? Date.parse(article.published) + DAY : undefined;
}

/** The catalog that is deployed at the beginning of a day: everything until its end, the rest of the day embargoed. */
export function catalogOf(day: number): Uint8Array {
  const begin = BEGIN + day * DAY;
  const articles = ARTICLES.filter(({ published }) => Date.parse(published) < begin + DAY).map((article, number) => {
    const corrected = correctedOn(article, number);
    if (corrected === undefined || corrected > begin) return article;
    const at = new Date(corrected).toISOString().replace(".000Z", "Z");
    return revised(article, { updated: at, corrections: [{ at, text: "A figure was wrong and has been put right." }] });
  });
  return new Uint8Array(builtBundleOf(bundled(articles), PUBLICATION));
}
