import type { OutletEntries } from "../article/outlet.ts";
import type { Site } from "../catalog/catalog.ts";
import { PAGE_LANGUAGE } from "./direction.ts";
import { page } from "./page.tsx";

/** The page for those who republish from here. @param outlets every outlet that content/ knows, by key */
export function partnersPage({ site, outlets }: { site: Site; outlets: OutletEntries }): string {
  return page({
    site,
    language: PAGE_LANGUAGE,
    title: "For partners",
    description: `How to carry articles from ${site.publication.title}: the feeds, the credit in them, and each outlet's terms.`,
    indexing: { canonical: `${site.publication.url}/partners`, noindex: false },
    children: (
      <div class="guide">
        <h1>For partners</h1>
        <ul>
          {Object.entries(outlets).map(([key, outlet]) => (
            <li id={`outlet-${key}`}>{outlet.name}</li>
          ))}
        </ul>
      </div>
    ),
  });
}
