import { describe, expect, it } from "vitest";
import { PAGE_POLICY } from "../../src/http/headers.ts";
import { type Answers, previewSite } from "../../src/preview/edge/previewsite.ts";
import type { PreviewState } from "../../src/preview/edge/previewstate.ts";

const STATE: PreviewState = {
  version: "1.1",
  catalog: "1.1",
  problems: [],
  held: [],
  missing: [],
  withDrafts: false,
  marks: {},
};

const PAGE = `<!doctype html><html><head><title>T</title></head><body><main><article class="article"><h1>Pier</h1></article>
<h2 class="headline"><a href="http://localhost/articles/pi%C3%A9r">Pier</a></h2><h2 class="headline"><a href="/articles/tide">Tide</a></h2></main></body></html>`;

const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": PAGE_POLICY,
  ETag: 'W/"x"',
  "Cache-Control": "public, max-age=300",
};

const answered: Answers = (request) => {
  if (request.url.includes("/images/")) return new Response("Not found", { status: 404 });
  if (request.url.endsWith(".xml"))
    return new Response("<rss/>", { headers: { "Content-Type": "application/rss+xml" } });
  return request.headers.has("If-None-Match")
    ? new Response(null, { status: 304 })
    : new Response(PAGE, { headers: HEADERS });
};

/** The site in a state, and how often a catalog was opened. */
function siteIn(changes: Partial<PreviewState>) {
  let state: PreviewState = { ...STATE, ...changes };
  const opened: (Date | undefined)[] = [];
  const site = previewSite({
    ask: async (path) => {
      if (path.startsWith("/assets/")) return new Response("bytes", { status: path.endsWith("new.jpg") ? 200 : 404 });
      return new Response(path === "/state" ? JSON.stringify(state) : path);
    },
    open: (_, clock) => {
      opened.push(clock);
      return answered;
    },
  });
  return {
    opened,
    change: (next: Partial<PreviewState>) => {
      state = { ...state, ...next };
    },
    get: async (path: string, headers: Readonly<Record<string, string>> = { Accept: "text/html,*/*" }) =>
      site(new Request(`http://localhost${path}`, { headers })),
  };
}

const WRONG = [
  "content/articles/x.md:3:8: title: begins with <a quote>",
  "content/outlets/y.yaml:1:1: name: is missing",
];

describe("the preview in a browser", () => {
  it("says what is wrong, where, and what became of it, in words that are no markup", async () => {
    const { get } = siteIn({ problems: WRONG, held: ["content/articles/x.md"], missing: ["content/articles/z.md"] });
    const html = await (await get("/")).text();

    expect(html).toContain("content/articles/x.md:3:8: title: begins with &lt;a quote&gt; (and 1 more)");
    expect(html).toContain("<li>content/outlets/y.yaml:1:1: name: is missing</li>");
    expect(html).toContain("<li>content/articles/x.md is shown as it was before.</li>");
    expect(html).toContain("<li>content/articles/z.md is left out until it is right.</li>");
  });

  it("has no bar where nothing is wrong, and listens for news nevertheless", async () => {
    const html = await (await siteIn({}).get("/")).text();

    expect(html).not.toContain("preview-bar");
    expect(html).toContain('<script src="/_preview/bar.js" data-version="1.1" defer');
  });

  it("keeps the site's policy, and opens it for its own news alone", async () => {
    const { headers } = await siteIn({}).get("/");

    expect(headers.get("Content-Security-Policy")).toBe(`${PAGE_POLICY}; connect-src 'self'`);
    expect([headers.get("ETag"), headers.get("Cache-Control")]).toEqual([null, "no-store"]);
  });

  it("never finds its page unchanged, because the bar may be another one", async () => {
    const { status } = await siteIn({}).get("/", { Accept: "text/html", "If-None-Match": 'W/"x"' });

    expect(status).toBe(200);
  });

  it("marks what nobody else sees, on its page and in lists", async () => {
    const { get } = siteIn({ withDrafts: true, marks: { piér: "Draft" } });
    const mark = '<span class="preview-mark" lang="en" dir="ltr">Draft</span>';
    const html = await (await get("/articles/pi%C3%A9r")).text();

    expect(html).toContain(`${mark} <h1>Pier</h1>`);
    expect(html).toContain(`${mark} <a href="http://localhost/articles/pi%C3%A9r">`);
    expect(html).toContain('<h2 class="headline"><a href="/articles/tide">');
    expect(html).toContain("Drafts and embargoed articles are shown, on this machine alone.");
  });

  it("shows what is wrong though there is nothing else to show yet", async () => {
    const { get } = siteIn({ catalog: undefined, problems: WRONG });
    const response = await get("/");

    expect(response.status).toBe(503);
    expect(await response.text()).toMatch(/preview-bar wrong[\s\S]*begins with[\s\S]*Nothing to show yet/);
  });
});

describe("whoever is no browser", () => {
  it("gets what the site sends, to the byte and the header", async () => {
    const { get } = siteIn({ problems: WRONG });
    const response = await get("/", {});

    expect(await response.text()).toBe(PAGE);
    expect(response.headers.get("ETag")).toBe('W/"x"');
    expect(response.headers.get("Content-Security-Policy")).toBe(PAGE_POLICY);
    expect((await get("/", { "If-None-Match": 'W/"x"' })).status).toBe(304);
  });

  it("gets feeds as they are, in a browser too", async () => {
    expect(await (await siteIn({ problems: WRONG }).get("/rss.xml")).text()).toBe("<rss/>");
  });
});

describe("a picture that came after the Worker was started", () => {
  it("is there, and one that never came is not", async () => {
    const { get } = siteIn({});

    expect(await (await get("/images/new.jpg", {})).text()).toBe("bytes");
    expect((await get("/images/other.jpg", {})).status).toBe(404);
  });
});

describe("the catalog", () => {
  it("is fetched anew when it is another one, and shown at the moment that is asked for", async () => {
    const { get, change, opened } = siteIn({});
    await get("/");
    change({ version: "1.2", problems: WRONG });
    await get("/");
    expect(opened).toEqual([undefined]);
    change({ version: "1.3", catalog: "1.3", clock: "2026-12-24T09:30:00Z" });
    await get("/");
    expect(opened).toEqual([undefined, new Date("2026-12-24T09:30:00Z")]);
  });
});
