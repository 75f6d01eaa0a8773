import { publish, startBenchWorker } from "./benchworker.ts";
import { Connection } from "./client.ts";
import { type Comparison, compare, type Target } from "./comparison.ts";
import { BEGIN, catalogOf, DAYS } from "./month.ts";
import { type Poller, poll, poller } from "./polling.ts";

const PATH = "/rss.xml";
const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;

/** What a server that knows nothing but ETag says when nothing has changed. */
const LEAST_304 = 'HTTP/1.1 304 Not Modified\r\nETag: "0123456789abcdef"\r\n\r\n'.length;

/** An aggregator with delta pulls less than this part of what one without conditional requests does. */
const TARGET: Target = { is: "under", value: 0.03 };

async function simulate(connection: Connection, pollers: readonly Poller[]): Promise<void> {
  for (let day = 0; day < DAYS; day++) {
    await publish(connection, catalogOf(day));
    for (let minute = 0; minute < MINUTES_A_DAY; minute += 5) {
      const clock = BEGIN + (day * MINUTES_A_DAY + minute) * MINUTE;
      for (const each of pollers) if (minute % each.every === 0) await poll(each, connection, PATH, clock);
    }
  }
}

/** A server that knows only ETag: the same documents, and the smallest 304 for what is unchanged. */
function onlyETag(unconditional: Poller, conditional: Poller, changes: number): Poller {
  const unchanged = (conditional.polls - changes) * LEAST_304;
  const share = changes / unconditional.polls;
  return {
    ...conditional,
    bytes: unconditional.bytes * share + unchanged,
    compressed: unconditional.compressed * share + unchanged,
  };
}

function comparisons(poller: Poller, against: string, reference: Poller, target?: Target): Comparison[] {
  const wire = compare({ name: poller.name, against, unit: "MB" }, [poller.bytes / 1e6], [reference.bytes / 1e6]);
  const compressed = compare(
    { name: poller.name, against, unit: "MB, compressed" },
    [poller.compressed / 1e6],
    [reference.compressed / 1e6],
  );
  return [target ? { ...wire, target } : wire, target ? { ...compressed, target } : compressed];
}

/** What clients pull in a month from a feed with twenty articles a day, every byte of it counted on the wire. */
export async function measureTraffic(): Promise<Comparison[]> {
  const nothing = poller("aggregator without conditional requests", 5, false, false);
  const etag = poller("aggregator without delta", 5, true, false);
  const delta = poller("aggregator with delta", 5, true, true);
  const reader = poller("reader that asks each hour", 60, true, false);
  const readerOfNothing = poller("reader without conditional requests", 60, false, false);
  const worker = await startBenchWorker();
  const connection = new Connection(worker.port);
  try {
    await simulate(connection, [nothing, etag, delta, reader, readerOfNothing]);
  } finally {
    connection.close();
    await worker.stop();
  }
  const unaware = "server that knows no conditional requests";
  return [
    ...comparisons(delta, unaware, nothing, TARGET),
    ...comparisons(delta, "server that knows only ETag", onlyETag(nothing, etag, etag.changes)),
    ...comparisons(etag, unaware, nothing),
    ...comparisons(reader, unaware, readerOfNothing),
  ];
}
