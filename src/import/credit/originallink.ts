import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import type { LinkedText } from "./creditlinks.ts";

/** A lone link beside a word like "original", whatever the language. */
export interface OriginalLink {
  readonly url: string;
  /** The outlet's name, where the words beside the link are one. */
  readonly name?: string;
}

const LONGEST = 140;

/** A link of more words is called by a headline, which says nothing of what it leads to. */
const MOST_WORDS = 6;
const ORIGINAL = new AnyCase(`(?<!\\p{L})(?:${anyLanguage("original")})(?![\\p{Ll}])`);
const OTHER = new AnyCase(`(?<!\\p{L})(?:${anyLanguage("otherWork")})(?!\\p{L})`);

/** Where people post, and what files are: no outlet's article stands there. */
const NO_ARTICLE =
  /^https?:\/\/(?:[\w-]+\.)*(?:twitter\.com|x\.com|facebook\.com|instagram\.com|youtube\.com|youtu\.be|tiktok\.com|linkedin\.com|t\.me|reddit\.com|doi\.org|arxiv\.org|github\.com|wikipedia\.org|wikimedia\.org|flickr\.com|amazon\.\w+|google\.\w+|creativecommons\.org|archive\.org|bit\.ly)(?:\/|$)|\.(?:pdf|jpe?g|png|gif|mp[34]|docx?|xlsx?|zip)(?:[?#]|$)/iu;

/** Words around a link that name nobody. */
const FILLER = new AnyCase(`^(?:${anyLanguage("filler")}|https?:.*|[^\\p{L}\\p{N}]+)$`);

/** Whether an outlet's article may stand at an address. */
export function isArticleAddress(url: string): boolean {
  return !NO_ARTICLE.test(url);
}

/** Whether words that a link or a quotation sets off may be an outlet's name. */
export function isName(words: string): boolean {
  const parts = words.trim().split(/\s+/u);
  return (
    parts.length <= 6 &&
    /^[\p{Lu}\p{Lo}\d]|\.\p{L}{2,}$/u.test(words.trim()) &&
    !parts.every((part) => FILLER.test(part) || ORIGINAL.test(part))
  );
}

function nameIn({ text, links }: LinkedText): string | undefined {
  const [link] = links;
  if (link === undefined) return undefined;
  const label = text.slice(link.start, link.end).trim();
  return isName(label) && !ORIGINAL.test(label) && !OTHER.test(label) && !/^https?:/u.test(label) ? label : undefined;
}

/** Reads the one sign of a copy that needs no grammar: a short line with one link to an article, beside a word like "original". */
export function originalLink(linked: LinkedText): OriginalLink | undefined {
  const { text, links } = linked;
  const addresses = new Set(links.map(({ url }) => url));
  const [link] = links;
  if (link === undefined || addresses.size !== 1) return undefined;
  // a headline may be as long as it likes
  const label = text.slice(link.start, link.end);
  const beside = text.replaceAll(link.url, "").replace(label, "");
  const isHeadline = label.split(/\s+/u).length > MOST_WORDS;
  if (beside.length > LONGEST || label.length > LONGEST) return undefined;
  if (!ORIGINAL.test(text) || OTHER.test(isHeadline ? beside : text) || !isArticleAddress(link.url)) return undefined;
  const name = nameIn(linked);
  return { url: link.url, ...(name && { name }) };
}
