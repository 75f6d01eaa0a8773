import type { Element } from "hast";
import { attribute } from "./tree.ts";

/** What the names that a page gives its parts say of them. */
export type PartKind =
  | "comments"
  | "others"
  | "share"
  | "advertisement"
  | "newsletter"
  | "navigation"
  | "gallery"
  | "poll";

/** The words of names, by what they say. */
const WORDS: Readonly<Record<PartKind, string>> = {
  comments: "comment comments disqus respond replies commentlist",
  others:
    "related recirc recirculation recommended recommendation recommendations popular trending mostread mostviewed latest headlines teaser teasers readnext readmore morefrom furtherreading promo promos promoted carousel briefings jobs galleries",
  share:
    "share sharing shares social socials sharedaddy addthis addtoany sharethis shareaholic bookmarks toolbar toolbox tools",
  advertisement:
    "ad ads adv advert adverts advertisement advertising adsense adsbygoogle adslot dfp gpt sponsor sponsored sponsors taboola outbrain revcontent zergnet",
  newsletter: "newsletter newsletters signup subscribe subscription optin mailchimp mailmunch",
  navigation:
    "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager footer masthead topbar sidebar rail widget widgets sitemap skip cookie cookies consent gdpr",
  gallery: "gallery gal slideshow slider slides swiper",
  poll: "poll polls survey surveys quiz vote voting votes",
};

const KINDS = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

function isPartKind(kind: string | undefined): kind is PartKind {
  return kind !== undefined && kind in WORDS;
}

/** The words of a name such as `storyRelated-links_2`. */
function words(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
}

/** The classes and the id of an element, as one text. */
export function namesOf(element: Element): string {
  return [attribute(element, "id"), attribute(element, "className"), attribute(element, "dataComponent")]
    .filter((name) => name !== undefined)
    .join(" ");
}

/**
 * What the names of an element say that it is, none of which is sure by itself: an article's own paragraph may be called
 * `has-social-impact`.
 */
export function partKinds(element: Element): ReadonlySet<PartKind> {
  const kinds = words(namesOf(element)).map((word) => KINDS.get(word));
  return new Set(kinds.filter(isPartKind));
}
