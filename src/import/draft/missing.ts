import type { Draft } from "./draft.ts";

/** A fact that the source does not say. */
export interface Missing {
  readonly fact: string;
  /** The flag that sets it, with what to write. */
  readonly flag: string;
}

/** The facts that a draft lacks, each with its flag. */
export function missing(draft: Draft): readonly Missing[] {
  return [
    { fact: "original address", flag: "--url URL", is: draft.url },
    { fact: "authors", flag: "--author NAME", is: draft.authors },
    { fact: "original date", flag: "--original-published DATE", is: draft.originalPublished },
    {
      fact: "permission",
      flag: "--permission-by NAME --permission-on DATE",
      is: draft.wantsPermission ? undefined : draft,
    },
    { fact: "topics", flag: "--topic TOPIC", is: draft.topics },
  ]
    .filter(({ is }) => is === undefined)
    .map(({ fact, flag }) => ({ fact, flag }));
}
