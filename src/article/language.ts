import tags from "language-tags";
import * as v from "valibot";
import { text } from "./fields.ts";

/** A language tag whose every part the IANA registry knows (BCP 47), in its canonical letter case. */
export const language = v.pipe(
  text("write a language tag such as en or pt-BR"),
  v.check(
    (value) => tags.check(value),
    (issue) =>
      `${JSON.stringify(issue.input)} is not a language tag that exists (BCP 47): write one such as en, de or pt-BR`,
  ),
  v.transform((value) => Intl.getCanonicalLocales(value)[0] ?? value),
);
