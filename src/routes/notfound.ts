import type { Site } from "../catalog/rendering.ts";
import { type Problem, problemJson, problemPage } from "../http/problem.ts";
import { errorPage } from "../pages/frame/errorpage.tsx";

/** Paths that programs ask for. */
const FOR_PROGRAMS = /\.(?:xml|json|opml)$/;

const UTF8 = new TextEncoder();

function isForProgram(request: Request): boolean {
  const isDocument = request.headers.get("Sec-Fetch-Dest") === "document";
  return !isDocument && FOR_PROGRAMS.test(new URL(request.url).pathname);
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

/** 404: no such article, outlet, topic or author, or nothing visible of it. */
export function notFound(request: Request, site: Site): Response {
  if (isForProgram(request)) return problemJson(NOT_FOUND);
  const page = PAGES.get(site) ?? UTF8.encode(pageOf(site, NOT_FOUND));
  PAGES.set(site, page);
  return problemPage(NOT_FOUND, page);
}
