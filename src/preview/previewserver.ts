import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { PreviewState } from "./edge/previewstate.ts";

/** How soon a page asks again that has lost its connection, in ms. */
const RETRY = 300;

/** So often that nothing on the way takes a silent connection for a dead one, in ms. */
const SIGN_OF_LIFE = 20_000;

/** What is shown at the moment. */
export interface Showing {
  readonly state: PreviewState;
  readonly catalog: Uint8Array;
}

/** The files that are served as they are: no name of one leads out of their folder. */
const ASSET = /^\/assets((?:\/images|\/_preview)?\/[^/\\.][^/\\]*\.([a-z]+))$/;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  jpg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
};

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return "";
  }
}

async function sendAsset(folder: string, url: string, response: ServerResponse): Promise<void> {
  const [, name = "", ending = ""] = ASSET.exec(decoded(url)) ?? [];
  const type = MEDIA_TYPES[ending];
  const bytes = type === undefined ? undefined : await readFile(join(folder, name)).catch(() => undefined);
  if (type === undefined || bytes === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "Content-Type": type, "X-Content-Type-Options": "nosniff" }).end(bytes);
}

/** Tells the Worker, on this machine alone, what to show. */
export interface PreviewServer {
  /** Such as `http://127.0.0.1:49152`. */
  readonly address: string;
  show(shown: Showing): void;
  close(): void;
}

/** Opens the server at any free port. @param assets the folder of what is served as it is */
export async function openPreviewServer(first: Showing, assets: string): Promise<PreviewServer> {
  let shown = first;
  const listeners = new Set<ServerResponse>();
  const tell = (listener: ServerResponse): void => {
    listener.write(`data: ${shown.state.version}\n\n`);
  };
  const server = createServer(({ url }, response) => {
    if (url === "/state") {
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(shown.state));
    } else if (url === "/catalog") {
      response.writeHead(200, { "Content-Type": "application/octet-stream" }).end(shown.catalog);
    } else if (url === "/events") {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write(`retry: ${RETRY}\n`);
      tell(response);
      listeners.add(response);
      response.once("close", () => listeners.delete(response));
    } else void sendAsset(assets, url ?? "", response);
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const alive = setInterval(() => {
    for (const listener of listeners) listener.write(": still here\n\n");
  }, SIGN_OF_LIFE);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("preview: the server has no port");
  return {
    address: `http://127.0.0.1:${address.port}`,
    show(next) {
      const isNews = next.state.version !== shown.state.version;
      shown = next;
      if (isNews) for (const listener of listeners) tell(listener);
    },
    close() {
      clearInterval(alive);
      server.closeAllConnections();
      server.close();
    },
  };
}
