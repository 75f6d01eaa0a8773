import type { Publication } from "../../src/article/publication.ts";
import { type BundledArticle, type EntryWriter, encodeBundle } from "../../src/catalog/bundle/encode.ts";
import type { Rendering } from "../../src/catalog/rendering.ts";
import { carriedEntries } from "../../src/feeds/carriedentries.ts";

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

/** A bundle of these articles, as the Worker is given it. @param writeEntry writes the entries that it carries, if any */
export function bundleOf(
  articles: readonly BundledArticle[],
  publication: Publication = PUBLICATION,
  writeEntry?: EntryWriter,
): ArrayBuffer {
  const content = { publication, outlets: {}, rendering: RENDERING, articles, ...(writeEntry && { writeEntry }) };
  return new Uint8Array(encodeBundle(content)).buffer;
}

/** The same with the entries that a built bundle carries. */
export function builtBundleOf(
  articles: readonly BundledArticle[],
  publication: Publication = PUBLICATION,
): ArrayBuffer {
  return bundleOf(articles, publication, carriedEntries(publication.signals));
}
