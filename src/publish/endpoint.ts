import { type Context, Hono } from "hono";
import type { Store, Writer } from "../catalog/d1/store.ts";
import type { Write } from "../catalog/d1/storewrite.ts";
import { withdrawal } from "../manuscript/manuscript.ts";
import type { HubWorld } from "../push/hub.ts";
import { LONGEST_ARTICLE, LONGEST_BATCH, readJson } from "./body.ts";
import { type Answered, deliver } from "./desk.ts";
import type { Purge } from "./edgepurge.ts";
import { purgeEdge, tellHubs } from "./errands.ts";
import { type Insights, tellReaders, tellReceipts } from "./insights.ts";
import { openApi } from "./openapi.ts";
import { checkId, found, writeAnswer } from "./outcomeanswers.ts";
import { versionSeen } from "./preconditions.ts";
import { logBatch, logRequest } from "./publishlog.ts";
import { Refusal } from "./refusal.ts";
import { asJson, failure } from "./reply.ts";
import { type Publisher, publisherOf, publishersOf } from "./token.ts";
import { batch, demanded } from "./wirewrites.ts";

/** What the endpoint is made of. */
export interface EndpointOptions extends HubWorld, Insights {
  readonly store: Store;
  /** Those who may publish; at least one. */
  readonly publishers: readonly Publisher[];
  /** The site's origin; what the publication says where none is given. */
  readonly site?: string;
  /** Cloudflare's rate limiting, by whoever asks; none where it is not bound. */
  readonly limit?: (options: { readonly key: string }) => Promise<{ readonly success: boolean }>;
  readonly purge?: Purge | undefined;
  /** How long a Worker may take for true what the database said before, in ms. */
  readonly lease?: number;
  readonly now: () => Date;
  /** Lets something go on after the response. */
  readonly waitUntil: (promise: Promise<unknown>) => void;
}

/** How long to wait after too many requests, in seconds: the binding's period. */
const PERIOD = "60";

const PAGE = 1000;

/** A write as it was sent; only the version last seen is known of it. */
interface SentWrite extends Readonly<Record<string, unknown>> {
  readonly seen: number;
}

interface Variables {
  readonly publisher: Publisher;
}

type Route = Context<{ Variables: Variables }>;

/** A part of the path, such as an id. */
function named(context: Route, part: string): string {
  return (context.req.param(part) ?? "").normalize("NFC");
}

function numberAt(context: Route, part: string): number {
  const written = context.req.param(part) ?? "";
  if (/^\d{1,15}$/.test(written)) return Number(written);
  throw new Refusal(404, `${JSON.stringify(written)} is no version: write a number`);
}

function pageOf(context: Route): [limit: number, after: string | undefined] {
  const limit = Number(context.req.query("limit") ?? PAGE);
  if (!Number.isInteger(limit) || limit < 1 || limit > PAGE)
    throw new Refusal(400, `limit is not one: write 1 to ${PAGE}`);
  return [limit, context.req.query("after")];
}

/** Whether a path is of a route's form. */
function isAt(path: string, form: string): boolean {
  const [parts, named] = [path.split("/"), form.split("/")];
  return (
    parts.length === named.length &&
    named.every((part, index) => part === parts[index] || (part.startsWith(":") && parts[index] !== ""))
  );
}

/**
 * The publishing endpoint: below `/publish`, for whoever has a token, and for nobody else.
 * @see openapi.ts for every path
 */
export function createEndpoint(options: EndpointOptions): Hono<{ Variables: Variables }> {
  const { store, publishers, now, waitUntil, limit } = options;
  const app = new Hono<{ Variables: Variables }>();

  /** Takes what is old out of the edge cache, and tells the hubs after the response. */
  async function followUp(): Promise<{ readonly purged: boolean }> {
    const purged = await purgeEdge({ purge: undefined, ...options }, true).catch(() => false);
    if (purged) waitUntil(ping().catch(() => undefined));
    return { purged };
  }

  async function ping(): Promise<void> {
    const site = options.site ?? (await store.publication())?.publication.url;
    if (site !== undefined) await tellHubs({ ...options, site });
  }

  /** One write: what is written is followed up before it is answered. */
  async function single(context: Route, write: SentWrite): Promise<Response> {
    const { outcomes } = await deliver([write], store, writerOf(context));
    return answered(outcomes[0], write.seen);
  }

  /** The same for what need not be read first. */
  async function stored(context: Route, write: Write): Promise<Response> {
    const { outcomes } = await store.apply([write], writerOf(context));
    return answered(outcomes[0], write.seen);
  }

  async function answered(outcome: Answered | undefined, seen: number): Promise<Response> {
    const isDone = outcome?.is === "written" || outcome?.is === "unchanged";
    return writeAnswer(outcome, seen, isDone ? await followUp() : {});
  }

  function writerOf(context: Route): Writer {
    return { by: context.var.publisher.name, now: now() };
  }

  async function put(context: Route, kind: "article" | "outlet" | "publication"): Promise<Response> {
    const seen = versionSeen(context.req.raw.headers);
    const given = await readJson(context.req.raw, LONGEST_ARTICLE);
    if (kind === "article") checkId(given, named(context, "id"));
    return single(context, { kind, seen, put: given, ...(kind === "outlet" && { key: named(context, "key") }) });
  }

  /** What may be done at a path; nothing where there is nothing. */
  function methodsAt(path: string): string[] {
    const there = app.routes.filter((route) => route.method !== "ALL" && isAt(path, route.path));
    return [...new Set(there.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])))];
  }

  app.use(async (context, next) => {
    const key = context.req.header("CF-Connecting-IP") ?? "";
    if (limit !== undefined && !(await limit({ key })).success) {
      throw new Refusal(
        429,
        "too many requests: send fewer, or many writes in one batch",
        {},
        { "Retry-After": PERIOD },
      );
    }
    const publisher = await publisherOf(context.req.raw.headers, publishers);
    if (publisher === undefined) {
      const challenge = { "WWW-Authenticate": 'Bearer realm="publish"' };
      throw new Refusal(
        401,
        "no token that is valid: send Authorization: Bearer TOKEN; npm run token makes one",
        {},
        challenge,
      );
    }
    context.set("publisher", publisher);
    await next();
    const { method, path } = context.req;
    const { status } = context.res;
    if (method !== "GET" && method !== "HEAD") logRequest({ by: publisher.name, method, path, status });
  });

  app.get("/publish/openapi.json", () => asJson(openApi()));
  app.get("/publish/token", (context) => asJson({ name: context.var.publisher.name }));
  app.get("/publish/publication", async () => found(await store.publication(), "publication"));
  app.put("/publish/publication", (context) => put(context, "publication"));
  app.get("/publish/outlets", async (context) => asJson(await store.outlets(...pageOf(context))));
  app.put("/publish/outlets/:key", (context) => put(context, "outlet"));
  app.delete("/publish/outlets/:key", (context) =>
    single(context, { kind: "outlet", key: named(context, "key"), seen: versionSeen(context.req.raw.headers) }),
  );
  app.get("/publish/slugs/:slug", async (context) => {
    const id = await store.idOf(named(context, "slug"));
    if (id === undefined) throw new Refusal(404, "no article has this slug");
    return asJson({ id });
  });
  app.get("/publish/articles", async (context) => asJson(await store.articles(...pageOf(context))));
  app.get("/publish/articles/:id", async (context) => found(await store.article(named(context, "id")), "article"));
  app.put("/publish/articles/:id", (context) => put(context, "article"));
  app.delete("/publish/articles/:id", (context) =>
    single(context, { kind: "removal", id: named(context, "id"), seen: versionSeen(context.req.raw.headers) }),
  );
  app.put("/publish/articles/:id/withdrawal", async (context) => {
    const seen = versionSeen(context.req.raw.headers);
    const given = demanded(withdrawal, await readJson(context.req.raw, LONGEST_ARTICLE));
    return stored(context, { kind: "withdrawal", id: named(context, "id"), seen, put: given });
  });
  app.get("/publish/articles/:id/versions", async (context) => {
    const [count, before] = pageOf(context);
    return asJson({
      items: await store.versions(named(context, "id"), count, before === undefined ? undefined : Number(before)),
    });
  });
  app.delete("/publish/articles/:id/versions", async (context) => {
    const kept = await store.article(named(context, "id"));
    if (kept !== undefined && kept.article.article.withdrawn === undefined) {
      throw new Refusal(409, "the article is live, and its history belongs to it: withdraw or delete it first");
    }
    return asJson({ purged: await store.purgeHistory(named(context, "id")) });
  });
  app.get("/publish/articles/:id/versions/:version", async (context) =>
    found(await store.version(named(context, "id"), numberAt(context, "version")), "version, or its text was purged"),
  );
  app.post("/publish/articles/:id/versions/:version/restore", async (context) => {
    const seen = versionSeen(context.req.raw.headers);
    const old = await store.version(named(context, "id"), numberAt(context, "version"));
    if (old === undefined) throw new Refusal(404, "there is no such version, or its text was purged");
    return stored(context, { kind: "article", seen, put: old.article });
  });
  app.get("/publish/receipts", ({ req }) => tellReceipts(options, req.query("partner")));
  app.get("/publish/readers", ({ req }) => tellReaders(options, req.query("days")));
  app.post("/publish/batch", async (context) => {
    const { writes, more } = demanded(batch, await readJson(context.req.raw, LONGEST_BATCH));
    const { outcomes } = await deliver(writes, store, writerOf(context));
    logBatch(context.var.publisher.name, writes, outcomes);
    return asJson({ outcomes, ...(more ? {} : await followUp()) });
  });
  app.post("/publish/errands", async () => asJson(await followUp()));
  app.all("*", ({ req }) => {
    const allowed = methodsAt(req.path);
    if (allowed.length > 0) {
      throw new Refusal(
        405,
        `${req.method} is not possible here: ${allowed.join(", ")}`,
        {},
        { Allow: allowed.join(", ") },
      );
    }
    throw new Refusal(404, `${req.method} ${req.path} is nothing: /publish/openapi.json says what there is`);
  });
  app.onError((error) => failure(error));
  return app;
}

/**
 * The same with the Worker's secret. A secret of another form lets nobody in: that is logged, and answered as a fault.
 * @param secret as `npm run token` prints it
 */
export function openEndpoint(secret: string, options: Omit<EndpointOptions, "publishers">) {
  return createEndpoint({ ...options, publishers: publishersOf(secret) });
}
