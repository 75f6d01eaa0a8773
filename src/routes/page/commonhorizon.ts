import type { Horizon } from "../../catalog/catalog.ts";

/** Since when and until when several answers together are as they are. */
export function commonHorizon(answers: readonly Horizon[]): Horizon {
  const changes = Math.min(...answers.map(({ changes }) => changes ?? Number.POSITIVE_INFINITY));
  return {
    modified: Math.max(0, ...answers.map(({ modified }) => modified)),
    ...(Number.isFinite(changes) ? { changes } : {}),
  };
}
