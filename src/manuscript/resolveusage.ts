import type { FrontMatter } from "../article/frontmatter.ts";
import type { OutletEntry } from "../article/outlet.ts";
import type { Publication } from "../article/publication.ts";
import {
  isLooser,
  isStated,
  type Purpose,
  republishedUse,
  stricter,
  type UsageAnswer,
  type UsageTerms,
  usesBy,
} from "../article/uses.ts";

/** Whose answers an article is bound by: the publication's, and the outlet's where the text is its own. */
export interface UsageBounds {
  readonly publication: Pick<Publication, "usage"> | undefined;
  readonly republishedFrom: Pick<OutletEntry, "name" | "usage" | "terms"> | undefined;
}

/** What is said to a purpose before the article says anything. */
function given({ publication, republishedFrom }: UsageBounds, purpose: Purpose): UsageAnswer | undefined {
  const ours = publication?.usage?.[purpose];
  return republishedFrom === undefined ? ours : republishedUse(republishedFrom.usage?.[purpose], ours);
}

/** What is wrong with an article's answer to a purpose that is looser than it may be. */
export function usageMistake(purpose: Purpose, said: UsageAnswer | undefined, bounds: UsageBounds): string | undefined {
  if (said === undefined) return undefined;
  const bound = given(bounds, purpose);
  const outlet = bounds.republishedFrom;
  if (bound === undefined) {
    if (outlet === undefined || said !== "yes") return undefined;
    return `is yes, but ${outlet.name} says nothing of it for its own text: write ask or no, remove the line, or add what the outlet says to usage in its file`;
  }
  if (!isLooser(said, bound)) return undefined;
  const whose = outlet?.usage?.[purpose] === bound ? outlet.name : "publication.yaml";
  return `is ${said}, but ${whose} says ${bound}, and an article can only be stricter: write ${bound === "no" ? "no" : "ask or no"}, or remove the line`;
}

/**
 * What programs may do with an article: for its own text the stricter of what its outlet and the publication say,
 * purpose by purpose, else what the publication says; and whatever the article says that is stricter.
 * @returns none where nobody says anything
 */
export function resolveUsage({ usage }: Pick<FrontMatter, "usage">, bounds: UsageBounds): UsageTerms | undefined {
  const { publication, republishedFrom } = bounds;
  const uses = usesBy((purpose) => stricter(given(bounds, purpose), usage?.[purpose]));
  const stated = usage?.acquire ?? (republishedFrom ?? publication)?.usage?.acquire;
  const acquire = stated ?? (isStated(uses) ? republishedFrom?.terms.url : undefined);
  if (acquire === undefined) return isStated(uses) ? uses : undefined;
  return { ...uses, acquire };
}
