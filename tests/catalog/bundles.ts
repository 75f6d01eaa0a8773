import type { Publication } from "../../src/article/publication.ts";
import { type BundledArticle, encodeBundle } from "../../src/catalog/bundle/encode.ts";
import type { Rendering } from "../../src/catalog/rendering.ts";

/** A publication with as little as possible. */
export const PUBLICATION: Publication = {
  id: "tag:feeds.example.org,2026:test",
  title: "Test Publication",
  subtitle: "What is tested here.",
  url: "https://feeds.example.org",
  language: "en",
  publisher: { name: "Test Publisher" },
  hubs: [],
  entries: 50,
  links: {},
  topics: {},
  redirects: {},
};

/** What no real code brings. */
export const RENDERING: Rendering = {
  edition: "test",
  assets: { style: "/style.test.css", script: "/script.test.js" },
};

/** A bundle of these articles, as the Worker is given it. */
export function bundleOf(articles: readonly BundledArticle[], publication: Publication = PUBLICATION): ArrayBuffer {
  const bytes = encodeBundle({
    publication,
    outlets: {},
    rendering: RENDERING,
    articles,
  });
  return new Uint8Array(bytes).buffer;
}
