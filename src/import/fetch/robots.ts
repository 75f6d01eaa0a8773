import robotsParser from "robots-parser";

/** Where the rules are said to stand: only paths are held against them. */
const SITE = "https://robots.invalid";

/**
 * Whether robots.txt lets a crawler fetch a path: the longest rule that matches counts, and of two equal ones the one that
 * allows (RFC 9309 section 2.2).
 * @param path with its query @param product the crawler's name in small letters
 */
export function isAllowed(robots: string, path: string, product: string): boolean {
  return robotsParser(`${SITE}/robots.txt`, robots).isAllowed(SITE + path, product) !== false;
}
