import { expect, test } from "vitest";
import type { Store } from "../../src/catalog/d1/store.ts";
import { runErrands } from "../../src/publish/errands.ts";
import { ARTICLE, ID, manuscript, opened, SITE } from "./desk.ts";

const NEW = { "If-None-Match": "*" };

/** The tags that an article of this author and topic touches. */
const TAGS = ["everything", "topics/harbour", "authors/jo-marsh", "articles/harbour"];

const FEEDS = ["", "/topics/harbour", "/authors/jo-marsh", "/articles/harbour"].flatMap((path) =>
  ["rss.xml", "atom.xml", "feed.json", "ninjs.json"].map((file) => `${SITE}${path}/${file}`),
);

/** A store that does as the other, except for what is named. */
function but(store: Store, changes: Partial<Store>): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const changed: unknown = Reflect.get(changes, name);
      const own: unknown = changed ?? Reflect.get(target, name);
      return typeof own === "function" && changed === undefined ? own.bind(target) : own;
    },
  });
}

const hubUp = async () => new Response(null, { status: 202 });
const noWait = async () => undefined;

test("a write purges exactly what it touches, once, and tells the hub of those feeds after the response", async () => {
  const desk = await opened();
  const response = await desk.send("PUT", ARTICLE, manuscript(), NEW);
  expect([response.status, await response.json()]).toEqual([201, { is: "written", version: 1, purged: true }]);
  expect(desk.orders).toEqual([{ tags: TAGS }]);
  await desk.settled();
  expect(desk.told.toSorted()).toEqual(FEEDS.toSorted());
  expect(await desk.store.errands(100)).toEqual([]);
});

test("an article that moves purges the slices that it left too", async () => {
  const desk = await opened();
  await desk.send("PUT", ARTICLE, manuscript(), NEW);
  await desk.settled();
  desk.orders.length = 0;
  await desk.send("PUT", ARTICLE, manuscript({ slug: "port" }, { topics: ["Port"] }), { "If-Match": '"1"' });
  expect(desk.orders).toEqual([{ tags: [...TAGS, "topics/port", "articles/port"] }]);
});

test("many writes are purged once, at their end", async () => {
  const desk = await opened();
  const one = (number: number, more: boolean) => ({
    writes: [{ kind: "article", seen: 0, put: manuscript({ slug: `a-${number}` }, { id: `urn:x:${number}` }) }],
    more,
  });
  await desk.send("POST", "/publish/batch", one(1, true));
  await desk.send("POST", "/publish/batch", one(2, true));
  expect(desk.orders).toEqual([]);
  await desk.send("POST", "/publish/batch", one(3, false));
  expect(desk.orders).toHaveLength(1);
});

test("a refused purge is said, remembered, keeps the hub waiting, and is made up for by the next run", async () => {
  const desk = await opened(() => ({ purge: async () => ({ success: false, errors: ["limit"] }) }));
  const answer = await (await desk.send("PUT", ARTICLE, manuscript(), NEW)).json();
  await desk.settled();
  expect(answer).toEqual({ is: "written", version: 1, purged: false });
  expect(desk.told).toEqual([]);
  const told: string[] = [];
  const orders: unknown[] = [];
  await runErrands({
    store: desk.store,
    site: SITE,
    wait: noWait,
    purge: async (order) => {
      orders.push(order);
      return { success: true };
    },
    fetch: async (_, init) => {
      told.push(...new URLSearchParams(String(init?.body)).getAll("hub.url"));
      return hubUp();
    },
  });
  expect(orders).toHaveLength(1);
  expect(told).toEqual(expect.arrayContaining(FEEDS));
  expect(await desk.store.errands(100)).toEqual([]);
});

test("a Worker killed between write and purge leaves the purge to the next run", async () => {
  const desk = await opened((store) => ({
    store: but(store, { errands: async () => Promise.reject(new Error("killed")) }),
  }));
  const response = await desk.send("PUT", ARTICLE, manuscript(), NEW);
  expect(await response.json()).toEqual({ is: "written", version: 1, purged: false });
  const orders: unknown[] = [];
  const purge = async (order: unknown) => {
    orders.push(order);
    return { success: true };
  };
  await runErrands({ store: desk.store, site: SITE, wait: noWait, purge, fetch: hubUp });
  expect(orders).toHaveLength(1);
  expect(await desk.store.errands(100)).toEqual([]);
});

test("a hub that is down is told later, and holds nothing up", async () => {
  const desk = await opened(() => ({ fetch: async () => new Response(null, { status: 503 }) }));
  expect((await desk.send("PUT", ARTICLE, manuscript(), NEW)).status).toBe(201);
  await desk.settled();
  expect((await desk.store.errands(100)).map(({ kind }) => kind)).toContain("ping");
  await runErrands({ store: desk.store, site: SITE, wait: noWait, purge: undefined, fetch: hubUp });
  expect(await desk.store.errands(100)).toEqual([]);
});

test("a database that fails changes nothing, is answered with 503, and the same again completes", async () => {
  let isDown = false;
  const down = Object.assign(new Error("catalog: gone"), { name: "CatalogUnavailable" });
  const desk = await opened((store) => ({
    store: but(store, { apply: async (...given) => (isDown ? Promise.reject(down) : store.apply(...given)) }),
  }));
  isDown = true;
  const failed = await desk.send("PUT", ARTICLE, manuscript(), NEW);
  expect([failed.status, failed.headers.get("Retry-After")]).toEqual([503, "10"]);
  expect(await desk.store.article(ID)).toBe(undefined);
  isDown = false;
  expect((await desk.send("PUT", ARTICLE, manuscript(), NEW)).status).toBe(201);
});

test("the same publish sent twice writes once", async () => {
  const desk = await opened();
  await desk.send("PUT", ARTICLE, manuscript(), NEW);
  const again = await desk.send("PUT", ARTICLE, manuscript(), NEW);
  expect([again.status, await again.json()]).toEqual([200, { is: "unchanged", version: 1, purged: true }]);
  expect(await desk.store.versions(ID, 10)).toHaveLength(1);
});

test("of two writers who race, one writes and the other is told", async () => {
  const desk = await opened();
  await desk.send("PUT", ARTICLE, manuscript(), NEW);
  const race = ["One", "Two"].map((title) =>
    desk.send("PUT", ARTICLE, manuscript({}, { title }), { "If-Match": '"1"' }),
  );
  expect((await Promise.all(race)).map(({ status }) => status).toSorted()).toEqual([200, 412]);
  expect(await desk.store.versions(ID, 10)).toHaveLength(2);
});

test("a version is brought back as a new one, and the texts of what was taken back can be purged", async () => {
  const desk = await opened();
  await desk.send("PUT", ARTICLE, manuscript(), NEW);
  await desk.send("PUT", ARTICLE, manuscript({ html: "<p>Worse.</p>" }), { "If-Match": '"1"' });
  const back = await desk.send("POST", `${ARTICLE}/versions/1/restore`, undefined, { "If-Match": '"2"' });
  expect([back.status, back.headers.get("ETag")]).toEqual([200, '"3"']);
  expect((await desk.store.article(ID))?.article.article.html).toBe("<p>The fees rise.</p>");
  const notice = { at: "2026-11-14T09:00:00Z", reason: "It was wrong." };
  expect((await desk.send("PUT", `${ARTICLE}/withdrawal`, notice, { "If-Match": '"3"' })).status).toBe(200);
  const purged = await desk.send("DELETE", `${ARTICLE}/versions`);
  expect(await purged.json()).toEqual({ purged: 3 });
  expect((await desk.send("GET", `${ARTICLE}/versions/1`)).status).toBe(404);
});

test("more tags than a few calls take are purged as everything", async () => {
  const desk = await opened();
  const topics = Array.from({ length: 600 }, (_, index) => `Topic ${index}`);
  await desk.send("PUT", ARTICLE, manuscript({}, { topics }), NEW);
  expect(desk.orders).toEqual([{ purgeEverything: true }]);
});
