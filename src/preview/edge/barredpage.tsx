import { Bar, Mark } from "./bar.tsx";
import { type Marks, PREVIEW_PATH, type PreviewState } from "./previewstate.ts";

const ARTICLE = /\/articles\/([^/?#]+)$/;

/** Whether a person's browser asks for something to show in a window: whoever else asks gets what the site would send. */
export function isVisit({ method, headers }: Request): boolean {
  return method === "GET" && (headers.get("Accept") ?? "").includes("text/html");
}

/** What is to be said of the article that an address leads to. */
function markAt(marks: Marks, address: string): string | undefined {
  const [, slug] = ARTICLE.exec(address) ?? [];
  if (slug === undefined) return undefined;
  try {
    return marks[decodeURIComponent(slug)];
  } catch {
    return undefined;
  }
}

/** Says something right before an element, if there is anything to say. */
function marking(find: (element: RewritableElement) => string | undefined) {
  return {
    element(element: RewritableElement): void {
      const text = find(element);
      if (text !== undefined) element.before(`${Mark({ text })} `, { html: true });
    },
  };
}

/** The same headers, for a page that is never kept and listens for news; the rest of the policy stays. */
function headersOf({ headers }: Response): Headers {
  const changed = new Headers(headers);
  for (const name of ["ETag", "Last-Modified", "Content-Length"]) changed.delete(name);
  changed.set("Cache-Control", "no-store");
  const policy = headers.get("Content-Security-Policy");
  if (policy !== null) changed.set("Content-Security-Policy", `${policy}; connect-src 'self'`);
  return changed;
}

/** A page with the bar and the marks that the state asks for, showing itself anew after a save; anything else as it is. */
export function barredPage(response: Response, state: PreviewState, path: string): Response {
  const { status, body } = response;
  if (!(response.headers.get("Content-Type") ?? "").startsWith("text/html") || body === null) return response;
  const own = (
    <>
      <link rel="stylesheet" href={`${PREVIEW_PATH}/bar.css`} />
      <script src={`${PREVIEW_PATH}/bar.js`} data-version={state.version} defer></script>
    </>
  );
  return new HTMLRewriter()
    .on("head", { element: (element) => element.append(`${own}`, { html: true }) })
    .on("body", { element: (element) => element.prepend(`${Bar({ state })}`, { html: true }) })
    .on(
      ".headline a",
      marking((element) => markAt(state.marks, element.getAttribute("href") ?? "")),
    )
    .on(
      "article.article h1",
      marking(() => markAt(state.marks, path)),
    )
    .transform(new Response(body, { status, headers: headersOf(response) }));
}
