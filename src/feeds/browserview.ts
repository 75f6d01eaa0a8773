import type { Article } from "../article/article.ts";
import { bylineText, longDay, originText } from "../article/credit.ts";
import { withdrawalNotice } from "../article/withdrawal.ts";
import { entryTitle } from "./entrycontent.ts";
import type { Channel } from "./format.ts";
import { viaLink } from "./links.ts";
import { element } from "./xml.ts";

/*
 * What a person sees when a browser shows the feed itself, styled by /feed.css: the same in RSS and Atom, which write
 * dates and names in ways of their own. CSS can make text of anything, but no links and no dates in words. It stands in
 * an element whose content validators leave alone (bare XHTML in an entry draws a warning), and in attributes, so that
 * programs which collect text find none.
 */

const XHTML = "http://www.w3.org/1999/xhtml";

function view(elements: readonly string[]): string {
  return `<dcterms:bibliographicCitation><div xmlns="${XHTML}">${elements.join("")}</div></dcterms:bibliographicCitation>`;
}

/** Whose work it is, linked to the original. */
function origin(article: Article): string[] {
  if (article.credit === undefined) return [];
  const title = originText(article.credit);
  const href = viaLink(article)?.href;
  return [href === undefined ? element("em", { title }) : element("a", { rel: "via", href, title })];
}

/** What it begins with; of what was taken back, the reason. */
function beginning({ beginning, summary, withdrawn }: Article): string[] {
  const title = withdrawn === undefined ? (beginning ?? summary) : withdrawalNotice(withdrawn);
  return title === undefined ? [] : [element("p", { title })];
}

/** Who wrote it, and when it appeared here. */
function signature(article: Article): string {
  return element("span", { title: [...bylineText(article), longDay(article.published)].join(" · ") });
}

/** An entry: whose it is, its headline, what it begins with, by whom and of which day. */
export function entryView(article: Article): string {
  const headline = element("a", { href: article.url, title: entryTitle(article) });
  return view([...origin(article), headline, ...beginning(article), signature(article)]);
}

/** The way to the page about the same. */
export function channelView({ home }: Channel): string {
  return view([element("a", { href: home, title: "See these articles as a page" })]);
}
