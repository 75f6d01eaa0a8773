import { everyLanguage } from "../languages/furtherlanguages.ts";
import { anyLanguage } from "../languages/wordbooks.ts";

const HAN = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々]";
const KATAKANA = "[\\p{Script=Katakana}ー]";

/** Chinese sets spaces between people, Japanese within a name: the two are told apart by how long the parts are. */
const SPACED = /(?<=^|[ 、])(\p{Script=Han}{2,4}) (?=\p{Script=Han}{3,4}(?:[ 、]|$))/gu;
const EAST_ASIAN = new RegExp(
  `^(?:${HAN}{2,6}(?: ${HAN}{1,5})?|${HAN} ${HAN}{1,3}|${KATAKANA}{2,}(?:[・＝=]${KATAKANA}{2,}){1,3})$`,
  "u",
);
const KOREAN = /^\p{Script=Hangul}{2,4}$/u;

/** Names of scripts that set spaces between words and have no capitals: Arabic, Hebrew, Devanagari, Thai. */
const UNCASED = new RegExp(
  `^(?!${everyLanguage("placed")} )(?:(?!\\p{Script=Hangul}|\\p{Script=Han})[\\p{Lo}\\p{M}\u200c]){2,}(?: (?:(?!\\p{Script=Hangul}|\\p{Script=Han})[\\p{Lo}\\p{M}\u200c]){2,}){1,3}$`,
  "u",
);

/** What East Asian bylines set right behind a name: what somebody is, where from, that it is a report. */
const TITLED = new RegExp(
  `\\s*(?:(?<=${HAN}{2})${anyLanguage("behindName")}|(?<=\\p{Script=Hangul}{2}) ?(?:${everyLanguage("role")})).*$`,
  "u",
);

/** `中央社記者黃小明台北3日電`: a name of three, and where and when it was reported. */
const REPORTED = new RegExp(
  `^(?<name>${anyLanguage("longSurname")}\\p{Script=Han}{1,2}|\\p{Script=Han}{3})(?:(?:(?!${anyLanguage("and")})[^，]){0,8}?\\d{1,2}日${anyLanguage("wired")}|\\p{Script=Han}{2,4}(?:${anyLanguage("reported")}|${anyLanguage("wired")})|${anyLanguage("allSources")}?${anyLanguage("reported")})$`,
  "u",
);

/** Ends of what is no person: a paper, an agency, an office, a page of the site. */
const BODY = new RegExp(`${anyLanguage("bodyEnd")}$`, "u");
/** Parts of a page or a text, in as few letters as names have. */
const PART = new RegExp(`^${anyLanguage("textPart")}$`, "u");
const DESK = new RegExp(`^(?:${everyLanguage("desk")})$`, "u");

/** `王小溪 发自伦敦`: where a report was sent from. */
const SENT_FROM = new RegExp(`\\s*${anyLanguage("sentFrom")}\\p{Script=Han}{1,10}$`, "u");

/** `佐藤健二 港湾新聞 編集委員`: for whom somebody writes, and as what. */
const POSITION = new RegExp(
  `(?<=^\\p{Script=Han}{2,5})\\s+\\p{Script=Han}{2,}\\s?.{0,12}${anyLanguage("position")}$`,
  "u",
);

/** `佐藤健二（さとう・けんじ）`: how a name is read, and what somebody is behind it. */
const READ_AS = /\s*[(（][\p{Script=Hiragana}・\s]{3,}[)）].*$/u;

/** `陶可 实习生 林以宁`: what the second of two is, between their names. */
const ROLE_BETWEEN = new RegExp(
  `(?<=\\p{Script=Han}{2})[ \\u3000](?:${anyLanguage("trainee")}|${anyLanguage("behindName")})[ \\u3000](?=\\p{Script=Han}{2})`,
  "gu",
);

const HONORIFIC = new RegExp(`^${everyLanguage("honorific")}\\s*(?=\\p{Lo})`, "u");

/** Between two names where words have spaces around them; "and" may be one word with the name behind it. */
const BETWEEN = new RegExp(
  `\\s*[،,]\\s*|\\s+(?:${everyLanguage("andJoined")}(?=(?!\\p{Script=Han})\\p{Lo}{3})|${everyLanguage("and")}\\s+)`,
  "u",
);

const EAST_ASIAN_BETWEEN = new RegExp(
  `\\s*(?:[、，,;；]|(?<=\\p{Script=Han})${anyLanguage("and")}(?=\\p{Script=Han}{2}))\\s*`,
  "u",
);

function isName(text: string): boolean {
  if (DESK.test(text) || PART.test(text) || (BODY.test(text) && text.length > 2)) return false;
  return EAST_ASIAN.test(text) || KOREAN.test(text) || UNCASED.test(text);
}

function bare(part: string): string {
  const text = part.replace(/^[\s【［〔[（(「]+|[\s】］〕\])）」。.]+$/gu, "");
  return REPORTED.exec(text)?.groups?.name ?? text.replace(TITLED, "").trim();
}

/** Small words of prose that no Arabic name has. */
const SMALL_WORD = new RegExp(
  `(?:^|\\s)${anyLanguage("proseWord")}(?=\\s|$)|^${anyLanguage("asksReader")}(?=\\s|$)`,
  "u",
);

/** Whether a name in such a script is one although no word says so: captions and rubrics are as short. */
export function isSurelyUncased(name: string): boolean {
  return (
    name.split(" ").length <= 3 &&
    !SMALL_WORD.test(name) &&
    !/^(?:\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+)$/u.test(name)
  );
}

/** Whether a text is of a script that knows no capitals. */
export function isUncased(text: string): boolean {
  return /\p{Lo}/u.test(text) && !/\p{Lu}|\p{Ll}/u.test(text);
}

/**
 * The names of an enumeration in a script without capitals: `王小明、李大江`, `佐藤 健二`, `홍길동 기자`, `سامي حداد وليلى منصوري`.
 * @returns none if any part is no name
 */
export function uncasedNames(text: string): readonly string[] {
  const said = text
    .replace(ROLE_BETWEEN, "、")
    .replace(SENT_FROM, "")
    .replace(READ_AS, "")
    .replace(POSITION, "")
    .replace(HONORIFIC, "");
  const joined = said.split(BETWEEN).map((one) => one.trim());
  if (joined.length > 1 && joined.every(isName)) return joined;
  const spaced = said
    .replace(SPACED, "$1、")
    .replace(/(?<=\p{Script=Hangul})\s?[·ㆍ・]\s?(?=\p{Script=Hangul})/gu, "、");
  const kana = new RegExp(`(?<!${KATAKANA})[・·]|[・·](?!${KATAKANA})`, "gu");
  const parts = spaced.replace(kana, "、").split(EAST_ASIAN_BETWEEN);
  const names = parts.map(bare);
  return names.every(isName) ? names : [];
}
