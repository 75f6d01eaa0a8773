import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { announce, list, prepare } from "../../src/push/announce.ts";
import { tellHub } from "../../src/push/hub.ts";
import { bundleOf, PUBLICATION, RENDERING } from "../catalog/bundles.ts";
import { LEAST } from "../feeds/articles.ts";
import { bundled } from "../http/history.ts";

const NOW = new Date("2026-11-20T00:00:00Z");

interface Publish {
  readonly mode: string | null;
  readonly topics: readonly string[];
}

let servers: Server[] = [];
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "push-"));
});

afterEach(async () => {
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  servers = [];
  rmSync(folder, { recursive: true });
});

async function listen(
  answer: (
    request: IncomingMessage,
    body: string,
  ) => Promise<{ status: number; headers?: Record<string, string>; body?: string }>,
) {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { status, headers, body: sent } = await answer(request, body);
    response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : sent);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A hub on the loopback address that answers with these statuses, the last one for good. */
async function hub(...statuses: number[]) {
  const seen: Publish[] = [];
  const url = await listen(async (_request, body) => {
    const form = new URLSearchParams(body);
    seen.push({ mode: form.get("hub.mode"), topics: form.getAll("hub.url") });
    return { status: (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 202, headers: { "Retry-After": "7" } };
  });
  return { url: `${url}/`, seen };
}

/** The deployed site on the loopback address. */
async function site(articles: readonly Article[], hubs: readonly string[]) {
  let app = createApp({ rendering: RENDERING, catalog: bundledCatalog(new ArrayBuffer(0)) });
  const url = await listen(async ({ url = "/", method = "GET" }) => {
    const response = await app.request(url, { method });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  });
  const bundle = (these: readonly Article[]) => {
    const moved = these.map((article) => ({ ...article, url: article.url.replace(PUBLICATION.url, url) }));
    return bundleOf(bundled(moved), { ...PUBLICATION, url, hubs: [...hubs] });
  };
  app = createApp({ rendering: RENDERING, catalog: bundledCatalog(bundle(articles)), now: () => NOW });
  return { url, bundle };
}

function article(slug: string, changes: Partial<Article> = {}): Article {
  return {
    ...LEAST,
    id: `urn:x:${slug}`,
    slug,
    url: `${PUBLICATION.url}/articles/${slug}`,
    fingerprint: slug.padEnd(4, "_"),
    authors: [],
    ...changes,
  };
}

const TRADE = { topics: [{ key: "trade", name: "Trade" }] };
const OLD = [article("a"), article("b", TRADE)];

function around() {
  const waits: number[] = [];
  return { fetch, wait: async (ms: number) => void waits.push(ms), waits };
}

const pendingFile = () => join(folder, "push.json");

test("a hub is told of each changed feed exactly once, in every format, and of no other", async () => {
  const { url: hubUrl, seen } = await hub(202);
  const { url, bundle } = await site(OLD, [hubUrl]);
  const { pending, unknown } = await prepare(bundle([...OLD, article("c")]), pendingFile(), NOW, fetch);
  expect(unknown).toEqual([]);
  const printed: string[] = [];
  expect(await announce(pending, pendingFile(), around(), (line) => printed.push(line))).toBe(true);
  const topics = ["", "/articles/c"].flatMap((slice) =>
    ["rss.xml", "atom.xml", "feed.json", "ninjs.json"].map((file) => `${url}${slice}/${file}`),
  );
  expect(seen).toEqual([{ mode: "publish", topics }]);
  expect(printed).toEqual([`push: ${hubUrl} was told of 8 changed feeds`]);
});

test("nothing changed, nothing sent", async () => {
  const { url: hubUrl, seen } = await hub(202);
  const { bundle } = await site(OLD, [hubUrl]);
  const { pending } = await prepare(bundle(OLD), pendingFile(), NOW, fetch);
  const printed: string[] = [];
  list(pending, (line) => printed.push(line));
  expect(await announce(pending, pendingFile(), around(), () => {})).toBe(true);
  expect(seen).toEqual([]);
  expect(printed).toEqual(["push: no hub has anything to be told"]);
});

test("an edited article changes the feeds that show it, and no other", async () => {
  const { url: hubUrl } = await hub(202);
  const { url, bundle } = await site(OLD, [hubUrl]);
  const edited = article("b", { ...TRADE, fingerprint: "new_" });
  const { pending } = await prepare(bundle([article("a"), edited]), pendingFile(), NOW, fetch);
  expect(pending[hubUrl]?.filter((topic) => topic.endsWith("rss.xml"))).toEqual([
    `${url}/rss.xml`,
    `${url}/topics/trade/rss.xml`,
    `${url}/articles/b/rss.xml`,
  ]);
});

test("a 503 is tried again after the time that the hub asks for", async () => {
  const { url, seen } = await hub(503, 202);
  const world = around();
  expect(await tellHub(url, ["https://a.example/rss.xml"], world)).toEqual({ failed: [], failure: undefined });
  expect(world.waits).toEqual([7000]);
  expect(seen).toEqual([
    { mode: "publish", topics: ["https://a.example/rss.xml"] },
    { mode: "publish", topics: ["https://a.example/rss.xml"] },
  ]);
});

test("a hub that keeps failing is reported with what to do, and told the next time", async () => {
  const { url: hubUrl } = await hub(503);
  const { bundle } = await site(OLD, [hubUrl]);
  const { pending } = await prepare(bundle([...OLD, article("c")]), pendingFile(), NOW, fetch);
  const printed: string[] = [];
  expect(await announce(pending, pendingFile(), around(), (line) => printed.push(line))).toBe(false);
  expect(printed).toEqual([
    `push: ${hubUrl} was not told of 8 changed feeds: it answered 503: readers get them all the same when they poll; npm run ping tries again`,
  ]);
  const again = await prepare(bundle(OLD), pendingFile(), NOW, fetch);
  expect(again.pending).toEqual(pending);
  expect(JSON.parse(readFileSync(pendingFile(), "utf8"))).toEqual(pending);
});

test("a refusal is not tried again", async () => {
  const { url, seen } = await hub(400);
  expect(await tellHub(url, ["https://a.example/rss.xml"], around())).toEqual({
    failed: ["https://a.example/rss.xml"],
    failure: "it answered 400",
  });
  expect(seen).toHaveLength(1);
});

test("a hub that cannot be reached is not an exception", async () => {
  const { failure } = await tellHub("http://127.0.0.1:9/", ["https://a.example/rss.xml"], around());
  expect(failure).toMatch(/^it could not be reached \(.+\)$/);
});

test("many feeds are told a hundred at a time", async () => {
  const { url, seen } = await hub(202);
  const topics = Array.from({ length: 250 }, (_, index) => `https://a.example/topics/t${index}/rss.xml`);
  await tellHub(url, topics, around());
  expect(seen.map((publish) => publish.topics.length)).toEqual([100, 100, 50]);
  expect(seen.flatMap((publish) => publish.topics)).toEqual(topics);
});

test("a site that does not answer counts as changed, and says so", async () => {
  const { url: hubUrl } = await hub(202);
  const bundle = bundleOf(bundled(OLD), { ...PUBLICATION, url: "http://127.0.0.1:9", hubs: [hubUrl] });
  const { pending, unknown } = await prepare(bundle, pendingFile(), NOW, fetch);
  expect(pending[hubUrl]).toContain("http://127.0.0.1:9/rss.xml");
  expect(unknown[0]).toMatch(/^http:\/\/127\.0\.0\.1:9\/rss\.xml: /);
});

test("without hubs nobody is asked", async () => {
  const refuse: typeof fetch = async () => {
    throw new Error("nobody should be asked");
  };
  const bundle = bundleOf(bundled(OLD));
  expect(await prepare(bundle, pendingFile(), NOW, refuse)).toEqual({ pending: {}, unknown: [] });
});
