import type { Agreement } from "../../article/agreement.ts";
import type { Catalog, SliceSummary } from "../../catalog/catalog.ts";
import { type Rendering, siteOf } from "../../catalog/rendering.ts";
import { ALWAYS, PAGE_POLICY } from "../../http/headers.ts";
import { FitSection } from "../../pages/partners/fitsection.tsx";
import { HoldingsSection } from "../../pages/partners/holdingssection.tsx";
import { statePage } from "../../pages/partners/statepage.tsx";
import { fitOf } from "../../partners/fittedview.ts";
import type { Receipts } from "../../partners/receipt.ts";
import { PROFILES } from "../../profiles/profiles.ts";
import { LIST_KINDS } from "../../site/slice.ts";
import { logNoReceipt } from "../fault.ts";

/** How many of the chosen slices of each kind the page names. */
const NAMED = 200;

/** What the page is made from. */
export interface StateExchange {
  /** All that the partner may take. */
  readonly catalog: Catalog;
  /** As everybody does. */
  readonly publicCatalog: Catalog;
  readonly rendering: Rendering;
  readonly agreement: Agreement;
  readonly feedsAt: string;
  readonly now: Date;
  /** Absent where the bundle is served, which keeps no receipts. */
  readonly receipts?: Receipts;
}

async function chosenSlices({ catalog, agreement, now }: StateExchange): Promise<SliceSummary[]> {
  if (agreement.slices === undefined) return [];
  const lists = await Promise.all(LIST_KINDS.map((kind) => catalog.slices(kind, { now, limit: NAMED })));
  return lists.flatMap(({ slices }) => slices);
}

/** `/p/KEY/`: the state of a partner's feeds, for his eyes alone. It is never the same twice, so it has no validator. */
export async function partnerState(exchange: StateExchange): Promise<Response> {
  const { catalog, publicCatalog, rendering, agreement, feedsAt, receipts, now } = exchange;
  const { profile } = agreement;
  const [masthead, slices, kept] = await Promise.all([
    publicCatalog.masthead(),
    chosenSlices(exchange),
    // Without what he holds the page is still worth having.
    receipts?.read(now, agreement.partner).catch(logNoReceipt),
  ]);
  const fit = profile && (await fitOf(catalog, PROFILES[profile], now));
  const sections = [
    ...(fit && profile ? [FitSection({ fit, profile: PROFILES[profile] })] : []),
    ...(kept === undefined ? [] : [HoldingsSection({ receipts: kept, feedsAt })]),
  ];
  const body = statePage({ site: siteOf(masthead, rendering), agreement, feedsAt, slices, sections });
  return new Response(body, {
    headers: { ...ALWAYS, "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": PAGE_POLICY },
  });
}
