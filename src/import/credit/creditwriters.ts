import type { Wordbook } from "../languages/wordbooks.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { isOrganization, PERSON, people } from "../lines/personname.ts";

/** "Courtesy of the author, Jo Marsh", in the languages in whose credits it stands so. */
const AUTHOR =
  "the authors?|der autor|die autorin|der autorin|des autors|l['’]auteure?|l['’]autrice|el autor|la autora|del autor|de la autora|l['’]autore|dell['’]autore|dell['’]autrice|o autor|a autora|do autor|da autora|de auteur|forfatteren|författaren|autora?|autorki";

const writers = perLanguage(
  ({ by, and }) =>
    new RegExp(
      `(?<!\\p{L})(?:(?i:by|${by})\\s*:?\\s+|(?i:${AUTHOR})(?:,\\s|\\s))(${PERSON}(?:(?:,? (?:${and}) | & |, )${PERSON})*)`,
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
