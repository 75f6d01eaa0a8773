/** The clock and the waiting, as a test can give them. */
export interface PaceClock {
  /** In milliseconds. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * Lets each host be asked at most so often, however many ask.
 * @param interval in milliseconds
 * @returns what to wait for before a host is asked
 */
export function paced(interval: number, { now, wait }: PaceClock): (host: string) => Promise<void> {
  const free = new Map<string, number>();
  return async (host) => {
    const start = Math.max(now(), free.get(host) ?? 0);
    free.set(host, start + interval);
    const rest = start - now();
    if (rest > 0) await wait(rest);
  };
}
