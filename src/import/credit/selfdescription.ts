import { anyLanguage, wholeWords } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isProper } from "../lines/outletnouns.ts";
import { isOrganization, people } from "../lines/personname.ts";
import { sentences } from "../lines/sentences.ts";
import { singleSpaced } from "../material/flattext.ts";
import { readLinks } from "./creditlinks.ts";

/** A newsroom that says of itself what it is. */
export interface SelfDescription {
  readonly name: string;
  /** Its own site, where its name is linked. */
  readonly url?: string;
}

/** What joins a name to what it is: a verb, a comma, a dash, or nothing where the script needs nothing. */
const JOINT = new RegExp(
  `\\s?[,،]\\s(?:is\\s)?|,?\\s${anyLanguage("be")}\\s|\\s(?=[—–-]\\s)|\\s?(?=${wholeWords(["beBegins"])})`,
  "gu",
);
const NEWSROOM = new AnyCase(`^(?:${anyLanguage("newsroom")})(?!\\p{L})(?: \\p{L}+)?`);
const NAME = /^(?:The )?[\p{Lu}\p{Lo}\d][^,;:!?]{1,50}$/u;

/** How far into a line a newsroom says what it is. */
const SOON = 130;

/** Is said of somebody else, or of the article. */
const NO_NAME = new RegExp(
  `^${anyLanguage("noName")}(?![\\p{L}-])|\\s(?:said|says|told|wrote|writes?|covers?|runs?|edits?|was|were|has|had|will|and he|reporter|editor|writer|journalist|director|professor)(?!\\p{L})`,
  "u",
);

/** What a person is, rather than a newsroom. */
const JOB = new AnyCase(`(?<!\\p{L})(?:${anyLanguage("role")})(?!\\p{L})`);

const LONGEST = 2000;

function isNewsroom(name: string, what: string): boolean {
  const words = name.split(" ");
  if (NO_NAME.test(name) || words.length > 6 || (words.length > 1 && !isProper(words))) return false;
  const isPerson = /\s/u.test(name) && people(name).length > 0 && !isOrganization(name);
  return !isPerson || !JOB.test(what);
}

/** The name before the first joint that is followed by what a newsroom calls itself; a first clause may lie between. */
function nameIn(sentence: string): string | undefined {
  let first: number | undefined;
  for (const match of sentence.slice(0, SOON).matchAll(JOINT)) {
    first ??= match.index;
    const what = NEWSROOM.exec(sentence.slice(match.index + match[0].length))?.[0];
    if (what === undefined) continue;
    const name = sentence.slice(0, first).trim();
    return NAME.test(name) && isNewsroom(name, what) ? name : undefined;
  }
  return undefined;
}

/** Reads "X is a nonprofit newsroom that …" at the start of a paragraph. */
export function selfDescription(line: string): SelfDescription | undefined {
  if (line.length > LONGEST) return undefined;
  const { text, links } = readLinks(singleSpaced(line));
  const [first = ""] = sentences(text.trim());
  const name = nameIn(first);
  if (name === undefined) return undefined;
  const link = links.find(({ start }) => start <= first.length);
  return { name, ...(link && { url: link.url }) };
}
