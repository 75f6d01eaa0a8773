import type { Store } from "../../src/catalog/d1/store.ts";
import type { LiveSite } from "../../src/delivery/livesite.ts";
import { secretDigest } from "../../src/http/secret.ts";
import type { PurgeOrder } from "../../src/publish/edgepurge.ts";
import { createEndpoint, type EndpointOptions } from "../../src/publish/endpoint.ts";
import { memoryStore } from "./memorystore.ts";

export const TOKEN = "A".repeat(43);
export const OTHER_TOKEN = "b-_0".repeat(12);
export const NOW = new Date("2026-11-15T12:00:00Z");
export const ID = "urn:uuid:7d4a3c1e-0000-4000-8000-000000000001";
export const SITE = "https://news.example";
export const HUB = "https://hub.example/";

export const PUBLICATION = {
  id: "tag:news.example,2026:news",
  title: "News",
  subtitle: "All of it",
  url: SITE,
  language: "en",
  publisher: { name: "The News" },
  hubs: [HUB],
};

export const OUTLET = { name: "The Fjord Gazette", url: "https://fjord.example/" };

/** An article as it is handed in. */
export function manuscript(changes: object = {}, facts: object = {}) {
  return {
    slug: "harbour",
    facts: {
      id: ID,
      title: "Harbour fees rise again",
      published: "2026-11-10T09:00:00Z",
      authors: [{ name: "Jo Marsh" }],
      topics: ["Harbour"],
      ...facts,
    },
    html: "<p>The fees rise.</p>",
    ...changes,
  };
}

/** An endpoint over an empty database, and what it did to the world around it. */
export interface Desk {
  /** The same as a site, with somebody's token. */
  site(token?: string): LiveSite;
  readonly store: Store;
  readonly orders: PurgeOrder[];
  readonly told: string[];
  readonly limited: string[];
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Waits until everything that goes on after the response is done. */
  settled(): Promise<void>;
}

/** @param changes what of the world is otherwise, such as a store that fails */
export async function openDesk(changes: (store: Store) => Partial<EndpointOptions> = () => ({})): Promise<Desk> {
  const store = memoryStore();
  const orders: PurgeOrder[] = [];
  const told: string[] = [];
  const limited: string[] = [];
  const after: Promise<unknown>[] = [];
  const endpoint = createEndpoint({
    store,
    publishers: [
      { name: "ada", digest: await secretDigest(TOKEN) },
      { name: "bo", digest: await secretDigest(OTHER_TOKEN) },
    ],
    now: () => NOW,
    waitUntil: (promise) => after.push(promise),
    wait: async () => undefined,
    fetch: async (_, init) => {
      told.push(...new URLSearchParams(String(init?.body)).getAll("hub.url"));
      return new Response(null, { status: 202 });
    },
    purge: async (order) => {
      orders.push(order);
      return { success: true };
    },
    ...changes(store),
  });
  return {
    store,
    orders,
    told,
    limited,
    site: (token = TOKEN) => ({
      site: SITE,
      token,
      wait: async () => undefined,
      fetch: async (address, init) => {
        const request = new Request(String(address), init);
        return request.method === "HEAD" ? new Response() : endpoint.fetch(request);
      },
    }),
    send: async (method, path, body, headers = {}) => {
      const text = typeof body === "string" || body === undefined ? body : JSON.stringify(body);
      const auth = { Authorization: `Bearer ${TOKEN}`, "Content-Type": "application/json" };
      const sent = new Headers({ ...auth, ...headers });
      for (const [name, value] of Object.entries(headers)) if (value === "") sent.delete(name);
      return endpoint.fetch(
        new Request(`https://any.example${path}`, { method, headers: sent, ...(text !== undefined && { body: text }) }),
      );
    },
    settled: async () => {
      await Promise.all(after);
    },
  };
}

/** Puts the publication and an outlet there, as everything else rests on them. */
export async function opened(changes?: Parameters<typeof openDesk>[0]): Promise<Desk> {
  const desk = await openDesk(changes);
  const isNew = { "If-None-Match": "*" };
  await desk.send("PUT", "/publish/publication", PUBLICATION, isNew);
  await desk.send("PUT", "/publish/outlets/fjord", OUTLET, isNew);
  await desk.settled();
  desk.orders.length = 0;
  desk.told.length = 0;
  return desk;
}

export const ARTICLE = `/publish/articles/${encodeURIComponent(ID)}`;
