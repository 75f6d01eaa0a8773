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
  | "poll"
  | "offer"
  | "message"
  | "note"
  | "author";

/** The words of names, by what they say. */
const WORDS: Readonly<Record<PartKind, string>> = {
  comments:
    "comment comments commenting disqus respond replies commentlist kommentar kommentare kommentarer komentarze komentarz comentarios comentario commentaires commentaire commenti reacties reactie yorumlar",
  others:
    "related recirc recirculation recommended recommendation recommendations popular trending mostread mostviewed latest headlines teaser teasers readnext readmore morefrom furtherreading promoted carousel briefings jobs galleries leesook meerlezen readalso alsoread seealso lesauch weiterlesen lesetipp laesogsaa lasmer czytaj polecane powiazane relacionadas relacionados correlati verwandt aanbevolen",
  share:
    "share sharing shares social socials sharedaddy addthis addtoany sharethis shareaholic bookmarks toolbar toolbox tools",
  advertisement:
    "ad ads adv advert adverts advertisement advertising adsense adsbygoogle adslot dfp gpt sponsor sponsored sponsors taboola outbrain revcontent zergnet",
  newsletter:
    "newsletter newsletters signup subscribe subscription optin mailchimp mailmunch cta boletin infolettre nieuwsbrief nyhetsbrev nyhedsbrev",
  navigation:
    "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager footer masthead topbar sidebar rail widget widgets sitemap skip cookie cookies consent gdpr",
  gallery: "gallery gal slideshow slider slides swiper",
  poll: "poll polls survey surveys quiz vote voting votes",
  offer:
    "offer offers promo promos paywall regwall meter metered premium gift abo abos abonnement abonnez abonner upsell donate donation donations donar spenden appeal membership",
  message: "popup popups popover modal lightbox overlay toast snackbar notification notifications",
  note: "disclosure disclosures disclaimer disclaimers citethis citepage howtocite ftc affiliate affiliates",
  author:
    "authorbox authorbio authorcard authorinfo authorprofile aboutauthor postauthor bioauthor autorenbox autorbox",
};

const KINDS = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

function isPartKind(kind: string | undefined): kind is PartKind {
  return kind !== undefined && kind in WORDS;
}

/** What names say of a thing that is one of its kind, and nothing else: `teaserbox`. */
const THING =
  /(?:boxe?s?|blocks?|paragraph|wrap|wrapper|container|list|items?|area|section|module|widget|bar|inner|form|card|links?)$/u;

/** What is left of a shorter name may be anything. */
const SHORTEST = 6;

/** The words of a name such as `storyRelated-links_2`. */
function words(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => [word, word.replace(THING, "")].filter((name) => name === word || name.length >= SHORTEST));
}

/** Publishing systems part the words of an author's box as they like: `AuthorBio`, `author-box`, `post_author_info`. */
const AUTHOR_BOX =
  /(?:^|[\s_-])(?:post-?|entry-?|about-?)?authors?-?(?:bio|box|card|info|profile|description|about|block|details|popup|popover|tooltip|overlay)(?:$|[\s_-])|(?:^|[\s_-])(?:about|bio)-?authors?(?:$|[\s_-])/iu;

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
  const names = namesOf(element);
  const kinds = words(names).map((word) => KINDS.get(word));
  const dashed = names.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2").replaceAll("_", "-");
  return new Set([...kinds, AUTHOR_BOX.test(dashed) ? "author" : undefined].filter(isPartKind));
}
