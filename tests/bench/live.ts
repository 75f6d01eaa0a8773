import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { convertV4MiniflareOptions, Miniflare, type Response } from "miniflare";
import { encodeBundle } from "../../src/catalog/bundle/encode.ts";
import { alternate } from "./alternate.ts";
import { bundle } from "./bundled.ts";
import { type Comparison, compare, type Target } from "./comparison.ts";
import { LIVE_PUBLICATION, shortArticle } from "./livearticle.ts";
import { fill, makeTables } from "./livefill.ts";

/** How many articles the databases hold. */
const SIZES = [1000, 100_000, 1_000_000];

/** Filled databases are kept here from one run to the next: a million articles take minutes. */
const KEPT = ".build/bench-live";

const ROUNDS = 9;

/** How often a request is repeated in a turn, cold ones and warm ones. */
const COLD = 8;
const WARM = 150;

/** A request, and over how many times that of few articles it may take. */
interface Case {
  readonly name: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a database with so many articles, unless it is there already. */
async function filled(count: number): Promise<string> {
  const path = join(KEPT, `${count}.sqlite`);
  if (existsSync(path)) return path;
  mkdirSync(KEPT, { recursive: true });
  rmSync(`${path}.new`, { force: true });
  const database = new DatabaseSync(`${path}.new`);
  database.exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-1000000");
  makeTables(database);
  await fill(database, count);
  database.close();
  renameSync(`${path}.new`, path);
  return path;
}

function nameOf(count: number): string {
  return `LIVE_${count}`;
}

/** The Worker with all databases, in workerd. */
class LiveBench {
  readonly #miniflare: Miniflare;
  readonly #folder: string;

  private constructor(miniflare: Miniflare, folder: string) {
    this.#miniflare = miniflare;
    this.#folder = folder;
  }

  static async start(): Promise<LiveBench> {
    mkdirSync(KEPT, { recursive: true });
    const folder = mkdtempSync(join(KEPT, "run-"));
    const options = {
      modules: true,
      script: bundle("tests/bench/liveworker.ts"),
      compatibilityDate: "2026-10-20",
      d1Databases: SIZES.map(nameOf),
      resourcePersistencePath: folder,
    };
    // workerd names the files: each is made by itself, and then stood in for by a filled one.
    for (const count of SIZES) {
      const single = new Miniflare(convertV4MiniflareOptions({ ...options, d1Databases: [nameOf(count)] }));
      const before = new Set(sqliteFiles(folder));
      await (await single.getD1Database(nameOf(count))).exec("CREATE TABLE made (one INTEGER)");
      await single.dispose();
      const [made] = sqliteFiles(folder).filter((file) => !before.has(file));
      if (made === undefined) throw new Error("bench: workerd made no database");
      for (const ending of ["", "-wal", "-shm"]) rmSync(made + ending, { force: true });
      const source = await filled(count);
      // A database that is written to would no longer be what it was filled with.
      if (count > 100_000) linkSync(source, made);
      else copyFileSync(source, made);
    }
    return new LiveBench(new Miniflare(convertV4MiniflareOptions(options)), folder);
  }

  ask(over: string, { path, headers = {} }: Case, repeat = 1, isCold = false): Promise<Response> {
    const bench = { "Bench-Over": over, "Bench-Repeat": String(repeat), ...(isCold && { "Bench-Cold": "1" }) };
    return this.#miniflare.dispatchFetch(`http://bench.example${path}`, { headers: { ...headers, ...bench } });
  }

  async embed(catalog: Uint8Array): Promise<void> {
    await this.#miniflare.dispatchFetch("http://bench.example/", { method: "PUT", body: catalog });
  }

  async stop(): Promise<void> {
    await this.#miniflare.dispose();
    rmSync(this.#folder, { recursive: true });
  }
}

function sqliteFiles(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all.filter((file) => /[0-9a-f]{64}\.sqlite$/.test(file)).map((file) => join(folder, file));
}

async function casesOf(bench: LiveBench, count: number): Promise<Case[]> {
  const listed = await bench.ask(nameOf(count), { name: "", path: "/rss.xml", headers: { "A-IM": "feed" } });
  await listed.arrayBuffer();
  const tag = (listed.headers.get("ETag") ?? "").replace(/\.[\w-]{4}([\w-]*"$)/, ".$1");
  return [
    { name: "newest page", path: "/" },
    { name: "an outlet's page", path: "/outlets/outlet-1" },
    { name: "a topic's page", path: "/topics/topic-1" },
    { name: "a feed", path: "/rss.xml" },
    { name: "a part of a month", path: "/archive/2026-10/2/rss.xml" },
    { name: "the sitemap", path: "/sitemap/2026-10/2.xml" },
    { name: "a delta", path: "/rss.xml", headers: { "A-IM": "feed", "If-None-Match": tag } },
    { name: "an article", path: `/articles/article-${count - 1}` },
  ];
}

/** Milliseconds for each of the repeated requests. */
async function timed(bench: LiveBench, over: string, asked: Case, repeat: number, isCold: boolean): Promise<number> {
  const began = performance.now();
  const response = await bench.ask(over, asked, repeat, isCold);
  await response.arrayBuffer();
  if (![200, 226, 304].includes(response.status)) {
    throw new Error(`bench: ${asked.path} answered ${response.status}`);
  }
  return (performance.now() - began) / repeat;
}

/** A request that nothing is remembered of, with few articles and with many. */
async function grown(bench: LiveBench): Promise<Comparison[]> {
  const found: Comparison[] = [];
  const cases = await Promise.all(SIZES.map((count) => casesOf(bench, count)));
  for (const [index, { name }] of (cases[0] ?? []).entries()) {
    const of = (count: number) => cases[SIZES.indexOf(count)]?.[index] ?? { name, path: "/" };
    const costs = new Map<number, string>();
    for (const count of SIZES) {
      const { headers } = await bench.ask(nameOf(count), of(count), 1, true);
      costs.set(count, `${headers.get("Bench-Rows")} rows in ${headers.get("Bench-Rounds")} rounds`);
    }
    const times = await alternate(SIZES, ROUNDS, (count) => timed(bench, nameOf(count), of(count), COLD, true));
    const [few, ...more] = SIZES;
    for (const count of more) {
      const isMost = count === SIZES.at(-1);
      const target: Target = { is: "at most", value: 1.5 };
      const subject = {
        name: `${name}, ${count.toLocaleString("en")} articles (${costs.get(count)})`,
        against: `${few?.toLocaleString("en")} (${costs.get(few ?? 0)})`,
        unit: "ms",
        ...(isMost && { target }),
      };
      found.push(compare(subject, times.get(count) ?? [], times.get(few ?? 0) ?? []));
    }
  }
  return found;
}

/** Polls of what is remembered, over a database and over the bundle, from one isolate. */
async function polled(bench: LiveBench): Promise<Comparison[]> {
  const count = SIZES[0] ?? 0;
  const articles = Array.from({ length: count }, (_, number) => ({
    article: { ...shortArticle(number, count), fingerprint: String(number).padStart(4, "0") },
    markdown: "",
  }));
  const rendering = { edition: "bench", assets: { style: "", script: "" } };
  await bench.embed(encodeBundle({ publication: LIVE_PUBLICATION, outlets: {}, rendering, articles }));
  const found: Comparison[] = [];
  const cases = [
    ["304", true, 0.5],
    ["full warm feed", false, 0.8],
  ] as const;
  for (const [name, isConditional, value] of cases) {
    const asked = new Map<string, Case>();
    for (const over of [nameOf(count), "bundle"]) {
      const first = await bench.ask(over, { name, path: "/rss.xml" });
      await first.arrayBuffer();
      const tag = first.headers.get("ETag") ?? "";
      const headers: Record<string, string> = isConditional ? { "If-None-Match": tag } : {};
      asked.set(over, { name, path: "/rss.xml", headers });
    }
    const overs = [...asked.keys()];
    const per = async (over: string) => {
      const one = asked.get(over) ?? { name, path: "/rss.xml" };
      return 1000 / (await timed(bench, over, one, WARM, false));
    };
    for (const over of overs) await per(over);
    const rates = await alternate(overs, ROUNDS, per);
    const target: Target = { is: "at least", value };
    const subject = { name: `${name} over D1`, against: "over the bundle", unit: "requests/s", target };
    found.push(compare(subject, rates.get(nameOf(count)) ?? [], rates.get("bundle") ?? []));
  }
  return found;
}

/** The live catalog on workerd's D1: what many articles cost, and what a poll costs. */
export async function measureLive(): Promise<Comparison[]> {
  const bench = await LiveBench.start();
  try {
    return [...(await grown(bench)), ...(await polled(bench))];
  } finally {
    await bench.stop();
  }
}
