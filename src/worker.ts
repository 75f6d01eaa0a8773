import { env, waitUntil } from "cloudflare:workers";
import bundle from "../.build/catalog.bin";
import { bundledCatalog, bundledPartners, bundledRendering } from "./catalog/bundle/bundledcatalog.ts";
import { unlisted } from "./http/unlisted.ts";
import type { Occasion } from "./live.ts";
import { datasetCounter } from "./readers/publicpoll.ts";
import { createService } from "./service.ts";

const { SITE_URL, STAGING, CATALOG, PUBLISH_TOKENS, PUBLISH_LIMIT, WRONG_KEYS, POLLS } = env;

const service = createService({
  bundle: {
    catalog: bundledCatalog(bundle, SITE_URL),
    rendering: bundledRendering(bundle),
    partners: bundledPartners(bundle),
    ...(WRONG_KEYS && { limiter: WRONG_KEYS }),
    ...(POLLS && { counters: [datasetCounter(POLLS)] }),
    later: (work) => waitUntil(work),
  },
  hubs: { fetch: (...request) => fetch(...request), wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
  ...(SITE_URL !== undefined && { url: SITE_URL }),
  ...(CATALOG && { database: CATALOG }),
  ...(PUBLISH_TOKENS !== undefined && { secret: PUBLISH_TOKENS }),
  ...(PUBLISH_LIMIT && { limit: (whose) => PUBLISH_LIMIT.limit(whose) }),
});

/** What the platform gives along; on a development machine there is no edge cache. */
interface Context {
  waitUntil(promise: Promise<unknown>): void;
  readonly cache?: { readonly purge: NonNullable<Occasion["purge"]> };
}

function occasionIn(context: Context): Occasion {
  const { cache } = context;
  return {
    purge: cache && ((order) => cache.purge(order)),
    waitUntil: (promise) => context.waitUntil(promise),
  };
}

/** A promise for each request would be a tenth of what a short answer costs. */
function fetchHere(request: Request, _: unknown, context: Context): Response | Promise<Response> {
  return service.fetch(request, () => occasionIn(context));
}

export default {
  fetch:
    STAGING === undefined
      ? fetchHere
      : async (request: Request, _: unknown, context: Context) => unlisted(await fetchHere(request, _, context)),
  scheduled: ({ scheduledTime }: { readonly scheduledTime: number }, _: unknown, context: Context) =>
    service.scheduled(new Date(scheduledTime), occasionIn(context)),
};
