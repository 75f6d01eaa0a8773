import type { Article } from "../../article/article.ts";
import type { Site, SliceSubject } from "../../catalog/catalog.ts";
import type { SliceKind } from "../../site/slice.ts";
import { sliceUrl } from "../../site/urls.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { page } from "../frame/page.tsx";
import { ArticleList } from "./articlelist.tsx";
import { type MonthLink, monthName, Paging } from "./paging.tsx";
import { Subscribe } from "./subscribe.tsx";

/** What the page of a slice, or of one month of it, shows. */
export interface SlicePageProps {
  readonly site: Site;
  readonly subject: SliceSubject;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The month that the page is about and the page's own address; without one it shows the newest articles. */
  readonly month?: MonthLink;
  readonly older?: MonthLink;
  readonly newer?: MonthLink;
}

const KIND_NAMES: Readonly<Record<SliceKind, string>> = {
  everything: "All articles",
  outlet: "Outlet",
  topic: "Topic",
  author: "Author",
  article: "Article",
};

function describe(subject: SliceSubject, publication: string, month?: MonthLink): string {
  const time = month === undefined ? "" : ` in ${monthName(month.month)}`;
  switch (subject.slice.kind) {
    case "outlet":
      return `Articles credited to ${subject.name}, as ${publication} carries them${time}.`;
    case "topic":
      return `Articles on ${subject.name} from ${publication}${time}.`;
    case "author":
      return `Articles by ${subject.name} from ${publication}${time}.`;
    default:
      return `Articles from ${publication}${time}.`;
  }
}

/** What a page is called; everything has no name besides the publication's, which stands beside it anyway. */
function nameOf({ slice, name }: SliceSubject, month?: MonthLink): string {
  if (month === undefined) return name;
  return slice.kind === "everything" ? monthName(month.month) : `${name}, ${monthName(month.month)}`;
}

/** The page of an outlet, topic or author: the newest articles, or those of one month, and what to subscribe to. */
export function slicePage({ site, subject, articles, month, older, newer }: SlicePageProps): string {
  const { language, url, title } = site.publication;
  const words = languageAttributes(PAGE_LANGUAGE, language);
  const name = nameOf(subject, month);
  const description = describe(subject, title, month);
  return page({
    site,
    language,
    title: name,
    description,
    indexing: { canonical: month?.url ?? sliceUrl(url, subject.slice), noindex: false },
    subject,
    children: (
      <div class="front">
        <header class="subject">
          <p class="kind" {...words}>
            {KIND_NAMES[subject.slice.kind]}
          </p>
          <h1>{name}</h1>
          <p class="subtitle" {...words}>
            {description}
            {subject.url !== undefined && (
              <>
                {" "}
                <a href={subject.url}>{new URL(subject.url).hostname}</a>
              </>
            )}
          </p>
        </header>
        <div class="stream">
          <ArticleList site={site} articles={articles} language={language} level={2} hasLead />
          <Paging older={older} newer={newer} language={language} />
        </div>
        <div class="rail">
          <Subscribe site={site} slice={subject.slice} name={subject.name} language={language} />
        </div>
      </div>
    ),
  });
}
