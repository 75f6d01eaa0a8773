import type { Element } from "hast";
import { AnyCase } from "../lines/anycase.ts";
import type { Leaf } from "./leaves.ts";
import { attribute, find, isElement, textOf } from "./tree.ts";

/** Why a part of a page does not hold the article's text. */
export interface Furniture {
  readonly reason: string;
  /** Whether only a class or id says so, which may mean something else. */
  readonly isByName: boolean;
}

/** Parts of a page that never hold its article's text. */
const TAGS = new Set(
  "nav form footer button aside dialog menu amp-ad amp-embed amp-sidebar amp-social-share amp-sticky-ad".split(" "),
);
const ROLES = /^(?:navigation|complementary|search|dialog|alert|banner|contentinfo)$/u;
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

const KINDS =
  "comments?|respond|disqus|newsletters?|sign-?up|subscribe|subscription|related|recirc(?:ulation)?|recommended|more-stories|read-?next|shar(?:e|ing)|sharedaddy|social|jp-relatedposts|promo|advert(?:isement)?s?|ads?|adsbygoogle|arcad|sponsored|sidebar|widgets?|popup|modal|cookies?|breadcrumbs?|nav|menu|footer|tags|author-bio|about-author|gform|wpforms|mailmunch|optin|donate|donation|outbrain|taboola";
const PARTS =
  "wrapper|wrap|container|box|block|inner|section|area|module|widget|bar|buttons?|links?|list|posts?|articles?|stories|items?|form|feature|banner|unit|slot|card|promo|cta|navigation|area|preamble|title|heading|headline|enabled";

/** A class or id that is one of the kinds, perhaps with a site's mark before it and a part's name behind. */
const NAMES = new AnyCase(
  `^(?:[a-z0-9]{1,12}[-_]{1,2})?(?:${KINDS})(?:[-_]{1,2}(?:${PARTS}|\\d+))*$|^(?:skip-link|screen-reader-text|visually-hidden|sr-only|print-only|post-navigation)$`,
);

/** Parts around an article that an extractor takes for the article's end now and then. */
const NEVER_TEXT =
  /^(?:republish(?:ing|ed|-.*)?|republication(?:-.*)?|credit|topics|tags|sharedaddy|jp-relatedposts|related-posts|comments|respond|gform_wrapper|newsletter|author-bio)$/iu;

function tokens(element: Element): readonly string[] {
  return `${attribute(element, "id") ?? ""} ${attribute(element, "className") ?? ""}`
    .split(/\s+/u)
    .filter((token) => token !== "");
}

/** Who is quoted stands in a footer of the quotation. */
function isAttribution(element: Element): boolean {
  return element.tagName === "footer" && /^[—–-]/u.test(textOf(element)) && textOf(element).length < 120;
}

/** Whether an element by itself says that it holds no text of the article. */
export function furniture(element: Element): Furniture | undefined {
  const tag = `<${element.tagName}>`;
  const sure = (reason: string) => ({ reason: `layout: ${reason}`, isByName: false });
  const role = attribute(element, "role") ?? "";
  if (
    "hidden" in element.properties ||
    HIDDEN.test(attribute(element, "style") ?? "") ||
    attribute(element, "ariaHidden") === "true"
  ) {
    return sure(`hidden on the page, in ${tag}`);
  }
  if (TAGS.has(element.tagName) && !isAttribution(element)) return sure(`in ${tag}`);
  if (ROLES.test(role)) return sure(`in ${tag} with the role ${role}`);
  const named = tokens(element).find((token) => NAMES.test(token));
  if (named === undefined) return undefined;
  const hasControls = find(element, (inner) => isElement(inner, "form", "input", "button")) !== undefined;
  return { reason: `layout: in ${tag} named ${named}`, isByName: !hasControls };
}

function between(leaf: Leaf, container: Element): readonly Element[] {
  return [...leaf.within.slice(leaf.within.indexOf(container) + 1), leaf.element];
}

/** What around a leaf, up to the article's container, says that it is none of the article's. */
export function furnitureAround(leaf: Leaf, container: Element): Furniture | undefined {
  const found = between(leaf, container).flatMap((element) => furniture(element) ?? []);
  return found.find(({ isByName }) => !isByName) ?? found[0];
}

/** Whether nothing around a leaf says that it is none of the article's. */
export function isFree(leaf: Leaf): boolean {
  return [...leaf.within, leaf.element].every((element) => furniture(element) === undefined);
}

/** Why a leaf is none of the article's even where the extractor takes it for that. */
export function neverText(leaf: Leaf, container: Element): string | undefined {
  const inner = between(leaf, container).slice(0, -1);
  if (inner.some((element) => element.tagName === "figure")) return undefined;
  for (const element of inner) {
    const named = tokens(element).find((token) => NEVER_TEXT.test(token));
    if (named !== undefined) return `layout: in <${element.tagName}> named ${named}`;
  }
  return undefined;
}
