import type { Article } from "../../article/article.ts";
import { basisWord, originWords } from "../../article/credit.ts";
import type { Site } from "../../catalog/rendering.ts";
import type { Slice } from "../../site/slice.ts";
import { sliceUrl } from "../../site/urls.ts";
import { languageAttributes, PAGE_LANGUAGE } from "./languageattributes.ts";

/**
 * Above every headline: whose work this is. Nothing above what the publication wrote by itself.
 * @param language the surrounding one @param within the slice that the page is about: an outlet's own page names it once
 */
export function OriginLine({
  site,
  article,
  language,
  within,
}: {
  site: Site;
  article: Article;
  language: string;
  within?: Slice;
}) {
  const { credit } = article;
  if (credit === undefined) return null;
  const { key, name } = credit.outlet;
  const isNamed = within?.kind === "outlet" && within.key === key;
  return (
    <p class="origin" {...languageAttributes(PAGE_LANGUAGE, language)}>
      {isNamed ? (
        basisWord(credit)
      ) : (
        <>
          {originWords(credit)}{" "}
          <a href={sliceUrl(site.publication.url, { kind: "outlet", key })}>
            <bdi>{name}</bdi>
          </a>
        </>
      )}
    </p>
  );
}
