import { createHash } from "node:crypto";

/** 24 bits: enough to notice a change, few enough for fifty of them to fit into a validator. */
const BYTES = 3;

function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What anything serializable is, in 4 characters of base64url; the order of its fields does not matter. */
export function fingerprint(value: object): string {
  const json = JSON.stringify(value, inKeyOrder);
  return createHash("sha256").update(json).digest().subarray(0, BYTES).toString("base64url");
}
