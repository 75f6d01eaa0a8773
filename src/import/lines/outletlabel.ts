import { anyLanguage } from "../languages/wordbooks.ts";
import { flat } from "../material/flattext.ts";
import { AnyCase } from "./anycase.ts";
import { hasArticle, hasPaperNoun, isProper } from "./outletnouns.ts";
import { people } from "./personname.ts";
import { isSectionName } from "./sectionname.ts";

/** An outlet that a label names: where a text appeared, or who provided it. */
export interface LabelledOutlet {
  readonly name: string;
  readonly kind: "appeared" | "provided";
}

/** Longer lines say more than a label and a name. */
const LONGEST = 160;

const MARK = "[^\\p{L}\\p{N}]{0,3}";
const LABEL = new AnyCase(`^${MARK}(?:${anyLanguage("appeared")}|${anyLanguage("provided")})\\s*[:：]?$`);
const APPEARED = new AnyCase(`^${MARK}(?:${anyLanguage("appeared")})\\s*[:：]\\s*(?<name>.+)$`);
const PROVIDED = new AnyCase(`^${MARK}(?:${anyLanguage("provided")})(?:\\s*[:：]\\s*|\\s+)(?<name>.+)$`);

/** Ends a name: a day, a page, who wrote. */
const END = /\s*(?:[|·•;,(（。]|\s[–—-]\s|\.\s|\.$).*$|\s+\d{1,4}[./ ].*$/u;

/** `SOPA, PIPA, privacy`: topics, in which a page files its article. */
const LIST = /^[^,\d]{2,40}(?:, [^,\d]{2,40}){2,}$/u;

/** Between a label and a name, as Chinese lines have it. */
const STROKE = /(?<=^\p{Script=Han}{1,6})\s?[︱｜丨|]\s?/u;

/** Behind the name in Chinese: who there wrote, or the part of the newsroom. */
const HAN_END = new RegExp(`(?<=^\\p{Script=Han}{2,12})(?:${anyLanguage("team")}|\\s\\p{Script=Han}.*)`, "gu");

/** More words are no name. */
const MOST_WORDS = 6;

/** The name with which what stands behind a label begins; none where it is no proper name, or a list of several. */
export function nameBehindLabel(words: string): string | undefined {
  if (LIST.test(words)) return undefined;
  const name = words
    .replace(END, "")
    .replace(HAN_END, "")
    .replace(/^[«„“"'’\s]+|[»“”"'’\s]+$/gu, "")
    .replace(/ on(?: \p{Lu}\p{L}*)?$/u, "");
  const parts = name.split(/\s+/u);
  const isCalled =
    /\p{L}/u.test(name) && (/^[\p{Lu}\p{Lo}\d]/u.test(name) || /^\p{L}[\p{L}\d-]*\.\p{L}{2,}$/u.test(name));
  return isCalled && isProper(parts) && !isSectionName(name) && parts.length <= MOST_WORDS && name.length > 1
    ? name
    : undefined;
}

/** Whether a text is a label before the name of an outlet: "Appeared in", "Publication:", "Provided by". */
export function isOutletLabel(text: string): boolean {
  return LABEL.test(text.trim());
}

/** The outlet that a line names behind a label, and nothing besides it but a day or who wrote. */
export function labelledOutlet(line: string): LabelledOutlet | undefined {
  const text = flat(line).replace(STROKE, "：");
  if (text.length > LONGEST) return undefined;
  const appeared = nameBehindLabel(APPEARED.exec(text)?.groups?.name ?? "");
  if (appeared !== undefined)
    return hasPaperNoun(appeared) || people(appeared).length === 0 || hasArticle(appeared)
      ? { name: appeared, kind: "appeared" }
      : undefined;
  const provided = nameBehindLabel(PROVIDED.exec(text)?.groups?.name ?? "");
  return provided === undefined ? undefined : { name: provided, kind: "provided" };
}
