import { statSync } from "node:fs";

/** A file that changed less than this before it was looked at may change again within one tick of the disk's clock, in ms. */
const RESTLESS = 2_000;

/**
 * Another value whenever a file may hold other bytes, so that it is read only then.
 * @param now when it is looked at
 */
export function fileState(path: string, now: Date): unknown {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stat === undefined) return Symbol(path);
  const { ino, size, mtimeNs, ctimeNs, ctimeMs } = stat;
  return now.getTime() - Number(ctimeMs) < RESTLESS ? Symbol(path) : `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
