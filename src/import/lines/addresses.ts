/** Parameters that only follow readers around. */
const TRACKER =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_\w+_id|rb_clickid|s_cid|cmpid|ncid|ref_src|ref_url|__twitter_impression|at_\w+|sr_share|smid|smtyp|share_id|pk_\w+|mtm_\w+|ICID|spm|xtor)$/iu;

/** Picture hosts and paths that count readers. */
const PIXEL =
  /(?:\/|\.)(?:pixel|beacon|tracking|analytics|count(?:er)?|1x1|spacer|blank|transparent|clear)\b[^/]*(?:\.gif|\.png|$|\?)|(?:pixel\.wp\.com|stats\.wp\.com|b\.gif|scorecardresearch|doubleclick|google-analytics|facebook\.com\/tr|feedburner\.com\/~r|feeds\.feedburner|pi\.feedsportal|republication-tracker|counter\.theconversation)/iu;

/** An address without what follows readers around. */
function withoutTrackers(url: URL): string {
  const clean = new URL(url);
  for (const name of [...clean.searchParams.keys()]) if (TRACKER.test(name)) clean.searchParams.delete(name);
  return clean.href;
}

/** A link's or picture's address made whole; none for what is no page of the web. @param base the page's own address */
export function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const url = URL.parse(address.trim(), base);
  return url !== null && /^https?:$/u.test(url.protocol) && url.hostname !== "" && url.username === ""
    ? withoutTrackers(url)
    : undefined;
}

/** Whether a picture is there to count readers. */
export function isPixel(address: string): boolean {
  return PIXEL.test(address);
}

/** The site that an address belongs to: its host without what stands before a site's name. */
export function siteHost(url: string): string | undefined {
  return URL.parse(url)?.hostname.replace(/^(?:www|m|amp|mobile|feeds?|rss)\./u, "");
}
