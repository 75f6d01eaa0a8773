import { AnyCase } from "../lines/anycase.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { isOrganization, PERSON, people } from "../lines/personname.ts";
import { ORIGIN_WORDS } from "./originwords.ts";

/** A line behind the byline that it begins with, and whom that names. */
export interface BehindByline {
  readonly text: string;
  readonly authors: readonly string[];
}

const by = perLanguage(({ by: words }) => new AnyCase(`^(?:${words})\\s*:?\\s+`));
const names = perLanguage(
  ({ and }) => new RegExp(`^(${PERSON}(?:(?:,? (?:${and}) | & |, )${PERSON})*)(?:\\.|,|:| [–—|·-])\\s+(?=\\S)`, "u"),
);

/** Reads who wrote off the beginning of a line that says something else besides: "By Jo Marsh, originally published in …". */
export function behindByline(line: string): BehindByline | undefined {
  for (const { book, mayBe } of ORIGIN_WORDS) {
    const lead = mayBe(line) ? by(book).exec(line)?.[0] : undefined;
    if (lead === undefined) continue;
    const found = names(book).exec(line.slice(lead.length));
    const authors = people(found?.[1] ?? "");
    if (found !== null && authors.length > 0 && !authors.some(isOrganization))
      return { text: line.slice(lead.length + found[0].length), authors };
  }
  return undefined;
}
