import { digest } from "../catalog/digest.ts";
import { EVERYTHING, type Slice, sliceName } from "../catalog/slice.ts";
import { cacheControl, FEED_LIFETIMES } from "../http/caching.ts";
import { respond } from "../http/respond.ts";
import { homePage } from "../pages/home.tsx";
import { slicePage } from "../pages/slice.tsx";
import { type Exchange, feedLinks } from "./exchange.ts";
import { html } from "./html.ts";
import { notFound } from "./notfound.ts";

/** How many outlets and how many topics the home page names. */
const NAMED = 100;

/** How many articles a list shows before it is continued in the archives. */
const LISTED = 30;

/** The home page, or an outlet's, topic's or author's. */
export async function slicesPage({ request, catalog, now }: Exchange, slice: Slice): Promise<Response> {
  const [site, subject] = await Promise.all([catalog.site(), catalog.find(slice, now)]);
  if (subject === undefined) return notFound(request, site);
  const page = await catalog.page(slice, { now, limit: LISTED });
  const named = { now, limit: NAMED };
  const isHome = slice.kind === "everything";
  const [outlets, topics] = isHome
    ? await Promise.all([catalog.slices("outlet", named), catalog.slices("topic", named)])
    : [{ slices: [] }, { slices: [] }];
  const shown = [page.entries.map(({ fingerprint }) => fingerprint), outlets, topics];
  return respond(
    request,
    html({
      tags: [digest(`${site.edition} ${sliceName(slice)} ${JSON.stringify(shown)}`)],
      modified: new Date(page.modified),
      cacheControl: cacheControl(FEED_LIFETIMES, now, page.changes),
      cacheTags: [sliceName(slice) || "everything", ...page.entries.map(({ slug }) => `articles/${slug}`)],
      links: feedLinks(site, slice),
      body: async () => {
        const articles = await catalog.read(page.entries);
        return isHome
          ? homePage({ site, articles, outlets: outlets.slices, topics: topics.slices })
          : slicePage({ site, subject, articles });
      },
    }),
    now,
  );
}

/** The home page. */
export function home(exchange: Exchange): Promise<Response> {
  return slicesPage(exchange, EVERYTHING);
}
