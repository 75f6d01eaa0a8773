import type { Catalog } from "../catalog/catalog.ts";
import { everyEntry } from "../catalog/traversal.ts";
import { articleUrl } from "../site/urls.ts";
import type { DeployedEntry } from "./deployedentries.ts";

/** How many articles are read at a time. */
const STEP = 500;

/** When every embargo has ended. */
const AFTER_ALL = new Date(Date.UTC(9999, 11, 31));

/** An article that readers have and that would be gone without a word. */
export interface Vanishing {
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  /** What becomes of it, and what can be done instead, as the end of a sentence. */
  readonly why: string;
}

/** Where and when an article will be seen. */
interface Place {
  readonly slug: string;
  /** RFC 3339, UTC. */
  readonly published: string;
}

async function placesAt(catalog: Catalog, moment: Date): Promise<ReadonlyMap<string, Place>> {
  const entries = await everyEntry(catalog, moment, () => true);
  const places = new Map<string, Place>();
  for (let start = 0; start < entries.length; start += STEP) {
    for (const { id, slug, published } of await catalog.read(entries.slice(start, start + STEP))) {
      places.set(id, { slug, published });
    }
  }
  return places;
}

/**
 * Which of the articles that are shown today a new state of the catalog would no longer show at their addresses,
 * without a redirect, an alias or a notice.
 * @param shown what is shown today @param catalog the new state
 */
export async function vanishing(shown: readonly DeployedEntry[], catalog: Catalog, now: Date): Promise<Vanishing[]> {
  if (shown.length === 0) return [];
  const { publication } = await catalog.masthead();
  const soon = await placesAt(catalog, now);
  const isKept = (entry: DeployedEntry) => soon.get(entry.id)?.slug === entry.slug;
  const missing = shown.filter((entry) => !isKept(entry) && !(`/articles/${entry.slug}` in publication.redirects));
  if (missing.length === 0) return [];
  const later = await placesAt(catalog, AFTER_ALL);
  const found = await Promise.all(
    missing.map(async ({ id, slug, url, title }): Promise<readonly Vanishing[]> => {
      const place = soon.get(id);
      if (place !== undefined) {
        if ((await catalog.renamed(slug, now)) === place.slug) return [];
        const why = `it moves to ${articleUrl(publication.url, place.slug)} and its old address leads nowhere: write aliases: [${slug}] into its file`;
        return [{ slug, url, title, why }];
      }
      const until = later.get(id)?.published;
      const why =
        until === undefined
          ? "its file is gone, is a draft, has expired or has another id: write withdrawn: with at and reason into it instead, and everybody who has the text hears of it"
          : `its published moves into the future, ${until}: leave published as it was`;
      return [{ slug, url, title, why }];
    }),
  );
  return found.flat();
}
