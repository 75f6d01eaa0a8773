import type { Article, Credit, Outlet } from "../../article/article.ts";
import type { Picture } from "../../article/picture.ts";
import type { FormatName } from "../../site/formats.ts";

/** What an article says besides whom it owes what; everything else about it is a fact of the credit. */
type BesidesCredit =
  | (
      | "id"
      | "slug"
      | "url"
      | "title"
      | "summary"
      | "html"
      | "withheld"
      | "tables"
      | "beginning"
      | "language"
      | "published"
      | "updated"
      | "topics"
      | "obligations"
    )
  | ("credit" | "image" | "distribution" | "corrections" | "withdrawn" | "fingerprint");

/** How a credit is shown, and not what it says. */
type Manner = "position" | "indexing";

/** What a picture says besides whom it owes what. */
type BesidesPictureCredit = "url" | "type" | "width" | "height" | "bytes" | "alt" | "caption";

/**
 * Every fact of the credit, as the types of an article know it, and the two texts that are made of them. A new field of
 * an article, a credit, an outlet or a picture is one of them until it is named above.
 */
export type CreditFact =
  | `credit.${Exclude<keyof Credit, Manner>}`
  | `credit.outlet.${Exclude<keyof Outlet, "key" | "name">}`
  | `image.${Exclude<keyof Picture, BesidesPictureCredit>}`
  | Exclude<keyof Article, BesidesCredit>
  | "credit line"
  | "credit in a word";

/** Where people and programs look: the entry of a feed, or the structured data of an article's page. */
export type CreditMedium = FormatName | "page";

/** A fact of the credit, and where it is found. */
interface CreditPlaces {
  readonly name: string;
  /** XPath within an item or entry; within an item of JSON Feed or ninjs, and within a page's JSON-LD, the path of properties. */
  readonly places: Readonly<Record<CreditMedium, readonly string[]>>;
}

/** Where RSL stands in an entry, in either format. */
const RSL_PLACES = [
  "rsl:content/rsl:license/rsl:permits",
  "rsl:content/rsl:license/rsl:prohibits",
  "rsl:content/rsl:license/rsl:payment/rsl:custom",
  "rsl:content/rsl:terms",
];

/** Where each fact of the credit stands. What is not known is left out there, never guessed. */
export const CREDIT_PLACES: Readonly<Record<CreditFact, CreditPlaces>> = {
  "credit.outlet": {
    name: "Outlet",
    places: {
      rss: ["source", "dc:publisher", 'atom:link[@rel="via"]/@title'],
      atom: ["source/title", "dc:publisher", 'link[@rel="via"]/@title'],
      json: ["_credit.outlet.name"],
      ninjs: ["infoSources[role=outlet].name"],
      page: ["isBasedOn.publisher.name"],
    },
  },
  "credit.outlet.url": {
    name: "Its home page",
    places: {
      rss: [],
      atom: ['source/link[@rel="alternate"]/@href'],
      json: ["_credit.outlet.url"],
      ninjs: ["infoSources[role=outlet].uri"],
      page: ["isBasedOn.publisher.url"],
    },
  },
  "credit.outlet.feed": {
    name: "Its feed",
    places: {
      rss: ["source/@url"],
      atom: ['source/link[@rel="self"]/@href', "source/id"],
      json: ["_credit.outlet.feed_url"],
      ninjs: ["infoSources[role=outlet].contactInfo[role=feed].value"],
      page: [],
    },
  },
  "credit.basis": {
    name: "Republished or adapted",
    places: { rss: [], atom: [], json: ["_credit.basis"], ninjs: ["descriptions[role=basis].value"], page: [] },
  },
  "credit.title": {
    name: "Original title",
    places: {
      rss: [],
      atom: ['link[@rel="related"]/@title'],
      json: ["_credit.title"],
      ninjs: ["associations[rel=original].headlines[role=main].value", "associations[rel=original].name"],
      page: ["isBasedOn.headline"],
    },
  },
  "credit.url": {
    name: "Original article",
    places: {
      rss: ['atom:link[@rel="via"]/@href'],
      atom: ['link[@rel="via"]/@href', 'link[@rel="related"]/@href'],
      json: ["external_url", "_credit.url"],
      ninjs: ["associations[rel=original].renditions[name=web].href", "associations[rel=original].uri"],
      page: ["isBasedOn.url"],
    },
  },
  "credit.authors": {
    name: "Original authors",
    places: {
      rss: [],
      atom: [],
      json: ["_credit.authors[].name"],
      ninjs: ["associations[rel=original].people[rel=author].name"],
      page: ["isBasedOn.author[].name"],
    },
  },
  "credit.published": {
    name: "Original date",
    places: {
      rss: ["dcterms:created"],
      atom: ["source/updated"],
      json: ["_credit.date_published"],
      ninjs: ["associations[rel=original].contentCreated"],
      page: ["isBasedOn.datePublished"],
    },
  },
  "credit.trail": {
    name: "By way of whom it came",
    places: { rss: [], atom: [], json: ["_credit.trail[].name"], ninjs: ["infoSources[role=carrier].name"], page: [] },
  },
  authors: {
    name: "Byline; of a republished text, the original one",
    places: {
      rss: ["dc:creator"],
      atom: ["author/name"],
      json: ["authors[].name"],
      ninjs: ["by", "people[rel=author].name"],
      page: ["author[].name"],
    },
  },
  licence: {
    name: "Licence",
    places: {
      rss: ['atom:link[@rel="license"]/@href', "creativeCommons:license"],
      atom: ['link[@rel="license"]/@href'],
      json: ["_credit.license.url"],
      ninjs: ["rightsInfo.linkedRights"],
      page: ["license"],
    },
  },
  copyright: {
    name: "Rights notice",
    places: {
      rss: ["dc:rights"],
      atom: ["rights"],
      json: ["_credit.copyright_notice"],
      ninjs: ["copyrightNotice"],
      page: ["copyrightNotice"],
    },
  },
  usage: {
    name: "What programs may do",
    places: {
      rss: RSL_PLACES,
      atom: RSL_PLACES,
      json: [
        "_credit.usage.search",
        "_credit.usage.ai-input",
        "_credit.usage.ai-train",
        "_credit.usage.ai-index",
        "_credit.usage.tdm",
        "_credit.usage.acquire",
      ],
      ninjs: ["usageTerms"],
      page: ["usageInfo.text", "usageInfo.url", "acquireLicensePage"],
    },
  },
  citations: {
    name: "Sources cited",
    places: {
      rss: ['atom:link[@rel="related"]/@href'],
      atom: ['link[@rel="related"]/@href'],
      json: ["_credit.citations[].url"],
      ninjs: ["associations[rel=citation].renditions[name=web].href", "associations[rel=citation].uri"],
      page: ["citation[].url"],
    },
  },
  "image.credit": {
    name: "Picture’s credit",
    places: {
      rss: ["media:content/media:credit"],
      atom: ["media:content/media:credit"],
      json: ["_credit.image.credit"],
      ninjs: ["associations[rel=picture].by"],
      page: ["image.creditText"],
    },
  },
  "image.copyright": {
    name: "Picture’s rights notice",
    places: {
      rss: ["media:content/media:copyright"],
      atom: ["media:content/media:copyright"],
      json: ["_credit.image.copyright"],
      ninjs: ["associations[rel=picture].copyrightNotice"],
      page: ["image.copyrightNotice"],
    },
  },
  "credit line": {
    name: "Credit line",
    places: {
      rss: ["content:encoded"],
      atom: ["content"],
      json: ["content_html", "_credit.credit_line"],
      ninjs: ["bodies[role=main].value", "descriptions[role=credit line].value"],
      page: ["creditText"],
    },
  },
  "credit in a word": {
    name: "Summary, the outlet last",
    places: {
      rss: ["description"],
      atom: ["summary"],
      json: ["summary"],
      ninjs: ["descriptions[role=summary].value"],
      page: [],
    },
  },
};
