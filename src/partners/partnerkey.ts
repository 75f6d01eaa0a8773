import type { Agreement } from "../article/agreement.ts";
import { isSameDigest, secretDigest } from "../http/secret.ts";

/** A key as `npm run partner` makes it: no other text is looked up. */
const KEY = /^[0-9a-f]{40}$/;

/** Whose key it is, and whether another one has taken its place. */
export interface KeyHolder {
  readonly agreement: Agreement;
  readonly isReplaced: boolean;
}

/**
 * Whose key a text is; none where it is nobody's. What is compared is digests, every one of them, so that the time tells
 * neither a key's letters nor whose it nearly was.
 */
export async function holderOf(key: string, agreements: readonly Agreement[]): Promise<KeyHolder | undefined> {
  if (!KEY.test(key)) return undefined;
  const given = await secretDigest(key);
  let found: KeyHolder | undefined;
  for (const agreement of agreements) {
    if (isSameDigest(given, agreement.digest)) found = { agreement, isReplaced: false };
    for (const digest of agreement.former) if (isSameDigest(given, digest)) found = { agreement, isReplaced: true };
  }
  return found;
}
