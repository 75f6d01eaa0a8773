import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { EXIT, ImportFailure } from "../material/failure.ts";
import { MOST_BYTES, tooLarge } from "../source/limitedbytes.ts";
import type { Resolver } from "./network.ts";

/** What a server answered. */
export interface HttpAnswer {
  readonly status: number;
  /** A header's value; none where it is absent. */
  readonly header: (name: string) => string | undefined;
  readonly bytes: Uint8Array;
}

/** How requests are made. */
export interface Client {
  readonly resolve: Resolver;
  readonly userAgent: string;
  /** Whether an IP address must not be asked, such as one of this machine and its network. */
  readonly isForbidden: (address: string) => boolean;
  /** Ends everything, however slowly a server drips. */
  readonly signal: AbortSignal;
  /** Waits until a host may be asked again; who fetches one address need not wait. */
  readonly pause?: (host: string) => Promise<void>;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "its host is not known: check the address",
  EAI_AGAIN: "its host's name cannot be resolved now: try again later",
  ECONNREFUSED: "its host refuses the connection: try again later",
  ECONNRESET: "its host broke off the connection: try again later",
  EHOSTUNREACH: "its host cannot be reached: check the network",
  ENETUNREACH: "its host cannot be reached: check the network",
  ABORT_ERR: "did not come whole in time: open it in a browser, save it, and import the file",
};

/** A failure to fetch, in the words that fit its cause. */
function fetchFailure(url: URL, cause: unknown, signal: AbortSignal): ImportFailure {
  if (cause instanceof ImportFailure) return cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const isCertificate = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/u.test(code);
  const reason = isCertificate
    ? "has no valid certificate: open it in a browser, save it, and import the file"
    : (REASONS[signal.aborted ? "ABORT_ERR" : code] ?? "does not answer as a web server does: check the address");
  return new ImportFailure(`${url.href}: ${reason}`, EXIT.fetch, cause);
}

/** The addresses of a URL's host. @throws ImportFailure where one of them is local and must not be asked */
async function addressesOf(url: URL, client: Client, named: URL): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  const addresses = isIP(host) ? [host] : await client.resolve(host);
  if (!addresses.some(client.isForbidden)) return addresses;
  throw new ImportFailure(
    `${named.href}: leads to this machine or its network: add --allow-local if that is meant`,
    EXIT.fetch,
  );
}

/** Connects to the addresses that were checked, so that a name cannot lead elsewhere the second time. */
function pinned(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, options, done) => {
    const [first] = found;
    if (first === undefined) done(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), "", 4);
    else if (options.all) done(null, found);
    else done(null, first.address, first.family);
  };
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = response.headers["content-encoding"];
  if (encoding === "gzip" || encoding === "x-gzip") return response.pipe(createGunzip());
  if (encoding === "deflate") return response.pipe(createInflate());
  return encoding === "br" ? response.pipe(createBrotliDecompress()) : response;
}

async function bodyOf(response: IncomingMessage, url: URL, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of unpacked(response)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) throw tooLarge(url.href);
    }
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

/**
 * Makes one GET request, without following redirects.
 * @param most how many bytes may come, unpacked @param named the address that messages name
 * @throws ImportFailure with the code for fetching
 */
export async function get(url: URL, client: Client, most = MOST_BYTES, named = url): Promise<HttpAnswer> {
  try {
    await client.pause?.(url.host);
    const lookup = pinned(await addressesOf(url, client, named));
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const headers = {
      "user-agent": client.userAgent,
      accept:
        "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, */*;q=0.5",
      "accept-encoding": "gzip, br",
    };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      send(url, { lookup, headers, signal: client.signal, agent: false }, resolve).on("error", reject).end();
    });
    const bytes = await bodyOf(response, url, most);
    return { status: response.statusCode ?? 0, header: (name) => response.headers[name]?.toString(), bytes };
  } catch (cause) {
    throw fetchFailure(named, cause, client.signal);
  }
}
