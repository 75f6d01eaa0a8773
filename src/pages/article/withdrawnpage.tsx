import type { Article } from "../../article/article.ts";
import { withdrawalWords, withdrawnTitle } from "../../article/withdrawal.ts";
import type { Site } from "../../catalog/rendering.ts";
import { Onwards } from "../frame/errorpage.tsx";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { OriginLine } from "../frame/originline.tsx";
import { page } from "../frame/page.tsx";
import { WithdrawnTitle } from "../frame/withdrawntitle.tsx";

/** The page of an article that was taken back: that it was, when, and why. Served with status 410. */
export function withdrawnPage({ site, article }: { site: Site; article: Article }): string {
  const { withdrawn } = article;
  return page({
    site,
    language: PAGE_LANGUAGE,
    title: withdrawnTitle(article.title),
    indexing: { noindex: true },
    children: (
      <div class="notice">
        <OriginLine site={site} article={article} language={PAGE_LANGUAGE} />
        <h1>
          <WithdrawnTitle article={article} language={PAGE_LANGUAGE} />
        </h1>
        {withdrawn !== undefined && (
          <p>
            {withdrawalWords(withdrawn)}{" "}
            <bdi {...languageAttributes(article.language, PAGE_LANGUAGE)}>{withdrawn.reason}</bdi>
          </p>
        )}
        <Onwards site={site} />
      </div>
    ),
  });
}
