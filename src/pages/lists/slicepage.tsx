import type { Article } from "../../article/article.ts";
import type { SliceSubject } from "../../catalog/catalog.ts";
import type { Site } from "../../catalog/rendering.ts";
import { KIND_NAMES, sliceSubtitle } from "../../site/slicewords.ts";
import { archiveIndexUrl, sliceUrl } from "../../site/urls.ts";
import { articleCount } from "../frame/count.tsx";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { page } from "../frame/page.tsx";
import { ArticleList } from "./articlelist.tsx";
import { Older, type OlderArticles, Paging, type PartLink, partTitle } from "./paging.tsx";
import { Subscribe } from "./subscribe.tsx";

/** What the page of a slice, or of one month of it, shows. */
export interface SlicePageProps {
  readonly site: Site;
  readonly subject: SliceSubject;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** Where the newest articles go on. */
  readonly rest?: OlderArticles;
  /** The month that the page is about and the page's own address; without one it shows the newest articles. */
  readonly part?: PartLink;
  readonly older?: PartLink;
  readonly newer?: PartLink;
}

/** What a page is called; everything has no name besides the publication's, which stands beside it anyway. */
function nameOf({ slice, name }: SliceSubject, part?: PartLink): string {
  if (part === undefined) return name;
  return slice.kind === "everything" ? partTitle(part.part) : `${name}, ${partTitle(part.part)}`;
}

/** The page of an outlet, topic or author: the newest articles, or those of one month, and what to subscribe to. */
export function slicePage({ site, subject, articles, rest, part, older, newer }: SlicePageProps): string {
  const { language, url } = site.publication;
  const { slice } = subject;
  const words = languageAttributes(PAGE_LANGUAGE, language);
  const name = nameOf(subject, part);
  const subtitle = sliceSubtitle(subject, site.publication);
  const count = articleCount(articles.length);
  return page({
    site,
    language,
    title: name,
    description: part === undefined ? subtitle : `${subtitle} ${partTitle(part.part)}: ${count}.`,
    indexing: { canonical: part?.url ?? sliceUrl(url, slice), noindex: false },
    subject,
    children: (
      <div class="front">
        <header class="subject">
          <p class="kind" {...words}>
            {KIND_NAMES[slice.kind]}
          </p>
          <h1>{name}</h1>
          <p class="subtitle" {...(slice.kind === "everything" ? {} : words)}>
            {subtitle}
            {subject.url !== undefined && (
              <>
                {" "}
                <a href={subject.url}>{new URL(subject.url).hostname}</a>
              </>
            )}
          </p>
          {part !== undefined && (
            <p class="count" {...words}>
              {count}
            </p>
          )}
        </header>
        <div class="stream">
          <ArticleList site={site} articles={articles} language={language} level={2} subject={slice} hasLead />
          <Older older={rest} language={language} />
          {part !== undefined && (
            <Paging older={older} newer={newer} archive={archiveIndexUrl(url, slice)} language={language} />
          )}
        </div>
        <div class="rail">
          <Subscribe site={site} slice={slice} name={subject.name} language={language} />
        </div>
      </div>
    ),
  });
}
