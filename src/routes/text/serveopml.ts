import type { SliceSummary } from "../../catalog/catalog.ts";
import { type OutlineGroup, renderOpml } from "../../feeds/opml.ts";
import { LIST_KINDS } from "../../site/slice.ts";
import { KIND_HEADINGS } from "../../site/slicewords.ts";
import { type Exchange, siteHere } from "../exchange.ts";
import { respondText } from "./respondtext.ts";

/** How many feeds of each kind the list names. */
const MOST_FEEDS = 1000;

function byKey({ slice: a }: SliceSummary, { slice: b }: SliceSummary): number {
  return a.key < b.key ? -1 : 1;
}

/** `/feeds.opml`: every feed that people choose, grouped by kind; an article's own feed is found on its page. */
export async function opml(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const [site, horizon] = await Promise.all([siteHere(exchange), catalog.horizon(now)]);
  const groups = LIST_KINDS.map(async (kind): Promise<OutlineGroup> => {
    const { slices } = await catalog.slices(kind, { now, limit: MOST_FEEDS, order: "size" });
    return { title: KIND_HEADINGS[kind], slices: slices.toSorted(byKey) };
  });
  const document = renderOpml(site, await Promise.all(groups), new Date(horizon.modified));
  return respondText(exchange, horizon, "text/x-opml", document);
}
