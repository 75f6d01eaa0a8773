import { createHash } from "node:crypto";

/** 160 random bits. */
const BYTES = 20;

/** A key, and what is kept of it. */
export interface FreshKey {
  readonly key: string;
  readonly digest: string;
}

/**
 * A key that nobody can guess, in small hexadecimal letters: one writing alone, safe in every address, and of the kind that
 * Cloudflare takes out of addresses before it shows them in live logs.
 */
export function freshKey(): FreshKey {
  const key = Buffer.from(crypto.getRandomValues(new Uint8Array(BYTES))).toString("hex");
  return { key, digest: createHash("sha256").update(key).digest("hex") };
}

/** What is said of a key, this once. @param site the publication's address */
export function keyLines(name: string, key: string, site: string): string[] {
  return [
    "",
    `The key of ${name}. It is shown this once and kept nowhere: give it to nobody else.`,
    "",
    `    ${site}/p/${key}/rss.xml`,
    "",
    "atom.xml, feed.json and feeds.opml stand beside it. What the partner sees of his feed's state:",
    "",
    `    ${site}/p/${key}/`,
    "",
  ];
}
