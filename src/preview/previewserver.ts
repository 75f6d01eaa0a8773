import { createServer, type ServerResponse } from "node:http";
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

/** Tells the Worker, on this machine alone, what to show. */
export interface PreviewServer {
  /** Such as `http://127.0.0.1:49152`. */
  readonly address: string;
  show(shown: Showing): void;
  close(): void;
}

/** Opens the server at any free port. */
export async function openPreviewServer(first: Showing): Promise<PreviewServer> {
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
    } else response.writeHead(404).end();
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
