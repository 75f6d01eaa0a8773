/** Names that nobody can have (RFC 2606 and RFC 6761), which a publication only borrows until it has its own. */
const BORROWED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/;

/** Whether a site's address is one that nobody can have. @param url an origin */
export function isBorrowed(url: string): boolean {
  return BORROWED.test(new URL(url).hostname);
}
