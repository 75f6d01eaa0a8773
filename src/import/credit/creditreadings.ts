import { writtenDay } from "../lines/day.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { sentences } from "../lines/sentences.ts";
import { saysWhere } from "./aboutwork.ts";
import type { BareLine } from "./bareline.ts";
import { addressesOf, creditLinks, hostOr } from "./creditaddresses.ts";
import { creditedTitle } from "./creditedtitle.ts";
import type { LinkedText } from "./creditlinks.ts";
import { leadsOutward } from "./creditwords.ts";
import { writersIn } from "./creditwriters.ts";
import { feedFooter } from "./feedfooter.ts";
import { leftOver } from "./formality.ts";
import type { CreditSentence } from "./foundcredit.ts";
import { originalLink } from "./originallink.ts";
import { isAboutOrigin, isAboutWork, ORIGIN_WORDS } from "./originwords.ts";
import { isCalledOurs } from "./ownname.ts";
import { isPlatform } from "./platforms.ts";
import { isReference } from "./reference.ts";
import { jointCredit, saidCredit } from "./saidcredit.ts";
import { wordedCredit } from "./wordedcredit.ts";

/** Ranks behind every wording that says it, and before those that only hint. */
const LINKED_RANK = 500;

/** A credit without grammar: a lone link beside a word like "original". */
function linkedCredit({ linked, text, start }: BareLine): CreditSentence | undefined {
  const first = upTo(linked, start + (sentences(text)[0] ?? "").length);
  const whole = originalLink(linked);
  const found = whole ?? (isAboutWork(first.text) ? originalLink(first) : undefined);
  if (found === undefined) return undefined;
  const { url, name = hostOr(url) } = found;
  const line = linked.text.trim();
  const { links } = whole === undefined ? first : linked;
  const isWhole = whole !== undefined;
  return { name, authors: [], strength: "linked", rank: LINKED_RANK, line, whole: isWhole, ...addressesOf(links) };
}

/** A line as far as its first sentence goes. */
function upTo({ text, links, marked }: LinkedText, end: number): LinkedText {
  const isWithin = (span: { readonly end: number }) => span.end <= end;
  return { text: text.slice(0, end), links: links.filter(isWithin), marked: marked.filter(isWithin) };
}

/** Ranks behind every wording that says it: the feed may be of a site that copied the article. */
const FOOTER_RANK = 490;

/** What sites for blogs write below each article in a feed. */
function footerCredit({ linked, text }: BareLine): CreditSentence | undefined {
  const found = feedFooter(text);
  if (found === undefined) return undefined;
  const { name, title } = found;
  return {
    name: hostOr(name),
    title,
    authors: [],
    strength: "said",
    rank: FOOTER_RANK,
    line: linked.text.trim(),
    whole: true,
    ...addressesOf(linked.links),
  };
}

/** Ranks behind a lone link. */
const WORDED_RANK = 600;

/** Whether a name is a network's, perhaps in another case than the first. */
function isOfNetwork(name: string): boolean {
  return isPlatform(name) || isPlatform(name.slice(0, -1));
}

/** A credit of which only the stems are known. */
function inOtherWords({ linked, text }: BareLine, isKnown: (name: string) => boolean): CreditSentence | undefined {
  const found = wordedCredit(linked, text, isKnown);
  if (found === undefined || isCalledOurs(text, found.name)) return undefined;
  // a button that hands the page on to a network
  if (isOfNetwork(found.name) && !isAboutWork(text) && !ORIGIN_WORDS.some(({ first }) => first.test(text)))
    return undefined;
  const { name, book } = found;
  const title = creditedTitle(text);
  const published = writtenDay(text);
  return {
    name: hostOr(name),
    authors: writersIn(text, book),
    strength: found.isFirm || found.isSet ? "worded" : "hinted",
    rank: WORDED_RANK,
    line: linked.text.trim(),
    whole: leftOver(text, book).length === 0,
    ...addressesOf(creditLinks(linked, linked.text.length)),
    ...(title && title !== name && { title }),
    ...(published && { published }),
  };
}

/** Whether a line about where an article is from ends in whose the pictures are. */
function endsInPictures(text: string): boolean {
  const parts = sentences(text);
  return parts.length > 1 && isPictureCredit(parts.at(-1) ?? "") && isAboutOrigin(parts.slice(0, -1).join("").trim());
}

/** How a line is read that leads nowhere else. */
const INWARD = [footerCredit, saidCredit, linkedCredit, inOtherWords, jointCredit];

/** All that one line may say about who published first: in a wording that is known, by a lone link, by the stems of its words. */
export function* creditReadings(bare: BareLine, isKnown: (name: string) => boolean): Generator<CreditSentence> {
  if (isPictureCredit(bare.text) && !endsInPictures(bare.text)) return;
  if (isReference(bare.text) && !isAboutWork(bare.text)) return;
  const [first = ""] = sentences(bare.text);
  const readings = leadsOutward(first.trim()) && !saysWhere(first) ? [jointCredit] : INWARD;
  for (const read of readings) {
    const found = read(bare, isKnown);
    if (found !== undefined) yield found;
  }
}
