import { siteHost } from "../lines/addresses.ts";

/** Sites that show other outlets' articles and publish next to nothing themselves. */
const PORTALS = new Set(
  `msn.com yahoo.com aol.com newsbreak.com flipboard.com smartnews.com inkl.com pressreader.com dailyhunt.in allafrica.com
headtopics.com upday.com news360.com biztoc.com apple.news news.google.com ground.news allsides.com newsnow.co.uk
yahoo.co.jp excite.co.jp livedoor.com line.me naver.com daum.net toutiao.com eurekalert.org alphagalileo.org idw-online.de
dzen.ru rambler.ru ukr.net sapo.pt orange.fr t-online.hu wp.pl virgilio.it libero.it`.split(/\s+/u),
);

/** Whether an address is on a site that shows other outlets' articles: whose they are stands beside them. */
export function isPortal(url: string): boolean {
  const labels = (siteHost(url) ?? "").split(".");
  return labels.some((_, place) => PORTALS.has(labels.slice(place).join(".")));
}
