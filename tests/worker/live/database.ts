import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { Publication } from "../../../src/article/publication.ts";
import type { BundledArticle } from "../../../src/catalog/bundle/encode.ts";
import type { Database } from "../../../src/catalog/d1/database.ts";
import { liveStore, type StoreOptions } from "../../../src/catalog/d1/livestore.ts";
import type { Store } from "../../../src/catalog/d1/store.ts";
import type { Write } from "../../../src/catalog/d1/storewrite.ts";
import { PUBLICATION } from "../../catalog/bundles.ts";

const TABLES = [
  "publication",
  "outlets",
  "articles",
  "versions",
  "members",
  "slices",
  "months",
  "parts",
  "errands",
  "receipts",
  "polls",
  "subscribers",
];

/** A database with the catalog's tables, and nothing in them. */
export async function emptyDatabase(): Promise<Database> {
  const database = env.TESTED_DATABASE;
  await applyD1Migrations(database, env.MIGRATIONS);
  await database.batch([
    ...TABLES.map((table) => database.prepare(`DELETE FROM ${table}`)),
    database.prepare("UPDATE state SET serial = 0, changes = NULL"),
  ]);
  return database;
}

/** Makes what is live what these articles are, and nothing else, as a publish does. */
export async function publish(
  store: Store,
  articles: readonly BundledArticle[],
  now: Date,
  publication: Publication = PUBLICATION,
): Promise<void> {
  const live = await store.articles(1000);
  const seen = new Map(live.items.map(({ id, version }) => [id, version]));
  const wanted = new Set(articles.map(({ article }) => article.id));
  const writes: Write[] = [
    { kind: "publication", put: publication, seen: (await store.publication())?.version ?? 0 },
    ...articles.map((put): Write => ({ kind: "article", put, seen: seen.get(put.article.id) ?? 0 })),
    ...live.items
      .filter(({ id }) => !wanted.has(id))
      .map(({ id, version }): Write => ({ kind: "removal", id, seen: version })),
  ];
  for (let start = 0; start < writes.length; start += 50) {
    const { outcomes } = await store.apply(writes.slice(start, start + 50), { by: "test", now });
    const refused = outcomes.find(({ is }) => is === "conflict" || is === "taken");
    if (refused !== undefined) throw new Error(JSON.stringify(refused));
  }
}

/** A store with these articles in it. */
export async function storeWith(
  articles: readonly BundledArticle[],
  now: Date,
  publication?: Publication,
  options?: StoreOptions,
): Promise<{ readonly store: Store; readonly database: Database }> {
  const database = await emptyDatabase();
  const store = liveStore(database, options);
  await publish(store, articles, now, publication);
  return { store, database };
}
