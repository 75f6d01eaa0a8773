import { type OutlineGroup, renderOpml } from "../feeds/opml.ts";
import type { Exchange } from "./exchange.ts";
import { respondText } from "./text.ts";
import { everySlice } from "./walk.ts";

/** The kinds whose feeds people choose from, with their headings; an article's own feed is found on its page. */
const GROUPS = [
  ["outlet", "Outlets"],
  ["topic", "Topics"],
  ["author", "Authors"],
] as const;

/** `/feeds.opml`: every feed, grouped by kind. */
export async function opml(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const [site, horizon] = await Promise.all([catalog.site(), catalog.horizon(now)]);
  const groups = GROUPS.map(
    async ([kind, title]): Promise<OutlineGroup> => ({ title, slices: await everySlice(catalog, kind, now) }),
  );
  const document = renderOpml(site, await Promise.all(groups), new Date(horizon.modified));
  return respondText(exchange, horizon, "text/x-opml", document);
}
