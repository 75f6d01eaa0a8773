import type { Article } from "../../article/article.ts";
import type { SliceSummary } from "../../catalog/catalog.ts";
import type { Site } from "../../catalog/rendering.ts";
import { EVERYTHING, type ListKind } from "../../site/slice.ts";
import { KIND_HEADINGS } from "../../site/slicewords.ts";
import { sliceIndexUrl, sliceUrl } from "../../site/urls.ts";
import { Count } from "../frame/count.tsx";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { page } from "../frame/page.tsx";
import { ArticleList } from "./articlelist.tsx";
import { Older, type OlderArticles } from "./paging.tsx";
import { Subscribe } from "./subscribe.tsx";

/** What the home page shows. */
export interface HomeProps {
  readonly site: Site;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The ones that hold most. */
  readonly outlets: readonly SliceSummary[];
  /** The ones that hold most. */
  readonly topics: readonly SliceSummary[];
  readonly older?: OlderArticles;
}

/** The biggest slices of a kind with how much they hold, and the way to all. */
function Index({ site, kind, slices }: { site: Site; kind: ListKind; slices: readonly SliceSummary[] }) {
  if (slices.length === 0) return null;
  const { url, language } = site.publication;
  const words = languageAttributes(PAGE_LANGUAGE, language);
  const id = `${kind}s`;
  return (
    <section class="index" aria-labelledby={id}>
      <h2 id={id} {...words}>
        {KIND_HEADINGS[kind]}
      </h2>
      <ul>
        {slices.map(({ slice, name, count }) => (
          <li>
            <a href={sliceUrl(url, slice)}>{name}</a> <Count of={count} />
          </li>
        ))}
      </ul>
      <p class="all" {...words}>
        <a href={sliceIndexUrl(url, kind)}>All {KIND_HEADINGS[kind].toLowerCase()}</a>
      </p>
    </section>
  );
}

/** The home page: what is published, and what to subscribe to. */
export function homePage({ site, articles, outlets, topics, older }: HomeProps): string {
  const { language, subtitle, title, url } = site.publication;
  return page({
    site,
    language,
    description: subtitle,
    indexing: { canonical: sliceUrl(url, EVERYTHING), noindex: false },
    children: (
      <div class="front">
        <p class="subtitle">{subtitle}</p>
        <div class="stream">
          {articles.length === 0 && <p {...languageAttributes(PAGE_LANGUAGE, language)}>Nothing is published yet.</p>}
          {articles.length > 0 && <ArticleList site={site} articles={articles} language={language} level={2} hasLead />}
          <Older older={older} language={language} />
        </div>
        <div class="rail">
          <Subscribe site={site} slice={EVERYTHING} name={title} language={language} />
          <Index site={site} kind="outlet" slices={outlets} />
          <Index site={site} kind="topic" slices={topics} />
        </div>
      </div>
    ),
  });
}
