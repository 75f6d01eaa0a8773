import type { Citation } from "../../article/article.ts";
import { entryOf, type OutletEntries } from "../../article/outlet.ts";
import { type Fact, fact } from "../material/fact.ts";
import type { Material } from "../material/material.ts";
import { keyByName } from "../outlets/findoutlet.ts";
import { namedOutlets } from "../outlets/namedoutlet.ts";

/** Whom or what an article relies on, as its file names it: by a key of outlets/, or by name. */
export type DraftCitation = Pick<Citation, "title" | "url"> & ({ readonly outlet: string } | { readonly name: string });

function inOutlets({ name, title, url }: Citation, outlets: OutletEntries): DraftCitation {
  const key = keyByName(name, outlets);
  const home = entryOf(outlets, key)?.url;
  const work = { ...(title !== undefined && { title }), ...(url !== undefined && url !== home && { url }) };
  return key === undefined ? { name, ...work } : { outlet: key, ...work };
}

/**
 * Whom the article relies on: those whom the source names as such, and the outlets that its text names.
 * @param texts of the article's blocks @param credited the key of the outlet that is credited anyway
 */
export function citationsOf(
  { facts }: Material,
  texts: readonly string[],
  outlets: OutletEntries,
  credited: string,
): Fact<readonly DraftCitation[]> | undefined {
  const stated = facts?.citations;
  const cited = (stated?.value ?? []).map((citation) => inOutlets(citation, outlets));
  const known = new Set([credited, ...cited.flatMap((citation) => ("outlet" in citation ? [citation.outlet] : []))]);
  const named = namedOutlets(texts, outlets).filter((key) => !known.has(key));
  const all = [...cited, ...named.map((outlet) => ({ outlet }))];
  if (all.length === 0) return undefined;
  return fact(all, cited.length === 0 ? "names in the text" : (stated?.from ?? ""));
}
