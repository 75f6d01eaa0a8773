import { alternate } from "./alternate.ts";
import { type Received, request, type Sent } from "./client.ts";
import { type Comparison, compare, type Target } from "./comparison.ts";
import { serveSameBytes, serveSameHeaders } from "./constant.ts";
import { type Turn, turn } from "./turn.ts";
import type { Workerd } from "./workerd.ts";

/** How often each Worker has its turn, and for how long in ms. */
const ROUNDS = 41;
const TURN = 120;
const WARM_UP = 600;

/** What is asked, and how its requests per second should compare. */
interface Case {
  readonly name: string;
  readonly sent: Sent;
  /** Against the same bytes with a media type alone. */
  readonly target?: Target;
  /** Against the same bytes with the same headers. */
  readonly targetWithHeaders?: Target;
}

/** A listing that lacks the newest entry: what an aggregator holds just before it appears. */
export function before(listing: string): string {
  return listing.replace(/\.[\w-]{4}([\w-]*"$)/, ".$1");
}

/** The five requests that matter. @param newest the slug of an article */
export async function casesOf(port: number, newest: string): Promise<Case[]> {
  const { headers } = await request(port, { path: "/rss.xml" });
  const listed = await request(port, { path: "/rss.xml", headers: { "A-IM": "feed" } });
  const past = before(listed.headers.get("etag") ?? "");
  return [
    { name: "full feed", sent: { path: "/rss.xml" }, target: { is: "at least", value: 0.9 } },
    {
      name: "304",
      sent: { path: "/rss.xml", headers: { "If-None-Match": headers.get("etag") ?? "" } },
      targetWithHeaders: { is: "at least", value: 0.95 },
    },
    {
      name: "delta with one new entry",
      sent: { path: "/rss.xml", headers: { "A-IM": "feed", "If-None-Match": past } },
      target: { is: "at least", value: 0.5 },
    },
    {
      name: "article page",
      sent: { path: `/articles/${newest}` },
      targetWithHeaders: { is: "at least", value: 0.85 },
    },
    { name: "404", sent: { path: "/articles/nothing" }, targetWithHeaders: { is: "at least", value: 0.85 } },
  ];
}

const FIGURES = [
  ["perSecond", "requests/s"],
  ["p50", "p50 ms"],
  ["p99", "p99 ms"],
] as const;

function comparisons({ name, target }: Case, against: string, ours: readonly Turn[], theirs: readonly Turn[]) {
  const figures = FIGURES.map(([figure, unit]): Comparison => {
    const subject = { name, against, unit, ...(figure === "perSecond" && target ? { target } : {}) };
    return compare(
      subject,
      ours.map((turn) => turn[figure]),
      theirs.map((turn) => turn[figure]),
    );
  });
  // The kernel counts processor time in hundredths of a second: too coarse for one turn, good for all of them.
  const sum = (turns: readonly Turn[], figure: "cpu" | "requests") =>
    turns.reduce((all, turn) => all + turn[figure], 0);
  const total = (turns: readonly Turn[]) => sum(turns, "cpu") / sum(turns, "requests");
  const cpu = compare({ name, against, unit: "CPU µs/request" }, [total(ours)], [total(theirs)]);
  return Number.isNaN(cpu.ratio) ? figures : [...figures, cpu];
}

async function measure(worker: Workerd, served: Case, response: Received): Promise<Comparison[]> {
  const [bytes, headers] = [await serveSameBytes(response), await serveSameHeaders(response)];
  try {
    const workers = [worker, bytes, headers];
    for (const each of workers) await turn(each, served.sent, response.status, WARM_UP);
    const turns = await alternate(workers, ROUNDS, (each) => turn(each, served.sent, response.status, TURN));
    const [ours = [], same = [], full = []] = workers.map((each) => turns.get(each));
    const { name, sent, targetWithHeaders } = served;
    const withHeaders = { name, sent, ...(targetWithHeaders && { target: targetWithHeaders }) };
    const against = response.body.length === 0 ? "bare 304" : "same bytes";
    return [
      ...comparisons(served, against, ours, same),
      ...comparisons(withHeaders, `${against === "bare 304" ? "304" : against}, same headers`, ours, full).slice(0, 1),
    ];
  } finally {
    await bytes.stop();
    await headers.stop();
  }
}

/** Serving from workerd, against Workers of ten lines that return the same from a constant. */
export async function measureServing(worker: Workerd, newest: string): Promise<Comparison[]> {
  const found: Comparison[] = [];
  for (const served of await casesOf(worker.port, newest)) {
    found.push(...(await measure(worker, served, await request(worker.port, served.sent))));
  }
  return found;
}
