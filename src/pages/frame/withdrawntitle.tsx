import type { Article } from "../../article/article.ts";
import { WITHDRAWN_LABEL } from "../../article/withdrawal.ts";
import { languageAttributes, PAGE_LANGUAGE } from "./languageattributes.ts";

/** The title of an article that was taken back, our word and the headline each in its own language. @param language the surrounding one */
export function WithdrawnTitle({ article, language }: { article: Article; language: string }) {
  return (
    <>
      <bdi {...languageAttributes(PAGE_LANGUAGE, language)}>{WITHDRAWN_LABEL}</bdi>{" "}
      <bdi {...languageAttributes(article.language, language)}>{article.title}</bdi>
    </>
  );
}
