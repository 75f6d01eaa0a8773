import { gzipSync } from "node:zlib";
import { alternate } from "./alternate.ts";
import { type Built, withCatalog } from "./built.ts";
import { bundleWith } from "./bundles.ts";
import { request } from "./client.ts";
import { type Comparison, compare, type Target } from "./comparison.ts";
import { measureIsolate } from "./isolate.ts";
import { median, quantile } from "./statistics.ts";
import { type Module, Workerd } from "./workerd.ts";

const SIZES = [10, 1000, 10_000];
const ROUNDS = 9;

/** As little as a Worker can be, with or without the same bytes to carry. */
function least(bundle?: Uint8Array): Module[] {
  const answer = "export default { fetch: () => new Response(null) };";
  if (bundle === undefined) return [{ name: "worker.js", kind: "esModule", bytes: answer }];
  return [
    { name: "worker.js", kind: "esModule", bytes: `import bytes from "./bytes.bin";\n${answer}` },
    { name: "bytes.bin", kind: "data", bytes: bundle },
  ];
}

/** A Worker to be started over and over. */
interface Starter {
  readonly modules: readonly Module[];
}

/** What a start came to. */
interface Start {
  /** From the process's beginning to the end of the first answer, in ms. */
  readonly took: number;
  /** Megabytes held after that. */
  readonly memory: number;
}

async function start({ modules }: Starter): Promise<Start> {
  const prepared = Workerd.prepare(modules);
  const began = performance.now();
  const worker = await prepared.start();
  try {
    await request(worker.port, { path: "/rss.xml" });
    return { took: performance.now() - began, memory: (worker.memory() ?? Number.NaN) / 1e6 };
  } finally {
    await worker.stop();
  }
}

function bytesOf(modules: readonly Module[]): Uint8Array {
  return Buffer.concat(modules.map(({ bytes }) => Buffer.from(bytes)));
}

/** How large the Worker is, before and after compression. */
function sizeOf(name: string, bytes: Uint8Array): Comparison {
  return compare({ name, against: "compressed", unit: "KB" }, [bytes.length / 1000], [gzipSync(bytes).length / 1000]);
}

/** How much longer one starts than another, each round by itself. */
function later(name: string, against: string, ours: readonly Start[], theirs: readonly Start[], target?: Target) {
  const times = (starts: readonly Start[]) => starts.map(({ took }) => took);
  const compared = compare({ name: `start-up, ${name}`, against, unit: "ms" }, times(ours), times(theirs));
  const more = ours.map(({ took }, round) => took - (theirs[round]?.took ?? Number.NaN));
  const extra = { ...compared, unit: "ms more", value: median(more), ratio: median(more), reference: Number.NaN };
  const spread = { low: quantile(more, 0.25), high: quantile(more, 0.75) };
  return [compared, { ...extra, ...spread, ...(target ? { target } : {}) }];
}

async function measureSize(built: Built, articles: number): Promise<Comparison[]> {
  const bundle = bundleWith(articles);
  const name = `${articles.toLocaleString("en")} articles`;
  const modules = withCatalog(built, bundle);
  const [ours, bare, carrying]: Starter[] = [modules, least(), least(bundle)].map((modules) => ({ modules }));
  if (!ours || !bare || !carrying) return [];
  const starts = await alternate([ours, bare, carrying], ROUNDS, start);
  const of = (starter: Starter) => starts.get(starter) ?? [];
  const memory = (starter: Starter) => of(starter).map((taken) => taken.memory);
  const target = articles === SIZES.at(-1) ? ({ is: "under", value: 50 } as const) : undefined;
  return [
    ...later(name, "one line", of(ours), of(bare)).slice(0, 1),
    ...later(name, "one line, same bytes", of(ours), of(carrying), target),
    compare({ name: `memory, ${name}`, against: "one line", unit: "MB" }, memory(ours), memory(bare)),
    compare({ name: `memory, ${name}`, against: "one line, same bytes", unit: "MB" }, memory(ours), memory(carrying)),
    sizeOf(`the Worker, ${name}`, bytesOf(modules)),
  ];
}

/** Start-up, memory and size of the Worker, against a Worker of one line without its bytes and with them. */
export async function measureStarting(built: Built): Promise<Comparison[]> {
  const found: Comparison[] = [sizeOf("the Worker's code", Buffer.from(built.code))];
  for (const articles of SIZES) found.push(...(await measureSize(built, articles)));
  return [...found, ...(await measureIsolate(built))];
}
