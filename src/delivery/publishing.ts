import { compare, type Leave, type Plan, type Send, type SendKind, type Staying } from "./compare.ts";
import type { Handing } from "./handedin.ts";
import type { LiveSite } from "./livesite.ts";
import { SiteFailure } from "./livesite.ts";
import { type LiveState, liveState, NOTHING_LIVE } from "./livestate.ts";
import { lossesOf } from "./losses.ts";
import { NEVER_SEEN, readSeen, type SeenVersions, writeSeen } from "./seenversions.ts";
import { missingPictures, type Sent, sendAll } from "./sending.ts";

/** What a publish needs from the world around it. */
export interface PublishOptions {
  readonly site: LiveSite;
  /** Where this machine remembers what it saw last. */
  readonly memory: string;
  readonly leave: Leave;
  readonly now: Date;
  readonly isDryRun: boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** What came of a publish. */
export interface Published extends Pick<Plan, "elsewhere"> {
  readonly done: readonly Send[];
  readonly kept: readonly Staying[];
  readonly unchanged: number;
  readonly isPurged: boolean;
  /** Whether nothing was ever published there. */
  readonly isFirst: boolean;
}

function withVersion(seen: SeenVersions, key: string, version: number): SeenVersions {
  const [room = "", name = ""] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
  if (key === "publication") return { ...seen, publication: version };
  const list = room === "outlets" ? "outlets" : "articles";
  const { [name]: _, ...others } = seen[list];
  return { ...seen, [list]: version === 0 ? others : { ...others, [name]: version } };
}

/** A removal leaves nothing to remember. */
function versionAfter({ kind, write }: Send, version: number): number {
  return kind === "removed" || (kind === "outlet" && !("put" in write)) ? 0 : version;
}

async function withPictures(site: LiveSite, sends: readonly Send[]): Promise<{ ready: Send[]; kept: Staying[] }> {
  const missing = await missingPictures(
    site,
    sends.flatMap(({ pictures }) => pictures),
  );
  const ready = sends.filter(({ pictures }) => !pictures.some((path) => missing.has(path)));
  const kept = sends
    .filter((send) => !ready.includes(send))
    .map(({ name, pictures }) => {
      const paths = pictures.filter((path) => missing.has(path)).join(", ");
      return {
        name,
        why: `the site does not have ${paths} yet: npm run deploy carries pictures there, then publish again`,
      };
    });
  return { ready, kept };
}

async function stateOrNothing(site: LiveSite, isDryRun: boolean): Promise<LiveState> {
  try {
    return await liveState(site);
  } catch (error) {
    // Before the first publish a rehearsal needs neither endpoint nor token.
    if (isDryRun && error instanceof SiteFailure && error.status === 404) return NOTHING_LIVE;
    throw error;
  }
}

/**
 * Makes what is live what content/ says, as far as that is right and nobody else's. Safe to interrupt and to repeat.
 * @throws SiteFailure where the endpoint fails; whatever was done until then stays done, and a repeat completes it
 */
export async function publishContent(handing: Handing, options: PublishOptions): Promise<Published> {
  const { site, memory, leave, now, isDryRun, onProgress } = options;
  const live = await stateOrNothing(site, isDryRun);
  const isFirst = live.publication === undefined && live.articles.length === 0;
  let seen = isFirst ? NEVER_SEEN : readSeen(memory, site.site);
  const losses = await lossesOf({ handing, live, seen }, now);
  const plan = compare({ handing, live, seen, leave, losses });
  for (const [key, version] of plan.same) seen = withVersion(seen, key, version);
  const unchanged = [...plan.same.keys()].filter((key) => key.startsWith("articles ")).length;
  const told = { unchanged, elsewhere: plan.elsewhere, isFirst };
  if (isDryRun) return { ...told, done: plan.sends, kept: plan.kept, isPurged: true };
  const { ready, kept } = await withPictures(site, plan.sends);
  writeSeen(memory, site.site, seen);
  const sent: Sent = await sendAll(site, ready, {
    onProgress,
    onDone: (done) => {
      for (const [send, version] of done) seen = withVersion(seen, send.key, versionAfter(send, version));
      writeSeen(memory, site.site, seen);
    },
  });
  return {
    ...told,
    done: sent.done.map(([send]) => send),
    kept: [...plan.kept, ...kept, ...sent.kept],
    isPurged: sent.isPurged,
  };
}

/** How many of each kind there are, in words. */
export function tallyWords(sends: readonly Send[], unchanged: number): string {
  const order: readonly SendKind[] = ["new", "edited", "moved", "withdrawn", "removed", "outlet", "publication"];
  const words = order.flatMap((kind) => {
    const count = sends.filter((send) => send.kind === kind).length;
    if (count === 0) return [];
    if (kind === "publication") return ["the publication"];
    return [kind === "outlet" ? `${count} ${count === 1 ? "outlet" : "outlets"}` : `${count} ${kind}`];
  });
  return [...(words.length === 0 ? ["nothing to send"] : words), `${unchanged} unchanged`].join(", ");
}
