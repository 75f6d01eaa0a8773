import { everySlice } from "../../catalog/traversal.ts";
import { type OutlineGroup, renderOpml } from "../../feeds/opml.ts";
import { LIST_KINDS } from "../../site/slice.ts";
import { KIND_HEADINGS } from "../../site/slicewords.ts";
import type { Exchange } from "../exchange.ts";
import { respondText } from "./respondtext.ts";

/** `/feeds.opml`: every feed that people choose, grouped by kind; an article's own feed is found on its page. */
export async function opml(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const [site, horizon] = await Promise.all([catalog.site(), catalog.horizon(now)]);
  const groups = LIST_KINDS.map(
    async (kind): Promise<OutlineGroup> => ({
      title: KIND_HEADINGS[kind],
      slices: await everySlice(catalog, kind, now),
    }),
  );
  const document = renderOpml(site, await Promise.all(groups), new Date(horizon.modified));
  return respondText(exchange, horizon, "text/x-opml", document);
}
