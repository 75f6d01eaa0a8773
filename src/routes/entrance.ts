import { plainAddress } from "../http/address.ts";
import { NOT_AT_THE_EDGE } from "../http/caching.ts";
import type { Memory } from "./memory.ts";

/** What a request is answered from, once it is let in. */
interface Within {
  readonly memory: Memory;
  readonly now: () => Date;
  /** Finds out how to answer a GET, or what is neither GET nor HEAD. @param isHead whether only its headers are sent */
  readonly route: (request: Request, isHead: boolean) => Response | Promise<Response>;
  readonly onFault: (error: unknown, request: Request) => void;
}

/**
 * Answers a GET from what is remembered of its address: without the routing and the promises that are most of what a
 * short answer would cost, where the catalog can tell by itself that it still holds.
 */
function again(within: Within, request: Request, url: string, isHead: boolean): Response | Promise<Response> {
  const { memory, now, onFault } = within;
  const kept = memory.keptAt(url);
  if (kept === undefined) return within.route(request, isHead);
  const moment = now();
  // Whatever goes wrong with what is remembered is left to the routes.
  const failed = (error: unknown) => {
    onFault(error, request);
    return within.route(request, isHead);
  };
  try {
    const holds = kept.holds(moment);
    if (holds === false) return within.route(request, isHead);
    if (holds === true) return kept.answer(request, moment) ?? within.route(request, isHead);
    return holds
      .then((still) => (still && kept.answer(request, moment)) || within.route(request, isHead))
      .catch(failed);
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
  // Another object, because others may be given the same one.
  const { status, statusText, headers, body } = response;
  const marked = new Response(body, { status, statusText, headers });
  for (const [name, value] of Object.entries(NOT_AT_THE_EDGE)) marked.headers.set(name, value);
  return marked;
}

/**
 * Lets every request in: whatever is written in another way than this site writes it is answered as if it were not, but
 * takes no room at the edge; a HEAD is a GET without its bytes; and what is asked for again is not looked up again.
 */
export function entrance(within: Within): (request: Request) => Response | Promise<Response> {
  const read = (request: Request, isHead: boolean): Response | Promise<Response> => {
    const { url } = request;
    const plain = plainAddress(url);
    if (plain === url) return again(within, request, url, isHead);
    return Promise.resolve(again(within, new Request(plain, request), plain, isHead)).then(notStored);
  };
  return (request) => {
    if (request.method === "GET") return read(request, false);
    if (request.method !== "HEAD") return within.route(request, false);
    return Promise.resolve(read(new Request(request, { method: "GET" }), true)).then(bodiless);
  };
}
