import { anyLanguage, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { writtenDay } from "../lines/day.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { people } from "../lines/personname.ts";
import { isPictureAgency } from "../lines/picturecredit.ts";
import { sentences } from "../lines/sentences.ts";
import type { BareLine } from "./bareline.ts";
import { behindByline } from "./bylineahead.ts";
import { addressesOf, creditLinks, hostOr } from "./creditaddresses.ts";
import { creditedTitle } from "./creditedtitle.ts";
import type { LinkedText } from "./creditlinks.ts";
import { jointWordings, type Ranked, wordings } from "./creditwords.ts";
import { writersIn } from "./creditwriters.ts";
import { leftOver } from "./formality.ts";
import type { CreditSentence } from "./foundcredit.ts";
import { movedBy, withoutLanguage } from "./languagephrase.ts";
import { isArticleAddress } from "./originallink.ts";
import { isCalledOurs } from "./ownname.ts";
import { pageTitle } from "./pagetitle.ts";
import { type Origin, origin } from "./provenance.ts";

/** A mark within a name, "YES! Magazine", and the rest of that name. */
const EXCLAIMED = /\p{L}[!?]\s*$/u;
const NAME_END = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[.!]?\s*$/u;

/** Begins a bracket and does not end it: what stands before it is no name. */
const UNCLOSED = /[(（][^)）]*$/u;

/** One sentence, read as a credit. */
type Reading = Origin & Pick<CreditSentence, "strength" | "rank"> & { readonly book: Wordbook };

const isBy = perLanguage(({ by }) => new AnyCase(`(?<!\\p{L})(?:by|${by})\\s*:?\\s*$`));

/** Leads to who wrote. */
const PROFILE = /\/(?:authors?|staff|people|profiles?|contributors?|users?|@)/iu;

const DISTRIBUTED = new AnyCase(`(?<!\\p{L})${anyLanguage("distributed")}(?!\\p{L})`);

/** What stands where a person's name may stand is an outlet's if it leads to an article or a site, or if others distribute its work. */
function isOutletName(words: string, sentence: string, linked: LinkedText): boolean {
  const link = linked.links.find(({ start, end }) => linked.text.slice(start, end).includes(words));
  if (DISTRIBUTED.test(sentence)) return true;
  return link !== undefined && isArticleAddress(link.url) && !PROFILE.test(link.url);
}

/** The wordings that a sentence may be one of. */
type Wordings = (sentence: string) => Iterable<Ranked>;

function readWith(
  among: Wordings,
  sentence: string,
  { linked, marked }: Pick<BareLine, "linked" | "marked">,
  isKnown: (name: string) => boolean,
): Reading | undefined {
  for (const { pattern, strength, orPerson, book, rank } of among(sentence)) {
    const groups = pattern.exec(sentence)?.groups;
    if (!groups || UNCLOSED.test(groups.before ?? "")) continue;
    const page = pageTitle(groups.rest ?? "", book);
    const words = groups.rest?.slice(page?.length ?? 0) ?? `${groups.before} | ${groups.after ?? ""}`;
    const place = sentence.indexOf(groups.rest ?? groups.before ?? "") + (page?.length ?? 0);
    const end = groups.rest === undefined ? (groups.before?.length ?? 0) : sentence.length;
    const spans = marked.map((span) => ({ start: span.start - place, end: Math.min(span.end - place, end) }));
    const lead = sentence.slice(0, place);
    const found = origin(words, book, isKnown, spans, isBy(book).test(lead), lead);
    if (found === undefined || (strength === "hinted" && !found.isWhole)) continue;
    if (isPictureAgency(found.name) || isCalledOurs(sentence, found.name)) continue;
    const isPerson = orPerson && !isKnown(found.name) && people(found.name).length > 0;
    if (isPerson && !isOutletName(found.name, sentence, linked)) continue;
    const title = found.title ?? page?.title ?? creditedTitle(sentence);
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

/** Reads a sentence without the words that say in which language something was published, or as it stands. */
function read(among: Wordings, sentence: string, line: BareLine, isKnown: (name: string) => boolean) {
  const short = withoutLanguage(sentence);
  if (short === undefined) return readWith(among, sentence, line, isKnown);
  const marked = line.marked.map((span) => movedBy(span, short));
  return readWith(among, short.text, { linked: line.linked, marked }, isKnown);
}

/** Reads what a line says behind the byline that it begins with. */
function readBehind(among: Wordings, line: BareLine, isKnown: (name: string) => boolean): Reading | undefined {
  const behind = behindByline(line.text);
  if (behind === undefined) return undefined;
  const shift = line.text.length - behind.text.length;
  const marked = line.marked.map(({ start, end }) => ({ start: start - shift, end: end - shift }));
  const [first = ""] = sentences(behind.text);
  const found = read(among, first.trim(), { ...line, marked }, isKnown);
  return found && { ...found, authors: [...behind.authors, ...found.authors] };
}

function credit(among: Wordings, line: BareLine, isKnown: (name: string) => boolean): CreditSentence | undefined {
  const { linked, text, start } = line;
  const [first = "", second = ""] = sentences(text);
  const short = EXCLAIMED.test(first) && NAME_END.test(second) ? undefined : read(among, first.trim(), line, isKnown);
  const found = short ?? read(among, `${first}${second}`.trim(), line, isKnown) ?? readBehind(among, line, isKnown);
  if (found === undefined) return undefined;
  const { book, isWhole, ...told } = found;
  const until = start + first.length + (short === undefined ? second.length : 0);
  const links = addressesOf(creditLinks(linked, until));
  const url = links.url ?? (links.home === undefined && /^https?:/u.test(told.name) ? told.name : undefined);
  return {
    ...told,
    authors: told.authors.length > 0 ? told.authors : writersIn(text, book).filter((one) => one !== told.name),
    ...links,
    ...(url && { url }),
    name: hostOr(told.name),
    line: linked.text.trim(),
    whole: isWhole && leftOver(text, book).length === 0,
  };
}

/**
 * A credit in one of the wordings that a language has for it, which a line's first sentence is, or its first two together.
 * @returns the surest wording's, said or hinted
 */
export function saidCredit(line: BareLine, isKnown: (name: string) => boolean): CreditSentence | undefined {
  return credit(wordings, line, isKnown);
}

/** With whom a line says that the article was published: who of both was first, an editor may know. */
export function jointCredit(line: BareLine, isKnown: (name: string) => boolean): CreditSentence | undefined {
  return credit(jointWordings, line, isKnown);
}
