import type { Correction } from "../../article/article.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import type { Material } from "../material/material.ts";

/** What a source says to have been put right, as far as an article can say it, and what the editor has to look at. */
export interface DraftCorrections {
  readonly corrections?: Fact<readonly Correction[]>;
  readonly doubts: readonly Doubt[];
}

/** What was put right in the text before it was taken over. @param since when the outlet published, where that is known */
export function correctionsOf({ facts = {} }: Material, since: string | undefined): DraftCorrections {
  const { corrections: stated } = facts;
  if (stated === undefined) return { doubts: [] };
  const isEarly = ({ at }: Correction) => since !== undefined && Date.parse(at) < Date.parse(since);
  const kept = stated.value.filter((correction) => !isEarly(correction));
  return {
    ...(kept.length > 0 && { corrections: fact(kept, stated.from) }),
    doubts: stated.value.filter(isEarly).map(({ at, text }) => ({
      text,
      about: `is a correction of ${at.slice(0, 10)}, before the original appeared: left out; check both dates`,
    })),
  };
}
