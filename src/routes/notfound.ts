import type { Site } from "../catalog/catalog.ts";
import { type Problem, problemJson, problemPage } from "../http/problem.ts";
import { errorPage } from "../pages/error.tsx";

/** Paths that programs ask for. */
const FOR_PROGRAMS = /\.(?:xml|json|opml)$/;

/** An error in the shape that whoever asked can read: a page for people, RFC 9457 for programs. */
export function problem(request: Request, site: Site | undefined, told: Problem): Response {
  const isForProgram = FOR_PROGRAMS.test(new URL(request.url).pathname);
  const isDocument = request.headers.get("Sec-Fetch-Dest") === "document";
  if (site === undefined || (isForProgram && !isDocument)) return problemJson(told);
  return problemPage(told, errorPage({ site, status: told.status, title: told.title, text: told.detail }));
}

/** 404: no such article, outlet, topic or author, or nothing visible of it. */
export function notFound(request: Request, site: Site): Response {
  const detail = "There is nothing at this address. It may never have been here, or its time has not come or is over.";
  return problem(request, site, { status: 404, title: "Not found", detail });
}
