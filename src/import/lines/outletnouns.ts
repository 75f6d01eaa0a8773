import { anyLanguage } from "../languages/wordbooks.ts";
import { isSmallWord } from "./smallwords.ts";

const ENDS = "(?=$|[\\s.,&'’])";

/** One of the words as a word of a name, or the end of one that is written together. */
function inName(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|\\s)(?:${words.join("|")})${ENDS}`, "u");
}

const ONE_WORD = `[\\p{Lu}\\p{Lo}][\\p{L}-]+(?:${anyLanguage("paperEnd")})`;

const PAPER = inName([anyLanguage("paper"), anyLanguage("namesake"), ONE_WORD]);
const ORGANIZATION = inName([anyLanguage("paper"), anyLanguage("body"), anyLanguage("staff"), ONE_WORD]);
const NEWSROOM = inName([anyLanguage("paper"), anyLanguage("staff"), ONE_WORD]);
const WRITTEN_TOGETHER = new RegExp(`^${ONE_WORD}$`, "u");

/** Whether a name has a noun that papers are called by, in any of the languages; people may be called so as well. */
export function hasPaperNoun(name: string): boolean {
  return PAPER.test(name);
}

/** Whether a name has a noun that outlets and other bodies are called by, and nobody else. */
export function hasOutletNoun(name: string): boolean {
  return ORGANIZATION.test(name);
}

/** Whether a name has a noun that newsrooms go by. */
export function hasNewsroomNoun(name: string): boolean {
  return NEWSROOM.test(name);
}

const ARTICLE = new RegExp(`^${anyLanguage("titleArticle")} \\p{Lu}`, "u");

/** Whether a name begins with an article, as no person's does: "El Sol de Caleta". */
export function hasArticle(name: string): boolean {
  return ARTICLE.test(name);
}

/** More words are no name. */
const MOST_WORDS = 6;

/** Whether every word has a capital, where the script has them, or is a small one such as "of". */
export function isProper(words: readonly string[]): boolean {
  return words.every((word) => /^[\p{Lu}\p{Lo}\d&]/u.test(word) || isSmallWord(word));
}

/** Whether words are a name as papers have it: capitals throughout where the script has them, and one of their nouns at an end. */
export function isPaper(words: string): boolean {
  if (/[,.!?:،。、：]/u.test(words)) return false;
  const parts = words.split(/\s+/u);
  if (parts.length === 1) return WRITTEN_TOGETHER.test(words);
  const ends = [parts.at(-1), parts[0], parts[1]].map((part) => ` ${part ?? ""}`);
  return parts.length <= MOST_WORDS && isProper(parts) && ends.some((end) => PAPER.test(end));
}
