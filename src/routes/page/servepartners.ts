import { digest } from "../../catalog/digest.ts";
import { cacheControl, FEED_LIFETIMES } from "../../http/caching.ts";
import { respond } from "../../http/respond.ts";
import { partnersPage } from "../../pages/partners/partnerspage.tsx";
import { type Exchange, siteHere } from "../exchange.ts";
import { html } from "./htmlrepresentation.ts";

/** How many outlets' terms the page tells: those of the others stand on their own pages. */
const NAMED = 200;

/** The page for those who pull the feeds: it depends on the publication and the outlets that it carries. */
export async function partners(exchange: Exchange): Promise<Response> {
  const { request, catalog, memory, now } = exchange;
  const [site, list] = await Promise.all([siteHere(exchange), catalog.slices("outlet", { now, limit: NAMED })]);
  const outlets = await catalog.outlets(list.slices.map(({ slice }) => slice.key));
  return respond(
    request,
    html(memory, {
      tags: [digest(`${site.edition} partners ${JSON.stringify(outlets)}`)],
      cacheControl: cacheControl(FEED_LIFETIMES, now, list.changes),
      cacheTags: ["partners"],
      links: [],
      body: async () => partnersPage({ site, outlets }),
    }),
    now,
  );
}
