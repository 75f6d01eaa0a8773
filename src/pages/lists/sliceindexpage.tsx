import type { SliceSummary } from "../../catalog/catalog.ts";
import type { Site } from "../../catalog/rendering.ts";
import type { ListKind } from "../../site/slice.ts";
import { KIND_HEADINGS } from "../../site/slicewords.ts";
import { sliceIndexUrl, sliceUrl } from "../../site/urls.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { page } from "../frame/page.tsx";

/** What the list of the outlets, topics or authors shows. */
export interface SliceIndexProps {
  readonly site: Site;
  readonly kind: ListKind;
  /** By key. */
  readonly slices: readonly SliceSummary[];
  /** The key behind which the list begins, if it is not the first one. */
  readonly after?: string;
  /** Where the list goes on. */
  readonly next?: string;
}

/** The slices of a kind, each with how many articles it holds. */
export function sliceIndexPage({ site, kind, slices, after, next }: SliceIndexProps): string {
  const { language, title: publication, url } = site.publication;
  const words = languageAttributes(PAGE_LANGUAGE, language);
  const title = KIND_HEADINGS[kind];
  return page({
    site,
    language,
    title,
    description: `${title} of ${publication}, each with its own feeds.`,
    indexing: { canonical: sliceIndexUrl(url, kind, after), noindex: false },
    children: (
      <section class="index">
        <h1 {...words}>{title}</h1>
        {slices.length === 0 && <p {...words}>There are none yet.</p>}
        <ul>
          {slices.map(({ slice, name, count }) => (
            <li>
              <a href={sliceUrl(url, slice)}>{name}</a> {count}
            </li>
          ))}
        </ul>
        {next !== undefined && (
          <nav class="paging" aria-label={title} {...words}>
            <a rel="next" href={next}>
              More
            </a>
          </nav>
        )}
      </section>
    ),
  });
}
