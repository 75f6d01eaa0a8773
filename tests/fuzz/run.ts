import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { buildWorker, withCatalog } from "../bench/built.ts";
import { Connection } from "../bench/client.ts";
import { Workerd } from "../bench/workerd.ts";
import { builtFolder } from "../fixtures/publications.ts";
import { setup } from "../fixtures/setup.ts";
import { assertHolds } from "./answers.ts";
import { type AnyRequest, anyRequest, filled, type Validators } from "./requests.ts";

const HELP = `npm run fuzz -- [--minutes N] [--seed N]

Sends anything over the wire to the Worker in workerd, and checks what holds for every answer.
  --minutes N  how long (5)
  --seed N     where chance begins (the clock)
`;

/** Requests between two looks at the clock. */
const RUNS = 2000;
const MINUTE = 60_000;

const { values } = parseArgs({
  options: { minutes: { type: "string" }, seed: { type: "string" }, help: { type: "boolean" } },
});

/** What workerd itself answers to what it does not take for HTTP: the Worker, which has no such status, never sees it. */
const PLATFORMS = 400;

async function validatorsOf(connection: Connection): Promise<Validators> {
  const whole = await connection.send({ path: "/rss.xml" });
  const listed = await connection.send({ path: "/rss.xml", headers: { "A-IM": "feed" } });
  return { etag: whole.headers.get("etag") ?? "", listing: listed.headers.get("etag") ?? "" };
}

async function send(connection: Connection, request: AnyRequest, statuses: Map<number, number>): Promise<void> {
  const { status, headers, body } = await connection.send(request);
  const text = body.toString();
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  if (status === PLATFORMS) return;
  assertHolds(request, { status, header: (name) => headers.get(name.toLowerCase()) ?? null, body: text });
}

async function fuzz(minutes: number, first: number): Promise<boolean> {
  setup();
  const catalog = readFileSync(`${builtFolder("every-field")}/catalog.bin`);
  const worker = await Workerd.start(withCatalog(buildWorker(), catalog));
  const connection = new Connection(worker.port);
  const statuses = new Map<number, number>();
  const until = performance.now() + minutes * MINUTE;
  try {
    const validators = await validatorsOf(connection);
    const property = fc.asyncProperty(anyRequest(0xff), (request) =>
      send(connection, filled(request, validators), statuses),
    );
    for (let seed = first; performance.now() < until; seed++) {
      const details = await fc.check(property, { numRuns: RUNS, seed });
      if (!details.failed) continue;
      process.stderr.write(`fuzz: seed ${seed}: ${fc.defaultReportMessage(details)}\n${details.errorInstance}\n`);
      return false;
    }
    const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`);
    process.stdout.write(`fuzz: from seed ${first}, nothing broke: ${counts.join(", ")}\n`);
    return true;
  } finally {
    connection.close();
    await worker.stop();
  }
}

if (values.help) process.stdout.write(HELP);
else {
  const holds = await fuzz(Number(values.minutes ?? 5), Number(values.seed ?? Date.now() % 1_000_000));
  process.exitCode = holds ? 0 : 1;
}
