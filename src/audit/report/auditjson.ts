import type { Audited } from "../audit.ts";

function record(audited: Audited) {
  if (audited.outcome !== "judged") return audited;
  const { match, points, ...about } = audited;
  const { slug, title, url } = match.owed.article;
  return { ...about, article: { slug, title, url }, found_by: match.by, points };
}

/** An audit as JSON, for programs. */
export function auditJson(all: readonly Audited[]): string {
  return `${JSON.stringify(all.map(record), undefined, 2)}\n`;
}
