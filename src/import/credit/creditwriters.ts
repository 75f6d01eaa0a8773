import type { Wordbook } from "../languages/wordbooks.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { isOrganization, PERSON, people } from "../lines/personname.ts";

const writers = perLanguage(
  ({ by, and, author }) =>
    new RegExp(
      `(?<!\\p{L})(?:(?i:by|${by})\\s*:?\\s+|(?i:${author})(?:,\\s|\\s))(${PERSON}(?:(?:,? (?:${and}) | & |, )${PERSON})*)`,
      "u",
    ),
);

/** Stands before a name that did something else than write. */
const OTHER_WORK = new AnyCase(`(?<!\\p{L})${anyLanguage("translated")}\\p{L}*(?:\\s\\p{L}+)?\\s*$`);

/** Who a credit says wrote: "this story by Jo Marsh". */
export function writersIn(text: string, book: Wordbook): readonly string[] {
  const found = writers(book).exec(text);
  const names = people(found?.[1] ?? "");
  return OTHER_WORK.test(text.slice(0, found?.index)) || names.some(isOrganization) ? [] : names;
}
