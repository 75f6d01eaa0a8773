function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Anything serializable as JSON in which the order of fields says nothing. */
export function canonicalJson(value: object): string {
  return JSON.stringify(value, inKeyOrder);
}
