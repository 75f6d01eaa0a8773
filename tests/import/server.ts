import { createServer, type RequestListener, type Server } from "node:http";
import type { Client } from "../../src/import/fetch/request.ts";

/** A server on this machine, which ends with `dispose`. */
export interface LocalServer {
  readonly port: number;
  /** An address of it under a name that only the tests' resolver knows. */
  readonly at: (path: string, host?: string) => string;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Serves on loopback. */
export async function serve(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener);
  const port = await listening(server);
  return {
    port,
    at: (path, host = "outlet.test") => `http://${host}:${port}${path}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Serves the same pages by path; everything else, robots.txt included, is not there. */
export function pages(
  found: Readonly<
    Record<string, readonly [status: number, headers: Record<string, string>, body: string | Uint8Array]>
  >,
): RequestListener {
  return (request, response) => {
    const [status, headers, body] = found[request.url ?? ""] ?? [404, {}, "not there"];
    response.writeHead(status, headers).end(body);
  };
}

/** A client to which 127.0.0.1 is the internet, and 127.0.0.2 this machine; `inner.test` leads to the latter. */
export function client(milliseconds = 5000): Client {
  return {
    resolve: async (host) => {
      if (host === "unknown.test") throw Object.assign(new Error("no such host"), { code: "ENOTFOUND" });
      return [host === "inner.test" ? "127.0.0.2" : "127.0.0.1"];
    },
    userAgent: "Creditline/1 (+https://news.example.org/)",
    isForbidden: (address) => address === "127.0.0.2",
    signal: AbortSignal.timeout(milliseconds),
  };
}
