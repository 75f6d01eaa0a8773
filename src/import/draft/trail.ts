import type { Carrier } from "../../article/article.ts";
import type { Publication } from "../../article/publication.ts";
import { siteHost } from "../lines/addresses.ts";
import { type Fact, fact } from "../material/fact.ts";
import { ImportFailure } from "../material/failure.ts";
import type { Material } from "../material/material.ts";
import type { NamedSite } from "../material/statement.ts";

/** By way of whom a source's article came there, where the source says so. */
export function trailFact({ facts }: Material): { readonly trail?: Fact<readonly Carrier[]> } {
  const original = facts?.original;
  const trail = (original?.value.trail ?? []).flatMap(({ name, url }): readonly Carrier[] =>
    name === undefined ? [] : [{ name, ...(url !== undefined && { url }) }],
  );
  return original === undefined || trail.length === 0 ? {} : { trail: fact(trail, original.from) };
}

function isSelf({ name, url }: NamedSite, publication: Publication): boolean {
  if (url !== undefined) return siteHost(url) === siteHost(publication.url);
  return name?.toLowerCase() === publication.title.toLowerCase();
}

/**
 * Keeps a publication from importing its own articles back, straight or by way of others.
 * @throws ImportFailure where the source, its original or somebody on its way is the publication itself
 */
export function refuseCircle({ facts, page }: Material, publication: Publication): void {
  const original = facts?.original?.value;
  const isOurs = [page, facts?.url?.value, original?.url].some(
    (url) => url !== undefined && isSelf({ url }, publication),
  );
  if (isOurs || (original?.site !== undefined && isSelf(original.site, publication))) {
    throw new ImportFailure(
      `the article is ${publication.title}'s own: edit it in content/articles/, where it came from`,
    );
  }
  if (original?.trail?.some((carrier) => isSelf(carrier, publication))) {
    throw new ImportFailure(
      `the article came by way of ${publication.title} already: import it from ${original.site?.name ?? "its outlet"}`,
    );
  }
}
