import { type AppOptions, createApp, machineClock } from "./app.ts";
import type { Database } from "./catalog/d1/database.ts";
import { liveCatalog } from "./catalog/d1/livecatalog.ts";
import { liveStore } from "./catalog/d1/livestore.ts";
import { NothingPublished } from "./catalog/unavailable.ts";
import { LIVE_LIFETIMES } from "./http/caching.ts";
import type { Purge } from "./publish/edgepurge.ts";
import { type EndpointOptions, openEndpoint } from "./publish/endpoint.ts";
import { runErrands } from "./publish/errands.ts";
import type { HubWorld } from "./push/hub.ts";
import { readerBook } from "./readers/readerbook.ts";
import { receiptBook } from "./receipts/receiptbook.ts";
import { logNoCount } from "./routes/fault.ts";

/** What the live part of the Worker is made of. */
export interface LiveBindings
  extends Pick<AppOptions, "rendering" | "now" | "partners" | "limiter" | "later" | "counters">,
    Pick<EndpointOptions, "limit"> {
  readonly database: Database;
  /** The tokens that may publish. @see publishersOf */
  readonly secret: string;
  /** Where the site runs, if not where the publication says. */
  readonly url?: string;
  readonly hubs: HubWorld;
  /** How long what the database said may be taken for true without asking again, in ms; LEASE where it is not given. */
  readonly lease?: number;
}

/** So long every answer to a write comes later, and so rarely a Worker that is polled without end asks the database. */
const LEASE = 1000;

/** What the platform gives along with a request or an event. */
export interface Occasion {
  readonly purge: Purge | undefined;
  /** Lets something go on after the answer. */
  readonly waitUntil: (promise: Promise<unknown>) => void;
}

/** The live part of the Worker. */
export interface Live {
  /** Answers a reader; nothing as long as nothing is published. */
  read(request: Request): Promise<Response | undefined>;
  /** Answers whoever publishes: everything below `/publish`. */
  write(request: Request, occasion: Occasion): Promise<Response>;
  /** What the clock does at a moment. @returns whether anything is published, so that it was to be done here */
  tick(moment: Date, occasion: Occasion): Promise<boolean>;
}

/** The live catalog's site and its endpoint, over one database. */
export function openLive({ database, secret, limit, url, hubs, lease = LEASE, ...rest }: LiveBindings): Live {
  const { now = machineClock, ...shown } = rest;
  let bookmark: string | undefined;
  let isPublished = false;
  const catalog = liveCatalog(database, { ...(url !== undefined && { url }), bookmark: () => bookmark, lease });
  const receipts = receiptBook(database);
  const readers = readerBook(database, (work) => shown.later?.(work().catch(logNoCount)));
  const counters = [readers, ...(shown.counters ?? [])];
  const app = createApp({ ...shown, catalog, receipts, counters, now, longest: LIVE_LIFETIMES });

  /** Once something is published it stays: then nothing is asked any more. */
  async function isThere(): Promise<boolean> {
    if (isPublished) return true;
    try {
      await catalog.masthead();
      isPublished = true;
    } catch (error) {
      // A database that does not answer is another matter: it may well hold newer articles than the bundle.
      return !(error instanceof NothingPublished);
    }
    return true;
  }

  return {
    async read(request) {
      return (await isThere()) ? app.fetch(request) : undefined;
    },
    async write(request, { purge, waitUntil }) {
      const store = liveStore(database);
      const where = url === undefined ? {} : { site: url };
      const response = await openEndpoint(secret, {
        ...hubs,
        ...where,
        store,
        receipts,
        readers,
        limit,
        purge,
        lease,
        waitUntil,
        now,
      }).fetch(request);
      bookmark = store.bookmark() ?? bookmark;
      return response;
    },
    async tick(moment, { purge }) {
      if (!(await isThere())) return false;
      const store = liveStore(database);
      await store.due(moment);
      const site = url ?? (await catalog.masthead()).publication.url;
      await runErrands({ ...hubs, store, purge, lease, site });
      return true;
    },
  };
}
