import { everyLanguage } from "../languages/furtherlanguages.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";
import { isBesideNames } from "./bylineasides.ts";

const LED = "(?:\\s*[:：/|=]\\s*|\\s*[-–—]\\s+|\\s+)";
const AFTER = `(?:${LED}|(?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])|[・](?=\\p{L}))`;

/** Labels are looked for in small letters at one place of a line: patterns that ignore the letter case take long to compile. */
const WROTE = new RegExp(`(?:${everyLanguage("wrote")}|${everyLanguage("by")})${AFTER}`, "uy");
const CRAFTS = new RegExp(`(?:${everyLanguage("crafts")})(?:${AFTER}|$)`, "uy");
const POSTED = new RegExp(`(?:${everyLanguage("posted")})${LED}`, "uy");
const DESK = new RegExp(`(?:${everyLanguage("desk")})$`, "uy");
const ROLE = new RegExp(`(?:${everyLanguage("role")})(?: .{0,80})?$`, "uy");

const WRITING = new RegExp(`^(?:${everyLanguage("wrote")}|${everyLanguage("by")})$`, "u");
const OTHER_CRAFT = new RegExp(
  `^(?:${everyLanguage("crafts")}|${anyLanguage("picture")}|${anyLanguage("photographer")})$`,
  "u",
);
const BESIDE = new RegExp(`\\s*(?:[,/+]|\\s(?:${everyLanguage("and")})\\s)\\s*`, "u");

/** A text in small letters that has each letter where it was. */
function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/\p{Lu}/gu, (letter) => (letter === "İ" ? "i" : letter.toLowerCase()));
}

/** The length of what a pattern finds at a place of a text in small letters; none where it finds nothing. */
function lengthAt(pattern: RegExp, text: string, at = 0): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : found[0].length;
}

/** What stands behind a label; none where there is no such label. */
function behindLabel(pattern: RegExp, text: string): string | undefined {
  const length = lengthAt(pattern, small(text));
  return length === undefined || length === text.length ? undefined : text.slice(length);
}

/** Whether a part names who did something else: took pictures, edited, translated. */
export const isCraft = (text: string) =>
  lengthAt(CRAFTS, small(text)) !== undefined && lengthAt(WROTE, small(text)) === undefined;

/**
 * What words in brackets behind a name say that somebody did: wrote, also where he took the pictures as well, or something else. "(editor)"
 * may be what a writer is.
 */
export function craftOf(words: string): "writing" | "other" | undefined {
  const all = small(words.trim()).split(BESIDE);
  if (all.some((one) => WRITING.test(one))) return "writing";
  return all.every((one) => OTHER_CRAFT.test(one)) && !isRole(words) ? "other" : undefined;
}

/** `Author — Jo Marsh`. */
const DASHED = /(?<=^|[,.;|]\s)(?<label>\p{L}+)\s+[—–-]\s+(?=\p{Lu}\p{L}+ \p{Lu})/gu;

/** A label that a stroke sets apart from the name, as Chinese bylines have it, with a colon: `文｜王小溪`. */
export function colonned(line: string): string {
  const dashed = line.replace(DASHED, (stroke, label: string) =>
    WRITING.test(small(label)) || OTHER_CRAFT.test(small(label)) ? `${label}: ` : stroke,
  );
  return dashed.replace(
    /(?<=^|\s)(?<label>\p{Script=Han}{1,6})\s*[｜丨|]\s*(?=\p{Script=Han})/gu,
    (stroke, label: string) => (WRITING.test(label) || OTHER_CRAFT.test(label) ? `${label}：` : stroke),
  );
}

/** The names of those who did something else, behind the label that says what. */
export function behindCraft(part: string): string | undefined {
  return isCraft(part) ? behindLabel(CRAFTS, part) : undefined;
}

/** Whether words are what a newsroom puts where a name should stand: "Staff", "Redaktion", "Agencias". */
export function isDesk(words: string): boolean {
  return lengthAt(DESK, small(words.trim())) !== undefined;
}

/** Begins another part of the line. */
const PUBLISHED = new RegExp(`${anyLanguage("shown")}\\p{L}*[\\s:]`, "uy");
const WITH = /(?:with (?:additional |further )?(?:reporting|contributions?|research)|as told to) /uy;

const PICTURED = new RegExp(`${everyLanguage("pictured")}(?: (?=\\S+ \\S+(?: \\S+)?$)| ?[:/]?\\p{Lo})`, "uy");
const PREPOSITION = everyLanguage("byMaker");
const BEFORE_NAMES = new RegExp(`(?:[:：/＝=]\\s*| ${PREPOSITION} )$`, "u");

/** Between two parts, where no "and" stands before it; nothing before a picture's label in scripts without spaces. */
const GAP = new RegExp(
  `(?<! ${anyLanguage("and")})[\\s,，。.;]+(?=\\S)|(?<=\\p{Lo})(?=${everyLanguage("pictured")})`,
  "gu",
);

/** Sets a line's parts apart where nothing but a label begins the next one: `Text: Jo Marsh Photos: Rae Toll`. */
export function parted(text: string): string {
  const lower = small(text);
  let result = "";
  let from = 0;
  let labelled = 0;
  for (const gap of text.matchAll(GAP)) {
    const at = gap.index + gap[0].length;
    if (gap.index === 0 || at < labelled) continue;
    const labels = [CRAFTS, WROTE]
      .map((pattern) => lengthAt(pattern, lower, at) ?? 0)
      .filter((length) => BEFORE_NAMES.test(lower.slice(at, at + length)));
    const others = [PUBLISHED, WITH, PICTURED].map((pattern) => lengthAt(pattern, lower, at) ?? 0);
    const longest = Math.max(0, ...labels, ...others);
    if (longest === 0) continue;
    labelled = at + Math.max(longest, lengthAt(CRAFTS, lower, at) ?? 0);
    result += `${text.slice(from, gap.index)} | `;
    from = at;
  }
  return result + text.slice(from);
}

/** Whether words are what somebody is, such as "staff writer". */
export function isRole(words: string): boolean {
  return lengthAt(ROLE, small(words)) !== undefined;
}

/** "Opinion by Jo Marsh", "3 May 2024, by Jo Marsh": what says who wrote stands behind something else. */
const BEHIND = new RegExp(
  `^(?<before>.{1,60}?)[\\s,:]+(?<led>(?:${PREPOSITION}|${everyLanguage("byName")}) .+)$`,
  "iu",
);

/** What may stand before the names although a label began the part: the rest of it, or that the pictures are theirs too. */
const STILL = new RegExp(
  `^(?:\\p{Ll}[\\p{L} ]{1,30}[:：]\\s*|${everyLanguage("pictured")}[\\s:：＝=/・]*(?=\\p{Lo}))`,
  "u",
);

/** The names behind a label that begins a part. */
export function led(part: string): { readonly said: "by" | "posted"; readonly names: string } | undefined {
  const posted = behindLabel(POSTED, part);
  if (posted !== undefined) return { said: "posted", names: posted };
  const names = behindLabel(WROTE, part);
  return names === undefined
    ? undefined
    : { said: "by", names: (behindLabel(WROTE, names) ?? names).replace(STILL, "") };
}

/** What somebody may have made beside the article, or a sentence. */
const OTHERWISE = new AnyCase(`[.!?]|${anyLanguage("otherMade")}(?!\\p{L})`);

/** The names behind a label that stands behind something else. */
export function ledBehind(part: string): ReturnType<typeof led> {
  const { before = "", led: behind } = BEHIND.exec(part)?.groups ?? {};
  const isLabel =
    isBesideNames(before) || (/^\p{Lu}/u.test(before) && before.split(" ").length <= 3 && !OTHERWISE.test(before));
  return behind !== undefined && isLabel ? led(behind) : undefined;
}
