import type { Agreement } from "../../article/agreement.ts";
import type { Catalog, SliceSummary } from "../../catalog/catalog.ts";
import { type Rendering, siteOf } from "../../catalog/rendering.ts";
import { ALWAYS, PAGE_POLICY } from "../../http/headers.ts";
import { statePage } from "../../pages/partners/statepage.tsx";
import { LIST_KINDS } from "../../site/slice.ts";

/** How many of the chosen slices of each kind the page names. */
const NAMED = 200;

/** What the page is made from. */
export interface StateExchange {
  /** As the partner sees it. */
  readonly catalog: Catalog;
  /** As everybody does. */
  readonly publicCatalog: Catalog;
  readonly rendering: Rendering;
  readonly agreement: Agreement;
  readonly feedsAt: string;
  readonly now: Date;
}

async function chosenSlices({ catalog, agreement, now }: StateExchange): Promise<SliceSummary[]> {
  if (agreement.slices === undefined) return [];
  const lists = await Promise.all(LIST_KINDS.map((kind) => catalog.slices(kind, { now, limit: NAMED })));
  return lists.flatMap(({ slices }) => slices);
}

/** `/p/KEY/`: the state of a partner's feeds, for his eyes alone. It is never the same twice, so it has no validator. */
export async function partnerState(exchange: StateExchange): Promise<Response> {
  const { publicCatalog, rendering, agreement, feedsAt } = exchange;
  const [masthead, slices] = await Promise.all([publicCatalog.masthead(), chosenSlices(exchange)]);
  const body = statePage({ site: siteOf(masthead, rendering), agreement, feedsAt, slices });
  return new Response(body, {
    headers: { ...ALWAYS, "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": PAGE_POLICY },
  });
}
