import { type AppOptions, createApp } from "./app.ts";
import type { Live, LiveBindings, Occasion } from "./live.ts";

/** What the Worker is bound to. */
export interface Bindings extends Pick<LiveBindings, "limit" | "url" | "hubs" | "lease"> {
  /** The catalog that the Worker carries. */
  readonly bundle: AppOptions;
  /** Where the live catalog stands. */
  readonly database?: LiveBindings["database"];
  /** Who may publish; without it nobody may, and the bundle is served. */
  readonly secret?: string;
}

/** The Worker: what it answers to requests, and what it does when the clock says so. */
export interface Service {
  /** @param occasion asked for only where something is written */
  fetch(request: Request, occasion: () => Occasion): Response | Promise<Response>;
  scheduled(moment: Date, occasion: Occasion): Promise<void>;
}

const PUBLISH = /^https?:\/\/[^/]+\/publish(?:[/?]|$)/;

/** Asked for as readers ask: whatever else is meant, there is nothing. */
function asRead(request: Request): Request {
  return request.method === "HEAD" ? request : new Request(request.url, { headers: request.headers });
}

/**
 * One Worker for both: with a database and a secret the live catalog is served, once something is published in it, and
 * the bundle otherwise. What only the live catalog needs is loaded when it is needed.
 */
export function createService({ bundle, database, secret, ...rest }: Bindings): Service {
  const app = createApp(bundle);
  let opened: Promise<Live> | undefined;

  const live =
    database === undefined || secret === undefined || secret === ""
      ? undefined
      : (): Promise<Live> => {
          opened ??= import("./live.ts").then(({ openLive }) => openLive({ ...bundle, ...rest, database, secret }));
          return opened;
        };

  return {
    fetch(request, occasion) {
      if (live === undefined) {
        const isRead = request.method === "GET" || !PUBLISH.test(request.url);
        return app.fetch(isRead ? request : asRead(request));
      }
      const isWrite = PUBLISH.test(request.url);
      return live().then(async (there) => {
        if (isWrite) return there.write(request, occasion());
        return (await there.read(request)) ?? app.fetch(request);
      });
    },
    async scheduled(moment, occasion) {
      if (live !== undefined && (await (await live()).tick(moment, occasion))) return;
      const { runBundleEvents } = await import("./publish/bundleevents.ts");
      await runBundleEvents({ ...rest.hubs, catalog: bundle.catalog, purge: occasion.purge, now: moment });
    },
  };
}
