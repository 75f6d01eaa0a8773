import { raw } from "hono/html";
import type { Article } from "../../article/article.ts";
import { inOrder } from "../../article/creditedtext.ts";
import type { OutletEntry } from "../../article/outlet.ts";
import type { Site } from "../../catalog/rendering.ts";
import { articleRights } from "../../rights/rightsstatement.ts";
import { rightsLinks, rightsMeta, type Saying } from "../../rights/signaltable.ts";
import { sliceUrl } from "../../site/urls.ts";
import { Enumeration } from "../frame/enumeration.tsx";
import { PictureFigure } from "../frame/image.tsx";
import { indexing } from "../frame/indexing.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { Day } from "../frame/moment.tsx";
import { OriginLine } from "../frame/originline.tsx";
import { page } from "../frame/page.tsx";
import { ArticleList } from "../lists/articlelist.tsx";
import { ArticleText } from "./articletext.tsx";
import { CreditBlock, CreditToCopy } from "./creditblock.tsx";
import { Dates } from "./dates.tsx";
import { newsArticle } from "./newsarticle.ts";
import { OpenGraph } from "./opengraph.tsx";
import { OutletNotes } from "./outletnotes.tsx";
import { isOffered, Republish, termsUrl } from "./republishbox.tsx";
import { withdrawnPage } from "./withdrawnpage.tsx";

/** What an article's page shows. */
export interface ArticlePageProps {
  readonly site: Site;
  readonly article: Article;
  /** Articles on the same topics. */
  readonly related: readonly Article[];
  /** The entry in outlets/ of the outlet that the article is credited to. */
  readonly outlet?: OutletEntry;
  /** The article's text as its editor wrote it, for those who republish it. */
  readonly markdown?: string;
}

function Byline({ site, article }: { site: Site; article: Article }) {
  const { authors, credit } = article;
  if (authors.length === 0)
    return credit === undefined ? null : (
      <p class="byline">
        By <bdi>{credit.outlet.name}</bdi>
      </p>
    );
  return (
    <p class="byline">
      By{" "}
      <Enumeration
        of={authors.map(({ key, name }) => (
          <a rel="author" href={sliceUrl(site.publication.url, { kind: "author", key })}>
            {name}
          </a>
        ))}
      />
    </p>
  );
}

function Corrections({ article }: { article: Article }) {
  if (article.corrections.length === 0) return null;
  const words = languageAttributes(PAGE_LANGUAGE, article.language);
  return (
    <section class="corrections" id="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title" {...words}>
        {article.corrections.length === 1 ? "Correction" : "Corrections"}
      </h2>
      {article.corrections.map(({ at, text }) => (
        <p>
          <span class="when" {...words}>
            <Day at={at} />
          </span>{" "}
          {text}
        </p>
      ))}
    </section>
  );
}

/** The label is ours; the topics are the publication's words, whatever the article's language. */
function Topics({ site, article }: { site: Site; article: Article }) {
  if (article.topics.length === 0) return null;
  return (
    <ul class="topics" aria-label="Topics" {...languageAttributes(PAGE_LANGUAGE, article.language)}>
      {article.topics.map(({ key, name }) => (
        <li {...languageAttributes(site.publication.language, PAGE_LANGUAGE)}>
          <a rel="tag" href={sliceUrl(site.publication.url, { kind: "topic", key })}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Support({ site, language }: { site: Site; language: string }) {
  const { support, newsletter } = site.publication.links;
  if (support === undefined && newsletter === undefined) return null;
  return (
    <p class="support" {...languageAttributes(PAGE_LANGUAGE, language)}>
      {support !== undefined && <a href={support}>Support {site.publication.title}</a>}
      {newsletter !== undefined && <a href={newsletter}>Get the newsletter</a>}
    </p>
  );
}

function Related({ site, articles, language }: { site: Site; articles: readonly Article[]; language: string }) {
  if (articles.length === 0) return null;
  return (
    <aside class="related" aria-labelledby="related-title">
      <h2 id="related-title" {...languageAttributes(PAGE_LANGUAGE, language)}>
        Related articles
      </h2>
      <ArticleList site={site} articles={articles} language={language} level={3} />
    </aside>
  );
}

/** JSON as a data block: `<` escaped, so that no text in it can end the element. */
function DataBlock({ data }: { data: object }) {
  return <script type="application/ld+json">{raw(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>;
}

/** What programs read in the head of what they may do. */
function RightsHead({ saying }: { saying: Saying }) {
  return (
    <>
      {Object.entries(rightsMeta(saying)).map(([name, content]) => (
        <meta name={name} content={content} />
      ))}
      {rightsLinks(saying).map(({ rel, href, type }) => (
        <link rel={rel} type={type} href={href} />
      ))}
    </>
  );
}

/** An article's page; for a withdrawn one, the page that says so. */
export function articlePage(props: ArticlePageProps): string {
  const { site, article, related } = props;
  if (article.withdrawn !== undefined) return withdrawnPage({ site, article });
  const { language } = article;
  return page({
    site,
    language,
    title: article.title,
    description: article.summary,
    indexing: indexing(article),
    subject: { slice: { kind: "article", key: article.slug }, name: article.title },
    head: (
      <>
        <OpenGraph site={site} article={article} />
        <RightsHead saying={{ rights: articleRights(article), signals: site.publication.signals }} />
        <DataBlock data={newsArticle(site, article, termsUrl(props))} />
      </>
    ),
    children: (
      <>
        <article class="article">
          <header>
            <OriginLine site={site} article={article} language={language} />
            <h1>{article.title}</h1>
            {article.summary !== undefined && <p class="standfirst">{article.summary}</p>}
            <div class="meta" {...languageAttributes(PAGE_LANGUAGE, language)}>
              <Byline site={site} article={article} />
              <Dates article={article} />
            </div>
          </header>
          {article.image !== undefined && <PictureFigure image={article.image} language={language} />}
          {inOrder(article, {
            text: [<ArticleText article={article} />],
            corrections: [<Corrections article={article} />],
            credit: [<CreditBlock site={site} article={article} />],
          })}
          <CreditToCopy article={article} isCopied={isOffered(props) && article.credit?.basis === "republished"} />
          <OutletNotes article={article} />
          <Topics site={site} article={article} />
          <Republish {...props} />
          <Support site={site} language={language} />
        </article>
        <Related site={site} articles={related} language={language} />
      </>
    ),
  });
}
