import { verdict } from "../lines/boilerplate.ts";
import { MONTH, WRITTEN_DAY, writtenDay } from "../lines/day.ts";
import { PERSON, people } from "../lines/personname.ts";
import { sentences } from "../lines/sentences.ts";

/** What stands after "originally published by": the outlet, and what the sentence adds. */
export interface Provenance {
  readonly name: string;
  readonly authors: readonly string[];
  /** The original's headline. */
  readonly title?: string;
  /** A day such as `2023-11-03`. */
  readonly published?: string;
}

/** Words that lead to an outlet's name without being part of it. */
const LEAD =
  /^(?:(?:the )?(?:website|web site|site|blog|pages|newsletter)(?: of)? |(?:the )?(?:[\w.]+ ){0,3}(?:issue|edition|version) of |(?:our|their) (?:\w+ ){0,3}(?:partners?|friends|colleagues|sister (?:site|paper|publication))(?: (?:at|over at))?,? |(?:the )?(?:news outlet|news site|news agency|nonprofit newsroom|magazine|newspaper|journal) (?=["“\p{Lu}]))/u;

/** Ends an outlet's name. Small words count in small letters only, because names such as "By Faith" exist. */
const END = [
  "[.…!]?\\s*$",
  "[,;:](?=\\s)",
  "\\s+[(\\[–—|·]",
  "\\s+-\\s",
  `,?\\s+(?:on|in|dated)\\s+(?:the )?${WRITTEN_DAY}`,
  "\\s+(?:and|but)\\s+(?:is|was|are|were|has|have|it|can|may|then|here|also|re-?p|re-?used|shared|used|syndicated|made|distributed|appears|later|licensed|edited)",
  "\\s+(?:is|was|has|where|which|who|via|through|here|last|this|under|without)\\b",
  "\\s+(?:with|by)\\s+(?:\\w+ ){0,3}permission",
  `\\s+by\\s+${PERSON}`,
  "\\s+as\\s+(?:part|an?)\\b",
  "\\s+(?:in|on)\\s+(?:partnership|collaboration|conjunction|English|its|their|the|an?)\\b",
  "\\s+on\\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
  "\\s+(?:at|on|from)\\s+(?:https?:|www\\.)",
  "\\s+https?:",
].join("|");

const NAME = new RegExp(`^(?<name>.{1,300}?)(?=${END})`, "u");

/** What may follow the outlet's name in its sentence, one clause after the other. */
const CLAUSES: readonly RegExp[] = [
  /^[\s,;:.!()[\]–—|·-]+/u,
  new RegExp(`^(?:on|in|dated|of)?\\s*(?:the )?${WRITTEN_DAY}\\b`, "iu"),
  /^(?:last|this|on) (?:week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
  /^(?:and |but |& )?(?:it |which |that )?(?:(?:is|was|are|were|has|have|can|may) )?(?:be |been |being )?(?:here |also |now |then |later |\w+ly )?(?:re-?published|re-?printed|re-?posted|re-?produced|re-?used|shared|used|syndicated|distributed|made available|licensed|appears?|cross-?posted|edited|adapted|updated|condensed|shortened|abridged|translated|corrected)\b.*/iu,
  /^(?:here )?(?:with|by) (?:[\w’']+ ){0,3}permission\b.*/iu,
  /^(?:under|with) the (?:title|headline) (?:“[^”]{1,300}”|"[^"]{1,300}")/iu,
  /^(?:and )?(?:is )?under\b.*(?:licen[cs]e|cc|creative commons|terms).*/iu,
  new RegExp(`^(?:written )?by ${PERSON}(?:(?:,? and | & |, )${PERSON})*`, "u"),
  /^(?:a|an|the|our|one of|part of|your|where|which|who|whose|based in)\s.*/iu,
  /^(?:via|through|as part of|as an?|in (?:partnership|collaboration|conjunction|english)|at|from|(?:in|on) (?:its|their|the|an?))\b.*/iu,
  /^(?:here|first|originally)\b/iu,
  /^https?:\S+/iu,
];

const TITLED = /\b(?:under|with) the (?:title|headline) (?:“([^”]{1,300})”|"([^"]{1,300})")/iu;

/** What begins like a name after "published in" but is none. */
const NO_OUTLET = new RegExp(
  `^(?:(?:here|our|this|that|these|those|their|his|her|its|my|your|another|other|an?|several|many|all|part|response|full|print|English|Spanish|French|German|permission)\\b|${MONTH} \\d|${WRITTEN_DAY}$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)`,
  "iu",
);

function isWholeClauses(after: string): boolean {
  let rest = after;
  while (rest !== "") {
    const match = CLAUSES.map((clause) => clause.exec(rest)?.[0].length ?? 0).find((length) => length > 0);
    if (match === undefined) return false;
    rest = rest.slice(match);
  }
  return true;
}

function isOutletName(name: string, isKnown: (name: string) => boolean): boolean {
  if (isKnown(name)) return true;
  if (name.length > 80 || NO_OUTLET.test(name)) return false;
  return /^(?:the )?[\p{Lu}\p{Lo}\d]|^\p{Ll}\p{Lu}|^https?:/u.test(name) || /^[\w-]+(?:\.[\w-]+)+$/u.test(name);
}

function unquoted(name: string): string {
  return name
    .replace(/^["“'‘*_]+|[.,]?["”'’*_]+$|[,;:]+$/gu, "")
    .replace(/['’]s (?:web ?site|site|blog|newsletter|opinion pages?)$|\s(?:web ?site)$/u, "")
    .trim();
}

function names(after: string): readonly string[] {
  const match = new RegExp(`\\bby (${PERSON}(?:(?:,? and | & |, )${PERSON})*)`, "u").exec(after);
  return match ? people(match[1] ?? "") : [];
}

/**
 * Reads the outlet out of the words that follow "originally published by" in the same sentence.
 * @param isKnown whether outlets.yaml knows a name: a known outlet may be written in small letters
 * @returns nothing unless every word of the sentence is understood
 */
export function provenance(rest: string, isKnown: (name: string) => boolean): Provenance | undefined {
  const trimmed = rest.trim().replace(LEAD, "");
  for (let end = 0; end < trimmed.length; ) {
    const found = NAME.exec(trimmed)?.groups?.name;
    if (found === undefined) return undefined;
    end = found.length;
    const name = unquoted(found);
    const after = trimmed.slice(end);
    if (name === "" || !isOutletName(name, isKnown) || !isWholeClauses(after)) return undefined;
    const published = writtenDay(after);
    const title = TITLED.exec(after)?.slice(1).find(Boolean);
    return { name, authors: names(after), ...(title && { title }), ...(published && { published }) };
  }
  return undefined;
}

/** Sentences that often follow a credit and say nothing else. */
const FORMALITY =
  /^(?:(?:to )?(?:read|view|see|visit|click|find|you can (?:read|find|view))\b.*\b(?:original|full|here|more|site|website)\b|(?:it|this (?:article|story|piece|content)) (?:is|was|has been) (?:re|used|shared)|(?:re-?(?:published|printed|posted|produced)|used|shared)\b.*(?:permission|licen[cs]e)|licen[cs]e:|all rights reserved|©|\(c\)|copyright\b|https?:\S+$)/iu;

/** The sentences of a line after its first that say something else than a credit does. */
export function leftOver(line: string): readonly string[] {
  return sentences(line)
    .slice(1)
    .map((sentence) => sentence.trim())
    .filter(
      (sentence) => !FORMALITY.test(sentence.replace(/^[([*_]+/u, "")) && verdict(sentence, "end")?.sure !== true,
    );
}
