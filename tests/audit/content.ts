import { type ArticleIndex, indexOf } from "../../src/audit/match.ts";
import { check } from "../../src/build/check.ts";
import type { Publishable } from "../../src/build/publishable.ts";

/** When the tests look. */
export const NOW = "2026-10-20T12:00:00Z";

/** The publication whose reprints are audited. */
export function auditedContent(): Publishable {
  const { publishable, problems } = check({ contentFolder: "tests/fixtures/audit/content", now: new Date(NOW) });
  if (publishable === undefined) throw new Error(JSON.stringify(problems));
  return publishable;
}

/** Its articles, as an audit looks them up. */
export function auditedIndex(): ArticleIndex {
  return indexOf(auditedContent());
}
