import type { Hono } from "hono";
import { createApp } from "../../src/app.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import type { Database, Queryable, SqlStatement } from "../../src/catalog/d1/database.ts";
import { liveCatalog } from "../../src/catalog/d1/livecatalog.ts";
import { NEWEST } from "./livemoment.ts";

const RENDERING = { edition: "bench", assets: { style: "/style.css", script: "/script.js" } };

let began: number | undefined;

/** From a day after the newest article on. */
function now(): Date {
  began ??= Date.now();
  return new Date(NEWEST + 86_400_000 + Date.now() - began);
}

/** What the databases were asked since the last look. */
const asked = { rounds: 0, rows: 0 };

function counted<Kind extends Queryable>(database: Kind): Kind {
  return {
    ...database,
    prepare: (sql: string) => database.prepare(sql),
    async batch(statements: readonly SqlStatement[]) {
      const results = await database.batch(statements);
      asked.rounds++;
      for (const { meta } of results) asked.rows += meta.rows_read ?? 0;
      return results;
    },
  };
}

function watched(database: Database): Database {
  return {
    ...counted<Queryable>(database),
    withSession: (from) => {
      const session = database.withSession(from);
      return { ...counted<Queryable>(session), getBookmark: () => session.getBookmark() };
    },
  };
}

let bundle: Hono | undefined;
const warm = new Map<string, Hono>();

function appOver(over: string, isCold: boolean, env: Readonly<Record<string, Database>>): Hono | undefined {
  if (over === "bundle") return bundle;
  const database = env[over];
  const known = isCold ? undefined : warm.get(over);
  if (known !== undefined || database === undefined) return known;
  const app = createApp({ catalog: liveCatalog(watched(database), { lease: 1000 }), rendering: RENDERING, now });
  warm.set(over, app);
  return app;
}

/**
 * The app over whatever `Bench-Over` names, asked `Bench-Repeat` times one after the other; with `Bench-Cold` each time
 * as by a Worker that has just started. Answers with what it answered last, and what that cost.
 */
export default {
  async fetch(request: Request, env: Readonly<Record<string, Database>>): Promise<Response> {
    const header = (name: string) => request.headers.get(name) ?? "";
    if (request.method === "PUT") {
      const catalog = bundledCatalog(await request.arrayBuffer());
      bundle = createApp({ catalog, rendering: RENDERING, now });
      return new Response(null, { status: 204 });
    }
    Object.assign(asked, { rounds: 0, rows: 0 });
    const repeat = Number(header("Bench-Repeat")) || 1;
    let response = new Response(null, { status: 503 });
    for (let time = 0; time < repeat; time++) {
      const app = appOver(header("Bench-Over"), header("Bench-Cold") !== "", env);
      response = (await app?.fetch(new Request(request.url, request))) ?? response;
      if (time < repeat - 1) await response.arrayBuffer();
    }
    const told = new Response(response.body, response);
    told.headers.set("Bench-Rounds", String(asked.rounds / repeat));
    told.headers.set("Bench-Rows", String(asked.rows / repeat));
    return told;
  },
};
