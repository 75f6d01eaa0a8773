import type { OutletEntry } from "../../article/outlet.ts";
import type { Publication } from "../../article/publication.ts";
import {
  isLooser,
  isStated,
  PURPOSES,
  type Purpose,
  republishedUse,
  type UsageTerms,
  usesBy,
} from "../../article/uses.ts";
import { siteHost } from "../lines/addresses.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import type { Material } from "../material/material.ts";
import type { CreditedOutlet } from "../whose/creditedoutlet.ts";

/** What a source says that programs may do, as far as it becomes the article's own, and what the editor has to decide. */
export interface DraftUsage {
  readonly usage?: Fact<UsageTerms>;
  readonly doubts: readonly Doubt[];
}

/** What an article's usage is held against. */
interface UsageContext {
  readonly outlet: CreditedOutlet;
  /** None for an outlet that is new. */
  readonly entry: OutletEntry | undefined;
  readonly publication: Publication;
}

function listed(said: UsageTerms, purposes: readonly Purpose[]): string {
  return purposes.map((purpose) => `${purpose}: ${said[purpose]}`).join(", ");
}

/** The page of terms, where it is not that of somebody who carried the text on: he has nothing to give. */
function acquireOf({ facts = {} }: Material, { entry }: UsageContext): string | undefined {
  const acquire = facts.usage?.value.acquire;
  if (acquire === undefined || entry?.usage?.acquire !== undefined || entry?.terms.url !== undefined) return undefined;
  const carriers = [facts.site?.value, ...(facts.original?.value.trail ?? [])].map((carrier) => carrier?.url);
  const isCarriers = carriers.some((url) => url !== undefined && siteHost(url) === siteHost(acquire));
  return facts.original !== undefined && isCarriers ? undefined : acquire;
}

/** What the editor is told of answers that no article can give. */
function doubtsOf(said: UsageTerms, { outlet, entry, publication }: UsageContext): readonly Doubt[] {
  const file = `outlets/${outlet.key}.yaml`;
  const given = (purpose: Purpose) => republishedUse(entry?.usage?.[purpose], publication.usage?.[purpose]);
  const ungiven = PURPOSES.filter((purpose) => said[purpose] === "yes" && given(purpose) === undefined);
  const looser = PURPOSES.filter((purpose) => {
    const [theirs, known] = [said[purpose], entry?.usage?.[purpose]];
    return theirs !== undefined && known !== undefined && isLooser(theirs, known);
  });
  return [
    ...(ungiven.length === 0
      ? []
      : [
          {
            text: listed(said, ungiven),
            about: `is what the feed lets programs do; only ${file} can say yes: add it to usage there if ${outlet.name} does`,
          },
        ]),
    ...(looser.length === 0
      ? []
      : [{ text: listed(said, looser), about: `is what the feed lets programs do; ${file} is stricter, and holds` }]),
  ];
}

/**
 * What programs may do with an article by what its source says. The article says what is stricter than what the outlet's
 * entry and the publication give; nothing that a source says makes these looser.
 */
export function usageOf(material: Material, context: UsageContext): DraftUsage {
  const stated = material.facts?.usage;
  if (stated === undefined) return { doubts: [] };
  const said = stated.value;
  const { entry, publication } = context;
  const uses = usesBy((purpose) => {
    const [theirs, given] = [said[purpose], republishedUse(entry?.usage?.[purpose], publication.usage?.[purpose])];
    if (theirs === undefined || theirs === "yes") return undefined;
    return given === undefined || isLooser(given, theirs) ? theirs : undefined;
  });
  const acquire = isStated(uses) ? acquireOf(material, context) : undefined;
  return {
    ...(isStated(uses) && { usage: fact({ ...uses, ...(acquire && { acquire }) }, stated.from) }),
    doubts: doubtsOf(said, context),
  };
}
