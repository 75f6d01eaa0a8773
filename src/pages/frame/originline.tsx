import type { Article } from "../../article/article.ts";
import { originWords } from "../../article/credit.ts";
import type { Site } from "../../catalog/rendering.ts";
import { sliceUrl } from "../../site/urls.ts";
import { languageAttributes, PAGE_LANGUAGE } from "./languageattributes.ts";

/** Above every headline: whose work this is. Nothing above what the publication wrote by itself. */
export function OriginLine({ site, article, language }: { site: Site; article: Article; language: string }) {
  const { credit } = article;
  if (credit === undefined) return null;
  return (
    <p class="origin" {...languageAttributes(PAGE_LANGUAGE, language)}>
      {originWords(credit)}{" "}
      <a href={sliceUrl(site.publication.url, { kind: "outlet", key: credit.outlet.key })}>
        <bdi>{credit.outlet.name}</bdi>
      </a>
    </p>
  );
}
