import { parseArgs } from "node:util";
import fc from "fast-check";
import { builtBundleOf } from "../catalog/bundles.ts";
import { anyRequest, filled } from "../fuzz/requests.ts";
import { publish, startBenchWorker } from "./benchworker.ts";
import { Connection, type Sent } from "./client.ts";
import { articlesUntil, bundled, PUBLICATION, revised } from "./content.ts";
import { before } from "./serving.ts";
import { median, quantile } from "./statistics.ts";
import { short } from "./table.ts";
import type { Workerd } from "./workerd.ts";

const HELP = `npm run soak -- [--minutes N]

Mixed traffic at full speed while the content changes; reports errors, memory and how long answers take.
  --minutes N  how long (5)
`;

const MINUTE = 60_000;
const CONNECTIONS = 8;

/** How often the content changes and the memory is looked at, in ms. */
const STEP = 2000;

const ARTICLES = articlesUntil(Date.parse("2026-10-01T00:00:00Z"), 300);

/** Requests of every kind, and as much junk again: the same ones in each run. */
const JUNK = fc.sample(anyRequest(0x7e), { seed: 5, numRuns: 400 });
const FILES = ["rss.xml", "atom.xml", "feed.json"];
const SLICES = ["", "/outlets/outlet-1", "/topics/topic-2", "/authors/author-3", "/articles/article-250"];
const PAGES = [
  "/",
  "/articles/article-299",
  "/outlets/outlet-1",
  "/partners",
  "/feeds.opml",
  "/sitemap.xml",
  "/nothing",
];

/** A catalog in which something has changed since the last one. */
function catalogOf(step: number): Uint8Array {
  const shown = ARTICLES.slice(0, 200 + (step % 100)).map((article, number) =>
    number % 50 === step % 50 ? revised(article, { html: `${article.html}<p>Revised ${step} times.</p>` }) : article,
  );
  return new Uint8Array(builtBundleOf(bundled(shown), PUBLICATION));
}

function* traffic(etags: ReadonlyMap<string, string>): Generator<Sent> {
  for (let turn = 0; ; turn++) {
    const path = `${SLICES[turn % SLICES.length]}/${FILES[turn % FILES.length]}`;
    const etag = etags.get(path) ?? '"none"';
    const listing = etags.get(`${path} listing`) ?? '"none"';
    yield { path };
    yield { path, headers: { "If-None-Match": etag } };
    yield { path, headers: { "A-IM": "feed", "If-None-Match": listing } };
    yield { path, headers: { "A-IM": "feed", "If-None-Match": before(listing) } };
    yield { path: PAGES[turn % PAGES.length] ?? "/" };
    const junk = JUNK[turn % JUNK.length];
    if (junk) yield filled(junk, { etag, listing });
  }
}

/** What came of it. */
interface Soak {
  readonly latencies: number[];
  readonly faults: Map<string, number>;
  readonly memory: number[];
}

async function drink(port: number, until: number, soak: Soak): Promise<void> {
  const connection = new Connection(port);
  const etags = new Map<string, string>();
  for (const sent of traffic(etags)) {
    const began = performance.now();
    if (began > until) break;
    try {
      const { status, headers } = await connection.send(sent);
      soak.latencies.push(performance.now() - began);
      if (status >= 500) soak.faults.set(`${status}`, (soak.faults.get(`${status}`) ?? 0) + 1);
      const isListing = sent.headers?.["A-IM"] === "feed";
      const etag = headers.get("etag");
      if (etag) etags.set(isListing ? `${sent.path} listing` : sent.path, etag);
    } catch (error) {
      soak.faults.set(String(error), (soak.faults.get(String(error)) ?? 0) + 1);
    }
  }
  connection.close();
}

async function change(worker: Workerd, until: number, soak: Soak): Promise<void> {
  const connection = new Connection(worker.port);
  for (let step = 1; performance.now() < until; step++) {
    await publish(connection, catalogOf(step));
    await new Promise((resolve) => setTimeout(resolve, STEP));
    soak.memory.push((worker.memory() ?? Number.NaN) / 1e6);
  }
  connection.close();
}

/** Whether memory grew: the last third against the one before, once everything has been seen. */
function report({ latencies, faults, memory }: Soak, minutes: number): void {
  const third = Math.ceil(memory.length / 3);
  const [middle, last] = [median(memory.slice(third, 2 * third)), median(memory.slice(2 * third))];
  const slope = (last - middle) / (minutes / 3);
  const lines = [
    `${latencies.length.toLocaleString("en")} answers in ${minutes} minutes, ${memory.length} catalogs`,
    `p50 ${short(quantile(latencies, 0.5))} ms, p99 ${short(quantile(latencies, 0.99))} ms`,
    `memory ${short(middle)} MB in the second third, ${short(last)} MB in the last: ${short(slope)} MB a minute`,
    faults.size === 0 ? "no error" : [...faults].map(([fault, count]) => `${count} × ${fault}`).join("\n"),
  ];
  process.stdout.write(lines.map((line) => `soak: ${line}\n`).join(""));
}

async function run(minutes: number): Promise<boolean> {
  const soak: Soak = { latencies: [], faults: new Map(), memory: [] };
  const worker = await startBenchWorker();
  const connection = new Connection(worker.port);
  await publish(connection, catalogOf(0));
  connection.close();
  const until = performance.now() + minutes * MINUTE;
  try {
    const drinkers = Array.from({ length: CONNECTIONS }, () => drink(worker.port, until, soak));
    await Promise.all([change(worker, until, soak), ...drinkers]);
  } finally {
    await worker.stop();
  }
  report(soak, minutes);
  return soak.faults.size === 0;
}

const { values } = parseArgs({ options: { minutes: { type: "string" }, help: { type: "boolean" } } });
if (values.help) process.stdout.write(HELP);
else process.exitCode = (await run(Number(values.minutes ?? 5))) ? 0 : 1;
