import { digest } from "../../catalog/digest.ts";
import { cacheControl, FEED_LIFETIMES } from "../../http/caching.ts";
import { respond } from "../../http/respond.ts";
import { partnersPage } from "../../pages/partners/partnerspage.tsx";
import type { Exchange } from "../exchange.ts";
import { html } from "./htmlrepresentation.ts";

/** The page for those who pull the feeds: it depends on the publication and its outlets, not on any article. */
export async function partners({ request, catalog, memory, now }: Exchange): Promise<Response> {
  const site = await catalog.site();
  return respond(
    request,
    html(memory, {
      tags: [digest(`${site.edition} partners`)],
      cacheControl: cacheControl(FEED_LIFETIMES, now),
      cacheTags: ["partners"],
      links: [],
      body: async () => partnersPage({ site, outlets: await catalog.outlets() }),
    }),
    now,
  );
}
