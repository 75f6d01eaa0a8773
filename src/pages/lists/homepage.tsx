import type { Article } from "../../article/article.ts";
import type { SliceSummary } from "../../catalog/catalog.ts";
import type { Site } from "../../catalog/rendering.ts";
import { EVERYTHING } from "../../site/slice.ts";
import { sliceUrl } from "../../site/urls.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { page } from "../frame/page.tsx";
import { ArticleList } from "./articlelist.tsx";
import { Paging, type PartLink } from "./paging.tsx";
import { Subscribe } from "./subscribe.tsx";

/** What the home page shows. */
export interface HomeProps {
  readonly site: Site;
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly outlets: readonly SliceSummary[];
  readonly topics: readonly SliceSummary[];
  readonly older?: PartLink;
}

function Index({
  site,
  title,
  id,
  slices,
}: {
  site: Site;
  title: string;
  id: string;
  slices: readonly SliceSummary[];
}) {
  if (slices.length === 0) return null;
  const words = languageAttributes(PAGE_LANGUAGE, site.publication.language);
  return (
    <section class="index" aria-labelledby={id}>
      <h2 id={id} {...words}>
        {title}
      </h2>
      <ul>
        {slices.map(({ slice, name }) => (
          <li>
            <a href={sliceUrl(site.publication.url, slice)}>{name}</a>
          </li>
        ))}
      </ul>
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
          <Paging older={older} language={language} />
        </div>
        <div class="rail">
          <Subscribe site={site} slice={EVERYTHING} name={title} language={language} />
          <Index site={site} title="Outlets" id="outlets" slices={outlets} />
          <Index site={site} title="Topics" id="topics" slices={topics} />
        </div>
      </div>
    ),
  });
}
