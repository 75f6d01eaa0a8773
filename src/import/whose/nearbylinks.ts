import type { PhrasingContent } from "mdast";
import { isHome } from "../credit/creditaddresses.ts";
import { readLinks } from "../credit/creditlinks.ts";
import { isArticleAddress, isName } from "../credit/originallink.ts";
import { agencyAt } from "../credit/wire.ts";
import { anyLanguage, wholeWords } from "../languages/wordbooks.ts";
import { siteHost } from "../lines/addresses.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isPaper } from "../lines/outletnouns.ts";
import { type Block, linkedText } from "../material/block.ts";
import type { NamedSite } from "../material/statement.ts";
import { wellKnownAt } from "../outlets/wellknown.ts";
import { isCalledAfter } from "./hostname.ts";
import type { OwnSite } from "./ownsite.ts";

/** Somebody who is named beside an article, in a way that need not mean anything. */
export interface Nearby {
  readonly site: NamedSite;
  readonly line: string;
  readonly url?: string;
  /** Whether the line says nothing else, above the text or as a line of its own below it. */
  readonly isLone: boolean;
  /** Whether it is an agency or a well-known outlet, so that a line about this article means it. */
  readonly isKnown: boolean;
}

/** Whether a block is set off as a note: slanted or bold throughout. */
export function isNote({ node }: Block): boolean {
  const children: readonly PhrasingContent[] = node.type === "paragraph" ? node.children : [];
  const words = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  return words.length > 0 && words.every(({ type }) => type === "emphasis" || type === "strong" || type === "break");
}

/** Hands its page on to somebody: the page's own address is a part of it. */
const SHARES = /[?&#][^=]{1,30}=https?(?::|%3a)|\/(?:share|sharer|submit|bookmark|intent)\b/iu;

function isForeign(url: string, own: OwnSite): boolean {
  return /^https?:/iu.test(url) && !own.isOwnAddress(url) && isArticleAddress(url) && !SHARES.test(url);
}

/** A host as words: `grist.org ↗`. */
const HOST = /^[^\p{L}\p{N}]*(?:https?:\/\/)?(?:www\.)?(?<host>[\w-]+(?:\.[\w-]+)+)[^\p{L}\p{N}]*$/u;

const WORK = `(?:${anyLanguage("noun")})\\p{L}{0,4}`;

/** A link that is called "Source", "Original" or "The original article", in any of the languages, and nothing else. */
const SOURCE = new AnyCase(
  `^[^\\p{L}\\p{N}]*(?:\\p{L}{1,4} )?(?:${WORK} ?)?(?:${anyLanguage("source")}|(?:${anyLanguage("original")})\\p{L}{0,4})(?:(?: \\p{L}{1,4}){0,2} ?${WORK})?[^\\p{L}\\p{N}]*$`,
);

/**
 * What a link calls the outlet that it leads to; nothing where it may lead to anything.
 * @param isFree whether any name counts @param isSet whether one counts after which the link's host is called
 */
function called(label: string, url: string, isFree: boolean, isSet: boolean): string | undefined {
  const known = wellKnownAt(url)?.name ?? agencyAt(url)?.name;
  if (known !== undefined) return known;
  const host = siteHost(url);
  if (SOURCE.test(label)) return host;
  const said = HOST.exec(label)?.groups?.host;
  if (said !== undefined) return said.replace(/^www\./u, "").toLowerCase() === host || isFree ? host : undefined;
  if (!isName(label) || /[!?…]$/u.test(label)) return undefined;
  return isFree || isPaper(label) || (isSet && label.split(NAMES).some((name) => isCalledAfter(host, name)))
    ? label
    : undefined;
}

/** Parts a name in two scripts: `NeoL／ネオエル`. */
const NAMES = /\s*[／/|｜]\s*/u;

/** Words of a link that are rather another article's headline than a name or an address. */
const MOST_WORDS = 6;

function isTitle(label: string): boolean {
  return !HOST.test(label) && label.split(/\s+/u).length > MOST_WORDS;
}

/** Where a line with links stands, and who is no outlet. */
interface LinkPlace {
  /** Whether it stands above the text, or between its first two paragraphs. */
  readonly isTop: boolean;
  /** Whether it stands above the first paragraph: the headline of the original may stand there as a link. */
  readonly isAbove: boolean;
  /** Whether a name is that of who wrote. */
  readonly isWriter: (name: string) => boolean;
}

/** The outlets that a line links to. */
export function* linkedNearby(
  block: Block,
  line: string,
  own: OwnSite,
  { isTop, isAbove, isWriter }: LinkPlace,
): Generator<Nearby> {
  const { text, links } = readLinks(linkedText(block));
  for (const { start, end, url } of links) {
    if (!isForeign(url, own)) continue;
    const rest = `${text.slice(0, start)}${text.slice(end)}`.replace(/[^\p{L}]/gu, "");
    const label = text.slice(start, end).trim();
    if (isWriter(label)) continue;
    const name = called(label, url, isNote(block), isTop || rest === "");
    if (name !== undefined)
      yield {
        site: { name, url },
        line,
        ...(!isHome(url) && { url }),
        isLone: rest.length <= 6 && (isAbove || !isTitle(label)),
        isKnown: wellKnownAt(url) !== undefined || agencyAt(url) !== undefined,
      };
  }
}

/** Longer lines say more than where they lead. */
const SHORT = 110;

/** Whether a line leads to the page's own site, or hands the page on. */
export function isOwnLink(block: Block, own: OwnSite): boolean {
  const { text, links } = readLinks(linkedText(block));
  return links.length > 0 && links.every(({ url }) => own.isOwnAddress(url) || SHARES.test(url)) && text.length < SHORT;
}

/** Letters that anybody may have sent. */
const FREE_MAIL =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|aol|proton|protonmail|gmx|web|mail|yandex|qq|163)\./iu;
const MAIL = /[\w.+-]+@(?<host>[\w-]+(?:\.[\w-]+)+)/u;

/** Says how to reach a writer. */
const REACH = new AnyCase(wholeWords(["reach"]));

/** The outlet at whose address a writer is reached. */
export function* mailedNearby(line: string, own: OwnSite, isTop: boolean): Generator<Nearby> {
  const host = isTop || REACH.test(line) ? MAIL.exec(line)?.groups?.host : undefined;
  const url = host === undefined || FREE_MAIL.test(host) ? undefined : `https://${host}/`;
  if (url === undefined || own.isOwnAddress(url)) return;
  const name = wellKnownAt(url)?.name ?? host;
  yield { site: { ...(name && { name }), url }, line, isLone: false, isKnown: false };
}

/** A site that prose calls by its address: "RidgelineDaily.com". */
const DOMAIN =
  /(?<![@\w./-])(?<host>[A-Za-z][\w-]*\.(?:com|org|net|news|info|press|media|co\.\w{2}|[a-z]{2}))(?![\w/.-]*@|[\w-])/gu;

/** The sites that a note calls by their addresses. */
export function* domainsNearby(block: Block, line: string, own: OwnSite): Generator<Nearby> {
  if (!isNote(block)) return;
  for (const { groups } of line.matchAll(DOMAIN)) {
    const url = `https://${groups?.host?.toLowerCase() ?? ""}/`;
    if (isForeign(url, own)) yield { site: { name: groups?.host ?? "", url }, line, isLone: false, isKnown: false };
  }
}
