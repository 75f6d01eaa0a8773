import { absolute } from "../lines/addresses.ts";

import type { Counter } from "../material/material.ts";

/** Counters whose host is not their outlet's own. */
const OWNERS: readonly (readonly [pattern: RegExp, name: string, url: string])[] = [
  [
    /^https?:\/\/counter\.theconversation\.(?:com|edu\.au)\/content\/(?<id>\d+)/iu,
    "The Conversation",
    "https://theconversation.com/",
  ],
  [/^https?:\/\/pixel\.propublica\.org\//iu, "ProPublica", "https://www.propublica.org/"],
];

/** The plugin that most nonprofit newsrooms have readers counted by (Republication Tracker Tool). */
const TRACKER = /[?&]republication-pixel=/iu;
const REPUBLISHED = /[?&/._-](?:re-?publish|republication|syndicat|distributor=)/iu;
const COUNTING =
  /^https?:\/\/(?:counter|pixel|count|tracker|track|stats|hits)\.[^/]+\/|\/count\.gif|\/pixel\.(?:js|gif|png)|republish[^/]*\.(?:gif|png|js)/iu;

/** Counts for the page's own site, or for those who sell advertisements. */
const OWN_TOOL =
  /pixel\.wp\.com|stats\.wp\.com|facebook\.com|doubleclick|google|scorecardresearch|quantserve|chartbeat|parsely\.com|feedburner|feedsportal|b\.gif|adsystem|adnxs|outbrain|taboola|hotjar|yadro\.ru|rambler\.ru|top\.mail\.ru|yandex\.|hotlog|bigmir|gemius|xiti\.com|statcounter|histats|w3counter|webtrends|sitemeter|nielsen|imrworldwide|netratings|ioam\.de|vgwort\.de|matomo|piwik|linkedin\.com|twitter\.com|bing\.com|quantcount/iu;

/** What the tracker's script reports: where the original stands. */
const REPORTED = /trackPageView\(\s*\{\s*url:\s*["'](?<url>https?:\/\/[^"']{4,500})["']/iu;

function owner(url: URL): Counter["outlet"] {
  const known = OWNERS.find(([pattern]) => pattern.test(url.href));
  if (known) return { name: known[1], url: known[2] };
  const host = url.hostname.replace(/^(?:counter|pixel|count|tracker|track|stats|hits)\./iu, "");
  return { url: `https://${host}/` };
}

/** Whether a counter is there for republishers: by its owner, its tool, or what its address says. */
function isForRepublishers(url: string, id: string): boolean {
  if (TRACKER.test(url) || /^republication-tracker/u.test(id)) return true;
  return !OWN_TOOL.test(url) && (OWNERS.some(([pattern]) => pattern.test(url)) || REPUBLISHED.test(url));
}

/** On a page's own site, only what is there for republishers counts: the rest counts its own readers. */
function isCounter(url: string, isOwn: boolean): boolean {
  return !OWN_TOOL.test(url) && !isOwn && COUNTING.test(url);
}

/** One tag's attributes, as far as they matter here. */
const TAG = /<(?<tag>img|amp-img|amp-pixel|script)\b(?<attributes>[^>]{0,2000})>/giu;

function value(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "iu").exec(attributes);
  return found?.slice(1).find(Boolean)?.replaceAll("&amp;", "&");
}

/** Outlets show the code for republishers in a text box. */
function shown(html: string): string {
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#34;", '"');
}

/**
 * The counters in a page's HTML that are there for republishers. Read from the text, because scripts are no part of the tree.
 * @param isOwn whether an address is on the page's own site
 */
export function counters(html: string, isOwn: (url: string) => boolean): readonly Counter[] {
  const original = REPORTED.exec(html)?.groups?.url;
  const found = [...shown(html).matchAll(TAG)].flatMap(({ groups }): Counter[] => {
    const attributes = groups?.attributes ?? "";
    const src = value(attributes, "src")?.replace(/^\/\//u, "https://");
    const url = src === undefined ? null : URL.parse(src);
    if (url === null || !/^https?:$/u.test(url.protocol)) return [];
    const isMeant = isForRepublishers(url.href, value(attributes, "id") ?? "");
    if (!isMeant && !isCounter(url.href, isOwn(url.href))) return [];
    const isPicture = groups?.tag?.toLowerCase() !== "script";
    return [{ url: url.href, isPicture, isForRepublishers: isMeant, outlet: owner(url) }];
  });
  const unique = [...new Map(found.map((counter) => [counter.url, counter])).values()];
  const reported = original === undefined || isOwn(original) ? undefined : absolute(original, undefined);
  const [first] = unique;
  if (reported === undefined || first === undefined) return unique;
  return [{ ...first, original: reported }, ...unique.slice(1)];
}
