import type { Article } from "../../article/article.ts";
import type { Site } from "../../catalog/rendering.ts";
import type { Slice } from "../../site/slice.ts";
import { Enumeration } from "../frame/enumeration.tsx";
import { PictureFigure, Thumbnail } from "../frame/image.tsx";
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
  /** What the whole list is about, which no entry needs to repeat. */
  readonly subject?: Slice;
}

type ItemProps = ListProps & { readonly article: Article; readonly isLead: boolean };

function Headline({ article, level, children }: Pick<ItemProps, "article" | "level"> & { children: unknown }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <Heading class="headline">
      <a href={article.url}>{children}</a>
    </Heading>
  );
}

/** Who wrote, unless the whole list is theirs; and when. */
function Signature({ article, subject }: Pick<ItemProps, "article" | "subject">) {
  const { authors, language, published } = article;
  const isTheirs = subject?.kind === "author" && authors.length === 1 && authors[0]?.key === subject.key;
  return (
    <p class="when" {...languageAttributes(PAGE_LANGUAGE, language)}>
      {authors.length > 0 && !isTheirs && (
        <>
          <span class="by">
            By <Enumeration of={authors.map(({ name }) => name)} />
          </span>{" "}
        </>
      )}
      <Day at={published} />
    </p>
  );
}

/** What was taken back is told, and no more. */
function WithdrawnItem({ article, language, level }: ItemProps) {
  return (
    <li class="item withdrawn" {...languageAttributes(article.language, language)}>
      <Headline article={article} level={level}>
        <WithdrawnTitle article={article} language={article.language} />
      </Headline>
    </li>
  );
}

function Item({ site, article, language, level, subject, isLead }: ItemProps) {
  const { image } = article;
  return (
    <li class={isLead ? "item lead" : "item"} {...languageAttributes(article.language, language)}>
      {isLead && image !== undefined && <PictureFigure image={image} language={article.language} />}
      <div class="words">
        <OriginLine site={site} article={article} language={article.language} within={subject} />
        <Headline article={article} level={level}>
          {article.title}
        </Headline>
        {article.summary !== undefined && <p class="standfirst">{article.summary}</p>}
        <Signature article={article} subject={subject} />
      </div>
      {!isLead && image !== undefined && <Thumbnail image={image} language={article.language} />}
    </li>
  );
}

/** The newest article that stands, before all others. */
function leadFirst(articles: readonly Article[]): readonly Article[] {
  const lead = articles.find(({ withdrawn }) => withdrawn === undefined);
  return lead === undefined ? articles : [lead, ...articles.filter((article) => article !== lead)];
}

/** Articles in a list: each with the outlet that it comes from, its headline, what it says, by whom, and when. */
export function ArticleList({
  articles,
  hasLead = false,
  ...item
}: ListProps & {
  readonly articles: readonly Article[];
  /** Whether the newest leads, with its picture. */
  readonly hasLead?: boolean;
}) {
  return (
    <ol class="items">
      {(hasLead ? leadFirst(articles) : articles).map((article, index) =>
        article.withdrawn === undefined ? (
          <Item article={article} isLead={hasLead && index === 0} {...item} />
        ) : (
          <WithdrawnItem article={article} isLead={false} {...item} />
        ),
      )}
    </ol>
  );
}
