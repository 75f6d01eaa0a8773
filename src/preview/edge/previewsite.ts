import { NothingYet } from "./bar.tsx";
import { barredPage, isVisit } from "./barredpage.tsx";
import { PREVIEW_PATH, type PreviewState } from "./previewstate.ts";

/** Answers one catalog's requests. */
export type Answers = (request: Request) => Response | Promise<Response>;

/** What the preview is made of. */
export interface PreviewSiteOptions {
  /** Asks whoever watches content/. @param path such as `/state` */
  readonly ask: (path: string) => Promise<Response>;
  /** The site over a catalog. @param clock the moment that it is shown at, where that is later than now */
  readonly open: (bundle: ArrayBuffer, clock: Date | undefined) => Answers;
}

/** What no answer that was kept before may be compared with: the bar may be another one. */
const CONDITIONS = ["If-None-Match", "If-Modified-Since"];

function withoutConditions(request: Request): Request {
  const headers = new Headers(request.headers);
  for (const name of CONDITIONS) headers.delete(name);
  return new Request(request.url, { headers });
}

function nothingYet(): Response {
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(`<!doctype html>${NothingYet()}`, { status: 503, headers });
}

/**
 * The site as it stands in content/ at the moment, from a catalog that is fetched anew whenever it is another one. What is
 * sent differs from what the site would send in pages that a browser asks for, and in these alone.
 */
export function previewSite({ ask, open }: PreviewSiteOptions): Answers {
  let shown: { readonly catalog: string; readonly answers: Answers } | undefined;

  async function current({ catalog, clock }: PreviewState): Promise<Answers | undefined> {
    if (catalog === undefined || shown?.catalog === catalog) return shown?.answers;
    const bundle = await (await ask("/catalog")).arrayBuffer();
    shown = { catalog, answers: open(bundle, clock === undefined ? undefined : new Date(clock)) };
    return shown.answers;
  }

  /** What is there, or else a file that came after the Worker was started, which the platform does not know of. */
  async function answered(answers: Answers, request: Request, path: string): Promise<Response> {
    const response = await answers(request);
    if (response.status !== 404 || (request.method !== "GET" && request.method !== "HEAD")) return response;
    const file = await ask(`/assets${path}`);
    return file.ok ? file : response;
  }

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === `${PREVIEW_PATH}/events`) return ask("/events");
    const state: PreviewState = JSON.parse(await (await ask("/state")).text());
    const answers = (await current(state)) ?? nothingYet;
    return isVisit(request)
      ? barredPage(await answered(answers, withoutConditions(request), pathname), state, pathname)
      : answered(answers, request, pathname);
  };
}
