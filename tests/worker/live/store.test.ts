import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import type { OutletEntry } from "../../../src/article/outlet.ts";
import type { BundledArticle } from "../../../src/catalog/bundle/encode.ts";
import { liveCatalog } from "../../../src/catalog/d1/livecatalog.ts";
import { liveStore } from "../../../src/catalog/d1/livestore.ts";
import type { Store } from "../../../src/catalog/d1/store.ts";
import type { Write } from "../../../src/catalog/d1/storewrite.ts";
import { EVERYTHING } from "../../../src/site/slice.ts";
import { PUBLICATION } from "../../catalog/bundles.ts";
import { LEAST } from "../../feeds/articles.ts";
import { emptyDatabase, publish, storeWith } from "./database.ts";

const NOW = new Date("2026-11-15T12:00:00Z");

const HUB = "https://hub.example.com/";

function named(slug: string, more: Partial<Article> = {}): BundledArticle {
  const url = `${PUBLICATION.url}/articles/${slug}`;
  return { article: { ...LEAST, id: `urn:x:${slug}`, slug, url, ...more }, markdown: `Text of ${slug}` };
}

function put(article: BundledArticle, seen: number): Write {
  return { kind: "article", put: article, seen };
}

/** What two editors are called, and when they write. */
const ANN = { by: "ann", now: NOW };
const BEN = { by: "ben", now: new Date(NOW.getTime() + 60_000) };

async function emptyStore(): Promise<Store> {
  return (await storeWith([], NOW)).store;
}

/** Forgets what is still to be done. */
async function errandsDone(store: Store): Promise<void> {
  await store.done((await store.errands(1000)).map(({ number }) => number));
}

describe("a write", () => {
  test("changes nothing when it is sent twice", async () => {
    const store = await emptyStore();
    const write = put(named("a"), 0);
    expect((await store.apply([write], ANN)).outcomes).toEqual([{ is: "written", version: 1 }]);
    await errandsDone(store);
    const again = await store.apply([write], BEN);
    expect(again).toEqual({ outcomes: [{ is: "unchanged", version: 1 }], tags: [], isEverything: false, slices: [] });
    expect(await store.errands(10)).toEqual([]);
    expect(await store.versions("urn:x:a", 10)).toHaveLength(1);
  });

  test("that has not seen the last version is told whose that is, and the others go through", async () => {
    const store = await emptyStore();
    await store.apply([put(named("a"), 0)], ANN);
    await store.apply([put(named("a", { title: "Ben's" }), 1)], BEN);
    const { outcomes } = await store.apply([put(named("a", { title: "Ann's" }), 1), put(named("b"), 0)], ANN);
    const live = { version: 2, by: "ben", at: BEN.now.getTime(), change: "put" };
    expect(outcomes).toEqual([
      { is: "conflict", live },
      { is: "written", version: 1 },
    ]);
    expect((await store.article("urn:x:a"))?.article.article.title).toBe("Ben's");
  });

  test("takes no slug that another article keeps, and any that one gives up along with it", async () => {
    const store = await emptyStore();
    await store.apply([put(named("a"), 0), put(named("b"), 0)], ANN);
    const swapped = [named("a", { id: "urn:x:b" }), named("b", { id: "urn:x:a" })];
    const stolen = put(named("a", { id: "urn:x:c" }), 0);
    expect((await store.apply([stolen], ANN)).outcomes).toEqual([{ is: "taken", slug: "a", id: "urn:x:a" }]);
    expect(
      (
        await store.apply(
          swapped.map((article) => put(article, 1)),
          ANN,
        )
      ).outcomes,
    ).toEqual([
      { is: "written", version: 2 },
      { is: "written", version: 2 },
    ]);
    expect([await store.idOf("a"), await store.idOf("b")]).toEqual(["urn:x:b", "urn:x:a"]);
    const stale = [put(named("d", { id: "urn:x:b" }), 1), put(named("a", { id: "urn:x:c" }), 0)];
    const { outcomes } = await store.apply(stale, ANN);
    expect(outcomes.map(({ is }) => is)).toEqual(["conflict", "taken"]);
  });

  test("names exactly the slices that show it, and keeps what is to be done until it is done", async () => {
    const database = await emptyDatabase();
    const store = liveStore(database);
    await publish(store, [named("other")], NOW, { ...PUBLICATION, hubs: [HUB] });
    await errandsDone(store);
    const article = named("a", { topics: [{ key: "t", name: "T" }] });
    const { tags, slices } = await store.apply([put(article, 0)], ANN);
    expect([...tags].sort()).toEqual(["articles/a", "authors/ada-park", "everything", "topics/t"]);
    expect(slices).toContainEqual({ kind: "topic", key: "t" });
    const errands = await liveStore(database).errands(100);
    expect(errands.flatMap((errand) => (errand.kind === "purge" ? [errand.tag] : [])).sort()).toEqual([...tags].sort());
    expect(errands.filter(({ kind }) => kind === "ping")).toHaveLength(4);
    expect(errands).toContainEqual({ number: expect.any(Number), kind: "ping", hub: HUB, slice: "topics/t" });
    await store.apply([put(named("a", { title: "Again" }), 1)], ANN);
    await store.done(errands.map(({ number }) => number));
    expect((await store.errands(100)).length).toBeGreaterThan(0);
  });

  test("of an embargoed article touches nothing that anybody sees, until its time", async () => {
    const { store, database } = await storeWith([named("a")], NOW);
    await errandsDone(store);
    const soon = named("soon", { published: "2026-11-15T13:00:00Z", updated: "2026-11-15T13:00:00Z" });
    expect(await store.apply([put(soon, 0)], ANN)).toMatchObject({ tags: [], slices: [] });
    const due = new Date("2026-11-15T13:00:00Z");
    expect((await store.due(due)).tags).toContain("articles/soon");
    expect(await store.due(due)).toEqual({ tags: [], isEverything: false, slices: [] });
    expect((await store.errands(100)).map((errand) => "tag" in errand && errand.tag)).toContain("everything");
    const { entries } = await liveCatalog(database).stretch(EVERYTHING, { now: due, limit: 9 });
    expect(entries.map(({ slug }) => slug)).toEqual(["soon", "a"]);
  });

  test("of nothing that is there removes nothing", async () => {
    const store = await emptyStore();
    const { outcomes } = await store.apply([{ kind: "removal", id: "urn:x:nobody", seen: 0 }], ANN);
    expect(outcomes).toEqual([{ is: "unchanged", version: 0 }]);
  });
});

test("two who write at once both get through, each with the whole of it", async () => {
  const database = await emptyDatabase();
  await publish(liveStore(database), [], NOW);
  const stores = Array.from({ length: 4 }, () => liveStore(database));
  const all = await Promise.all(stores.map((store, index) => store.apply([put(named(`a${index}`), 0)], ANN)));
  expect(all.flatMap(({ outcomes }) => outcomes)).toEqual(Array(4).fill({ is: "written", version: 1 }));
  const { slices } = await liveCatalog(database).slices("author", { now: NOW, limit: 9 });
  expect(slices.map(({ count }) => count)).toEqual([4]);
  const same = await Promise.all(
    stores.map((store, index) => store.apply([put(named("a0", { title: `T${index}` }), 1)], ANN)),
  );
  const outcomes = same.flatMap(({ outcomes }) => outcomes.map(({ is }) => is)).sort();
  expect(outcomes).toEqual(["conflict", "conflict", "conflict", "written"]);
});

describe("history", () => {
  test("keeps every version, and gives each back", async () => {
    const store = await emptyStore();
    await store.apply([put(named("a", { title: "One" }), 0)], ANN);
    await store.apply([put(named("a", { title: "Two" }), 1)], BEN);
    await store.apply([{ kind: "removal", id: "urn:x:a", seen: 2 }], ANN);
    await store.apply([put(named("a", { title: "One" }), 3)], ANN);
    const versions = await store.versions("urn:x:a", 10);
    expect(versions.map(({ version, by, change, title }) => [version, by, change, title])).toEqual([
      [4, "ann", "put", "One"],
      [3, "ann", "removed", ""],
      [2, "ben", "put", "Two"],
      [1, "ann", "put", "One"],
    ]);
    expect((await store.versions("urn:x:a", 1, 3)).map(({ version }) => version)).toEqual([2]);
    expect((await store.version("urn:x:a", 2))?.article.markdown).toBe("Text of a");
    expect(await store.version("urn:x:a", 3)).toBeUndefined();
  });

  test("loses the text of what was taken back when that is asked for", async () => {
    const { store, database } = await storeWith([named("a", { html: "<p>Secret.</p>" })], NOW);
    const withdrawal: Write = {
      kind: "withdrawal",
      id: "urn:x:a",
      put: { at: "2026-11-15T12:00:00Z", reason: "It was wrong." },
      seen: 1,
    };
    expect((await store.apply([withdrawal], ANN)).outcomes).toEqual([{ is: "written", version: 2 }]);
    expect((await store.apply([withdrawal], ANN)).outcomes).toEqual([{ is: "unchanged", version: 2 }]);
    const live = await store.article("urn:x:a");
    expect(live?.article.article).toMatchObject({ html: "", withdrawn: withdrawal.put });
    expect(live?.article.markdown).toBe("");
    expect(await store.purgeHistory("urn:x:a")).toBe(1);
    expect(await store.version("urn:x:a", 1)).toBeUndefined();
    const [rows] = await database.batch([database.prepare("SELECT * FROM versions")]);
    expect(JSON.stringify(rows)).not.toContain("Secret");
  });
});

test("a withdrawal keeps of the file what stands above its text, with the notice", async () => {
  const store = await emptyStore();
  const facts = "id: urn:x:a\ntitle: About a\n";
  const source = { name: "2026-11-10-a.md", text: `---\n${facts}---\n\nSecret words --- and more.\n` };
  await store.apply([put({ ...named("a"), source }, 0)], ANN);
  const notice = { at: "2026-11-15T12:00:00Z", reason: 'It said "no": wrong.' };
  await store.apply([{ kind: "withdrawal", id: "urn:x:a", put: notice, seen: 1 }], ANN);
  const text = `---\n${facts}withdrawn: ${JSON.stringify(notice)}\n---\n`;
  expect((await store.article("urn:x:a"))?.article.source).toEqual({ name: source.name, text });
  const again = { ...notice, reason: "Otherwise." };
  await store.apply([{ kind: "withdrawal", id: "urn:x:a", put: again, seen: 2 }], ANN);
  expect((await store.article("urn:x:a"))?.article.source?.text).toBe(
    text.replace(JSON.stringify(notice), JSON.stringify(again)),
  );
});

test("what is live comes in pages, with what a comparison needs", async () => {
  const { store } = await storeWith([named("a"), named("b"), named("c")], NOW);
  const first = await store.articles(2);
  expect(first.items.map(({ id, slug, version }) => [id, slug, version])).toEqual([
    ["urn:x:a", "a", 1],
    ["urn:x:b", "b", 1],
  ]);
  const rest = await store.articles(2, first.next);
  expect(rest).toMatchObject({ items: [{ slug: "c", by: "test", isWithdrawn: false }] });
  expect(rest.next).toBeUndefined();
});

test("an outlet's entry and the publication are live at once, and removed likewise", async () => {
  const { store, database } = await storeWith([], NOW);
  const catalog = liveCatalog(database);
  const before = await catalog.masthead();
  const terms = { distribution: "full", credit: "end", pictures: false } as const;
  const entry: OutletEntry = { name: "The Outlet", aliases: [], indexing: "canonical", stub: false, terms };
  const { tags } = await store.apply([{ kind: "outlet", key: "o", put: entry, seen: 0 }], ANN);
  expect(tags).toEqual(["partners", "outlets/o"]);
  expect(await catalog.outlets(["o", "nobody"])).toEqual({ o: entry });
  expect((await store.outlets(9)).items.map(({ key, version }) => [key, version])).toEqual([["o", 1]]);
  await store.apply([{ kind: "outlet", key: "o", seen: 1 }], ANN);
  expect(await catalog.outlets(["o"])).toEqual({});
  const { isEverything } = await store.apply(
    [{ kind: "publication", put: { ...PUBLICATION, title: "New" }, seen: 1 }],
    ANN,
  );
  expect(isEverything).toBe(true);
  expect(await catalog.holds([before], NOW)).toBe(false);
  expect((await catalog.masthead()).publication.title).toBe("New");
});
