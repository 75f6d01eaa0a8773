import type { PhrasingContent } from "mdast";
import { readLinks } from "../credit/creditlinks.ts";
import { leadsOutward } from "../credit/creditwords.ts";
import { isArticleAddress, isName } from "../credit/originallink.ts";
import { agencyNamed } from "../credit/wire.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { siteHost } from "../lines/addresses.ts";
import { verdict } from "../lines/boilerplate.ts";
import { hasPaperNoun, isPaper } from "../lines/outletnouns.ts";
import { PERSON } from "../lines/personname.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { type Block, linkedText } from "../material/block.ts";
import type { NamedSite } from "../material/statement.ts";
import { wellKnownAt } from "../outlets/wellknown.ts";
import type { Edges } from "./edges.ts";
import { outletsIn } from "./mentions.ts";
import { isCalledAfter, type OwnSite } from "./ownsite.ts";

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

/** Longer lines are prose, unless they are set off as a note. */
const SHORT = 220;
const NOTE = 700;

/** Gave material or money, and not the article; or is what somebody was, or where else one may read on. */
const HELPED =
  /(?<!\p{L})(?:contributed|contribut(?:ion|ed)|with files from|additional reporting|(?:avec|mit|con|com|med|met|z) (?:l['’])?(?:info|agen|mater|bidrag|dat|opl))|\b(?:formerly|previously|former|used to|has written for|appeared in|before joining|worked (?:at|for)|fellow at|interned|freelanc\w*|published in|according to|supported by|funded by|grant|sponsored|follow|subscribe|donate|download|listen|podcast|app store|more from|read more|most read|related|advertisement|told)\b|(?<!\p{L})(?:según|laut|selon|secondo|segundo|enligt|ifølge|volgens|według|по данным|за даними|dijo|a dit|disse)(?!\p{L})/iu;

/** "Update:" and the like. */
const LABEL = /^[\p{L}\s’']{2,30}:\s*/u;

/** Letters that anybody may have sent. */
const FREE_MAIL =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|aol|proton|protonmail|gmx|web|mail|yandex|qq|163)\./iu;
const MAIL = /[\w.+-]+@(?<host>[\w-]+(?:\.[\w-]+)+)/u;

/** A name as prose has it: words with capitals, and the small ones between them. */
const NAME = "(?:the |The )?\\p{Lu}[\\p{L}\\d&’'.-]*(?: (?:of |and |& |the )?[\\p{Lu}\\d][\\p{L}\\d&’'-]*){0,4}";

/** "Jo Marsh covers ports for the Elm Ledger": whom a writer writes for. */
const WRITES_FOR = new RegExp(
  `^(?:${PERSON})(?: and ${PERSON})?,? (?:is|are|writes?|covers?|reports?|edits?|works?)\\b[^.]{0,90}?\\b(?:for|at|of|with) (?<outlet>${NAME})`,
  "u",
);

/** "…, which ran in the Elm Sentinel on 9 August". */
const RAN_IN = new RegExp(`\\b(?:ran|carried|printed|first seen) (?:in|by|on) (?<outlet>${NAME})`, "u");

function isNote({ node }: Block): boolean {
  const children: readonly PhrasingContent[] = node.type === "paragraph" ? node.children : [];
  const words = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  return words.length > 0 && words.every(({ type }) => type === "emphasis" || type === "strong" || type === "break");
}

/** Hands its page on to somebody: the page's own address is a part of it. */
const SHARES = /[?&#][^=]{1,30}=https?(?::|%3a)|\/(?:share|sharer|submit|bookmark|intent)\b/iu;

function isForeign(url: string, own: OwnSite): boolean {
  return /^https?:/iu.test(url) && !own.isOwnAddress(url) && isArticleAddress(url) && !SHARES.test(url);
}

function isOwn(name: string, own: OwnSite): boolean {
  return own.isOwnName(name) || own.isRelative(name);
}

/** A host as words: `grist.org ↗`. */
const HOST = /^\W*(?:https?:\/\/)?(?:www\.)?(?<host>[\w-]+(?:\.[\w-]+)+)\W*$/u;

/** A link that is called "Source" or "Original", in any of the languages, and nothing else. */
const SOURCE = new RegExp(`^\\W*(?:${anyLanguage("source")}|${anyLanguage("original")})\\W*$`, "iu");

/** "Source: Global Voices (May 2023)". */
const SOURCED = new RegExp(
  `^\\W{0,2}(?:${anyLanguage("source")})(?: (?:e|y|et|and|und|og|och|en|i|&|/) \\p{L}+)?\\s*[:：]`,
  "iu",
);

/** What a link calls the outlet that it leads to; nothing where it may lead to anything. */
function called(label: string, url: string, isFree: boolean, isTop: boolean): string | undefined {
  const known = wellKnownAt(url)?.name;
  if (known !== undefined) return known;
  const host = siteHost(url);
  if (SOURCE.test(label)) return host;
  const said = HOST.exec(label)?.groups?.host;
  if (said !== undefined) return said.replace(/^www\./u, "") === host || isFree ? host : undefined;
  if (!isName(label) || /[!?…]$/u.test(label)) return undefined;
  return isFree || isPaper(label) || (isTop && isCalledAfter(host, label)) ? label : undefined;
}

function* linked(block: Block, line: string, own: OwnSite, isTop: boolean): Generator<Nearby> {
  const { text, links } = readLinks(linkedText(block));
  for (const { start, end, url } of links) {
    if (!isForeign(url, own)) continue;
    const name = called(text.slice(start, end).trim(), url, isNote(block), isTop);
    const rest = `${text.slice(0, start)}${text.slice(end)}`.replace(/[^\p{L}]/gu, "");
    if (name !== undefined)
      yield {
        site: { name, url },
        line,
        ...(URL.parse(url)?.pathname !== "/" && { url }),
        isLone: rest.length <= 6,
        isKnown: wellKnownAt(url) !== undefined,
      };
  }
}

/** Says how to reach a writer. */
const REACH = /\b(?:reach|contact|e-?mail|write to)\b/iu;

function* mailed(line: string, own: OwnSite, isTop: boolean): Generator<Nearby> {
  const host = isTop || REACH.test(line) ? MAIL.exec(line)?.groups?.host : undefined;
  const url = host === undefined || FREE_MAIL.test(host) ? undefined : `https://${host}/`;
  if (url === undefined || own.isOwnAddress(url)) return;
  const name = wellKnownAt(url)?.name ?? host;
  yield { site: { ...(name && { name }), url }, line, isLone: false, isKnown: false };
}

/** A site that prose calls by its address: "RidgelineDaily.com". */
const DOMAIN =
  /(?<![@\w./-])(?<host>[A-Za-z][\w-]*\.(?:com|org|net|news|info|press|media|co\.\w{2}|[a-z]{2}))(?![\w/.-]*@|[\w-])/gu;

function* domains(block: Block, line: string, own: OwnSite): Generator<Nearby> {
  if (!isNote(block)) return;
  for (const { groups } of line.matchAll(DOMAIN)) {
    const url = `https://${groups?.host?.toLowerCase() ?? ""}/`;
    if (isForeign(url, own)) yield { site: { name: groups?.host ?? "", url }, line, isLone: false, isKnown: false };
  }
}

/** Gave material: "(mit dpa)", "+ agencies". */
const BESIDE = /(?:^|[\s(（])(?:mit|with|avec|con|com|med|met|z|та|и|und|et|y|e|och|og|en)\s*$|\+\s*$/iu;

function* named(line: string, own: OwnSite): Generator<Nearby> {
  for (const { name, url, isWhole, at } of outletsIn(line))
    if (!BESIDE.test(line.slice(0, at)) && !isOwn(name, own))
      yield { site: { name, url }, line, isLone: isWhole || SOURCED.test(line), isKnown: true };
  const outlet = WRITES_FOR.exec(line)?.groups?.outlet;
  if (outlet !== undefined && !isOwn(outlet, own) && (hasPaperNoun(outlet) || agencyNamed(outlet)))
    yield { site: { name: outlet }, line, isLone: false, isKnown: false };
  const paper = RAN_IN.exec(line)?.groups?.outlet;
  if (paper !== undefined && hasPaperNoun(paper) && !isOwn(paper, own))
    yield { site: { name: paper }, line, isLone: false, isKnown: false };
  const bare = line.replace(SOURCED, "").trim();
  const isTold = bare !== line && isName(bare) && bare.length <= 50;
  if ((isTold || isPaper(bare)) && !isOwn(bare, own))
    yield { site: { name: bare }, line, isLone: true, isKnown: false };
}

function isOwnLink(block: Block, own: OwnSite): boolean {
  const { text, links } = readLinks(linkedText(block));
  return (
    links.length > 0 && links.every(({ url }) => own.isOwnAddress(url) || SHARES.test(url)) && text.length < SHORT / 2
  );
}

/**
 * Everybody who is named at an article's edges, however little that says: a link to another site, a well-known outlet or an agency, an
 * address for letters, whom a writer writes for. It is enough for a question, so that nobody is passed over in silence.
 */
export function* nearby({ top, bottom }: Edges, own: OwnSite): Generator<Nearby> {
  for (const block of new Set([...top, ...bottom])) {
    const line = block.text.replace(/\s+/gu, " ").trim();
    if (
      line.length > (isNote(block) || RAN_IN.test(line) ? NOTE : SHORT) ||
      block.node.type === "heading" ||
      block.node.type === "list"
    )
      continue;
    if (isPictureCredit(line) || HELPED.test(line) || leadsOutward(line.replace(LABEL, "")) || isOwnLink(block, own))
      continue;
    if (verdict(line, "end")?.sure === true) continue;
    yield* linked(block, line, own, top.includes(block));
    yield* mailed(line, own, top.includes(block));
    yield* domains(block, line, own);
    yield* named(line, own);
  }
}
