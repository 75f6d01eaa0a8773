import { anyLanguage, wholeWords } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";

/** Names somebody who helped, is quoted, employed a writer once, or has more to read. */
const ASIDE = new AnyCase(wholeWords(["helped", "beside", "career", "cited", "invites"]));

/** Ends before the name of somebody who gave material: "(mit dpa)", "+ agencies". */
const GIVEN = new AnyCase(`(?:^|[\\s(（])(?:${anyLanguage("aided")}|${anyLanguage("and")})\\s*$|\\+\\s*$`);

/** Whether whoever a line names stands beside the article, in any of the languages, and did not publish it first. */
export function isAside(line: string): boolean {
  return ASIDE.test(line);
}

/** Whether what stands before a name says that it gave material. */
export function isGiven(before: string): boolean {
  return GIVEN.test(before);
}

const AIDED = new AnyCase(`(?:^|[\\s(（])(?:${anyLanguage("aided")})\\s*$`);

/** Whether what stands before a name says in words that it gave material: "avec", "mit Material von". */
export function isAided(before: string): boolean {
  return AIDED.test(before);
}
