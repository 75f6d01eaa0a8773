import { isAbsence } from "../material/block.ts";
import type { Draft } from "./draft.ts";
import { missing } from "./missing.ts";

/** What machines read of an import with `--json`: each fact with its origin, then what `report` tells. @param written none with nothing written */
export function reportJson(draft: Draft, written: string): string {
  const { id, draft: isDraft, wantsPermission: _, body, removed, doubts, question, ...facts } = draft;
  const told = {
    file: written,
    id,
    draft: isDraft,
    facts,
    ...(question && { question }),
    blocks: body.filter(({ block }) => !isAbsence(block)).length,
    removed,
    doubts,
    missing: missing(draft),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
