import type { Article, Citation, Credit } from "../../article/article.ts";
import { creditText } from "../../article/credit.ts";
import type { Person } from "../../article/person.ts";
import type { Picture } from "../../article/picture.ts";
import { namesHolder } from "../../article/rightsholder.ts";
import type { Site } from "../../catalog/rendering.ts";
import { articleRights } from "../../rights/rightsstatement.ts";
import { rightsProperties } from "../../rights/signaltable.ts";
import { sliceUrl } from "../../site/urls.ts";

/** A node of a JSON-LD document; what is undefined stays out of its text. */
interface Node {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

function present<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function organization(name: string, url?: string): Node {
  return { "@type": "Organization", name, url };
}

function person({ name, url }: Person): Node {
  return { "@type": "Person", name, url };
}

function picture(image: Picture): Node {
  return {
    "@type": "ImageObject",
    url: image.url,
    width: image.width,
    height: image.height,
    caption: image.caption,
    creditText: image.credit,
    copyrightNotice: image.copyright,
  };
}

function original(credit: Credit): Node {
  return {
    "@type": "NewsArticle",
    headline: credit.title,
    url: credit.url,
    datePublished: credit.published,
    author: present(credit.authors.map(person)),
    publisher: organization(credit.outlet.name, credit.outlet.url),
  };
}

/** A work where one is named; otherwise the name alone, which schema.org allows as well. */
function cited({ name, title, url }: Citation): Node | string {
  if (title === undefined && url === undefined) return name;
  return {
    "@type": "CreativeWork",
    name: title ?? name,
    url,
    publisher: title === undefined ? undefined : organization(name),
  };
}

/** Whom a rights notice names; nobody where it names somebody else, because a holder is never guessed. */
function holderIn(notice: string | undefined, candidates: readonly (Node | undefined)[]): Node | undefined {
  return candidates.find((candidate) => namesHolder(notice, String(candidate?.name ?? "")));
}

/**
 * An article as schema.org's NewsArticle, for search engines: only what the page shows as well.
 * @param acquireLicensePage the page that says how to get permission
 */
export function newsArticle(site: Site, article: Article, acquireLicensePage: string): Node {
  const { publication } = site;
  const { credit } = article;
  const publisher: Node = {
    ...organization(publication.publisher.name, publication.publisher.url),
    logo: publication.logo,
  };
  const outlet = credit?.basis === "republished" ? organization(credit.outlet.name, credit.outlet.url) : undefined;
  const authors = article.authors.map(({ key, name }) =>
    person({ name, url: sliceUrl(publication.url, { kind: "author", key }) }),
  );
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: { "@type": "WebPage", "@id": article.url },
    headline: article.title,
    description: article.summary,
    inLanguage: article.language,
    datePublished: article.published,
    dateModified: article.updated,
    image: article.image && picture(article.image),
    author: present(authors) ?? outlet,
    publisher,
    sourceOrganization: outlet ?? organization(publication.publisher.name, publication.publisher.url),
    isBasedOn: credit && original(credit),
    creditText: creditText(article) || undefined,
    license: article.licence?.url,
    acquireLicensePage,
    ...rightsProperties({ rights: articleRights(article), signals: publication.signals }),
    copyrightNotice: article.copyright,
    copyrightHolder: holderIn(article.copyright, [outlet, organization(publication.publisher.name)]),
    citation: present(article.citations.map(cited)),
    keywords: present(article.topics.map(({ name }) => name)),
    correction: present(
      article.corrections.map(({ at, text }) => ({ "@type": "CorrectionComment", text, datePublished: at })),
    ),
  };
}
