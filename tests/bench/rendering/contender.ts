import type { Article } from "../../../src/article/article.ts";
import type { ReaderFormat } from "../../../src/site/formats.ts";

/** Writes articles as a feed's bytes. */
export type Renderer = (articles: readonly Article[]) => Uint8Array;

/** Something that writes feeds, in each format. */
export type Contender = Readonly<Record<ReaderFormat, Renderer>>;

const UTF8 = new TextEncoder();

/** A renderer out of one that makes a text: what is served is always bytes. */
export function encoded(write: (articles: readonly Article[]) => string): Renderer {
  return (articles) => UTF8.encode(write(articles));
}
