import { everySlice } from "../../catalog/traversal.ts";
import { type OutlineGroup, renderOpml } from "../../feeds/opml.ts";
import { LIST_KINDS } from "../../site/slice.ts";
import type { Exchange } from "../exchange.ts";
import { respondText } from "./respondtext.ts";

/** The headings of the kinds whose feeds people choose from; an article's own feed is found on its page. */
const HEADINGS = { outlet: "Outlets", topic: "Topics", author: "Authors" } as const;

/** `/feeds.opml`: every feed, grouped by kind. */
export async function opml(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const [site, horizon] = await Promise.all([catalog.site(), catalog.horizon(now)]);
  const groups = LIST_KINDS.map(
    async (kind): Promise<OutlineGroup> => ({ title: HEADINGS[kind], slices: await everySlice(catalog, kind, now) }),
  );
  const document = renderOpml(site, await Promise.all(groups), new Date(horizon.modified));
  return respondText(exchange, horizon, "text/x-opml", document);
}
