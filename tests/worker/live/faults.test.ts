import { beforeEach, describe, expect, test } from "vitest";
import { bundledCatalog } from "../../../src/catalog/bundle/bundledcatalog.ts";
import type { Database, Queryable } from "../../../src/catalog/d1/database.ts";
import { liveStore } from "../../../src/catalog/d1/livestore.ts";
import { secretDigest } from "../../../src/http/secret.ts";
import type { PurgeOrder } from "../../../src/publish/edgepurge.ts";
import { createService } from "../../../src/service.ts";
import { bundleOf, RENDERING } from "../../catalog/bundles.ts";
import { ARTICLE, HUB, ID, manuscript, PUBLICATION, TOKEN } from "../../publish/desk.ts";
import { emptyDatabase } from "./database.ts";
import { Watched } from "./watcheddatabase.ts";

const NOW = new Date("2026-11-15T12:00:00Z");
const AUTH = { Authorization: `Bearer ${TOKEN}`, "Content-Type": "application/json" };
const NEW = { ...AUTH, "If-None-Match": "*" };
const SECOND = { ...AUTH, "If-Match": '"1"' };

/** The Worker over a database that can be disturbed, and the world around it, which can be disturbed as well. */
async function worker(database: Database) {
  const watched = new Watched(database);
  const world = { isEdgeUp: true, isHubUp: true, orders: [] as PurgeOrder[], told: [] as string[] };
  const after: Promise<unknown>[] = [];
  const service = createService({
    bundle: { catalog: bundledCatalog(bundleOf([])), rendering: RENDERING, now: () => NOW },
    database: watched,
    // The clock stands still here, and so would whatever holds for a while.
    lease: 0,
    secret: `ada:${await secretDigest(TOKEN)}`,
    hubs: {
      wait: async () => undefined,
      fetch: async (_, init) => {
        if (!world.isHubUp) return new Response(null, { status: 503 });
        world.told.push(...new URLSearchParams(String(init?.body)).getAll("hub.url"));
        return new Response(null, { status: 202 });
      },
    },
  });
  const occasion = {
    waitUntil: (promise: Promise<unknown>) => after.push(promise),
    purge: async (order: PurgeOrder) => {
      if (world.isEdgeUp) world.orders.push(order);
      return { success: world.isEdgeUp };
    },
  };
  const ask = async (path: string, init: RequestInit = {}) =>
    service.fetch(new Request(`https://any.example${path}`, init), () => occasion);
  return {
    watched,
    world,
    ask,
    put: (path: string, body: unknown, headers: Record<string, string>) =>
      ask(path, { method: "PUT", headers, body: JSON.stringify(body) }),
    tick: (moment: Date = NOW) => service.scheduled(moment, occasion),
    settled: () => Promise.all(after),
  };
}

let database: Database;

beforeEach(async () => {
  database = await emptyDatabase();
});

/** With the publication there, and nothing left to be done. */
async function opened() {
  const there = await worker(database);
  await there.put("/publish/publication", PUBLICATION, NEW);
  await there.settled();
  there.world.orders.length = 0;
  there.world.told.length = 0;
  return there;
}

/** What is left to be done. */
async function errands(): Promise<string[]> {
  return (await liveStore(database).errands(100)).map(({ kind }) => kind);
}

const BETTER = manuscript({ html: "<p>The fees fall.</p>" });

describe("after each of these nothing is lost, nothing is half there, and a repeat completes it", () => {
  test("the Worker is killed between the write and the purge", async () => {
    const { put, watched, world } = await opened();
    watched.killedAt = "FROM errands";
    const answer = await put(ARTICLE, manuscript(), NEW);
    expect([answer.status, await answer.json()]).toEqual([201, { is: "written", version: 1, purged: false }]);
    expect([world.orders, world.told]).toEqual([[], []]);
    const other = await worker(database);
    expect(await (await other.ask("/articles/harbour")).text()).toContain("The fees rise.");
    await other.tick();
    expect(other.world.orders).toHaveLength(1);
    expect(other.world.told).toContain(`${PUBLICATION.url}/articles/harbour/rss.xml`);
    expect(await errands()).toEqual([]);
  });

  test("the Worker is killed while it writes", async () => {
    const { put, watched } = await opened();
    watched.killedAt = "UPDATE state";
    expect((await put(ARTICLE, manuscript(), NEW)).status).toBe(503);
    const other = await worker(database);
    expect((await other.ask("/articles/harbour")).status).toBe(404);
    expect(await errands()).toEqual([]);
    expect((await other.put(ARTICLE, manuscript(), NEW)).status).toBe(201);
    expect(await (await other.ask("/feed.json")).text()).toContain("The fees rise.");
  });

  test("the database answers with an error", async () => {
    const { put, ask, watched } = await opened();
    await put(ARTICLE, manuscript(), NEW);
    watched.isDown = true;
    expect((await put(ARTICLE, BETTER, SECOND)).status).toBe(503);
    expect((await ask("/articles/harbour")).status).toBe(503);
    watched.isDown = false;
    expect(await (await ask("/articles/harbour")).text()).toContain("The fees rise.");
    expect((await put(ARTICLE, BETTER, SECOND)).status).toBe(200);
    expect(await (await ask("/articles/harbour")).text()).toContain("The fees fall.");
  });

  test("the database is slow while others read and write", async () => {
    const { put, ask, watched } = await opened();
    await put(ARTICLE, manuscript(), NEW);
    watched.delay = 30;
    const pages = Array.from({ length: 5 }, () => ask("/articles/harbour"));
    const [written, ...read] = await Promise.all([put(ARTICLE, BETTER, SECOND), ...pages]);
    expect(written.status).toBe(200);
    for (const page of read) expect(await page.text()).toMatch(/The fees (?:rise|fall)\./);
    expect(await (await ask("/articles/harbour")).text()).toContain("The fees fall.");
  });

  test("a copy of the database lags behind", async () => {
    const writer = await opened();
    await writer.put(ARTICLE, manuscript(), NEW);
    const reader = await worker(database);
    const tag = (await reader.ask("/feed.json")).headers.get("ETag") ?? "";
    const lagging = await asItIsNow(database);
    reader.watched.replica = lagging;
    writer.watched.replica = lagging;
    await writer.put(ARTICLE, BETTER, SECOND);
    // Whoever published reads what he wrote; elsewhere it is as it was, whole.
    expect(await (await writer.ask("/articles/harbour")).text()).toContain("The fees fall.");
    const old = await reader.ask("/feed.json", { headers: { "If-None-Match": tag } });
    expect(old.status).toBe(304);
    reader.watched.replica = undefined;
    const now = await reader.ask("/feed.json", { headers: { "If-None-Match": tag } });
    expect([now.status, await now.text()]).toEqual([200, expect.stringContaining("The fees fall.")]);
  });

  test("the edge refuses the purge", async () => {
    const { put, tick, world, settled } = await opened();
    world.isEdgeUp = false;
    expect(await (await put(ARTICLE, manuscript(), NEW)).json()).toMatchObject({ purged: false });
    await tick();
    await settled();
    expect([world.orders, world.told]).toEqual([[], []]);
    world.isEdgeUp = true;
    await tick();
    expect(world.orders).toHaveLength(1);
    expect(world.told.length).toBeGreaterThan(0);
    expect(await errands()).toEqual([]);
  });

  test("a hub is down", async () => {
    const { put, tick, world, settled } = await opened();
    world.isHubUp = false;
    expect((await put(ARTICLE, manuscript(), NEW)).status).toBe(201);
    await settled();
    expect(new Set(await errands())).toEqual(new Set(["ping"]));
    world.isHubUp = true;
    await tick();
    expect(world.told).toContain(`${PUBLICATION.url}/rss.xml`);
    expect([await errands(), HUB]).toEqual([[], PUBLICATION.hubs[0]]);
  });

  test("the same publish is sent twice, at once and later", async () => {
    const { put } = await opened();
    const both = await Promise.all([put(ARTICLE, manuscript(), NEW), put(ARTICLE, manuscript(), NEW)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 201]);
    expect(await (await put(ARTICLE, manuscript(), NEW)).json()).toMatchObject({ is: "unchanged", version: 1 });
    expect(await liveStore(database).versions(ID, 9)).toHaveLength(1);
  });

  test("two writers race", async () => {
    const { put } = await opened();
    await put(ARTICLE, manuscript(), NEW);
    const titles = ["One of the two titles", "The other of the two"];
    const race = await Promise.all(titles.map((title) => put(ARTICLE, manuscript({}, { title }), SECOND)));
    expect(race.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect(await liveStore(database).versions(ID, 9)).toHaveLength(2);
  });

  test("a body is cut off half-way", async () => {
    const { ask } = await opened();
    const whole = new TextEncoder().encode(JSON.stringify(manuscript()));
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(whole.slice(0, 60));
        controller.error(new Error("the line is cut"));
      },
    });
    const cut = await ask(ARTICLE, { method: "PUT", headers: NEW, body });
    expect(cut.status).toBe(400);
    expect(await liveStore(database).article(ID)).toBeUndefined();
    const again = await ask(ARTICLE, { method: "PUT", headers: NEW, body: whole });
    expect(again.status).toBe(201);
  });
});

/** The tables as they are now, to be read in place of the real ones. */
async function asItIsNow(database: Database): Promise<Queryable> {
  const tables = ["state", "publication", "outlets", "articles", "versions", "members", "slices", "months", "parts"];
  for (const table of tables) {
    await database.batch([
      database.prepare(`DROP TABLE IF EXISTS old_${table}`),
      database.prepare(`CREATE TABLE old_${table} AS SELECT * FROM ${table}`),
    ]);
  }
  const names = new RegExp(`\\b(FROM|JOIN) (${tables.join("|")})\\b`, "g");
  return {
    prepare: (sql) => database.prepare(sql.replace(names, "$1 old_$2")),
    batch: (statements) => database.batch(statements),
  };
}
