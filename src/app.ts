import { type Context, Hono } from "hono";
import type { Catalog } from "./catalog/catalog.ts";
import { EVERYTHING, kindOf, type Slice } from "./catalog/slice.ts";
import { NEVER } from "./http/caching.ts";
import { ALWAYS, METHODS, PREFLIGHT } from "./http/headers.ts";
import { redirect } from "./http/redirect.ts";
import { article } from "./routes/article.ts";
import { type Exchange, formatOf } from "./routes/exchange.ts";
import { feed } from "./routes/feed.ts";
import { negotiated } from "./routes/negotiated.ts";
import { notFound, problem } from "./routes/notfound.ts";
import { opml } from "./routes/opml.ts";
import { partners } from "./routes/partners.ts";
import { home, slicesPage } from "./routes/slice.ts";

/** What the Worker is made of. */
export interface AppOptions {
  readonly catalog: Catalog;
  /** The clock; that of the machine where none is given. */
  readonly now?: () => Date;
}

/** How long a browser or the edge may remember that an address has another spelling, in its own words. */
const MOVED = "public, max-age=3600";

/** One line that a log can be searched for; the client is told nothing of it. */
function log(error: unknown, { method, url }: Request): void {
  const cause = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
  console.error(JSON.stringify({ level: "error", method, path: new URL(url).pathname, ...cause }));
}

function sliceAt(folder: string, key: string): Slice | undefined {
  const kind = kindOf(folder);
  return kind === undefined ? undefined : { kind, key: key.normalize("NFC") };
}

/** The whole URL space. */
export function createApp({ catalog, now = () => new Date() }: AppOptions): Hono {
  const app = new Hono();
  const exchange = (context: Context): Exchange => ({ request: context.req.raw, catalog, now: now() });
  const missing = async (context: Context) => notFound(context.req.raw, await catalog.site());

  app.use(async (context, next) => {
    const { method } = context.req;
    if (method === "OPTIONS")
      return new Response(null, {
        status: 204,
        headers: { ...ALWAYS, ...PREFLIGHT, Allow: METHODS, "Cache-Control": NEVER },
      });
    if (method === "GET" || method === "HEAD") return next();
    const detail = `${method} is not possible here: everything can be read, nothing written.`;
    return problem(context.req.raw, await catalog.site(), {
      status: 405,
      title: "Method not allowed",
      detail,
      headers: { Allow: METHODS },
    });
  });

  app.get("/", (context) => home(exchange(context)));
  app.get("/feed", (context) => negotiated(context, exchange(context)));
  app.get("/feeds.opml", (context) => opml(exchange(context)));
  app.get("/partners", (context) => partners(exchange(context)));
  app.get("/:file", (context) => {
    const format = formatOf(context.req.param("file"));
    return format === undefined ? missing(context) : feed(exchange(context), EVERYTHING, format);
  });
  app.get("/:folder/:key", (context) => {
    const slice = sliceAt(context.req.param("folder"), context.req.param("key"));
    if (slice === undefined) return missing(context);
    return slice.kind === "article" ? article(exchange(context), slice.key) : slicesPage(exchange(context), slice);
  });
  app.get("/:folder/:key/:file", (context) => {
    const slice = sliceAt(context.req.param("folder"), context.req.param("key"));
    const format = formatOf(context.req.param("file"));
    return slice === undefined || format === undefined ? missing(context) : feed(exchange(context), slice, format);
  });

  app.notFound(async (context) => {
    const { pathname } = new URL(context.req.url);
    if (!pathname.endsWith("/")) return missing(context);
    const { publication } = await catalog.site();
    return redirect(301, publication.url + pathname.replace(/\/+$/, ""), MOVED);
  });
  app.onError((error, context) => {
    log(error, context.req.raw);
    const detail = "Something went wrong on our side. Please try again in a few minutes.";
    return problem(context.req.raw, undefined, { status: 500, title: "Internal error", detail });
  });
  return app;
}
