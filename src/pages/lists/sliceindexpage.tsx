import type { SliceSummary } from "../../catalog/catalog.ts";
import type { Site } from "../../catalog/rendering.ts";
import type { ListKind } from "../../site/slice.ts";
import { KIND_HEADINGS } from "../../site/slicewords.ts";
import { sliceIndexUrl, sliceUrl } from "../../site/urls.ts";
import { articleCount } from "../frame/count.tsx";
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
  const described = `${title} in ${publication}: a page and feeds for each.`;
  return page({
    site,
    language,
    title,
    description: described,
    indexing: { canonical: sliceIndexUrl(url, kind, after), noindex: false },
    children: (
      <div class="catalogue">
        <header {...words}>
          <h1>{title}</h1>
          <p class="subtitle">{slices.length === 0 ? "There are none yet." : described}</p>
        </header>
        {slices.length > 0 && (
          <ul class="columns">
            {slices.map(({ slice, name, count }) => (
              <li>
                <a href={sliceUrl(url, slice)}>{name}</a>{" "}
                <span class="count" {...words}>
                  {articleCount(count)}
                </span>
              </li>
            ))}
          </ul>
        )}
        {(after !== undefined || next !== undefined) && (
          <nav class="paging" aria-label={title} {...words}>
            {after !== undefined && <a href={sliceIndexUrl(url, kind)}>From the beginning</a>}
            {next !== undefined && (
              <a rel="next" href={next}>
                More {title.toLowerCase()}
              </a>
            )}
          </nav>
        )}
      </div>
    ),
  });
}
