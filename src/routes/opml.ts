import type { Catalog, SliceSubject } from "../catalog/catalog.ts";
import { digest } from "../catalog/digest.ts";
import { EVERYTHING, type SliceKind } from "../catalog/slice.ts";
import { type OutlineGroup, renderOpml } from "../feeds/opml.ts";
import { cacheControl, FEED_LIFETIMES } from "../http/caching.ts";
import { FEED_POLICY } from "../http/headers.ts";
import { respond } from "../http/respond.ts";
import type { Exchange } from "./exchange.ts";

/** The kinds whose feeds people choose from, with their headings; an article's own feed is found on its page. */
const GROUPS = [
  ["outlet", "Outlets"],
  ["topic", "Topics"],
  ["author", "Authors"],
] as const;

const STEP = 500;

/** All slices of a kind, page by page. */
async function everySlice(
  catalog: Catalog,
  kind: Exclude<SliceKind, "everything">,
  now: Date,
): Promise<SliceSubject[]> {
  const all: SliceSubject[] = [];
  let after: string | undefined;
  do {
    const list = await catalog.slices(kind, { now, limit: STEP, ...(after === undefined ? {} : { after }) });
    all.push(...list.slices);
    after = list.next;
  } while (after !== undefined);
  return all;
}

/** `/feeds.opml`: every feed, grouped by kind. */
export async function opml({ request, catalog, now }: Exchange): Promise<Response> {
  const [site, newest] = await Promise.all([catalog.site(), catalog.page(EVERYTHING, { now, limit: 1 })]);
  const groups = await Promise.all(
    GROUPS.map(
      async ([kind, title]): Promise<OutlineGroup> => ({ title, slices: await everySlice(catalog, kind, now) }),
    ),
  );
  const modified = new Date(newest.modified);
  const document = renderOpml(site, groups, modified);
  return respond(
    request,
    {
      mediaType: "text/x-opml; charset=utf-8",
      tags: [digest(document)],
      modified,
      cacheControl: cacheControl(FEED_LIFETIMES, now, newest.changes),
      cacheTags: ["everything"],
      links: [],
      isShared: true,
      contentSecurityPolicy: FEED_POLICY,
      body: async () => document,
    },
    now,
  );
}
