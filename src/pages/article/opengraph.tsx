import type { Article } from "../../article/article.ts";
import type { Site } from "../../catalog/rendering.ts";

/** `de-CH` as Open Graph writes it; it knows no language without a country. */
function locale(language: string): string | undefined {
  const { language: code, region } = new Intl.Locale(language);
  return region === undefined ? undefined : `${code}_${region}`;
}

function Property({ name, content }: { name: string; content: string | number | undefined }) {
  return content === undefined ? null : <meta property={name} content={String(content)} />;
}

/** What a shared link to an article shows (ogp.me). */
export function OpenGraph({ site, article }: { site: Site; article: Article }) {
  const { image } = article;
  return (
    <>
      <Property name="og:type" content="article" />
      <Property name="og:site_name" content={site.publication.title} />
      <Property name="og:title" content={article.title} />
      <Property name="og:description" content={article.summary} />
      <Property name="og:url" content={article.url} />
      <Property name="og:locale" content={locale(article.language)} />
      <Property name="og:image" content={image?.url} />
      <Property name="og:image:type" content={image?.type} />
      <Property name="og:image:width" content={image?.width} />
      <Property name="og:image:height" content={image?.height} />
      <Property name="og:image:alt" content={image?.alt} />
      <Property name="article:published_time" content={article.published} />
      <Property name="article:modified_time" content={article.updated} />
      {article.topics.map(({ name }) => (
        <Property name="article:tag" content={name} />
      ))}
      {image !== undefined && <meta name="twitter:card" content="summary_large_image" />}
    </>
  );
}
