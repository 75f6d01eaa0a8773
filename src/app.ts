import { type Context, Hono } from "hono";
import type { Catalog } from "./catalog/catalog.ts";
import { methodNotAllowed, preflight } from "./http/method.ts";
import type { Exchange } from "./routes/exchange.ts";
import { logFault } from "./routes/fault.ts";
import { negotiated } from "./routes/feed/negotiation.ts";
import { again } from "./routes/feed/repeatedpoll.ts";
import { archive } from "./routes/feed/servearchive.ts";
import { feed } from "./routes/feed/servefeed.ts";
import { Memory } from "./routes/memory.ts";
import { favicon, guessed, movedTo, redirected, stylesheet } from "./routes/moved.ts";
import { notFound, problem } from "./routes/notfound.ts";
import { article } from "./routes/page/servearticle.ts";
import { home, monthPage, newest } from "./routes/page/servelist.ts";
import { partners } from "./routes/page/servepartners.ts";
import { opml } from "./routes/text/serveopml.ts";
import { newsSitemap, robots, sitemap } from "./routes/text/servesitemap.ts";
import { formatOf } from "./site/formats.ts";
import { EVERYTHING, kindOf, type Slice } from "./site/slice.ts";

/** What the Worker is made of. */
export interface AppOptions {
  readonly catalog: Catalog;
  /** The clock; the machine's own where none is given. */
  readonly now?: () => Date;
}

/** The slices that are cut from everything: `/outlets/KEY` and its kind. */
function sliceAt(context: Context): Slice | undefined {
  const kind = kindOf(context.req.param("folder") ?? "");
  return kind === undefined ? undefined : { kind, key: (context.req.param("key") ?? "").normalize("NFC") };
}

/** The whole URL space, read from top to bottom. */
export function createApp({ catalog, now = () => new Date() }: AppOptions): Hono {
  const app = new Hono();
  const memory = new Memory();
  const exchange = (context: Context): Exchange => ({ request: context.req.raw, catalog, memory, now: now() });
  const missing = async (context: Context) => notFound(context.req.raw, await catalog.site());

  app.use(async ({ req }, next) => {
    if (req.method === "OPTIONS") return preflight();
    if (req.method !== "GET" && req.method !== "HEAD")
      return problem(req.raw, await catalog.site(), methodNotAllowed(req.method));
    return redirected(req.raw, await catalog.site()) ?? next();
  });

  app.get("/", (context) => home(exchange(context)));
  app.get("/feed", (context) => negotiated(context, exchange(context)));
  app.get("/feeds.opml", (context) => opml(exchange(context)));
  app.get("/sitemap.xml", (context) => sitemap(exchange(context)));
  app.get("/news-sitemap.xml", (context) => newsSitemap(exchange(context)));
  app.get("/favicon.ico", async () => favicon(await catalog.site()));
  app.get("/style.css", async () => stylesheet(await catalog.site()));
  app.get("/robots.txt", (context) => robots(exchange(context)));
  app.get("/partners", (context) => partners(exchange(context)));
  app.get("/archive/:month", (context) => monthPage(exchange(context), EVERYTHING, context.req.param("month")));
  app.get("/archive/:month/:file", (context) => archiveOf(context, EVERYTHING));
  app.get("/:file", (context) => feedOf(context, EVERYTHING));
  app.get("/:folder/:key", (context) => pageOf(context, sliceAt(context)));
  app.get("/:folder/:key/archive/:month", async (context) => {
    const slice = sliceAt(context);
    return slice === undefined ? missing(context) : monthPage(exchange(context), slice, context.req.param("month"));
  });
  app.get("/:folder/:key/archive/:month/:file", (context) => archiveOf(context, sliceAt(context)));
  app.get("/:folder/:key/:file", (context) => feedOf(context, sliceAt(context)));

  app.notFound(async (context) => {
    const { pathname } = new URL(context.req.url);
    const path = pathname.replace(/\/+$/, "");
    if (path === pathname) return missing(context);
    const site = await catalog.site();
    return (path === "/feed" && guessed(site, EVERYTHING, "feed")) || movedTo(site, path || "/");
  });
  app.onError(async (error, context) => {
    logFault(error, context.req.raw);
    const site = await catalog.site().catch(() => undefined);
    const detail = "Something went wrong on our side. Please try again in a few minutes.";
    return problem(context.req.raw, site, { status: 500, title: "Internal error", detail });
  });

  const { fetch } = app;
  app.fetch = (request, ...rest) => remembered(request) ?? fetch(request, ...rest);
  return app;

  /** What a poll like the one before is answered with; whatever goes wrong with that is left to the routes. */
  function remembered(request: Request): Response | undefined {
    try {
      return again({ request, catalog, memory, now: now() });
    } catch (error) {
      logFault(error, request);
      return undefined;
    }
  }

  /** An article's page, or a slice's. */
  async function pageOf(context: Context, slice: Slice | undefined): Promise<Response> {
    if (slice === undefined) return missing(context);
    if (slice.kind !== "article") return newest(exchange(context), slice);
    return article(exchange(context), slice.key);
  }

  /** A slice's feed, under its own name or one that people guess. */
  async function feedOf(context: Context, slice: Slice | undefined): Promise<Response> {
    const file = context.req.param("file") ?? "";
    const format = formatOf(file);
    if (slice === undefined) return missing(context);
    if (format !== undefined) return feed(exchange(context), slice, format);
    return guessed(await catalog.site(), slice, file) ?? missing(context);
  }

  /** A month of a slice in one format. */
  async function archiveOf(context: Context, slice: Slice | undefined): Promise<Response> {
    const format = formatOf(context.req.param("file") ?? "");
    if (slice === undefined || format === undefined) return missing(context);
    return archive(exchange(context), slice, context.req.param("month") ?? "", format);
  }
}
