import type { Wordbook } from "../languages/wordbooks.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { absolute } from "../lines/addresses.ts";
import { AnyCase } from "../lines/anycase.ts";
import { writtenDay } from "../lines/day.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { isOrganization, PERSON, people } from "../lines/personname.ts";
import { isPictureAgency, isPictureCredit } from "../lines/picturecredit.ts";
import { sentences } from "../lines/sentences.ts";
import { type LinkedText, readLinks } from "./creditlinks.ts";
import { leadsOutward, type Strength, wordings } from "./creditwords.ts";
import { isArticleAddress, originalLink } from "./originallink.ts";
import { isAboutOrigin } from "./originwords.ts";
import { creditedTitle, leftOver, type Origin, origin } from "./provenance.ts";
import { saysWhere, wordedCredit } from "./wordedcredit.ts";

/** What a line says about who published first. */
export interface CreditSentence extends Omit<Origin, "isWhole"> {
  readonly strength: Strength;
  /** Which wording it is: the lower, the surer that it means the original. */
  readonly rank: number;
  /** The line as a reader sees it. */
  readonly line: string;
  /** Whether the line says nothing else, so that it may go. */
  readonly whole: boolean;
  /** The original article's address. */
  readonly url?: string;
  /** The outlet's own address, where the link leads no deeper. */
  readonly home?: string;
  /** The address of a Creative Commons licence. */
  readonly licence?: string;
}

/** A line longer than this is prose that happens to begin like a credit. */
const LONGEST = 1200;

const LABEL = new AnyCase(`^(?:${anyLanguage("label")})\\s*[:：–—-]\\s*`);

const LICENCE = /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\//u;

const ORIGINAL = new AnyCase(anyLanguage("original"));

const PAIRS: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "*": "*",
  _: "_",
  "{": "}",
  "（": "）",
  "【": "】",
  "［": "］",
};

/** Takes off what a page sets around a credit: brackets, emphasis, dashes, a label such as "Editor's note:". */
function bare(line: string): string {
  let text = line.trim();
  for (let before = ""; before !== text; ) {
    before = text;
    text = text
      .replace(/^(?:[>•·—–※＊-]+\s*|#{1,6}\s+)/u, "")
      .replace(LABEL, "")
      .trim();
    const close = PAIRS[text.charAt(0)];
    const end = text.replace(/[.。\s]+$/u, "");
    if (close !== undefined && end.length > 2 && end.endsWith(close)) text = end.slice(1, -1).trim();
  }
  return text;
}

/** A part of an outlet's site that is none of its articles. */
const SECTION =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:about|authors?|tags?|categor(?:y|ies)|sections?|topics?|staff|people|profiles?|contributors?|newsletters?|subscribe|signup|sign-up|donate|support|republish(?:ing)?|contact|privacy|terms|home|index\.\w+|team)(?:\/.*|-us\/?)?)?$/iu;

/** Leads to where readers are asked for something, rather than to the article. */
const APPEAL = /newsletter|subscri|sign[-_]?up|donat|\/give\b|mailto:|republish|licens/iu;

/** Leads to who wrote. */
const PROFILE = /\/(?:authors?|staff|people|profiles?|contributors?|users?|@)/iu;

function isHome(url: string): boolean {
  return SECTION.test(URL.parse(url)?.pathname ?? "/");
}

/** The links of the credit sentence, and later ones that lead to the original. */
function creditLinks({ text, links }: LinkedText, until: number): LinkedText["links"] {
  return links.filter(({ start, end, url }) => {
    if (LICENCE.test(url)) return true;
    if (APPEAL.test(url) || /newsletter|sign up/iu.test(text.slice(start, end))) return false;
    return start < until || ORIGINAL.test(text.slice(Math.max(0, start - 40), end + 20));
  });
}

function addresses(links: LinkedText["links"]): Pick<CreditSentence, "url" | "home" | "licence"> {
  const others = links.map(({ url }) => absolute(url, undefined) ?? url).filter((url) => !LICENCE.test(url));
  const url = others.find((address) => !isHome(address));
  const home = others.find(isHome);
  const licence = links.find((link) => LICENCE.test(link.url))?.url;
  return { ...(url && { url }), ...(home && { home }), ...(licence && { licence }) };
}

function host(name: string): string {
  const url = URL.parse(name);
  return url && /^https?:$/u.test(url.protocol) ? url.hostname.replace(/^www\./u, "") : name;
}

/** One sentence, read as a credit. */
type Reading = Origin & Pick<CreditSentence, "strength" | "rank"> & { readonly book: Wordbook };

/** What stands where a person's name may stand is an outlet's if it leads to an article or a site, or if others distribute its work. */
function isOutletName(words: string, sentence: string, linked: LinkedText): boolean {
  const link = linked.links.find(({ start, end }) => linked.text.slice(start, end).includes(words));
  if (/distributed by/iu.test(sentence)) return true;
  return link !== undefined && isArticleAddress(link.url) && !PROFILE.test(link.url);
}

/** "in The Gauge, our weekly newsletter": the page's own. */
function isOurs(sentence: string, name: string): boolean {
  const behind = sentence.slice(sentence.indexOf(name) + name.length);
  return /^[”"’']?,? (?:our|unserem?|unser|notre|nuestr[ao]|noss[ao]|nostr[ao]|onze?|vår[et]?|vores|nasz\p{Ll}*|наш\p{Ll}*) /iu.test(
    behind,
  );
}

function read(
  sentence: string,
  marked: LinkedText["marked"],
  linked: LinkedText,
  isKnown: (name: string) => boolean,
): Reading | undefined {
  for (const { pattern, strength, orPerson, book, rank } of wordings(sentence)) {
    const groups = pattern.exec(sentence)?.groups;
    if (!groups) continue;
    const words = groups.rest ?? `${groups.before} | ${groups.after ?? ""}`;
    const place = sentence.indexOf(groups.rest ?? groups.before ?? "");
    const end = groups.rest === undefined ? (groups.before?.length ?? 0) : sentence.length;
    const spans = marked.map((span) => ({ start: span.start - place, end: Math.min(span.end - place, end) }));
    const found = origin(words, book, isKnown, spans);
    if (found === undefined || (strength === "hinted" && !found.isWhole)) continue;
    if (isPictureAgency(found.name) || isOurs(sentence, found.name)) continue;
    const isPerson = orPerson && !isKnown(found.name) && people(found.name).length > 0;
    if (isPerson && !isOutletName(found.name, sentence, linked)) continue;
    const title = found.title ?? creditedTitle(sentence);
    const published = found.published ?? writtenDay(groups.rest === undefined ? sentence : sentence.slice(0, place));
    return {
      ...found,
      authors: [...people(groups.author ?? ""), ...found.authors],
      strength,
      rank,
      book,
      ...(title && { title }),
      ...(published && { published }),
    };
  }
  return undefined;
}

/** Ranks behind every wording that says it, and before those that only hint. */
const LINKED_RANK = 500;

/** A credit without grammar: a lone link beside a word like "original". */
function linkedCredit(linked: LinkedText): CreditSentence | undefined {
  const found = originalLink(linked);
  if (found === undefined) return undefined;
  const { url, name = host(url) } = found;
  const line = linked.text.trim();
  return { name, authors: [], strength: "linked", rank: LINKED_RANK, line, whole: true, ...addresses(linked.links) };
}

const writers = perLanguage(
  ({ by, and }) =>
    new RegExp(`(?<!\\p{L})(?i:by|${by})\\s*:?\\s+(${PERSON}(?:(?:,? (?:${and}) | & |, )${PERSON})*)`, "u"),
);

/** Stands before a name that did something else than write. */
const OTHER_WORK = new AnyCase(`(?<!\\p{L})${anyLanguage("translated")}\\p{L}*(?:\\s\\p{L}+)?\\s*$`);

/** Who a credit says wrote: "this story by Jo Marsh". */
function writersIn(text: string, book: Wordbook): readonly string[] {
  const found = writers(book).exec(text);
  const names = people(found?.[1] ?? "");
  return OTHER_WORK.test(text.slice(0, found?.index)) || names.some(isOrganization) ? [] : names;
}

/** Ranks behind a lone link. */
const WORDED_RANK = 600;

/** A credit of which only the stems are known. */
function inOtherWords(
  linked: LinkedText,
  text: string,
  isKnown: (name: string) => boolean,
  isAny: boolean,
): CreditSentence | undefined {
  const found = wordedCredit(linked, text, isKnown);
  if (found === undefined || !(isAny || found.isSet)) return undefined;
  const { name, book } = found;
  const title = creditedTitle(text);
  const published = writtenDay(text);
  return {
    name: host(name),
    authors: writersIn(text, book),
    strength: found.isFirm || found.isSet ? "worded" : "hinted",
    rank: WORDED_RANK,
    line: linked.text.trim(),
    whole: leftOver(text, book).length === 0,
    ...addresses(creditLinks(linked, linked.text.length)),
    ...(title && title !== name && { title }),
    ...(published && { published }),
  };
}

/**
 * Reads a line as a credit: which outlet published first, where and when.
 * @param line one paragraph, its links as Markdown, HTML or bare addresses
 * @param isKnown whether outlets/ knows a name
 * @returns nothing for any line that is no credit, or tells where else the article stands
 */
export function creditSentence(line: string, isKnown: (name: string) => boolean): CreditSentence | undefined {
  const found = wholeLine(line, isKnown);
  if (found?.strength === "said" || found?.strength === "linked" || line.length > LONGEST) return found;
  const shown = readLinks(line.replace(/\s+/gu, " ")).text.trim();
  const parts = shown.length > SEVERAL ? [] : line.split(PARTS);
  for (const part of parts.length > 1 ? parts : []) {
    const credit = wholeLine(part, isKnown);
    if (credit !== undefined && (found === undefined || credit.strength === "said"))
      return { ...placeOf(found), ...credit, line: shown, whole: false };
  }
  return found;
}

/** Where a credit leads. */
function placeOf(found: CreditSentence | undefined): Pick<CreditSentence, "url" | "home" | "licence"> {
  const { url, home, licence } = found ?? {};
  return { ...(url && { url }), ...(home && { home }), ...(licence && { licence }) };
}

/** A line that says several things is no longer than this: who wrote, what it is, where it stood first. */
const SEVERAL = 220;
const PARTS = /\s+[·•|｜]\s+|(?<=\p{Ll}\.)\s+(?=\p{Lu})/u;

/** Whether a line about where an article is from ends in whose the pictures are. */
function endsInPictures(text: string): boolean {
  const parts = sentences(text);
  return parts.length > 1 && isPictureCredit(parts.at(-1) ?? "") && isAboutOrigin(parts.slice(0, -1).join("").trim());
}

function wholeLine(line: string, isKnown: (name: string) => boolean): CreditSentence | undefined {
  if (line.length > LONGEST) return undefined;
  const linked = readLinks(line.replace(/\s+/gu, " "));
  const text = bare(linked.text);
  if (isPictureCredit(text) && !endsInPictures(text)) return undefined;
  const shift = linked.text.indexOf(text);
  const marked = linked.marked.map(({ start, end }) => ({ start: start - shift, end: end - shift }));
  const [first = "", second = ""] = sentences(text);
  if (leadsOutward(first.trim()) && !saysWhere(first)) return undefined;
  const short = read(first.trim(), marked, linked, isKnown);
  const found = short ?? read(`${first}${second}`.trim(), marked, linked, isKnown);
  if (found === undefined || found.strength === "hinted") {
    const link = linkedCredit(linked);
    if (link?.strength === "linked" && link.name !== host(link.url ?? "")) return link;
    const worded = inOtherWords(linked, text, isKnown, found === undefined);
    if (worded !== undefined || link !== undefined || found === undefined) return worded ?? link;
  }
  const { book, isWhole, ...credit } = found;
  const until = shift + first.length + (short === undefined ? second.length : 0);
  const links = addresses(creditLinks(linked, until));
  const url = links.url ?? (links.home === undefined && /^https?:/u.test(credit.name) ? credit.name : undefined);
  return {
    ...credit,
    authors: credit.authors.length > 0 ? credit.authors : writersIn(text, book),
    ...links,
    ...(url && { url }),
    name: host(credit.name),
    line: linked.text.trim(),
    whole: isWhole && leftOver(text, book).length === 0,
  };
}
