import { type Article, FINGERPRINT_LETTERS } from "../../article/article.ts";
import type { Publication } from "../../article/publication.ts";
import type { BundledArticle } from "../bundle/encode.ts";
import { canonicalJson } from "../canonicaljson.ts";

const UTF8 = new TextEncoder();

/** Letters of a digest that tells contents apart: 96 bits. */
const DIGEST = 16;

/** Letters of the publication's fingerprint, as the bundle has them. */
const PUBLICATION = 8;

/** SHA-256 in base64url, of which only some letters are wanted. */
async function hashed(text: string, letters: number): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", UTF8.encode(text)));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll("+", "-").replaceAll("/", "_").slice(0, letters);
}

/** Everything of an article but its fingerprint, which is whoever stores it to give. */
export function bare({ fingerprint: _, ...facts }: Article): Omit<Article, "fingerprint"> {
  return facts;
}

/** Stands for everything that is kept of an article; the order of fields and its fingerprint do not matter. */
export function contentDigest({ article, markdown, expires, aliases = [], source }: BundledArticle): Promise<string> {
  return hashed(canonicalJson({ article: bare(article), markdown, expires, aliases, source }), DIGEST);
}

/** Stands for an outlet's entry, or for the publication; the order of fields does not matter. */
export function entryDigest(entry: object): Promise<string> {
  return hashed(canonicalJson(entry), DIGEST);
}

/**
 * What an article's fingerprint may be: the one that the build gives, then others.
 * @param again how many are not wanted
 */
export function fingerprintCandidate(article: Article, again: number): Promise<string> {
  return hashed(canonicalJson(bare(article)) + (again === 0 ? "" : ` ${again}`), FINGERPRINT_LETTERS);
}

/** What the bundle's masthead is known by. */
export function publicationFingerprint(publication: Publication): Promise<string> {
  return hashed(JSON.stringify(publication), PUBLICATION);
}
