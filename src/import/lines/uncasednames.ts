import { everyLanguage } from "../languages/furtherlanguages.ts";

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
const UNCASED =
  /^(?:(?!\p{Script=Hangul}|\p{Script=Han})[\p{Lo}\p{M}‌]){2,}(?: (?:(?!\p{Script=Hangul}|\p{Script=Han})[\p{Lo}\p{M}‌]){2,}){1,3}$/u;

/** What East Asian bylines set right behind a name: what somebody is, where from, that it is a report. */
const TITLED = new RegExp(
  `\\s*(?:(?<=${HAN}{2})(?:記者|记者|編集委員|論説委員|特派員|支局長|さん|氏|報道|报道|報導)|(?<=\\p{Script=Hangul}{2}) ?(?:${everyLanguage("role")})).*$`,
  "u",
);

/** `中央社記者黃小明台北3日電`: a name of three, and where and when it was reported. */
const REPORTED =
  /^(?<name>(?:歐陽|欧阳|司馬|司马|諸葛|诸葛|上官|司徒|夏侯)\p{Script=Han}{1,2}|\p{Script=Han}{3})(?:[^、，和與与]{0,8}?\d{1,2}日[電电讯訊]|\p{Script=Han}{2,4}(?:報導|报道|電|电)|(?:綜合|综合)?(?:報導|报道))$/u;

/** Ends of what is no person: a paper, an agency, an office, a page of the site. */
const BODY =
  /(?:网|網|报|報|社|局|部|台|讯|訊|版|室|会|會|协会|公司|大学|大學|学院|學院|新闻|新聞|我们|我們|首页|首頁|详情|詳情|更多|全文|动态|動態|综合|綜合|登录|登錄|分享|评论|評論|内容|內容|文章|推荐|推薦|链接|連結|阅读|閱讀|标签|標籤|下载|下載|专题|專題|専門|ニュース|ページ|トップ|一覧)$/u;
/** Parts of a page or a text, in as few letters as names have. */
const PART = /^(?:目次|目录|目錄|摘要|导读|導讀|正文|本文|付記|追記|注釈|脚注)$/u;
const DESK = new RegExp(`^(?:${everyLanguage("desk")})$`, "u");

/** `王小溪 发自伦敦`: where a report was sent from. */
const SENT_FROM = /\s*(?:发自|發自)\p{Script=Han}{1,10}$/u;

/** `佐藤健二 港湾新聞 編集委員`: for whom somebody writes, and as what. */
const POSITION = /(?<=^\p{Script=Han}{2,5})\s+\p{Script=Han}{2,}\s?.{0,12}(?:記者|委員|特派員|編集長|教授|支局長)$/u;

/** `佐藤健二（さとう・けんじ）`: how a name is read, and what somebody is behind it. */
const READ_AS = /\s*[(（][\p{Script=Hiragana}・\s]{3,}[)）].*$/u;

const HONORIFIC = /^(?:[دأم]\s?\.|[دأم]\/|الدكتور(?:ة)?|الأستاذ(?:ة)?|المهندس(?:ة)?|أ\.\s?د\.)\s*/u;

function isName(text: string): boolean {
  if (DESK.test(text) || PART.test(text) || (BODY.test(text) && text.length > 2)) return false;
  return EAST_ASIAN.test(text) || KOREAN.test(text) || UNCASED.test(text);
}

function bare(part: string): string {
  const text = part.replace(/^[\s【［〔[（(「]+|[\s】］〕\])）」。.]+$/gu, "");
  return REPORTED.exec(text)?.groups?.name ?? text.replace(TITLED, "").trim();
}

/** Small words of prose that no Arabic name has. */
const SMALL_WORD =
  /(?:^|\s)(?:في|من|على|إلى|عن|مع|قرب|بعد|قبل|أمام|خلال|تحت|فوق|بين|هذا|هذه|ذلك|التي|الذي)(?=\s|$)|^(?:شارك|اقرأ|شاهد|تابع|انقر|اضغط|أضف|أرسل|طباعة|نسخ|مشاركة)(?=\s|$)/u;

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
  const said = text.replace(SENT_FROM, "").replace(READ_AS, "").replace(POSITION, "").replace(HONORIFIC, "");
  const joined = said
    .split(/\s*[،,]\s*|\s+(?:و(?=\p{Script=Arabic}{3})|ו(?=\p{Script=Hebrew}{3})|(?:और|एवं|และ)\s+)/u)
    .map((one) => one.trim());
  if (joined.length > 1 && joined.every(isName)) return joined;
  const spaced = said
    .replace(SPACED, "$1、")
    .replace(/(?<=\p{Script=Hangul})\s?[·ㆍ・]\s?(?=\p{Script=Hangul})/gu, "、");
  const kana = new RegExp(`(?<!${KATAKANA})[・·]|[・·](?!${KATAKANA})`, "gu");
  const parts = spaced
    .replace(kana, "、")
    .split(/\s*(?:[、，,;；]|(?<=\p{Script=Han})[和与與及](?=\p{Script=Han}{2}))\s*/u);
  const names = parts.map(bare);
  return names.every(isName) ? names : [];
}
