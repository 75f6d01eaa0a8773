import type { Article } from "../article/article.ts";
import type { FormatName } from "../catalog/urls.ts";
import { atom } from "./atom.ts";
import type { Channel, Format } from "./format.ts";
import { json } from "./json.ts";
import { rss } from "./rss.ts";

const UTF8 = new TextEncoder();

/** Every format by its name. */
export const FORMATS: Readonly<Record<FormatName, Format>> = { rss, atom, json };

/** Entries already rendered, as long as the catalog remembers their articles. */
const RENDERED: Readonly<Record<FormatName, WeakMap<Article, Uint8Array<ArrayBuffer>>>> = {
  rss: new WeakMap(),
  atom: new WeakMap(),
  json: new WeakMap(),
};

/** An article as an entry, encoded; rendered once and then remembered. */
function entryBytes(format: Format, article: Article): Uint8Array<ArrayBuffer> {
  const known = RENDERED[format.name].get(article);
  if (known) return known;
  const bytes = UTF8.encode(format.entry(article));
  RENDERED[format.name].set(article, bytes);
  return bytes;
}

function rethrow(_slug: string, error: unknown): never {
  throw error;
}

/**
 * A whole document in UTF-8: the channel, and the articles as its entries in the order given.
 * @param onFault is told of an article that cannot be rendered, which is then left out
 */
export function renderFeed(
  format: Format,
  channel: Channel,
  articles: readonly Article[],
  onFault: (slug: string, error: unknown) => void = rethrow,
): Uint8Array<ArrayBuffer> {
  const separator = UTF8.encode(format.separator);
  const parts = [UTF8.encode(format.open(channel))];
  for (const article of articles) {
    try {
      const entry = entryBytes(format, article);
      if (parts.length > 1) parts.push(separator);
      parts.push(entry);
    } catch (error) {
      onFault(article.slug, error);
    }
  }
  parts.push(UTF8.encode(format.close));
  const document = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    document.set(part, end);
    end += part.length;
  }
  return document;
}
