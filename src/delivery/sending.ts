import * as v from "valibot";
import { conflictWords, type Send, type Staying } from "./compare.ts";
import { ask, detailOf, type LiveSite, SiteFailure } from "./livesite.ts";

/** How many writes one request has: the endpoint's transactions stay small enough for every plan. */
const AT_ONCE = 25;

/** How long one request's body is at most, in UTF-16 units: well below what the endpoint takes. */
const LONGEST = 2_000_000;

const outcome = v.variant("is", [
  v.object({ is: v.literal("written"), version: v.number() }),
  v.object({ is: v.literal("unchanged"), version: v.number() }),
  v.object({
    is: v.literal("conflict"),
    live: v.object({ version: v.number(), by: v.string(), at: v.number(), change: v.string() }),
  }),
  v.object({ is: v.literal("taken"), slug: v.string(), id: v.string() }),
  v.object({
    is: v.literal("refused"),
    mistakes: v.array(v.object({ field: v.string(), message: v.string() })),
  }),
]);

type Outcome = v.InferOutput<typeof outcome>;

const delivered = v.object({ outcomes: v.array(outcome), purged: v.optional(v.boolean()) });

/** What came of sending. */
export interface Sent {
  /** What is live now as it was sent, with the version that it has: 0 where it was removed. */
  readonly done: readonly (readonly [send: Send, version: number])[];
  readonly kept: readonly Staying[];
  /** Whether the edge has nothing old any more. */
  readonly isPurged: boolean;
}

/** Whoever sends is told after each request; what was done until then stays done whatever comes. */
export interface Watcher {
  readonly onDone: (done: readonly (readonly [send: Send, version: number])[]) => void;
  readonly onProgress: (done: number, all: number) => void;
}

function batchesOf(sends: readonly Send[]): Send[][] {
  const batches: Send[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const send of sends) {
    const own = JSON.stringify(send.write).length;
    const last = batches.at(-1);
    if (last === undefined || last.length === AT_ONCE || length + own > LONGEST) {
      batches.push([send]);
      length = own;
    } else {
      last.push(send);
      length += own;
    }
  }
  return batches;
}

function whyNot(send: Send, outcome: Exclude<Outcome, { is: "written" | "unchanged" }>): string {
  if (outcome.is === "conflict") return conflictWords(outcome.live.version === 0 ? undefined : outcome.live, send.name);
  if (outcome.is === "taken") return `another article, ${outcome.id}, is live at this address: choose another slug`;
  return outcome.mistakes.map(({ field, message }) => `${field} ${message}`).join("; ") || "the endpoint refused it";
}

async function sendBatch(site: LiveSite, batch: readonly Send[], more: boolean) {
  const answer = await ask(site, "POST", "/publish/batch", { writes: batch.map(({ write }) => write), more });
  const read = v.safeParse(delivered, answer.body);
  if (answer.status !== 200 || !read.success || read.output.outcomes.length !== batch.length) {
    throw new SiteFailure(`${site.site} answered ${answer.status}: ${detailOf(answer)}`, answer.status);
  }
  return read.output;
}

/**
 * Sends what is to be sent, and has the edge purged once at the end; where there is nothing to send, of what an earlier
 * run may have left. @throws SiteFailure where the endpoint fails on the way: whatever was done stays done
 */
export async function sendAll(site: LiveSite, sends: readonly Send[], watcher: Watcher): Promise<Sent> {
  const done: (readonly [Send, number])[] = [];
  const kept: Staying[] = [];
  let rest = sends;
  let isPurged = true;
  // What waits for an address that another article gives up is sent a second time.
  for (const round of [1, 2]) {
    const waiting: Send[] = [];
    for (const batch of batchesOf(rest)) {
      const { outcomes } = await sendBatch(site, batch, true);
      const through: (readonly [Send, number])[] = [];
      for (const [index, send] of batch.entries()) {
        const outcome = outcomes[index];
        if (outcome === undefined) continue;
        if (outcome.is === "written" || outcome.is === "unchanged") through.push([send, outcome.version]);
        else if (outcome.is === "taken" && round === 1) waiting.push(send);
        else kept.push({ name: send.name, why: whyNot(send, outcome) });
      }
      done.push(...through);
      watcher.onDone(through);
      watcher.onProgress(done.length + kept.length, sends.length);
    }
    rest = waiting;
  }
  const finished = await ask(site, "POST", "/publish/errands");
  isPurged = v.is(v.object({ purged: v.literal(true) }), finished.body);
  return { done, kept, isPurged };
}

/** Those of these addresses of pictures at which the site has nothing. */
export async function missingPictures(site: LiveSite, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  for (const path of new Set(paths)) {
    const { status } = await site.fetch(site.site + path, { method: "HEAD", redirect: "manual" });
    if (status === 404) missing.add(path);
  }
  return missing;
}
