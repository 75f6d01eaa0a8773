/** Addresses that need no closer look: neither query nor percent-encoding, and no slash at the end. */
const PLAIN = /^https?:\/\/[^/]+(?:\/[\w.~-]+)*\/?$/;

/** A segment with its characters composed, percent-encoded where they must be (RFC 3986 section 3.3). */
function plainSegment(segment: string): string {
  try {
    return encodeURI(decodeURIComponent(segment).normalize("NFC")).replace(/[/?#]/g, encodeURIComponent);
  } catch {
    return segment;
  }
}

/**
 * The address that is meant by another: without its query, and without percent-encoding that need not be. Caches take
 * each writing for an address of its own, so there must be no end of what they can be made to store.
 * @param url absolute, as a request has it
 * @returns the same text where it is plain already
 */
export function plainAddress(url: string): string {
  if (PLAIN.test(url)) return url;
  const { origin, pathname } = new URL(url);
  const plain = origin + pathname.split("/").map(plainSegment).join("/");
  return plain === url ? url : plain;
}
