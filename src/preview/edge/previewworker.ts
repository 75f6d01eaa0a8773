import { env } from "cloudflare:workers";
import { machineClock } from "../../app.ts";
import { bundledCatalog, bundledPartners, bundledRendering } from "../../catalog/bundle/bundledcatalog.ts";
import type { Occasion } from "../../live.ts";
import { createService, type Service } from "../../service.ts";
import { previewSite } from "./previewsite.ts";

const { SITE_URL, PREVIEW = "", CATALOG, PUBLISH_TOKENS, PUBLISH_LIMIT, WRONG_KEYS } = env;

/** The site as `worker.ts` opens it, over a catalog that comes from elsewhere. */
function serviceOver(bundle: ArrayBuffer, clock: Date | undefined): Service {
  const now = () => new Date(Math.max(machineClock().getTime(), clock?.getTime() ?? 0));
  return createService({
    bundle: {
      catalog: bundledCatalog(bundle, SITE_URL),
      rendering: bundledRendering(bundle),
      partners: bundledPartners(bundle),
      now,
      ...(WRONG_KEYS && { limiter: WRONG_KEYS }),
    },
    hubs: { fetch: (...request) => fetch(...request), wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
    ...(SITE_URL !== undefined && { url: SITE_URL }),
    ...(CATALOG && { database: CATALOG }),
    ...(PUBLISH_TOKENS !== undefined && { secret: PUBLISH_TOKENS }),
    ...(PUBLISH_LIMIT && { limit: (whose) => PUBLISH_LIMIT.limit(whose) }),
  });
}

/** On a development machine there is no edge cache, and nothing is left to be done after the answer. */
const OCCASION: Occasion = { purge: undefined, waitUntil: () => undefined };

const answers = previewSite({
  ask: (path) => fetch(`${PREVIEW}${path}`),
  open: (bundle, clock) => {
    const service = serviceOver(bundle, clock);
    return (request) => service.fetch(request, () => OCCASION);
  },
});

/** The Worker that `npm start` runs in the place of `worker.ts`. */
export default { fetch: (request: Request) => answers(request) };
