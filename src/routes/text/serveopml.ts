import type { SliceSummary } from "../../catalog/catalog.ts";
import { siteOf } from "../../catalog/rendering.ts";
import { type OutlineGroup, renderOpml } from "../../feeds/opml.ts";
import { LIST_KINDS } from "../../site/slice.ts";
import { KIND_HEADINGS } from "../../site/slicewords.ts";
import type { Exchange } from "../exchange.ts";
import { respondText } from "./respondtext.ts";

/** How many feeds of each kind the list names. */
const MOST_FEEDS = 1000;

function byKey({ slice: a }: SliceSummary, { slice: b }: SliceSummary): number {
  return a.key < b.key ? -1 : 1;
}

/** `/feeds.opml`: every feed that people choose, grouped by kind; an article's own feed is found on its page. */
export async function opml(exchange: Exchange): Promise<Response> {
  const { catalog, rendering, now } = exchange;
  const [masthead, horizon, ...lists] = await Promise.all([
    catalog.masthead(),
    catalog.horizon(now),
    ...LIST_KINDS.map((kind) => catalog.slices(kind, { now, limit: MOST_FEEDS, order: "size" })),
  ]);
  const site = siteOf(masthead, rendering);
  const groups = LIST_KINDS.map(
    (kind, index): OutlineGroup => ({
      title: KIND_HEADINGS[kind],
      slices: lists[index]?.slices.toSorted(byKey) ?? [],
    }),
  );
  return respondText(exchange, {
    mediaType: "text/x-opml",
    answers: [masthead, horizon, ...lists],
    state: ["opml", site.edition, horizon.modified, groups],
    render: () => renderOpml(site, groups, new Date(horizon.modified)),
  });
}
