import type { OutletEntry } from "../../src/article/outlet.ts";
import type { Publication } from "../../src/article/publication.ts";
import type { BundledArticle } from "../../src/catalog/bundle/encode.ts";
import { contentDigest } from "../../src/catalog/d1/contentdigest.ts";
import type { Errand, KeptVersion, Store, Writer } from "../../src/catalog/d1/store.ts";
import type { Applied, Authorship, Change, Write, WriteOutcome } from "../../src/catalog/d1/storewrite.ts";
import { membershipsOf } from "../../src/catalog/membership.ts";
import { sliceName } from "../../src/site/slice.ts";

/** When it is. */
const NOW = new Date("2026-11-15T12:00:00Z");

interface Entry<Put> extends Authorship {
  readonly change: Change;
  readonly put?: Put;
}

/** An errand before it has its number. */
type Wanted =
  | { kind: "purge"; tag: string }
  | { kind: "purge everything" }
  | { kind: "ping"; hub: string; slice: string };

/** What the store promises, kept in memory: one write after another, and nothing of a transaction that fails. */
class MemoryStore implements Store {
  readonly #history = new Map<string, Entry<BundledArticle>[]>();
  readonly #outlets = new Map<string, Entry<OutletEntry>>();
  #publication: Entry<Publication> | undefined;
  readonly #errands = new Map<number, Wanted>();
  #number = 0;

  async apply(writes: readonly Write[], writer: Writer): Promise<Applied> {
    const outcomes = writes.map((write) => this.#write(write, writer));
    return { outcomes, tags: [], isEverything: false, slices: [] };
  }

  async due() {
    return { tags: [], isEverything: false, slices: [] };
  }

  async errands(limit: number): Promise<readonly Errand[]> {
    return [...this.#errands].slice(0, limit).map(([number, wanted]) => ({ number, ...wanted }));
  }

  async done(numbers: readonly number[]): Promise<void> {
    for (const number of numbers) this.#errands.delete(number);
  }

  async idOf(slug: string) {
    return [...this.#history].find(([, versions]) => versions.at(-1)?.put?.article.slug === slug)?.[0];
  }

  async article(id: string) {
    return kept(this.#history.get(id)?.at(-1));
  }

  async versions(id: string, limit: number) {
    return (this.#history.get(id) ?? [])
      .toReversed()
      .slice(0, limit)
      .map(({ put, ...rest }) => ({
        ...rest,
        title: put?.article.title ?? "",
        slug: put?.article.slug ?? "",
        digest: JSON.stringify(put),
        isKept: put !== undefined,
      }));
  }

  async version(id: string, version: number) {
    return kept(this.#history.get(id)?.find((one) => one.version === version));
  }

  async purgeHistory(id: string) {
    const all = this.#history.get(id) ?? [];
    const old = all.slice(0, -1).filter(({ put }) => put !== undefined).length;
    this.#history.set(
      id,
      all.map((one, index) => (index === all.length - 1 ? one : without(one))),
    );
    return old;
  }

  async articles() {
    const last = [...this.#history].map(async ([id, versions]) => {
      const newest = versions.at(-1);
      if (newest?.put === undefined) return [];
      const { put, by, at, version } = newest;
      const { slug, title, withdrawn } = put.article;
      const isWithdrawn = withdrawn !== undefined;
      const isVisible = Date.parse(put.article.published) <= NOW.getTime();
      return [{ by, at, version, id, slug, title, digest: await contentDigest(put), isWithdrawn, isVisible }];
    });
    return { items: (await Promise.all(last)).flat() };
  }

  async outlets() {
    const items = [...this.#outlets].flatMap(([key, { put, ...rest }]) => (put ? [{ key, entry: put, ...rest }] : []));
    return { items };
  }

  async publication() {
    const entry = this.#publication;
    if (entry?.put === undefined) return undefined;
    return { publication: entry.put, version: entry.version, by: entry.by, at: entry.at };
  }

  bookmark() {
    return undefined;
  }

  #write(write: Write, { by, now }: Writer): WriteOutcome {
    const put = this.#putOf(write);
    const last = this.#lastOf(write);
    if (JSON.stringify(last?.put) === JSON.stringify(put)) return { is: "unchanged", version: last?.version ?? 0 };
    if ((last?.put === undefined ? 0 : last.version) !== write.seen && last?.version !== write.seen) {
      return { is: "conflict", live: last ?? { version: 0, by: "", at: 0, change: "removed" } };
    }
    const version = (last?.version ?? 0) + 1;
    const change = put === undefined ? "removed" : "put";
    this.#keep(write, put, { version, by, at: now.getTime(), change });
    return { is: "written", version };
  }

  #putOf(write: Write) {
    if (write.kind === "removal") return undefined;
    if (write.kind !== "withdrawal") return write.put;
    const live = this.#history.get(write.id)?.at(-1)?.put;
    return live && { ...live, markdown: "", article: { ...live.article, html: "", withdrawn: write.put } };
  }

  #lastOf(write: Write): Entry<unknown> | undefined {
    if (write.kind === "publication") return this.#publication;
    if (write.kind === "outlet") return this.#outlets.get(write.key);
    return this.#history.get(write.kind === "article" ? write.put.article.id : write.id)?.at(-1);
  }

  #keep(write: Write, put: unknown, entry: Omit<Entry<never>, "put">): void {
    if (write.kind === "publication") this.#publication = { ...entry, put: write.put };
    else if (write.kind === "outlet") this.#outlets.set(write.key, { ...entry, ...(write.put && { put: write.put }) });
    else this.#keepArticle(write.kind === "article" ? write.put.article.id : write.id, put, entry);
    if (write.kind === "publication") this.#want([{ kind: "purge everything" }]);
  }

  #keepArticle(id: string, put: unknown, entry: Omit<Entry<never>, "put">): void {
    const versions = this.#history.get(id) ?? [];
    const [before, after] = [versions.at(-1)?.put, isArticle(put) ? put : undefined];
    this.#history.set(id, [...versions, { ...entry, ...(after && { put: after }) }]);
    const names = [before, after].flatMap((one) =>
      one === undefined ? [] : ["", ...Array.from(membershipsOf(one.article), ([slice]) => sliceName(slice))],
    );
    const hubs = this.#publication?.put?.hubs ?? [];
    this.#want([...new Set(names)].map((name) => ({ kind: "purge", tag: name || "everything" })));
    this.#want(hubs.flatMap((hub) => [...new Set(names)].map((slice) => ({ kind: "ping", hub, slice }))));
  }

  #want(wanted: readonly Wanted[]): void {
    for (const one of wanted) this.#errands.set(++this.#number, one);
  }
}

function isArticle(put: unknown): put is BundledArticle {
  return typeof put === "object" && put !== null && "article" in put;
}

function without({ put: _, ...rest }: Entry<BundledArticle>): Entry<BundledArticle> {
  return rest;
}

function kept(entry: Entry<BundledArticle> | undefined): KeptVersion | undefined {
  if (entry?.put === undefined) return undefined;
  const { put, ...rest } = entry;
  return { ...rest, article: put };
}

/** An empty store. */
export function memoryStore(): Store {
  return new MemoryStore();
}
