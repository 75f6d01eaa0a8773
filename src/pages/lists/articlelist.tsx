import type { Article } from "../../article/article.ts";
import type { Site } from "../../catalog/rendering.ts";
import { PictureFigure } from "../frame/image.tsx";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { Day } from "../frame/moment.tsx";
import { OriginLine } from "../frame/originline.tsx";
import { WithdrawnTitle } from "../frame/withdrawntitle.tsx";

interface ListProps {
  readonly site: Site;
  /** The surrounding one. */
  readonly language: string;
  /** Of the headlines. */
  readonly level: 2 | 3;
  /** Whether the first article shows its picture. */
  readonly hasLead?: boolean;
}

function Item({ site, article, language, level, hasLead }: ListProps & { readonly article: Article }) {
  const Headline = level === 2 ? "h2" : "h3";
  const isWithdrawn = article.withdrawn !== undefined;
  return (
    <li class="item" {...languageAttributes(article.language, language)}>
      {hasLead && !isWithdrawn && article.image !== undefined && (
        <PictureFigure image={article.image} language={article.language} />
      )}
      <OriginLine site={site} article={article} language={article.language} />
      <Headline class="headline">
        <a href={article.url}>
          {isWithdrawn ? <WithdrawnTitle article={article} language={article.language} /> : article.title}
        </a>
      </Headline>
      {article.summary !== undefined && !isWithdrawn && <p class="standfirst">{article.summary}</p>}
      <p class="when" {...languageAttributes(PAGE_LANGUAGE, article.language)}>
        <Day at={article.published} />
      </p>
    </li>
  );
}

/** Articles in a list: each with the outlet that it comes from, its headline, what it says, and when. */
export function ArticleList({ articles, hasLead, ...item }: ListProps & { readonly articles: readonly Article[] }) {
  return (
    <ol class="items">
      {articles.map((article, index) => (
        <Item article={article} hasLead={hasLead && index === 0} {...item} />
      ))}
    </ol>
  );
}
