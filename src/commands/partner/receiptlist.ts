import * as v from "valibot";
import type { Receipt } from "../../partners/receipt.ts";
import { FORMAT_NAMES } from "../../site/formats.ts";

const heldArticle = v.object({
  id: v.string(),
  slug: v.string(),
  title: v.string(),
  version: v.number(),
  state: v.picklist(["current", "changed", "withdrawn", "removed", "expired"]),
  since: v.optional(v.number()),
  isConfirmed: v.boolean(),
});

const receiptList = v.object({
  items: v.array(
    v.object({
      partner: v.string(),
      slice: v.string(),
      format: v.picklist(FORMAT_NAMES),
      came: v.number(),
      told: v.optional(v.number()),
      isKnown: v.boolean(),
      articles: v.array(heldArticle),
    }),
  ),
});

/** What the live site answered of what partners hold; none where that is something else. */
export function receiptsIn(body: unknown): readonly Receipt[] | undefined {
  const parsed = v.safeParse(receiptList, body);
  return parsed.success ? parsed.output.items : undefined;
}
