import type { Article } from "../../article/article.ts";
import type { SliceSubject } from "../../catalog/catalog.ts";
import type { Site } from "../../catalog/rendering.ts";
import type { SliceKind } from "../../site/slice.ts";
import { sliceUrl } from "../../site/urls.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { page } from "../frame/page.tsx";
import { ArticleList } from "./articlelist.tsx";
import { Paging, type PartLink, partTitle } from "./paging.tsx";
import { Subscribe } from "./subscribe.tsx";

/** What the page of a slice, or of one month of it, shows. */
export interface SlicePageProps {
  readonly site: Site;
  readonly subject: SliceSubject;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The month that the page is about and the page's own address; without one it shows the newest articles. */
  readonly part?: PartLink;
  readonly older?: PartLink;
  readonly newer?: PartLink;
}

const KIND_NAMES: Readonly<Record<SliceKind, string>> = {
  everything: "All articles",
  outlet: "Outlet",
  topic: "Topic",
  author: "Author",
  article: "Article",
};

function describe(subject: SliceSubject, publication: string, part?: PartLink): string {
  const time = part === undefined ? "" : ` in ${partTitle(part.part)}`;
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
function nameOf({ slice, name }: SliceSubject, part?: PartLink): string {
  if (part === undefined) return name;
  return slice.kind === "everything" ? partTitle(part.part) : `${name}, ${partTitle(part.part)}`;
}

/** The page of an outlet, topic or author: the newest articles, or those of one month, and what to subscribe to. */
export function slicePage({ site, subject, articles, part, older, newer }: SlicePageProps): string {
  const { language, url, title } = site.publication;
  const words = languageAttributes(PAGE_LANGUAGE, language);
  const name = nameOf(subject, part);
  const description = describe(subject, title, part);
  return page({
    site,
    language,
    title: name,
    description,
    indexing: { canonical: part?.url ?? sliceUrl(url, subject.slice), noindex: false },
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
