import { plainAddress } from "../http/address.ts";
import { NOT_AT_THE_EDGE } from "../http/caching.ts";
import type { Memory } from "./memory.ts";

/** What a request is answered from, once it is let in. */
interface Within {
  readonly memory: Memory;
  readonly now: () => Date;
  /** Finds out how to answer a GET, or what is neither GET nor HEAD. */
  readonly route: (request: Request) => Response | Promise<Response>;
  readonly onFault: (error: unknown, request: Request) => void;
}

/**
 * Answers a GET from what is remembered of its address: without the routing and the promises that are most of what a
 * short answer would cost, where the catalog can tell by itself that it still holds.
 */
function again({ memory, now, route, onFault }: Within, request: Request, url: string): Response | Promise<Response> {
  const kept = memory.keptAt(url);
  if (kept === undefined) return route(request);
  const moment = now();
  // Whatever goes wrong with what is remembered is left to the routes.
  const failed = (error: unknown) => {
    onFault(error, request);
    return route(request);
  };
  try {
    const holds = kept.holds(moment);
    if (holds === false) return route(request);
    if (holds === true) return kept.answer(request, moment) ?? route(request);
    return holds.then((still) => (still && kept.answer(request, moment)) || route(request)).catch(failed);
  } catch (error) {
    return failed(error);
  }
}

/** The answer to a HEAD: a GET's without its bytes, and how many they are (RFC 9110 section 9.3.2). */
async function bodiless(response: Response): Promise<Response> {
  const { status, headers, body } = response;
  const head = new Response(null, { status, headers });
  if (body !== null) head.headers.set("Content-Length", String((await response.arrayBuffer()).byteLength));
  return head;
}

/** The same answer, but not for the edge cache. */
function notStored(response: Response): Response {
  for (const [name, value] of Object.entries(NOT_AT_THE_EDGE)) response.headers.set(name, value);
  return response;
}

/**
 * Lets every request in: whatever is written in another way than this site writes it is answered as if it were not, but
 * takes no room at the edge; a HEAD is a GET without its bytes; and what is asked for again is not looked up again.
 */
export function entrance(within: Within): (request: Request) => Response | Promise<Response> {
  const read = (request: Request): Response | Promise<Response> => {
    const { url } = request;
    const plain = plainAddress(url);
    if (plain === url) return again(within, request, url);
    return Promise.resolve(again(within, new Request(plain, request), plain)).then(notStored);
  };
  return (request) => {
    if (request.method === "GET") return read(request);
    if (request.method !== "HEAD") return within.route(request);
    return Promise.resolve(read(new Request(request, { method: "GET" }))).then(bodiless);
  };
}
