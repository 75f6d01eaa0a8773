import { anyLanguage, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { MONTH, WRITTEN_DAY } from "../lines/day.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { PERSON } from "../lines/personname.ts";
import { formalWords } from "./formality.ts";
import { PLATFORM } from "./platforms.ts";

/** Which number of a paper: "Vol. 12", "nr 12/2021", "Ausgabe 512", "S. 41–48". */
const ISSUE = new AnyCase(`^(?:${anyLanguage("issue")}|№|issn)\\s*(?:\\d[\\d:/–-]*|[ivxlc]+(?![\\p{L}]))号?`);

/** "The edition of 2 July". */
const ISSUE_OF = new AnyCase(
  `^(?:${anyLanguage("issue")})\\p{L}* ${anyLanguage("of")} (?:${WRITTEN_DAY}|\\d{1,2}\\.? (?:${anyLanguage("dayJoin")} )?${MONTH})`,
);

/** What may follow the outlet's name in its sentence, one clause after the other. */
const CLAUSES: readonly RegExp[] = [
  /^\s*[（(【[][^()（）[\]【】]{1,60}[)）\]】]/u,
  /^\s*#\d[\d'’/–-]*/u,
  /^\s*\d{1,4}(?=\s*(?:[-–,(]|$))/u,
  /^\/\S*/u,
  /^\s*\d{1,3}[./]\d{2,4}(?!\d)/u,
  /^[-–—]\p{Script=Han}{2,20}/u,
  new RegExp(`^\\s*${anyLanguage("yearWord")}(?!\\p{L})`, "u"),
  /^[\s,;:.!()[\]–—|·，。、；：）】」』》-]+/u,
  new AnyCase(`^${anyLanguage("dayLead")}?\\s*(?:the )?${WRITTEN_DAY}(?!\\d)`),
  /^(?:and )?(?:it )?(?:is )?part of .*/iu,
  ISSUE,
  ISSUE_OF,
  new AnyCase(
    `^(?:${MONTH}[ /.,]*\\d{4}|\\d{1,2}\\.? ${MONTH}|${MONTH} \\d{1,2}|${anyLanguage("season")}(?: \\d{4})?)(?![\\p{L}\\d])`,
  ),
  /^(?:last|this|on) (?:week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
  /^(?:and |but |& )?(?:it |which |that )?(?:(?:is|was|are|were|has|have|can|may) )?(?:be |been |being )?(?:here |also |now |then |later |\w+ly )?(?:re-?published|re-?printed|re-?posted|re-?produced|re-?used|reviewed|shared|used|published|syndicated|distributed|made available|licensed|appears?|cross-?posted|edited|adapted|updated|condensed|shortened|abridged|translated|corrected)\b.*/iu,
  /^(?:and |but )?can be (?:read|found|viewed|seen|accessed)\b.*/iu,
  /^(?:read|see|view) (?:the )?(?:full |whole )?(?:original|it)\b.*/iu,
  /^[\p{L}-]{2,12} pages?(?!\p{L})/iu,
  new RegExp(`^(?:and|&|,) ${PLATFORM}`, "u"),
  /^(?:here )?(?:with|by) (?:[\w’']+ ){0,3}permission\b.*/iu,
  /^(?:under|with) the (?:title|headline) (?:“[^”]{1,300}”|"[^"]{1,300}")/iu,
  /^(?:and )?(?:is )?under\b.*(?:licen[cs]e|cc|creative commons|terms).*/iu,
  new RegExp(`^(?:written )?by ${PERSON}(?:(?:,? and | & |, )${PERSON})*`, "u"),
  /^(?:a|an|the|our|one of|part of|your|where|which|who|whose|based in)\s.*/iu,
  /^(?:via|through|as part of|as an?|in (?:partnership|collaboration|conjunction|english)|at|from|(?:in|on) (?:its|their|the|an?))\b.*/iu,
  /^(?:creative commons|CC)[ -][\w .-]+/iu,
  /^(?:here|first|originally)\b/iu,
  /^https?:\S+/iu,
];

/** ", by Jo Marsh" behind the outlet's name, in its language. */
const byClause = perLanguage(
  ({ by }) =>
    new RegExp(
      `^(?i:${anyLanguage("byMaker")}|${by})\\s*[:：]?\\s*(?:${PERSON}(?:(?i:,? and | & |, )${PERSON})*|[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}]{2,10}$)`,
      "u",
    ),
);

/** ", tradução de Jo Marsh": who did something else than write. */
const craftClause = perLanguage(
  ({ crafts }) => new AnyCase(`^(?:${crafts})\\s*[:：]?\\s*(?:${anyLanguage("byMaker")} )?${PERSON}(?=[\\s.,;)]|$)`),
);

/** Whether every word behind an outlet's name is part of what its credit says: a day, a number, who wrote, how it may be used. */
export function isWholeClauses(after: string, book: Wordbook): boolean {
  let rest = after;
  while (rest !== "") {
    const here = rest;
    const clause = [...CLAUSES, byClause(book), craftClause(book)].find((one) => (one.exec(here)?.[0].length ?? 0) > 0);
    if (clause === undefined) return formalWords(book).test(rest);
    rest = rest.slice(clause.exec(rest)?.[0].length);
  }
  return true;
}
