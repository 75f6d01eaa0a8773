import { utf8 } from "../catalog/bytes.ts";
import { type Site, siteOf } from "../catalog/rendering.ts";
import { type Problem, problemJson, problemPage } from "../http/problem.ts";
import { errorPage } from "../pages/frame/errorpage.tsx";
import type { Exchange } from "./exchange.ts";

/** Addresses whose paths programs ask for. */
const FOR_PROGRAMS = /^[^?#]*\.(?:xml|json|opml)(?:[?#]|$)/;

function isForProgram({ url, headers }: Request): boolean {
  return FOR_PROGRAMS.test(url) && headers.get("Sec-Fetch-Dest") !== "document";
}

function pageOf(site: Site, { status, title, detail }: Problem): string {
  return errorPage({ site, status, title, text: detail });
}

/** An error in the shape that whoever asked can read: a page for people, RFC 9457 for programs. */
export function problem(request: Request, site: Site | undefined, told: Problem): Response {
  return site === undefined || isForProgram(request) ? problemJson(told) : problemPage(told, pageOf(site, told));
}

const NOT_FOUND: Problem = {
  status: 404,
  title: "Not found",
  detail: "There is nothing at this address. It may never have been here, or its time has not come or is over.",
};

/** The page that says so, rendered once: nothing is asked for as often as what is not there. */
const PAGES = new WeakMap<Site, Uint8Array<ArrayBuffer>>();

/**
 * Remembers that there is nothing at an address, until anything at all changes: nobody asks as often as whoever asks in
 * vain.
 */
export async function rememberAbsence({ request, catalog, rendering, memory, now }: Exchange): Promise<void> {
  const answers = await Promise.all([catalog.masthead(), catalog.horizon(now)]);
  const site = siteOf(answers[0], rendering);
  memory.keepAbsent(request.url, {
    holds: (now) => catalog.holds(answers, now),
    answer: (request) => notFound(request, site),
  });
}

/** 404: no such article, outlet, topic or author, or nothing visible of it. */
export function notFound(request: Request, site: Site): Response {
  if (isForProgram(request)) return problemJson(NOT_FOUND);
  const page = PAGES.get(site) ?? utf8(pageOf(site, NOT_FOUND));
  PAGES.set(site, page);
  return problemPage(NOT_FOUND, page);
}
