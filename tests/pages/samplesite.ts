import type { Hono } from "hono";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { encodeBundle } from "../../src/catalog/bundle/encode.ts";
import type { Rendering } from "../../src/catalog/rendering.ts";
import { FORBIDDEN, OLDEST, SUMMARY } from "./older.ts";
import { ADAPTED, OUTLETS, OWN, PUBLICATION, REPUBLISHED, SITE, WITHDRAWN } from "./sample.ts";
import { LONG_NAMES, UNBROKEN, UNBROKEN_OUTLET } from "./unbroken.ts";

const RENDERING: Rendering = { edition: "sample", assets: SITE.assets };

const NOW = new Date("2026-11-24T12:00:00Z");

/** Those that the feed of everything has room for; what is older stands in archives. */
const NEWEST: readonly Article[] = [REPUBLISHED, ADAPTED, OWN, WITHDRAWN, UNBROKEN];

const ARTICLES: readonly Article[] = [...NEWEST, FORBIDDEN, SUMMARY, OLDEST];

/** The whole application with the sample articles. @param url where it runs, without a slash at its end */
export function sampleApp(url: string, articles = ARTICLES): Hono {
  const bytes = encodeBundle({
    publication: { ...PUBLICATION, entries: NEWEST.length, redirects: { "/gone": "gone" } },
    outlets: { ...OUTLETS, [UNBROKEN_OUTLET]: LONG_NAMES },
    rendering: RENDERING,
    articles: articles.map((article) => ({
      article,
      markdown: article.withdrawn === undefined ? "No ship has entered *Europe’s* largest port." : "",
    })),
  });
  return createApp({
    catalog: bundledCatalog(new Uint8Array(bytes).buffer, url),
    rendering: RENDERING,
    now: () => NOW,
  });
}
