import type { Article } from "../article/article.ts";
import { withdrawnTitle } from "../article/withdrawal.ts";
import type { Site } from "../catalog/catalog.ts";
import { languageAttributes, PAGE_LANGUAGE } from "./direction.ts";
import { Day } from "./moment.tsx";
import { Origin } from "./origin.tsx";

/** One article in a list: from whom, its headline, what it says, when. @param language the surrounding one */
function Item({ site, article, language, level }: { site: Site; article: Article; language: string; level: 2 | 3 }) {
  const Headline = level === 2 ? "h2" : "h3";
  const isWithdrawn = article.withdrawn !== undefined;
  return (
    <li class="item">
      <Origin site={site} article={article} language={language} />
      <Headline class="headline" {...languageAttributes(article.language, language)}>
        <a href={article.url}>{isWithdrawn ? withdrawnTitle(article.title) : article.title}</a>
      </Headline>
      {article.summary !== undefined && !isWithdrawn && (
        <p class="standfirst" {...languageAttributes(article.language, language)}>
          {article.summary}
        </p>
      )}
      <p class="when" {...languageAttributes(PAGE_LANGUAGE, language)}>
        <Day at={article.published} />
      </p>
    </li>
  );
}

/** Articles in a list. @param language the surrounding one @param level of their headlines */
export function ArticleList(props: { site: Site; articles: readonly Article[]; language: string; level: 2 | 3 }) {
  const { articles, ...item } = props;
  return (
    <ol class="items">
      {articles.map((article) => (
        <Item article={article} {...item} />
      ))}
    </ol>
  );
}
