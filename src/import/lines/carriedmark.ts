import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";

const WORDS = anyLanguage("carried");

/** A mailing list's name, and that somebody answers. */
const BEFORE = "(?:\\[[^\\]]{1,40}\\]\\s*)?(?:(?:re|aw|sv|antw|ref)\\s*:\\s*)*";

const MARKS: readonly RegExp[] = [
  new AnyCase(`^(?<mark>${BEFORE}[[(（【〔［]\\s*(?<word>${WORDS})\\s*[\\])）】〕］]\\s*[:：]?)\\s*(?<rest>.+)$`),
  new AnyCase(`^(?<mark>${BEFORE}(?<word>${WORDS})\\s*(?::(?=\\s)|：)(?:\\s*re\\s*:)*)\\s*(?<rest>.+)$`),
  new AnyCase(`^(?<rest>.+?)\\s*(?<mark>[[(（【〔［]\\s*(?<word>${WORDS})\\s*[\\])）】〕］])$`),
];

/** Mail programs set their marks in capitals; in small letters they may be anything. */
const ABBREVIATION = 2;

/** A headline and the mark that somebody set to it who carried it on. */
export interface CarriedTitle {
  readonly title: string;
  /** As it stands there; absent where there is none. */
  readonly mark?: string;
}

/** What an editor is told of such a mark. */
export function markedAbout(mark: string): string {
  return `had “${mark}” with it, as what is carried on has: see whose it is`;
}

/** A headline without a mark such as `FWD:`, `(Repost)` or `【转】`, which is none of its words. */
export function withoutCarriedMark(title: string): CarriedTitle {
  for (const pattern of MARKS) {
    const { mark = "", word = "", rest = "" } = pattern.exec(title.trim())?.groups ?? {};
    const isWord = word.length > ABBREVIATION || word === word.toUpperCase() || /^fw$/iu.test(word);
    if (mark === "" || !isWord) continue;
    const inner = withoutCarriedMark(rest);
    return { title: inner.title, mark: [mark.trim(), inner.mark].filter(Boolean).join(" ") };
  }
  return { title };
}
