import { alternate } from "./alternate.ts";
import { type Built, withCatalog } from "./built.ts";
import { bundleWith, newestOf } from "./bundles.ts";
import { request, type Sent } from "./client.ts";
import { type Comparison, compare } from "./comparison.ts";
import { casesOf } from "./serving.ts";
import { turn } from "./turn.ts";
import { Workerd } from "./workerd.ts";

/** How many articles the bundles hold; a feed shows ten in each, so that all answers are equally long. */
const SIZES = [10, 1000, 10_000];
const ENTRIES = 10;

const ROUNDS = 31;
const TURN = 100;
const WARM_UP = 500;

/** The same request to a Worker with so many articles. */
interface Grown {
  readonly articles: number;
  readonly worker: Workerd;
  readonly sent: Sent;
  readonly status: number;
}

async function grown(articles: number, worker: Workerd): Promise<Map<string, Grown>> {
  const cases = [
    ...(await casesOf(worker.port, newestOf(articles))),
    { name: "outlet's feed", sent: { path: "/outlets/outlet-1/rss.xml" } },
    { name: "outlet's page", sent: { path: "/outlets/outlet-1" } },
  ];
  const found = new Map<string, Grown>();
  for (const { name, sent } of cases) {
    const { status } = await request(worker.port, sent);
    if (status !== 404 || name === "404") found.set(name, { articles, worker, sent, status });
  }
  return found;
}

async function measure(name: string, sizes: readonly Grown[]): Promise<Comparison[]> {
  for (const { worker, sent, status } of sizes) await turn(worker, sent, status, WARM_UP);
  const turns = await alternate(sizes, ROUNDS, async ({ worker, sent, status }) => {
    const { perSecond } = await turn(worker, sent, status, TURN);
    return 1e6 / perSecond;
  });
  const [few, ...more] = sizes;
  return more.map((many) => {
    const isMost = many.articles === SIZES.at(-1);
    const subject = {
      name: `${name}, ${many.articles.toLocaleString("en")} articles`,
      against: `${few?.articles} articles`,
      unit: "µs/request",
      ...(isMost ? { target: { is: "at most", value: 1.1 } as const } : {}),
    };
    return compare(subject, turns.get(many) ?? [], few ? (turns.get(few) ?? []) : []);
  });
}

/** The same requests with few articles and with many. */
export async function measureGrowth(built: Built): Promise<Comparison[]> {
  const workers = await Promise.all(
    SIZES.map((articles) => Workerd.start(withCatalog(built, bundleWith(articles, ENTRIES)))),
  );
  try {
    const cases: Map<string, Grown>[] = [];
    for (const [index, worker] of workers.entries()) cases.push(await grown(SIZES[index] ?? 0, worker));
    const found: Comparison[] = [];
    for (const name of cases[0]?.keys() ?? []) {
      const sizes = cases.flatMap((grown) => grown.get(name) ?? []);
      if (sizes.length === SIZES.length) found.push(...(await measure(name, sizes)));
    }
    return found;
  } finally {
    for (const worker of workers) await worker.stop();
  }
}
