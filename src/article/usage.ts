import * as v from "valibot";
import { group, httpUrl, oneOf } from "./fields.ts";
import { USAGE_ANSWERS, type UsageTerms } from "./uses.ts";

const answer = oneOf(USAGE_ANSWERS);

/** What programs may do with a text, as an editor writes it. */
export const usage = v.pipe(
  group({
    search: v.optional(answer),
    "ai-input": v.optional(answer),
    "ai-train": v.optional(answer),
    "ai-index": v.optional(answer),
    tdm: v.optional(answer),
    acquire: v.optional(httpUrl),
  } satisfies Record<keyof UsageTerms, v.GenericSchema>),
  v.transform((value): UsageTerms => value),
);
