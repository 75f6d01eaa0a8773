import { expect, test } from "vitest";
import { bundledCatalog } from "../../../src/catalog/bundle/bundledcatalog.ts";
import type { Database } from "../../../src/catalog/d1/database.ts";
import { secretDigest } from "../../../src/http/secret.ts";
import { createService } from "../../../src/service.ts";
import { bundleOf, RENDERING } from "../../catalog/bundles.ts";
import { ARTICLE, manuscript, PUBLICATION, TOKEN } from "../../publish/desk.ts";
import { emptyDatabase } from "./database.ts";
import { Watched } from "./watcheddatabase.ts";

const NEW = { Authorization: `Bearer ${TOKEN}`, "Content-Type": "application/json", "If-None-Match": "*" };

/** One clock for several Workers; waiting lets it go on. */
class Clock {
  ms = Date.UTC(2026, 10, 15, 12);
  readonly events: string[] = [];
}

async function worker(database: Database, clock: Clock) {
  const watched = new Watched(database);
  const service = createService({
    bundle: { catalog: bundledCatalog(bundleOf([])), rendering: RENDERING, now: () => new Date(clock.ms) },
    database: watched,
    secret: `ada:${await secretDigest(TOKEN)}`,
    hubs: {
      wait: async (ms) => {
        clock.events.push(`wait ${ms}`);
        clock.ms += ms;
      },
      fetch: async () => new Response(null, { status: 202 }),
    },
  });
  const occasion = {
    waitUntil: () => undefined,
    purge: async () => {
      clock.events.push("purge");
      return { success: true };
    },
  };
  const ask = async (path: string, init: RequestInit = {}) =>
    service.fetch(new Request(`https://any.example${path}`, init), () => occasion);
  return {
    watched,
    poll: async () => (await ask("/feed.json")).text(),
    put: (path: string, body: unknown, headers: Record<string, string>) =>
      ask(path, { method: "PUT", headers, body: JSON.stringify(body) }),
  };
}

test("whoever asks any Worker after the answer to a write sees what was written, though it asks the database rarely", async () => {
  const database = await emptyDatabase();
  const clock = new Clock();
  const [writer, reader] = [await worker(database, clock), await worker(database, clock)];
  await writer.put("/publish/publication", { ...PUBLICATION, hubs: [] }, NEW);
  await writer.put(ARTICLE, manuscript(), NEW);
  for (const version of [1, 2, 3]) {
    expect(await reader.poll()).toContain(version === 1 ? "The fees rise." : `Version ${version}.`);
    await reader.poll();
    reader.watched.rounds.length = 0;
    for (let poll = 0; poll < 20; poll++) await reader.poll();
    expect(reader.watched.rounds).toEqual([]);
    clock.events.length = 0;
    const next = manuscript({ html: `<p>Version ${version + 1}.</p>` });
    const headers = { ...NEW, "If-Match": `"${version}"`, "If-None-Match": "" };
    const { "If-None-Match": _, ...rest } = headers;
    expect((await writer.put(ARTICLE, next, rest)).status).toBe(200);
    // Before that the edge would have been filled again with what is old.
    expect(clock.events).toEqual(["wait 1000", "purge"]);
  }
  expect(await reader.poll()).toContain("Version 4.");
});

test("after its time the database is asked again, once for many polls", async () => {
  const database = await emptyDatabase();
  const clock = new Clock();
  const { put, poll, watched } = await worker(database, clock);
  await put("/publish/publication", { ...PUBLICATION, hubs: [] }, NEW);
  await poll();
  await poll();
  watched.rounds.length = 0;
  clock.ms += 999;
  await poll();
  expect(watched.rounds).toEqual([]);
  clock.ms += 1;
  for (let times = 0; times < 5; times++) await poll();
  expect(watched.rounds).toHaveLength(1);
  clock.ms -= 5000;
  await poll();
  expect(watched.rounds).toHaveLength(2);
});
