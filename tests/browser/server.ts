import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Hono } from "hono";
import type { Article } from "../../src/article/article.ts";
import { SITE } from "../pages/sample.ts";
import { sampleApp } from "../pages/samplesite.ts";

/** A server on the loopback address. */
export interface Server {
  readonly url: string;
  close(): void;
}

interface StaticFile {
  readonly type: string;
  readonly body: string;
}

function page(file: string): string {
  return readFileSync(new URL(`../../src/pages/frame/${file}`, import.meta.url), "utf8");
}

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><linearGradient id="g" x2="0" y2="1"><stop stop-color="#32475e"/><stop offset=".6" stop-color="#c98a6a"/><stop offset="1" stop-color="#e8c49a"/></linearGradient><rect width="1600" height="900" fill="url(#g)"/><path d="M0 720h1600v180H0z" fill="#1f2a36"/></svg>`;

/** What the edge serves as it is. */
const FILES: ReadonlyMap<string, StaticFile> = new Map([
  [SITE.assets.style, { type: "text/css; charset=utf-8", body: page("style.css") }],
  [SITE.assets.script, { type: "text/javascript; charset=utf-8", body: page("script.js") }],
  ["/feed.css", { type: "text/css; charset=utf-8", body: page("feed.css") }],
  ["/images/cranes.jpg", { type: "image/svg+xml", body: PICTURE }],
  ["/favicon.ico", { type: "image/svg+xml", body: PICTURE }],
]);

async function answer(app: Hono, url: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values]) =>
    (values ?? []).map((value): [string, string] => [name, value]),
  );
  const response = await app.fetch(new Request(url + incoming.url, { method: incoming.method ?? "GET", headers }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** The sample site, as the edge serves it. @param articles other ones than the sample's */
export async function serve(articles?: readonly Article[]): Promise<Server> {
  let app: Hono | undefined;
  const server = createServer(async (incoming, outgoing) => {
    const file = FILES.get(incoming.url ?? "");
    if (file !== undefined) outgoing.writeHead(200, { "Content-Type": file.type }).end(file.body);
    else if (app !== undefined) await answer(app, url, incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("browser: the server has no port");
  const url = `http://127.0.0.1:${address.port}`;
  app = sampleApp(url, articles);
  return {
    url,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
