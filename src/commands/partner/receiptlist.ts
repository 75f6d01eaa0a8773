import * as v from "valibot";
import { demand, type LiveSite } from "../../delivery/livesite.ts";
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

/** What partners hold, or one of them, as the live site knows it. @throws SiteFailure */
export async function receiptsFrom(live: LiveSite, partner?: string): Promise<readonly Receipt[]> {
  const query = partner === undefined ? "" : `?partner=${encodeURIComponent(partner)}`;
  return (await demand(live, `/publish/receipts${query}`, receiptList)).items;
}
