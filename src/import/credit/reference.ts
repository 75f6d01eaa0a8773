import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";

/** "Fig. 7", "Abb. 3": whatever such a line names, a picture is from there. */
const FIGURE = new AnyCase(`(?<!\\p{L})(?:${anyLanguage("figure")})\\s?\\d`);

const SURNAME = "\\p{Lu}[\\p{L}’'-]+";
const YEAR = "\\((?:1[89]|20)\\d{2}[a-z]?\\)";

/** "Elm and Quay (2023)", "Marsh et al. 2019": a work as scholars cite it. */
const CITED = new RegExp(
  `(?<![\\p{L}] )${SURNAME}(?:, ${SURNAME})*,? ${anyLanguage("and")} ${SURNAME} ${YEAR}|\\bet al\\b`,
  "u",
);

/** A book by its number. */
const BOOK_NUMBER = /\bISBN\b|\b97[89]-\d/u;

/** Whether a line refers to a study or a book, as the source of a figure or of what it cites. */
export function isReference(line: string): boolean {
  return FIGURE.test(line) || CITED.test(line) || BOOK_NUMBER.test(line);
}
