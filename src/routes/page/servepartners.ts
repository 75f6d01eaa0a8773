import { digest } from "../../catalog/digest.ts";
import { siteOf } from "../../catalog/rendering.ts";
import { FEED_LIFETIMES } from "../../http/caching.ts";
import { partnersPage } from "../../pages/partners/partnerspage.tsx";
import { ownRights } from "../../rights/rightsstatement.ts";
import type { Exchange } from "../exchange.ts";
import { respondPage } from "./htmlrepresentation.ts";

/** How many outlets' terms the page tells: those of the others stand on their own pages. */
const NAMED = 200;

/** The page for those who pull the feeds: it depends on the publication and the outlets that it carries. */
export async function partners(exchange: Exchange): Promise<Response> {
  const { catalog, rendering, now } = exchange;
  const [masthead, list] = await Promise.all([catalog.masthead(), catalog.slices("outlet", { now, limit: NAMED })]);
  const outlets = await catalog.outlets(list.slices.map(({ slice }) => slice.key));
  const site = siteOf(masthead, rendering);
  return respondPage(
    exchange,
    { answers: [masthead, list], lifetimes: FEED_LIFETIMES },
    {
      tags: [digest(`${site.edition} partners ${JSON.stringify(outlets)}`)],
      cacheTags: ["partners"],
      links: [],
      render: async () => partnersPage({ site, outlets }),
    },
    { rights: ownRights(site.publication), signals: site.publication.signals },
  );
}
