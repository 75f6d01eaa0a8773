import * as v from "valibot";
import { group, httpsUrl, listOf, text } from "./fields.ts";

/** What an outlet asks of those who republish an article, kept as it stood on the page that the article came from. */
export const obligations = group({
  /** A picture that counts readers for the outlet; it is shown where the outlet's entry says so (terms: pixel: true). */
  pixel: v.optional(httpsUrl),
  licence: v.optional(text("write the sentence that names the licence")),
  notes: v.optional(listOf(text("write the note that the outlet asks for"), "- the note")),
});

/** An article's obligations, as an editor writes them. */
export type Obligations = v.InferOutput<typeof obligations>;
