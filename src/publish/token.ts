import { isSameDigest, secretDigest } from "../http/secret.ts";

/** Somebody who may publish: what the log and the history call him, and the digest of his token. */
export interface Publisher {
  readonly name: string;
  /** SHA-256 of the token, in small hexadecimal letters. */
  readonly digest: string;
}

/** `NAME:DIGEST`, as the secret lists them. */
const ENTRY = /^([a-z0-9][a-z0-9._-]{0,39}):([0-9a-f]{64})$/;

/** A token as `npm run token` makes it: 32 random bytes or more as base64url. */
const BEARER = /^Bearer +([A-Za-z0-9_-]{43,200})$/i;

/**
 * Those who may publish, as the Worker's secret names them: `ada:DIGEST, bo:DIGEST`, separated by commas or white space.
 * @returns none where there is no secret @throws where it is not of this form; the message does not repeat it
 */
export function publishersOf(secret: string | undefined): readonly Publisher[] {
  const entries = (secret ?? "").split(/[\s,]+/).filter((entry) => entry !== "");
  return entries.map((entry, index) => {
    const [, name, digest] = ENTRY.exec(entry) ?? [];
    if (name !== undefined && digest !== undefined) return { name, digest };
    throw new Error(
      `publish: entry ${index + 1} of PUBLISH_TOKENS is not NAME:DIGEST: set it to what npm run token prints`,
    );
  });
}

/**
 * Whose token a request carries (RFC 6750 section 2.1); none where it carries none that is valid. What is compared is
 * digests, every one of them, so that the time tells neither a token's letters nor whose it nearly was.
 */
export async function publisherOf(headers: Headers, publishers: readonly Publisher[]): Promise<Publisher | undefined> {
  const [, token = ""] = BEARER.exec(headers.get("Authorization") ?? "") ?? [];
  const digest = await secretDigest(token);
  let found: Publisher | undefined;
  for (const publisher of publishers) if (isSameDigest(digest, publisher.digest) && token !== "") found = publisher;
  return found;
}
