import type { Hono } from "hono";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { encodeBundle } from "../../src/catalog/bundle.ts";
import { bundledCatalog } from "../../src/catalog/bundled.ts";
import { ADAPTED, OUTLETS, OWN, PUBLICATION, REPUBLISHED, SITE, WITHDRAWN } from "./sample.ts";

const NOW = new Date("2026-11-24T12:00:00Z");

const ARTICLES: readonly Article[] = [REPUBLISHED, ADAPTED, OWN, WITHDRAWN];

/** The whole application with the sample articles. @param url where it runs, without a slash at its end */
export function sampleApp(url: string): Hono {
  const bytes = encodeBundle({
    publication: PUBLICATION,
    outlets: OUTLETS,
    rendering: "sample",
    assets: SITE.assets,
    articles: ARTICLES.map((article) => ({
      article,
      markdown: article.withdrawn === undefined ? "No ship has entered *Europe’s* largest port." : "",
    })),
  });
  return createApp({ catalog: bundledCatalog(new Uint8Array(bytes).buffer, url), now: () => NOW });
}
