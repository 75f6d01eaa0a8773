import { type Built, withCatalog } from "./built.ts";
import { bundleWith } from "./bundles.ts";
import { request } from "./client.ts";
import { type Comparison, compare } from "./comparison.ts";
import { Workerd } from "./workerd.ts";

const ARTICLES = 10_000;

/** So many different articles are asked for that whatever is remembered is full. */
const VISITS = 2_000;

/** What a Worker may hold, in MB: https://developers.cloudflare.com/workers/platform/limits/#memory */
const MOST = 128;

/** Megabytes that the Worker itself holds: its heap, and the bytes beside it. The process around it is not its own. */
async function held({ inspector }: Workerd): Promise<number> {
  const [{ webSocketDebuggerUrl }] = JSON.parse(await (await fetch(`http://127.0.0.1:${inspector}/json`)).text());
  const socket = new WebSocket(webSocketDebuggerUrl);
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  socket.addEventListener("open", () => socket.send(JSON.stringify({ id: 1, method: "Runtime.getHeapUsage" })));
  socket.addEventListener("error", () => reject(new Error("bench: workerd cannot be looked into")));
  socket.addEventListener("message", ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    if (id === 1) resolve((result.usedSize + result.backingStorageSize) / 1e6);
  });
  try {
    return await promise;
  } finally {
    socket.close();
  }
}

/** What a Worker with many articles holds, when it was asked for little and for much; garbage counts until it is collected. */
export async function measureIsolate(built: Built): Promise<Comparison[]> {
  const bundle = bundleWith(ARTICLES);
  const worker = await Workerd.start(withCatalog(built, bundle), true);
  try {
    for (const file of ["rss.xml", "atom.xml", "feed.json"]) await request(worker.port, { path: `/${file}` });
    const early = await held(worker);
    for (let visit = 0; visit < VISITS; visit++) {
      await request(worker.port, { path: `/articles/article-${(visit * 37) % ARTICLES}` });
    }
    const late = await held(worker);
    const name = `the Worker's memory, ${ARTICLES.toLocaleString("en")} articles`;
    const row = (when: string, value: number): Comparison => {
      const compared = compare(
        { name: `${name}, ${when}`, against: "the catalog", unit: "MB" },
        [value],
        [bundle.length / 1e6],
      );
      return { ...compared, ratio: value, low: value, high: value, target: { is: "at most", value: MOST } };
    };
    return [row("after three feeds", early), row(`after ${VISITS.toLocaleString("en")} articles`, late)];
  } finally {
    await worker.stop();
  }
}
