import type { Agreement } from "../../article/agreement.ts";
import type { Catalog } from "../../catalog/catalog.ts";
import type { Rendering } from "../../catalog/rendering.ts";
import { allowedView, partnerView } from "../../partners/partnerview.ts";
import type { Receipts } from "../../partners/receipt.ts";
import { siteHere } from "../exchange.ts";
import { logNoReceipt } from "../fault.ts";
import { serverError } from "../servererror.ts";
import type { Limiter } from "./limiter.ts";
import { type PartnerFeeds, partnerDesk } from "./partnerdesk.ts";
import { partnerState } from "./servestate.ts";

/** What partners have beside everybody else. */
export interface PartnerOptions {
  /** With whom what was agreed; nobody has a key where it is absent. */
  readonly partners?: readonly Agreement[];
  /** What partners' polls say that they hold; where it is absent, nobody writes it down. */
  readonly receipts?: Receipts;
  /** Lets something go on after the answer. */
  readonly later?: (work: Promise<unknown>) => void;
  /** Counts wrong keys; where it is absent, nobody does. */
  readonly limiter?: Limiter;
}

/** What their sites are made of. */
interface PartnerSites extends PartnerOptions {
  /** With everything in it. */
  readonly catalog: Catalog;
  /** As everybody sees it. */
  readonly publicCatalog: Catalog;
  readonly rendering: Rendering;
  readonly now: () => Date;
  /** Opens the site over a partner's view of the catalog. */
  readonly open: (view: Catalog) => PartnerFeeds;
}

/** Answers what stands below `/p/`: to each partner, from the site as he may see it. */
export function partnerSites({ catalog, publicCatalog, rendering, now, open, ...options }: PartnerSites) {
  const { partners = [], receipts, later = () => undefined, limiter } = options;
  const site = () => siteHere({ catalog: publicCatalog, rendering });
  return partnerDesk({
    agreements: partners,
    ...(limiter && { limiter }),
    now,
    ...(receipts && { onPoll: (poll) => later(receipts.note(poll).catch(logNoReceipt)) }),
    site,
    open: (agreement, feedsAt) => open(partnerView(catalog, agreement, feedsAt, now)),
    statePage: (_, agreement, feedsAt) =>
      partnerState({
        catalog: allowedView(catalog, agreement, feedsAt),
        publicCatalog,
        rendering,
        agreement,
        feedsAt,
        now: now(),
        ...(receipts && { receipts }),
      }),
    onFault: (error, request) => serverError(error, request, site),
  });
}
