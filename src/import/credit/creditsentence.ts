import { absolute } from "../lines/addresses.ts";
import { people } from "../lines/personname.ts";
import { sentences } from "../lines/sentences.ts";
import { type LinkedText, readLinks } from "./creditlinks.ts";
import { type Strength, WORDINGS } from "./creditwords.ts";
import { leftOver, type Provenance, provenance } from "./provenance.ts";

/** What a line says about who published first. */
export interface CreditSentence extends Provenance {
  readonly strength: Strength;
  /** Which wording it is: the lower, the surer that it means the original. */
  readonly rank: number;
  /** The line as it stands in the source. */
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

/** Begins a picture's credit, which is owed to a photographer and not to an outlet. */
const PICTURE =
  /^(?:(?:featured|cover|header|lead|main|top) )?(?:photo(?:graph)?s?|images?|pictures?|video|graphics?|illustrations?|charts?|maps?|figures?|artwork|screenshot|file photo|caption)\b/iu;

/** Sells pictures and publishes no articles. */
const PICTURE_AGENCY =
  /\b(?:getty|shutterstock|unsplash|pixabay|i?stock(?:photo)?|wikimedia|flickr|adobe stock|alamy|ap photo|pexels|zuma)\b/iu;

const LABEL =
  /^(?:editor(?:[’']?s|s[’'])? note|author[’']?s note|publisher[’']?s note|note|disclaimer|attribution|notice|disclosure|credits?)\s*[:–—-]\s*/iu;

const LICENCE = /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\//u;

const PAIRS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "*": "*", _: "_", "{": "}" };

/** Takes off what a page sets around a credit: brackets, emphasis, dashes, a label such as "Editor's note:". */
function bare(line: string): string {
  let text = line.trim();
  for (let before = ""; before !== text; ) {
    before = text;
    text = text
      .replace(/^(?:[>•·—–-]+\s*|#{1,6}\s+)/u, "")
      .replace(LABEL, "")
      .trim();
    const close = PAIRS[text.charAt(0)];
    const end = text.replace(/[.\s]+$/u, "");
    if (close !== undefined && end.length > 2 && end.endsWith(close)) text = end.slice(1, -1).trim();
  }
  return text;
}

function isHome(url: string): boolean {
  return (URL.parse(url)?.pathname ?? "/") === "/";
}

function addresses({ links }: LinkedText): Pick<CreditSentence, "url" | "home" | "licence"> {
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

function read(
  sentence: string,
  isKnown: (name: string) => boolean,
): (Provenance & Pick<CreditSentence, "strength" | "rank">) | undefined {
  for (const [rank, { pattern, strength, orPerson }] of WORDINGS.entries()) {
    const groups = pattern.exec(sentence)?.groups;
    if (!groups) continue;
    const words = groups.rest ?? `${groups.before}${groups.after ?? ""}`;
    const found = provenance(words, isKnown);
    if (found === undefined) continue;
    if (PICTURE_AGENCY.test(found.name)) continue;
    if (orPerson && !isKnown(found.name) && people(found.name).length > 0) continue;
    return { ...found, authors: [...people(groups.author ?? ""), ...found.authors], strength, rank };
  }
  return undefined;
}

/**
 * Reads a line as a credit: which outlet published first, where and when.
 * @param line one paragraph, its links as Markdown, HTML or bare addresses
 * @param isKnown whether outlets.yaml knows a name
 * @returns nothing for any line that is not wholly understood
 */
export function creditSentence(line: string, isKnown: (name: string) => boolean): CreditSentence | undefined {
  if (line.length > LONGEST) return undefined;
  const linked = readLinks(line);
  const text = bare(linked.text).replace(/\s+/gu, " ");
  if (PICTURE.test(text)) return undefined;
  const [first = "", second = ""] = sentences(text);
  const found = read(first.trim(), isKnown) ?? read(`${first}${second}`.trim(), isKnown);
  if (found === undefined) return undefined;
  const links = addresses(linked);
  const url = links.url ?? (links.home === undefined && /^https?:/u.test(found.name) ? found.name : undefined);
  return { ...found, ...links, ...(url && { url }), name: host(found.name), line, whole: leftOver(text).length === 0 };
}
