import type { Hono } from "hono";
import { createApp } from "../../src/app.ts";
import { bundledCatalog, bundledRendering } from "../../src/catalog/bundle/bundledcatalog.ts";

/** Stands for the machine's clock once it is set. */
let clock: Date | undefined;
let app: Hono | undefined;

/**
 * The app as it is deployed, with two handles that a deployed one lacks: `PUT /-/catalog` publishes another catalog,
 * the header `Bench-Clock` (ms since 1970) sets the time.
 */
export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method === "PUT" && new URL(request.url).pathname === "/-/catalog") {
      const bundle = await request.arrayBuffer();
      app = createApp({
        catalog: bundledCatalog(bundle),
        rendering: bundledRendering(bundle),
        now: () => clock ?? new Date(),
      });
      return new Response(null, { status: 204 });
    }
    const time = request.headers.get("Bench-Clock");
    if (time !== null) clock = new Date(Number(time));
    return app?.fetch(request) ?? new Response(null, { status: 503 });
  },
};
