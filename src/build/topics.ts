import type { FrontMatter } from "../article/frontmatter.ts";
import type { Publication } from "../article/publication.ts";
import { slug } from "../article/slug.ts";

function oldestFirst(a: FrontMatter, b: FrontMatter): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * What each topic is called: as publication.yaml says, otherwise as the oldest article writes it. So a new article
 * renames nothing, and an embargoed one gives nothing away.
 */
export function topicNames(articles: readonly FrontMatter[], publication: Publication): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(publication.topics));
  for (const { topics } of [...articles].sort(oldestFirst)) {
    for (const label of topics) {
      const key = slug(label);
      if (!names.has(key)) names.set(key, label);
    }
  }
  return names;
}
