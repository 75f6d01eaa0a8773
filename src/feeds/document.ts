import type { Article } from "../article/article.ts";
import type { SignalSwitches } from "../article/signals.ts";
import { concatenated, utf8 } from "../catalog/bytes.ts";
import type { FormatName } from "../site/formats.ts";
import { atom } from "./atom.ts";
import type { Channel, Format } from "./format.ts";
import { json } from "./json.ts";
import { ninjs } from "./ninjs.ts";
import { rss } from "./rss.ts";

/** What writes each format, by its name. */
export const WRITERS: Readonly<Record<FormatName, Format>> = { rss, atom, json, ninjs };

/** Parts of documents already rendered and encoded, as long as what they were made of is remembered elsewhere. */
type Rendered<Source extends WeakKey> = Readonly<Record<FormatName, WeakMap<Source, Uint8Array<ArrayBuffer>>>>;

function nothingRendered<Source extends WeakKey>(): Rendered<Source> {
  return { rss: new WeakMap(), atom: new WeakMap(), json: new WeakMap(), ninjs: new WeakMap() };
}

/** By the ways in which programs are told what they may do. */
const ENTRIES = new Map<string, Rendered<Article>>();
const OPENINGS = nothingRendered<Channel>();

function entriesWith(signals: SignalSwitches | undefined): Rendered<Article> {
  const key = JSON.stringify(signals ?? {});
  const known = ENTRIES.get(key) ?? nothingRendered<Article>();
  ENTRIES.set(key, known);
  return known;
}

/** A part of a document, encoded; rendered once for each source, and then remembered. */
function renderOnce<Source extends WeakKey>(
  rendered: WeakMap<Source, Uint8Array<ArrayBuffer>>,
  source: Source,
  render: (source: Source) => string,
): Uint8Array<ArrayBuffer> {
  const known = rendered.get(source);
  if (known) return known;
  const bytes = utf8(render(source));
  rendered.set(source, bytes);
  return bytes;
}

/** An article as an entry, encoded. @param signals in which ways programs are told what they may do */
export function renderEntry(
  format: Format,
  article: Article,
  signals: SignalSwitches | undefined,
): Uint8Array<ArrayBuffer> {
  return renderOnce(entriesWith(signals)[format.name], article, () => format.entry(article, signals));
}

/** What stands in a document: an article, or what became of it before. */
export type EntrySource = Article | Uint8Array;

function rethrow(_slug: string, error: unknown): never {
  throw error;
}

/**
 * A whole document in UTF-8: the channel, and what it shows in the order given.
 * @param onFault is told of an article that cannot be rendered, which is then left out
 */
export function renderFeed(
  format: Format,
  channel: Channel,
  shown: readonly EntrySource[],
  onFault: (slug: string, error: unknown) => void = rethrow,
): Uint8Array<ArrayBuffer> {
  const separator = utf8(format.separator);
  const parts: Uint8Array[] = [renderOnce(OPENINGS[format.name], channel, format.open)];
  const add = (entry: Uint8Array) => parts.push(...(parts.length > 1 ? [separator, entry] : [entry]));
  for (const each of shown) {
    if (each instanceof Uint8Array) {
      add(each);
      continue;
    }
    try {
      add(renderEntry(format, each, channel.signals));
    } catch (error) {
      onFault(each.slug, error);
    }
  }
  parts.push(utf8(format.close));
  return concatenated(parts);
}
