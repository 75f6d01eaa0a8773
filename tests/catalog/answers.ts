import type { Catalog, EntryState, Neighbours } from "../../src/catalog/catalog.ts";
import { monthOf, type Part } from "../../src/site/month.ts";
import { CUT_KINDS, EVERYTHING, type Slice, sliceName } from "../../src/site/slice.ts";

/** What a catalog answers, by question, without what only it can read. */
export type Answers = Readonly<Record<string, unknown>>;

/** An answer without the catalog's own ways to articles and to whether it holds. */
function told(answer: unknown): unknown {
  const text = JSON.stringify(answer, (name, value) => (name === "grounds" || name === "handle" ? undefined : value));
  return text === undefined ? undefined : JSON.parse(text);
}

/** Follows cursors to the end, some steps at most. */
async function walked<Answer extends { readonly next?: string }>(
  ask: (after: string | undefined) => Promise<Answer>,
): Promise<Answer[]> {
  const all: Answer[] = [];
  let after: string | undefined;
  do {
    const answer = await ask(after);
    all.push(answer);
    after = answer.next;
  } while (after !== undefined && all.length < 20);
  return all;
}

/** The parts around which a slice is looked at: those with entries, one behind them, and one that there never is. */
function partsAround(entries: readonly EntryState[]): Part[] {
  const months = new Set([...entries.map(({ published }) => monthOf(published)), "2026-02", "2031-01"]);
  return [...months].flatMap((month) => [1, 2, 3].map((number) => ({ month, number })));
}

async function answersOf(catalog: Catalog, slice: Slice, now: Date): Promise<Answers> {
  const name = sliceName(slice);
  const [walk, whole] = await Promise.all([
    walked((after) => catalog.stretch(slice, { now, limit: 3, after })),
    catalog.stretch(slice, { now, limit: 1000 }),
  ]);
  const parts = partsAround(whole.entries).map(async (part) => {
    const beside: Neighbours = await catalog.neighbours(slice, part, now);
    const stretch = await walked((after) => catalog.stretch(slice, { now, limit: 150, part, after }));
    return [part, beside, stretch];
  });
  return {
    [`${name}: subject`]: await catalog.find(slice, now),
    [`${name}: feed`]: await catalog.stretch(slice, { now, limit: "feed" }),
    [`${name}: nothing`]: await catalog.stretch(slice, { now, limit: 0 }),
    [`${name}: walk`]: walk,
    [`${name}: articles`]: await catalog.read(whole.entries),
    [`${name}: parts`]: await Promise.all(parts),
    [`${name}: months`]: await walked((after) => catalog.months(slice, { now, limit: 2, after })),
  };
}

/** Everything that can be asked of a catalog about some slices, at a moment. */
export async function everyAnswer(catalog: Catalog, slices: readonly Slice[], now: Date): Promise<unknown> {
  const about = await Promise.all([EVERYTHING, ...slices].map((slice) => answersOf(catalog, slice, now)));
  const lists = CUT_KINDS.map(async (kind) => [
    kind,
    await walked((after) => catalog.slices(kind, { now, limit: 3, after })),
    await walked((after) => catalog.slices(kind, { now, limit: 3, after, order: "size" })),
    await catalog.slices(kind, { now, limit: 0, order: "size" }),
  ]);
  const articles = slices.filter(({ kind }) => kind === "article");
  const names = articles.map(async ({ key }) => [
    key,
    await catalog.renamed(key, now),
    await catalog.renamed(`former-${key}`, now),
    await catalog.markdown(key),
  ]);
  const { publication, fingerprint } = await catalog.masthead();
  return told({
    publication,
    fingerprint,
    about: Object.assign({}, ...about),
    lists: await Promise.all(lists),
    names: await Promise.all(names),
    horizon: await catalog.horizon(now),
    carriedUses: await catalog.carriedUses(now),
  });
}

/** The addresses at which a publication's documents about some slices stand. */
export async function everyAddress(catalog: Catalog, slices: readonly Slice[], now: Date): Promise<string[]> {
  const about = [EVERYTHING, ...slices].map(async (slice) => {
    const path = slice.kind === "everything" ? "" : `/${sliceName(slice)}`;
    const { months } = await catalog.months(slice, { now, limit: 100 });
    const folders = months.flatMap(({ month, parts }) =>
      parts.map((part) => (part === 1 ? month : `${month}/${part}`)),
    );
    const archives = folders.flatMap((folder) =>
      ["", "/rss.xml", "/atom.xml", "/feed.json", "/ninjs.json"].map((file) => `${path}/archive/${folder}${file}`),
    );
    const sitemaps = slice.kind === "everything" ? folders.map((folder) => `/sitemap/${folder}.xml`) : [];
    const feeds = ["rss.xml", "atom.xml", "feed.json", "ninjs.json"].map((file) => `${path}/${file}`);
    return [path || "/", ...feeds, `${path}/archive`, ...archives, ...sitemaps];
  });
  const others = ["/outlets", "/topics", "/authors", "/partners", "/feeds.opml", "/sitemap.xml", "/sitemap/pages.xml"];
  return [...(await Promise.all(about)).flat(), ...others, "/news-sitemap.xml", "/robots.txt", "/feed", "/nowhere"];
}
