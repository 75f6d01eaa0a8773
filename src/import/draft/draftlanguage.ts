import type { Publication } from "../../article/publication.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import type { Material } from "../material/material.ts";

/** The article's language: the publication's, unless the source is written in another one, which is told. */
export function languageOf(
  { facts }: Material,
  publication: Publication,
): { readonly language: Fact<string>; readonly doubts: readonly Doubt[] } {
  const own = publication.language;
  const named = facts?.language;
  const base = (tag: string) => tag.split("-")[0];
  if (named === undefined || base(named.value) === base(own))
    return { language: fact(own, "publication.yaml"), doubts: [] };
  return {
    language: named,
    doubts: [{ text: named.value, about: `is another language than the publication's (${own})` }],
  };
}
