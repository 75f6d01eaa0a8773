import { anyLanguage } from "../languages/wordbooks.ts";
import { sentences } from "../lines/sentences.ts";
import { readLinks } from "./creditlinks.ts";

/** A newsroom that says of itself what it is. */
export interface SelfDescription {
  readonly name: string;
  /** Its own site, where its name is linked. */
  readonly url?: string;
}

const IS = "(?:\\s(?:is|es|est|ist|é|è|er|är))?\\s?";
const PATTERN = new RegExp(
  `^(?<name>(?:The )?[\\p{Lu}\\p{Lo}\\d][^.,;:!?]{1,50}?)(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])(?:, [^.]{2,60},)?${IS}${anyLanguage("newsroom")}(?!\\p{Ll})`,
  "u",
);

/** Is said of somebody else, or of the article. */
const NO_NAME =
  /^(?:This|That|He|She|It|They|We|There|Here|Sign|Read|Subscribe|Es|Il|Elle|Er|Sie|Dies|Das|Este|Esta|Questo|Dit|Dette|Denne|Det|To|Это|Це|هذا|这|本|この)(?![\p{L}-])|\s(?:said|says|told|wrote|writes?|covers?|runs?|edits?|was|were|has|had|will|and he|reporter|editor|writer|journalist|director|professor)(?!\p{L})/u;

const LONGEST = 2000;

/** Reads "X is a nonprofit newsroom that …" at the start of a paragraph. */
export function selfDescription(line: string): SelfDescription | undefined {
  if (line.length > LONGEST) return undefined;
  const { text, links } = readLinks(line.replace(/\s+/gu, " "));
  const [first = ""] = sentences(text.trim());
  const name = PATTERN.exec(first)?.groups?.name?.trim();
  if (name === undefined || NO_NAME.test(name) || name.split(" ").length > 6) return undefined;
  const link = links.find(({ start }) => start <= first.length);
  return { name, ...(link && { url: link.url }) };
}
