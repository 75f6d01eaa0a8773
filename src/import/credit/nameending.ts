import { anyLanguage, isUnspaced } from "../languages/wordbooks.ts";
import { MONTH } from "../lines/day.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { PERSON } from "../lines/personname.ts";
import { PLATFORM } from "./platforms.ts";

/** How a date begins, as a regular expression. */
export const DAY_START = `(?:${MONTH}[ .]|\\d{1,2}(?:\\.|${anyLanguage("ordinal")})? (?:${anyLanguage("dayJoin")} )?${MONTH}|\\d{4}(?![\\d\\p{L}]))`;

/** Ends an outlet's name in every language. Small words count in small letters only, because names such as "By Faith" exist. */
const END = [
  "[.…!?]?\\s*$",
  "[,;:](?=\\s)(?!\\s(?:the )?\\p{Lu}[^,.;:()]{0,40} & (?:the )?\\p{Lu})",
  "(?<=\\p{Ll}{2})\\.(?=\\p{Lu}\\p{Ll}+ \\p{Ll})",
  "\\s*[，。、；：！？（【،؛\\u3000]",
  "\\s+©",
  "\\s+[(\\[–—|·]",
  "\\s+-\\s(?!\\p{Lu}\\p{L}+ (?:and|&) \\p{Lu}\\p{L}+,)",
  ",(?=\\p{Script=Han})",
  "(?<=\\p{Script=Han})[-–](?=\\p{Script=Han})",
  "\\s+#\\d",
  "\\s+\\d{4}[-./年]\\d",
  `\\s+(?:${anyLanguage("at")}|${anyLanguage("and")})\\s+${PLATFORM}`,
  "(?<!https?:\\S*)(?<=\\w\\.\\w{2,12})/",
  "\\s+\\d{1,4}(?=\\s+[-–]\\s)",
  "\\s+\\d{1,2}/\\d{1,2}(?![\\d/])",
  `,?\\s+${anyLanguage("dayLead")}\\s+(?:the )?(?:\\p{L}+,? )?${DAY_START}`,
  `\\s+by\\s+${PERSON}`,
  "\\s+(?:at|on|from)\\s+(?:https?:|www\\.)",
  `\\s+(?:${anyLanguage("wrote")})\\s*[:：]`,
  "\\s*https?:",
  '\\s+["“«„]',
].join("|");

/** Finds a name at the start of a text, as far as the grammar of a language lets it go: its group `name`. */
export const nameEnding = perLanguage(({ ends, tag, and, taken, published }) => {
  const isHan = isUnspaced({ tag });
  const gap = isHan ? "" : "\\s+";
  const words = isHan
    ? ends.replaceAll("{date}", "\\s?\\d{1,4}(?=[年月])")
    : ends
        .replaceAll(" {date}", " (?:\\p{L}+\\.? )?\\d{1,4}")
        .replaceAll("{date}", "(?:\\p{Ll}+\\.? )?(?:\\d{3,4}|\\d{1,2}(?=[./ ]))");
  const close = gap === "" ? "" : "(?![\\p{L}\\p{M}])";
  const further = isHan ? "" : `|\\s+(?:${and})\\s+(?:\\p{Ll}+\\s+){0,2}(?:${taken}|${published})`;
  return new RegExp(`^(?<name>.{1,300}?)(?=${END}|${gap}(?:${words})${close}${further})`, "u");
});
