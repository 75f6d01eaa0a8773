import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { measureBuilding } from "./building.ts";
import { buildWorker, withCatalog } from "./built.ts";
import { bundleWith, newestOf } from "./bundles.ts";
import type { Comparison } from "./comparison.ts";
import { measureGrowth } from "./growth.ts";
import { measureLive } from "./live.ts";
import { measureRendering } from "./rendering.ts";
import { measureSaving } from "./saving.ts";
import { measureServing } from "./serving.ts";
import { measureStarting } from "./starting.ts";
import { table } from "./table.ts";
import { measureTraffic } from "./traffic.ts";
import { Workerd } from "./workerd.ts";

const RESULTS = "tests/bench/results.json";

/** How many articles the catalog has that is served from. */
const ARTICLES = 1000;

/** What the figures were measured on: client and server share its processors. */
const MACHINE = {
  processor: cpus()[0]?.model ?? "unknown",
  processors: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${process.platform} ${process.arch}`,
  node: process.version,
};

const built = buildWorker();

async function serving(): Promise<Comparison[]> {
  const worker = await Workerd.start(withCatalog(built, bundleWith(ARTICLES)));
  try {
    return await measureServing(worker, newestOf(ARTICLES));
  } finally {
    await worker.stop();
  }
}

/** Everything that is measured, in the order in which it is shown. */
const GROUPS: readonly (readonly [title: string, measure: () => Promise<Comparison[]> | Comparison[]])[] = [
  ["Rendering", measureRendering],
  ["Serving 50 entries of 4 KB from workerd", serving],
  ["Growth", () => measureGrowth(built)],
  ["Start-up, memory and size", () => measureStarting(built)],
  ["Live catalog on D1", measureLive],
  ["Build", measureBuilding],
  ["Saving while npm start runs", measureSaving],
  ["Bytes of a month: 20 articles a day, polled every five minutes", measureTraffic],
];

/** One group alone, if its title begins with what is asked for: `npm run bench -- serving`. */
const wanted = process.argv[2]?.toLowerCase() ?? "";

const groups: Record<string, Comparison[]> = {};
console.log(Object.values(MACHINE).join(", "));
for (const [title, measure] of GROUPS.filter(([title]) => title.toLowerCase().startsWith(wanted))) {
  groups[title] = await measure();
  console.log(`\n${title}\n\n${table(groups[title])}`);
}
writeFileSync(RESULTS, `${JSON.stringify({ machine: MACHINE, groups }, null, 2)}\n`);
