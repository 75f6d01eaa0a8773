import { anyLanguage } from "../languages/wordbooks.ts";
import { absolute } from "../lines/addresses.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isSectionName } from "../lines/sectionname.ts";
import type { LinkedText, PlacedLink } from "./creditlinks.ts";
import type { CreditAddresses } from "./foundcredit.ts";

const LICENCE = /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\//u;

const ORIGINAL = new AnyCase(anyLanguage("original"));

/** A part of an outlet's site that is none of its articles. */
const SECTION =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:about|authors?|tags?|categor(?:y|ies)|sections?|topics?|staff|people|profiles?|contributors?|newsletters?|subscribe|signup|sign-up|donate|support|republish(?:ing)?|contact|privacy|terms|home|index\.\w+|team)(?:\/.*|-us\/?)?)?$/iu;

/** Leads to where readers are asked for something, rather than to the article. */
const APPEAL = /newsletter|subscri|sign[-_]?up|donat|\/give\b|mailto:|republish|licens/iu;

const NEWSLETTER = new AnyCase(`(?<!\\p{L})${anyLanguage("newsletter")}`);

/** `/esportes/`: a path of one word. */
const ONE_WORD = /^\/(?<word>\p{L}{3,20})\/?$/u;

/** Whether an address is a site's own or that of a part of it, and of no article. */
export function isHome(url: string): boolean {
  const path = URL.parse(url)?.pathname ?? "/";
  const { word } = ONE_WORD.exec(path)?.groups ?? {};
  return SECTION.test(path) || (word !== undefined && isSectionName(word));
}

/** The links of the credit sentence, which ends at `until`, and later ones that lead to the original. */
export function creditLinks({ text, links }: LinkedText, until: number): readonly PlacedLink[] {
  return links.filter(({ start, end, url }) => {
    if (LICENCE.test(url)) return true;
    if (APPEAL.test(url) || NEWSLETTER.test(text.slice(start, end))) return false;
    return start < until || ORIGINAL.test(text.slice(Math.max(0, start - 40), end + 20));
  });
}

/** Where a credit with these links leads. */
export function addressesOf(links: readonly PlacedLink[]): CreditAddresses {
  const others = links.map(({ url }) => absolute(url, undefined) ?? url).filter((url) => !LICENCE.test(url));
  const url = others.find((address) => !isHome(address));
  const home = others.find(isHome);
  const licence = links.find((link) => LICENCE.test(link.url))?.url;
  return { ...(url && { url }), ...(home && { home }), ...(licence && { licence }) };
}

/** A name, or the host where an address stands in its place. */
export function hostOr(name: string): string {
  const url = URL.parse(name);
  return url && /^https?:$/u.test(url.protocol) ? url.hostname.replace(/^www\./u, "") : name;
}
