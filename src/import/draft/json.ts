import type { Draft } from "./draft.ts";
import { missing } from "./missing.ts";

/** What machines read of an import with `--json`: each fact with its origin, then what `report` tells. @param written none with nothing written */
export function reportJson(draft: Draft, written: string): string {
  const {
    title,
    summary,
    published,
    language,
    authors,
    topics,
    outlet,
    url,
    originalPublished,
    originalTitle,
    licence,
    copyright,
    picture,
    citations,
    copy,
  } = draft;
  const facts = {
    title,
    summary,
    published,
    language,
    authors,
    topics,
    outlet,
    url,
    originalPublished,
    originalTitle,
    licence,
    copyright,
    picture,
    citations,
    copy,
  };
  const told = {
    file: written,
    id: draft.id,
    draft: draft.draft,
    facts,
    blocks: draft.body.length,
    removed: draft.removed,
    doubts: draft.doubts,
    missing: missing(draft),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
