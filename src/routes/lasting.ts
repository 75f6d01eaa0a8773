import type { Answer, Horizon } from "../catalog/catalog.ts";
import { cacheControl, type Lifetimes } from "../http/caching.ts";
import type { Body, Representation } from "../http/representation.ts";
import { respondWithout, send } from "../http/respond.ts";
import type { Exchange } from "./exchange.ts";
import type { KeptAnswer } from "./memory.ts";

/** What something was made of, and how long it may be stored where nothing changes it sooner. */
export interface Grounds {
  readonly answers: readonly Answer[];
  readonly lifetimes: Lifetimes;
  /** When the clock alone changes it, if sooner than any of the answers; in ms since 1970. */
  readonly changes?: number;
}

/** A representation without what follows from its grounds. */
export type Lasting = Omit<Representation, "cacheControl" | "body"> & { readonly render: () => Promise<Body> };

/** When the clock will change what rests on several answers. */
function changesOf(horizons: readonly Pick<Horizon, "changes">[]): number | undefined {
  const changes = Math.min(...horizons.map(({ changes }) => changes ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(changes) ? changes : undefined;
}

/** What `Cache-Control` says at a moment of what has this grounds. */
export function controlOf(
  { answers, lifetimes, changes }: Grounds,
  { now, longest = lifetimes }: Pick<Exchange, "now" | "longest">,
): string {
  const fresh = Math.min(lifetimes.fresh, longest.fresh);
  const whileRevalidating = Math.min(lifetimes.whileRevalidating, longest.whileRevalidating);
  return cacheControl({ ...lifetimes, fresh, whileRevalidating }, now, changesOf([...answers, { changes }]));
}

/** Whether what was made before on this grounds would be made the same now. */
export function standsAt(
  { catalog, longest }: Pick<Exchange, "catalog" | "longest">,
  grounds: Grounds,
  control: string,
) {
  const { answers } = grounds;
  const changes = changesOf([...answers, grounds]);
  return (now: Date): boolean | Promise<boolean> => {
    // Near the moment at which it changes, what is said of that changes each second.
    if (changes !== undefined && (now.getTime() >= changes || control !== controlOf(grounds, { now, longest })))
      return false;
    return catalog.holds(answers, now);
  };
}

/**
 * Answers with what is shown, and remembers how: as long as its grounds stands, the address is answered without asking the
 * catalog for it again.
 * @param as the representation as a client is to see it
 */
export async function respondLasting(
  exchange: Exchange,
  grounds: Grounds,
  { render, ...shown }: Lasting,
  as: (request: Request, representation: Representation) => Representation = (_, same) => same,
): Promise<Response> {
  const { request, memory, now } = exchange;
  const [state] = shown.tags;
  const control = controlOf(grounds, exchange);
  const representation: Representation = { ...shown, cacheControl: control };
  const kept: KeptAnswer = {
    holds: standsAt(exchange, grounds, control),
    answer(request, now) {
      const seen = as(request, representation);
      const without = respondWithout(request, seen, now);
      const bytes = without === undefined ? memory.known(state) : undefined;
      return without ?? (bytes && send(seen, 200, bytes));
    },
  };
  memory.keep(request.url, kept);
  const atOnce = kept.answer(request, now);
  return atOnce ?? send(as(request, representation), 200, await memory.document(state, render));
}
