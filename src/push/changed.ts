import type { Catalog } from "../catalog/catalog.ts";
import { type Rendering, siteOf } from "../catalog/rendering.ts";
import { everyEntry, everySlice } from "../catalog/traversal.ts";
import { historyBefore } from "../feeds/history.ts";
import { stateOf } from "../feeds/state.ts";
import { FORMAT_IN_DOUBT, FORMAT_NAMES, type FormatName } from "../site/formats.ts";
import { EVERYTHING, LIST_KINDS, type Slice } from "../site/slice.ts";
import { feedUrl } from "../site/urls.ts";
import { reasonOf } from "./hub.ts";

/** How many feeds are asked for at the same time. */
const AT_ONCE = 6;

/** How long the deployed site may take to answer, in ms. */
const PATIENCE = 15_000;

/** What a comparison needs. */
export interface Comparison {
  /** The new build. */
  readonly catalog: Catalog;
  readonly rendering: Rendering;
  readonly now: Date;
  readonly fetch: typeof fetch;
}

/** What changed, and what could not be told. */
export interface Changes {
  /** The addresses of the feeds that changed, each once. */
  readonly topics: readonly string[];
  /** Feeds of which it is not known, with the reason; they are taken for changed. */
  readonly unknown: readonly string[];
}

/** The format that stands for all when feeds are compared. */
const COMPARED = FORMAT_IN_DOUBT;

/** Answers that say that there is no feed at an address. */
const NO_FEED: ReadonlySet<number> = new Set([301, 308, 404, 410]);

/** The slices that are told apart by one request each. */
async function listsOf(catalog: Catalog, now: Date): Promise<Slice[]> {
  const lists = await Promise.all(LIST_KINDS.map((kind) => everySlice(catalog, kind, now)));
  return [EVERYTHING, ...lists.flat().map(({ slice }) => slice)];
}

/** The newest modification that the deployed site shows, in ms since 1970; none where it does not say. */
async function deployedUntil({ catalog, fetch }: Comparison): Promise<number> {
  const { publication } = await catalog.masthead();
  try {
    const headers = await deployed(feedUrl(publication.url, EVERYTHING, COMPARED), fetch);
    return Date.parse(headers?.get("Last-Modified") ?? "") || Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/**
 * The articles whose own feeds may have changed: those that a changed feed shows, and those that say that they were
 * changed since the deployed site was. Asking for every article's own feed would cost a request each.
 */
async function articlesIn(slices: readonly Slice[], comparison: Comparison): Promise<Slice[]> {
  const { catalog, now } = comparison;
  const stretches = await Promise.all(slices.map((slice) => catalog.stretch(slice, { now, limit: "feed" })));
  const until = await deployedUntil(comparison);
  const corrected = (await everyEntry(catalog, now, () => true)).filter(({ updated }) => updated > until);
  const slugs = new Set([...stretches.flatMap(({ entries }) => entries), ...corrected].map(({ slug }) => slug));
  return [...slugs].map((key) => ({ kind: "article", key }));
}

/** Does something with each item, a few at a time, and keeps the order. */
async function eachOf<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(act))));
  }
  return results;
}

/** What the deployed site says of a feed; nothing where there is no such feed. @throws if it gives no such answer */
async function deployed(url: string, ask: typeof fetch): Promise<Headers | undefined> {
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await ask(url, { method: "HEAD", redirect: "manual", cache: "no-store", signal });
  await response.body?.cancel();
  if (response.status === 200) return response.headers;
  if (NO_FEED.has(response.status)) return undefined;
  throw new Error(`it answered ${response.status}`);
}

/** The ETag that the slice's feed will have in one format once the new build is deployed; none for an empty slice. */
export async function newTag(
  { catalog, rendering, now }: Omit<Comparison, "fetch">,
  slice: Slice,
  format: FormatName = COMPARED,
): Promise<string | undefined> {
  const [masthead, subject, { entries, rest }] = await Promise.all([
    catalog.masthead(),
    catalog.find(slice, now),
    catalog.stretch(slice, { now, limit: "feed" }),
  ]);
  if (subject === undefined) return undefined;
  const site = siteOf(masthead, rendering);
  const history = historyBefore(site, slice, format, rest);
  return `W/"${stateOf(site, subject, format, entries, history).tag}"`;
}

/**
 * Which feeds the new build changes, told from the ETags of the deployed ones. A slice's feeds change together in
 * every format, so one of them is asked for.
 */
export async function changedTopics(comparison: Comparison): Promise<Changes> {
  const { catalog, now, fetch } = comparison;
  const { publication } = await catalog.masthead();
  const unknown: string[] = [];
  const changedAmong = async (slices: readonly Slice[]): Promise<Slice[]> => {
    const changed = await eachOf(slices, async (slice) => {
      const url = feedUrl(publication.url, slice, COMPARED);
      try {
        const [then, soon] = await Promise.all([deployed(url, fetch), newTag(comparison, slice)]);
        return (then?.get("ETag") ?? undefined) === soon ? [] : [slice];
      } catch (error) {
        unknown.push(`${url}: ${reasonOf(error)}`);
        return [slice];
      }
    });
    return changed.flat();
  };
  const lists = await changedAmong(await listsOf(catalog, now));
  const articles = await changedAmong(await articlesIn(lists, comparison));
  const topics = [...lists, ...articles].flatMap((slice) =>
    FORMAT_NAMES.map((name) => feedUrl(publication.url, slice, name)),
  );
  return { topics, unknown };
}
