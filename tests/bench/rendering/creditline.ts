import type { Article } from "../../../src/article/article.ts";
import { READ_OFTEN } from "../../../src/catalog/bundle/layout.ts";
import { renderEntry, renderFeed, WRITERS } from "../../../src/feeds/document.ts";
import { Memory } from "../../../src/routes/memory.ts";
import type { ReaderFormat } from "../../../src/site/formats.ts";
import { CHANNEL } from "../../feeds/articles.ts";
import type { Contender } from "./contender.ts";

function cold(name: ReaderFormat) {
  // What is remembered hangs on the objects: new ones are as good as never seen.
  return (articles: readonly Article[]) =>
    renderFeed(
      WRITERS[name],
      { ...CHANNEL },
      articles.map((article) => ({ ...article })),
    );
}

function first(name: ReaderFormat) {
  const writer = WRITERS[name];
  // The bundle has the newest as bytes among its own: here they are rendered at the first turn, which warms up.
  const carried = (article: Article) => renderEntry(writer, article, CHANNEL.signals).subarray();
  return (articles: readonly Article[]) => {
    const shown = articles.map((article, place) => (place < READ_OFTEN ? carried(article) : { ...article }));
    return renderFeed(writer, { ...CHANNEL }, shown);
  };
}

function assembled(name: ReaderFormat) {
  return (articles: readonly Article[]) => renderFeed(WRITERS[name], CHANNEL, articles);
}

const memory = new Memory();

function warm(name: ReaderFormat) {
  return (articles: readonly Article[]) => {
    const state = `${name} ${articles.length}`;
    const known = memory.known(state);
    if (known) return known;
    const document = renderFeed(WRITERS[name], CHANNEL, articles);
    memory.document(state, async () => document);
    return document;
  };
}

/** As after a start, the newest articles of a bundle, which carries them as entries. */
export const creditlineFirst: Contender = { rss: first("rss"), atom: first("atom"), json: first("json") };

/** The same of articles that are not carried as entries: older ones, and all of the live catalog. */
export const creditlineCold: Contender = { rss: cold("rss"), atom: cold("atom"), json: cold("json") };

/** As after an article was added: every entry was rendered before, the document was not. */
export const creditlineAssembled: Contender = {
  rss: assembled("rss"),
  atom: assembled("atom"),
  json: assembled("json"),
};

/** As at nearly every request: the document is remembered. */
export const creditlineWarm: Contender = { rss: warm("rss"), atom: warm("atom"), json: warm("json") };
