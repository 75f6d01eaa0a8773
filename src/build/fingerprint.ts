import { createHash } from "node:crypto";
import { FINGERPRINT_LETTERS } from "../article/article.ts";
import type { BundledArticle } from "../catalog/bundle/encode.ts";
import { canonicalJson } from "../catalog/canonicaljson.ts";

/** A letter of base64url holds six bits. */
const BYTES = (FINGERPRINT_LETTERS * 6) / 8;

/**
 * What anything serializable is, in a few letters of base64url; the order of its fields does not matter.
 * @param again how many other fingerprints of the same thing are not wanted
 */
export function fingerprint(value: object, again = 0): string {
  const json = canonicalJson(value) + (again === 0 ? "" : ` ${again}`);
  return createHash("sha256").update(json).digest().subarray(0, BYTES).toString("base64url");
}

function oldestFirst({ article: a }: BundledArticle, { article: b }: BundledArticle): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * Gives articles that share a fingerprint by chance different ones: a poller that knows one of them would never be
 * told of the other. The older article keeps its own, so that a new one changes nothing for anybody.
 */
export function withDistinctFingerprints(articles: readonly BundledArticle[]): BundledArticle[] {
  const taken = new Set<string>();
  const distinct = articles.toSorted(oldestFirst).map((bundled) => {
    const { fingerprint: own, ...rest } = bundled.article;
    let given = own;
    for (let again = 1; taken.has(given); again++) given = fingerprint(rest, again);
    taken.add(given);
    return given === own ? bundled : { ...bundled, article: { ...rest, fingerprint: given } };
  });
  return distinct;
}
