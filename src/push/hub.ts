/** How a publisher tells a hub what changed (WebSub section 7, as the hubs in use understand it). */
const FORM = "application/x-www-form-urlencoded";

/** Statuses after which asking again may help. */
const TRY_AGAIN = new Set([408, 425, 429, 500, 502, 503, 504]);

/** How many topics one request names: hubs refuse longer ones. */
const TOPICS_AT_ONCE = 100;

/** How long to wait before each further try, in ms. */
const WAITS = [1000, 5000];

/** How long a hub may take to answer, in ms. */
const PATIENCE = 10_000;

/** The world around a publish: replaced in tests. */
export interface HubWorld {
  readonly fetch: typeof fetch;
  /** Resolves after some ms. */
  readonly wait: (ms: number) => Promise<void>;
}

/** What came of telling one hub. */
export interface Told {
  /** The topics that it does not know of. */
  readonly failed: readonly string[];
  /** Why not, in plain words; absent where it knows everything. */
  readonly failure?: string;
}

/** The wait that a hub itself asks for, in ms, but no more than a minute. */
function retryAfter(response: Response, otherwise: number): number {
  const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
  return Number.isInteger(seconds) && seconds >= 0 ? Math.min(seconds, 60) * 1000 : otherwise;
}

/** Why a request failed, in the words of its cause. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

/** One request, tried again as long as that may help. @returns why it failed, or nothing */
async function publish(hub: string, topics: readonly string[], { fetch, wait }: HubWorld): Promise<string | undefined> {
  const body = new URLSearchParams({ "hub.mode": "publish" });
  for (const topic of topics) body.append("hub.url", topic);
  let failure = "";
  for (const pause of [...WAITS, undefined]) {
    let rest = pause;
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const response = await fetch(hub, {
        method: "POST",
        headers: { "Content-Type": FORM },
        body,
        redirect: "error",
        signal,
      });
      await response.body?.cancel();
      if (response.ok) return undefined;
      failure = `it answered ${response.status}`;
      if (!TRY_AGAIN.has(response.status)) return failure;
      if (pause !== undefined) rest = retryAfter(response, pause);
    } catch (error) {
      failure = `it could not be reached (${reasonOf(error)})`;
    }
    if (rest !== undefined) await wait(rest);
  }
  return failure;
}

/**
 * Tells a hub which topics changed, each topic once.
 * @param topics the addresses of feeds, absolute
 * @returns the topics that it does not know of and why; never throws, because a deploy that is done stays done
 */
export async function tellHub(hub: string, topics: readonly string[], surroundings: HubWorld): Promise<Told> {
  const failed: string[] = [];
  let failure: string | undefined;
  for (let start = 0; start < topics.length; start += TOPICS_AT_ONCE) {
    const batch = topics.slice(start, start + TOPICS_AT_ONCE);
    const why = await publish(hub, batch, surroundings);
    if (why === undefined) continue;
    failure = why;
    failed.push(...batch);
  }
  return { failed, failure };
}
