import type { Run } from "../../article/creditruns.ts";
import { folded, hasWords } from "../reprint/folded.ts";
import type { ReprintLine } from "../reprint/reprint.ts";
import { owedHtml } from "./owed.ts";
import { isSamePlace, leadsTo, leadsToSite, linksOf, placeKey } from "./samelink.ts";
import { isForMachines, isHiddenThere, isRead, type Seen, unseeable } from "./seen.ts";
import { fulfilled, notOwed, notSeen, type Ruling } from "./verdict.ts";

/** What the outlet may be called. */
function outletNames({ owed: { article, outlet } }: Seen): readonly string[] {
  return article.credit === undefined ? [] : [article.credit.outlet.name, ...(outlet?.aliases ?? [])];
}

/** A site's name as people also write it, `example.org`. */
function hostName(address: string | undefined): string[] {
  const host = address === undefined ? undefined : placeKey(address)?.split(/[/?]/u)[0];
  return host === undefined ? [] : [host];
}

/** A logo is named for what it shows, where it has no words. */
function isLogo({ reprint }: Seen, names: readonly string[]): boolean {
  return reprint.pictures.some((address) => names.some((name) => hasWords(folded(address), folded(name))));
}

/** The point of the outlet's name. */
export function outletPoint(seen: Seen): Ruling {
  const { credit } = seen.owed.article;
  if (credit === undefined) return notOwed("the text is this publication's own");
  const names = outletNames(seen);
  const home = credit.outlet.url;
  if (isRead(seen, [...names, ...hostName(home ?? credit.url)])) return fulfilled(`${credit.outlet.name} is named`);
  const change = `name ${credit.outlet.name} where readers see it`;
  const line = owedHtml(seen.owed);
  const partly = (found: string): Ruling => ({ verdict: "partly", found, change, line });
  const linked = [credit.url, home].some(
    (url) => url !== undefined && linksOf(seen).some((link) => leadsToSite(link, url)),
  );
  const cannot = unseeable(seen, names, true);
  if (cannot !== undefined) return cannot;
  if (linked) return partly("a link leads to the outlet, and nothing in words says who it is");
  if (isLogo(seen, names)) return partly("a picture is called after the outlet, and has no description");
  if (isHiddenThere(seen, names)) return partly("the outlet's name is there, and hidden from readers");
  if (isForMachines(seen, names)) return partly("only machines are told the outlet's name");
  return { verdict: "no", found: "the outlet is not named", change, line };
}

/** A link in a line of credit that goes by way of somebody else, such as a shortener. */
function detour(seen: Seen, lines: readonly ReprintLine[], names: readonly string[]): string | undefined {
  const own = seen.reprint.address;
  const links = lines
    .filter(({ text }) => names.some((name) => hasWords(folded(text), folded(name))))
    .flatMap((line) => line.links);
  const away = links.find(({ href, text }) => {
    const isNamed = names.some((name) => hasWords(folded(text), folded(name))) || links.length === 1;
    return (
      isNamed &&
      /^\/[\w-]{1,12}$/u.test(URL.parse(href)?.pathname ?? "") &&
      !(own && leadsToSite({ href, text, isPicture: false }, own))
    );
  });
  return away && URL.parse(away.href)?.host;
}

interface Wanted {
  readonly address: string;
  /** Of the site, where that is more than the address. */
  readonly home?: string | undefined;
  readonly what: string;
  readonly names: readonly string[];
}

function isCanonicalTo({ reprint: { machine } }: Seen, address: string): boolean {
  return (
    (machine.canonical !== undefined && isSamePlace(machine.canonical, address)) ||
    machine.basedOn.some((based) => isSamePlace(based, address))
  );
}

function linkPoint(seen: Seen, { address, home, what, names }: Wanted): Ruling {
  const links = linksOf(seen);
  if (links.some((link) => leadsTo(link, address))) return fulfilled(`a link leads to ${what}`);
  const change = `link to ${address}`;
  const line = owedHtml(seen.owed);
  const partly = (found: string): Ruling => ({ verdict: "partly", found, change, line });
  const away = detour(seen, seen.beside, names);
  if (away !== undefined) return notSeen(`the link leads to ${away}, and where it goes from there is not seen`);
  const cannot = unseeable(seen, [address]);
  if (cannot !== undefined) return cannot;
  const bare = address.replace(/^https?:\/\/(?:www\.)?|\/$/gu, "");
  if (seen.reprint.lines.some(({ text }) => text.includes(bare)))
    return partly("the address stands there, and is no link");
  if (links.some((link) => leadsToSite(link, home ?? address)))
    return partly(`a link leads to the site, and not to ${what}`);
  if (isCanonicalTo(seen, address)) return partly("only machines are told where it is");
  if (isHiddenThere(seen, [address])) return partly("it is there, and hidden from readers");
  return { verdict: "no", found: `no link leads to ${what}`, change, line };
}

function hrefs(runs: readonly Run[]): readonly string[] {
  return runs.flatMap(({ href }) => (href === undefined ? [] : [href]));
}

/** The point of the link to the original. */
export function originalPoint(seen: Seen): Ruling {
  const { credit } = seen.owed.article;
  const address = credit?.url ?? credit?.outlet.url;
  if (credit === undefined) return notOwed("the text is this publication's own");
  if (address === undefined) return notOwed("the original's address is not known");
  const what = credit.url === undefined ? "the outlet" : "the original";
  return linkPoint(seen, { address, home: credit.outlet.url, what, names: outletNames(seen) });
}

/** The point of the link to this publication: the credit line has one where the text is its own or adapted by it. */
export function usPoint(seen: Seen): Ruling {
  const { article, publication, credit } = seen.owed;
  if (!hrefs(credit).includes(article.url)) return notOwed("the text is the outlet's own: all credit is the outlet's");
  const ruling = linkPoint(seen, {
    address: article.url,
    home: publication.url,
    what: publication.title,
    names: [publication.title],
  });
  const isNamed = isRead(seen, [publication.title, publication.publisher.name]);
  return ruling.verdict === "no" && isNamed
    ? { ...ruling, verdict: "partly", found: "it is named, and not linked" }
    : ruling;
}
