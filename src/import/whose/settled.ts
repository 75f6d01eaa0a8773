import type { BodyText } from "../body/bodytext.ts";
import type { IsKnown } from "../body/creditblocks.ts";
import type { CreditSentence } from "../credit/creditsentence.ts";
import type { Byline } from "../lines/byline.ts";
import type { Material } from "../material/material.ts";
import type { Edges } from "./edges.ts";
import type { OwnSite } from "./ownsite.ts";
import type { Evidence } from "./weights.ts";

/** What is known of a source once it is settled who published first. */
export interface SettledSource {
  readonly text: BodyText;
  /** Every credit of the source to the outlet, the surest first. */
  readonly credits: readonly CreditSentence[];
  readonly material: Material;
  /** Whether the source is the outlet's own page, so that its facts are the original's. */
  readonly isOwn: boolean;
  readonly own: OwnSite;
  readonly edges: Edges;
  readonly bylines: readonly Byline[];
  /** What names the outlet. */
  readonly evidence: readonly Evidence[];
  readonly title: string;
  readonly isKnown: IsKnown;
}
