import { type Context, Hono } from "hono";
import type { Catalog } from "./catalog/catalog.ts";
import { publicView } from "./catalog/publicview.ts";
import type { Rendering } from "./catalog/rendering.ts";
import { plainAddress } from "./http/address.ts";
import type { LongestLifetimes } from "./http/caching.ts";
import { methodNotAllowed, preflight } from "./http/method.ts";
import { counting, type PollCounter } from "./readers/publicpoll.ts";
import { entrance } from "./routes/entrance.ts";
import { type Exchange, siteHere } from "./routes/exchange.ts";
import { logFault } from "./routes/fault.ts";
import { negotiated } from "./routes/feed/negotiation.ts";
import { archive } from "./routes/feed/servearchive.ts";
import { feed } from "./routes/feed/servefeed.ts";
import { Memory } from "./routes/memory.ts";
import { favicon, guessed, movedTo, redirected, stylesheet } from "./routes/moved.ts";
import { notFound, problem, rememberAbsence } from "./routes/notfound.ts";
import { article } from "./routes/page/servearticle.ts";
import { archiveIndex, sliceIndex } from "./routes/page/serveindex.ts";
import { home, newest, partPage } from "./routes/page/servelist.ts";
import { partners } from "./routes/page/servepartners.ts";
import { isPartnerAddress } from "./routes/partner/partnerdesk.ts";
import { type PartnerOptions, partnerSites } from "./routes/partner/partnersites.ts";
import { serverError } from "./routes/servererror.ts";
import { opml } from "./routes/text/serveopml.ts";
import { articleLicence, siteRightsFile } from "./routes/text/serverights.ts";
import { newsSitemap, pagesSitemap, partSitemap, robots, sitemapIndex } from "./routes/text/servesitemap.ts";
import { formatOf } from "./site/formats.ts";
import { partNamed } from "./site/month.ts";
import { EVERYTHING, kindOf, listKindOf, type Slice } from "./site/slice.ts";

/** What the Worker is made of. */
export interface AppOptions extends PartnerOptions {
  readonly catalog: Catalog;
  readonly rendering: Rendering;
  /** Count polls of public feeds; where there are none, nobody does. */
  readonly counters?: readonly PollCounter[];
  /** The clock; the machine's own where none is given. */
  readonly now?: () => Date;
  /** How long anything may be stored at most; for as long as each route says, where it is not given. */
  readonly longest?: LongestLifetimes;
}

/** The machine's clock. */
export function machineClock(): Date {
  return new Date();
}

/** A site over one view of the catalog: everybody's, or a partner's. */
interface View extends Required<Pick<AppOptions, "catalog" | "rendering" | "now">>, Pick<AppOptions, "longest"> {
  readonly memory: Memory;
  readonly listsStates?: boolean;
}

/** The key of a slice, its characters composed. */
function keyIn(context: Context): string {
  return (context.req.param("key") ?? "").normalize("NFC");
}

/** The slices that are cut from everything: `/outlets/KEY` and its kind. */
function sliceAt(context: Context): Slice | undefined {
  const kind = kindOf(context.req.param("folder") ?? "");
  return kind === undefined ? undefined : { kind, key: keyIn(context) };
}

/** The whole site: what everybody sees, and below `/p/KEY` what each partner may see beside it. */
export function createApp({
  catalog,
  counters = [],
  now = machineClock,
  rendering,
  longest,
  ...more
}: AppOptions): Hono {
  const memory = new Memory();
  const site = { rendering, now, ...(longest && { longest }) };
  const publicCatalog = publicView(catalog);
  const partnerDesk = partnerSites({
    ...more,
    ...site,
    catalog,
    publicCatalog,
    open: (view) => siteApp({ ...site, catalog: view, memory: memory.beside(), listsStates: true }).fetch,
  });
  const app = siteApp({ ...site, catalog: publicCatalog, memory }, partnerDesk);
  if (counters.length > 0) app.fetch = counting(app.fetch, counters, now);
  return app;
}

/** The whole URL space, read from top to bottom. @param partnerDesk answers what stands below `/p/` */
function siteApp(
  { catalog, rendering, longest, now, memory, listsStates = false }: View,
  partnerDesk?: (request: Request, isHead: boolean) => Promise<Response>,
): Hono {
  const app = new Hono();
  const exchange = (context: Context): Exchange => ({
    request: context.req.raw,
    catalog,
    rendering,
    memory,
    now: now(),
    ...(longest && { longest }),
    listsStates,
  });
  const site = () => siteHere({ catalog, rendering });
  const missing = async (context: Context) => notFound(context.req.raw, await site());

  app.use(async (context, next) => {
    const { req } = context;
    if (req.method === "OPTIONS") return preflight();
    if (req.method !== "GET" && req.method !== "HEAD")
      return problem(req.raw, await site(), methodNotAllowed(req.method));
    // Asked for along with what the route asks for, so that a database needs one round. Where it fails the route fails
    // as well, and says so.
    const asked = site().catch(() => undefined);
    await next();
    const here = await asked;
    const moved = here && redirected(req.raw, here);
    if (moved === undefined) return;
    // Without this the headers of what stood at the address would stay.
    context.res = undefined;
    context.res = moved;
  });

  app.get("/", (context) => home(exchange(context)));
  app.get("/feed", (context) => negotiated(context, exchange(context)));
  app.get("/feeds.opml", (context) => opml(exchange(context)));
  app.get("/sitemap.xml", (context) => sitemapIndex(exchange(context)));
  app.get("/sitemap/pages.xml", (context) => pagesSitemap(exchange(context)));
  app.get("/sitemap/:file{.+\\.xml}", (context) => sitemapOf(context));
  app.get("/news-sitemap.xml", (context) => newsSitemap(exchange(context)));
  app.get("/favicon.ico", async () => favicon(await site()));
  app.get("/style.css", async () => stylesheet(await site()));
  app.get("/robots.txt", (context) => robots(exchange(context)));
  app.get("/license.xml", (context) => siteRightsFile(exchange(context), "rsl"));
  app.get("/.well-known/tdmrep.json", (context) => siteRightsFile(exchange(context), "tdmrep"));
  app.get("/articles/:key/license.xml", (context) => articleLicence(exchange(context), keyIn(context)));
  app.get("/partners", (context) => partners(exchange(context)));
  app.get("/archive", (context) => archiveIndex(exchange(context), EVERYTHING));
  app.get("/archive/:month", (context) => archiveOf(context, EVERYTHING));
  app.get("/archive/:month/:rest", (context) => archiveOf(context, EVERYTHING));
  app.get("/archive/:month/:rest/:file", (context) => archiveOf(context, EVERYTHING));
  app.get("/:file", (context) => fileOrIndex(context));
  app.get("/:folder/:key", (context) => pageOf(context, sliceAt(context)));
  app.get("/:folder/after/:key", (context) => furtherIndex(context));
  app.get("/:folder/:key/archive", (context) => archiveOf(context, sliceAt(context)));
  app.get("/:folder/:key/archive/:month", (context) => archiveOf(context, sliceAt(context)));
  app.get("/:folder/:key/archive/:month/:rest", (context) => archiveOf(context, sliceAt(context)));
  app.get("/:folder/:key/archive/:month/:rest/:file", (context) => archiveOf(context, sliceAt(context)));
  app.get("/:folder/:key/:file", (context) => feedOf(context, sliceAt(context)));

  app.notFound(async (context) => {
    const { pathname, origin } = new URL(context.req.url);
    const path = pathname.replace(/\/+$/, "");
    if (path === pathname) return missing(context);
    const here = await site();
    if (path === "/feed") return guessed(here, EVERYTHING, "feed") ?? missing(context);
    const { status } = await app.fetch(new Request(origin + (path || "/"), { method: "HEAD" }));
    return status < 400 ? movedTo(here, path || "/") : missing(context);
  });
  app.onError((error, context) => serverError(error, context.req.raw, site));

  const { fetch } = app;
  app.fetch = entrance({ memory, now, route, onFault: logFault });
  return app;

  async function route(request: Request, isHead: boolean): Promise<Response> {
    if (partnerDesk !== undefined && isPartnerAddress(plainAddress(request.url))) return partnerDesk(request, isHead);
    const response = await fetch(request);
    if (response.status === 404) await rememberAbsence({ request, catalog, rendering, memory, now: now() });
    return response;
  }

  /** An article's page, or a slice's. */
  async function pageOf(context: Context, slice: Slice | undefined): Promise<Response> {
    if (slice === undefined) return missing(context);
    if (slice.kind !== "article") return newest(exchange(context), slice);
    return article(exchange(context), slice.key);
  }

  /** A slice's feed, under its own name or one that people guess. */
  async function feedOf(context: Context, slice: Slice | undefined): Promise<Response> {
    return slice === undefined ? missing(context) : feedAt(context, slice, context.req.param("file") ?? "");
  }

  async function feedAt(context: Context, slice: Slice, file: string): Promise<Response> {
    const format = formatOf(file);
    if (format !== undefined) return feed(exchange(context), slice, format);
    return guessed(await site(), slice, file) ?? missing(context);
  }

  /** The outlets, topics or authors, or everything in one format. */
  async function fileOrIndex(context: Context): Promise<Response> {
    const kind = listKindOf(context.req.param("file") ?? "");
    return kind === undefined ? feedOf(context, EVERYTHING) : sliceIndex(exchange(context), kind);
  }

  /** The rest of the outlets, topics or authors; or the feed of one whose key is `after`. */
  async function furtherIndex(context: Context): Promise<Response> {
    const kind = listKindOf(context.req.param("folder") ?? "");
    const key = keyIn(context);
    if (kind !== undefined && key !== "archive" && !key.includes(".")) return sliceIndex(exchange(context), kind, key);
    const slice = kindOf(context.req.param("folder") ?? "");
    if (slice === undefined) return missing(context);
    if (key === "archive") return archiveIndex(exchange(context), { kind: slice, key: "after" });
    return feedAt(context, { kind: slice, key: "after" }, key);
  }

  /** A sitemap: a month's, or that of one part of it. */
  async function sitemapOf(context: Context): Promise<Response> {
    const [month = "", number, ...more] = (context.req.param("file") ?? "").replace(/\.xml$/, "").split("/");
    const part = more.length > 0 ? undefined : partNamed(month, number);
    return part === undefined ? missing(context) : partSitemap(exchange(context), part);
  }

  /**
   * What stands below a slice's `archive`: its months, the page of a month or of one part of it, or either in one
   * format.
   */
  async function archiveOf(context: Context, slice: Slice | undefined): Promise<Response> {
    const { month, rest, file } = context.req.param();
    if (slice === undefined) return missing(context);
    if (month === undefined) return archiveIndex(exchange(context), slice);
    if (month === "before" && rest !== undefined && file === undefined) {
      return archiveIndex(exchange(context), slice, rest);
    }
    const isFile = file === undefined && formatOf(rest ?? "") !== undefined;
    const part = partNamed(month, isFile ? undefined : rest);
    const name = isFile ? rest : file;
    const format = formatOf(name ?? "");
    if (part === undefined || (name !== undefined && format === undefined)) return missing(context);
    return format === undefined
      ? partPage(exchange(context), slice, part)
      : archive(exchange(context), slice, part, format);
  }
}
