import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { READER_FORMATS, type ReaderFormat } from "../../src/site/formats.ts";
import { alternate } from "./alternate.ts";
import { bundle, OUR_ALIASES } from "./bundled.ts";
import { Connection } from "./client.ts";
import { type Comparison, compare, type Target } from "./comparison.ts";
import { articlesUntil } from "./content.ts";
import type { ContenderName, Task } from "./rendering/contenders.ts";
import { Workerd } from "./workerd.ts";

const SIZES = [10, 50, 1000];
const ROUNDS = 9;

/** A turn does its task as often as fits into this many ms. */
const TURN = 25;

/** Ours are bundled as they are deployed; the others use their packages as they are. */
const OURS: readonly ContenderName[] = ["first", "cold", "assembled", "warm"];
const OTHERS: readonly ContenderName[] = ["feed", "feedsmith", "template"];

/** What is wanted of fifty entries, compared with `feed` alone. */
const WARM: Target = { is: "at most", value: 0.02 };
const COLD: Readonly<Record<ReaderFormat, Target>> = {
  rss: { is: "at most", value: 0.6 },
  atom: { is: "at most", value: 0.6 },
  json: { is: "at most", value: 1 },
};

function targetOf(contender: ContenderName, format: ReaderFormat): Target | undefined {
  if (contender === "warm") return WARM;
  return contender === "first" || contender === "cold" ? COLD[format] : undefined;
}

/** A runtime that performs tasks. */
interface Stage {
  readonly name: string;
  /** @returns how long it took altogether, in ms */
  perform(task: Task, times: number): Promise<number>;
  end(): Promise<void>;
}

const ARTICLES = articlesUntil(Date.parse("2026-10-01T00:00:00Z"), Math.max(...SIZES)).toReversed();

function isOurs({ contender }: Task): boolean {
  return OURS.includes(contender);
}

type Perform = typeof import("./rendering/contenders.ts").perform;

async function loaded(folder: string, aliases: Readonly<Record<string, string>>): Promise<Perform> {
  const file = join(folder, `${Object.keys(aliases).length}.mjs`);
  writeFileSync(file, bundle("tests/bench/rendering/contenders.ts", aliases));
  const { perform }: { readonly perform: Perform } = await import(file);
  return perform;
}

async function inNode(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "bench-rendering-"));
  const [ours, theirs] = [await loaded(folder, OUR_ALIASES), await loaded(folder, {})];
  return {
    name: "Node",
    perform: async (task, times) => {
      const began = performance.now();
      (isOurs(task) ? ours : theirs)(task, times, ARTICLES);
      return performance.now() - began;
    },
    end: async () => rmSync(folder, { recursive: true }),
  };
}

function startRenderer(aliases: Readonly<Record<string, string>>): Promise<Workerd> {
  return Workerd.start([
    { name: "worker.js", kind: "esModule", bytes: bundle("tests/bench/rendering/worker.ts", aliases) },
    { name: "articles.bin", kind: "data", bytes: JSON.stringify(ARTICLES) },
  ]);
}

async function inWorkerd(): Promise<Stage> {
  const workers = [await startRenderer(OUR_ALIASES), await startRenderer({})];
  const [ours, theirs] = workers.map(({ port }) => new Connection(port));
  return {
    name: "workerd",
    perform: async (task, times) => {
      const began = performance.now();
      await (isOurs(task) ? ours : theirs)?.send({ path: "/", method: "POST", body: JSON.stringify({ task, times }) });
      return performance.now() - began;
    },
    end: async () => {
      ours?.close();
      theirs?.close();
      for (const worker of workers) await worker.stop();
    },
  };
}

/** How often a task fits into a turn, once it runs at its usual speed. */
async function timesOf(stage: Stage, task: Task): Promise<number> {
  let times = 1;
  let took = await stage.perform(task, times);
  while (took < TURN && times < 100_000) {
    times = Math.ceil(times * Math.min(10, (1.2 * TURN) / Math.max(took, 0.1)));
    took = await stage.perform(task, times);
  }
  return Math.max(1, Math.round((times * TURN) / took));
}

async function measureOne(stage: Stage, format: ReaderFormat, entries: number): Promise<Comparison[]> {
  const tasks = [...OURS, ...OTHERS].map((contender): Task => ({ contender, format, entries }));
  const times = new Map<Task, number>();
  for (const task of tasks) times.set(task, await timesOf(stage, task));
  const turns = await alternate(tasks, ROUNDS, async (task) => {
    const count = times.get(task) ?? 1;
    return (await stage.perform(task, count)) / count;
  });
  const of = (name: ContenderName) => [...turns].find(([{ contender }]) => contender === name)?.[1] ?? [];
  return OURS.flatMap((ours) =>
    OTHERS.map((against) => {
      const target = entries === 50 && against === "feed" ? targetOf(ours, format) : undefined;
      const subject = { name: `${format}, ${entries} entries, ${stage.name}, ${ours}`, against, unit: "ms" };
      return compare({ ...subject, ...(target ? { target } : {}) }, of(ours), of(against));
    }),
  );
}

/** Rendering, in workerd and in Node, against others that render feeds. */
export async function measureRendering(): Promise<Comparison[]> {
  const found: Comparison[] = [];
  for (const stage of [await inWorkerd(), await inNode()]) {
    for (const format of READER_FORMATS) {
      for (const entries of SIZES) found.push(...(await measureOne(stage, format, entries)));
    }
    await stage.end();
  }
  return found;
}
