import * as v from "valibot";
import { group, key, uri } from "../article/fields.ts";
import { outlet } from "../article/outlet.ts";
import { publication } from "../article/publication.ts";
import { manuscript } from "../manuscript/manuscript.ts";
import { Refusal } from "./refusal.ts";

/** How many writes one transaction of the store takes. */
export const MOST_WRITES = 50;

const seen = v.pipe(v.number("is not a number: write the version last seen, 0 for none"), v.integer(), v.minValue(0));
const id = uri("write the article's id");

/** One write of many, by what it is about. `seen` is the version last seen, 0 for something that was not there. */
export const WRITES = {
  article: group({ kind: v.literal("article"), seen, put: manuscript }),
  removal: group({ kind: v.literal("removal"), seen, id }),
  outlet: group({ kind: v.literal("outlet"), seen, key, put: v.optional(outlet) }),
  publication: group({ kind: v.literal("publication"), seen, put: publication }),
} as const;

/** One write of many, read. */
export type WireWrite = { [Kind in keyof typeof WRITES]: v.InferOutput<(typeof WRITES)[Kind]> }[keyof typeof WRITES];

/** Many writes at once; each is read by itself, so that a mistake in one holds back no other. */
export const batch = group({
  writes: v.pipe(
    v.array(v.unknown(), "is not a list: write the writes"),
    v.maxLength(MOST_WRITES, `has more than ${MOST_WRITES} writes: send them in several requests`),
  ),
  /** Whether more follows, so that the edge is purged once at the end. */
  more: v.optional(v.boolean("is not true or false"), false),
});

/** A mistake in what was sent: where, what is wrong, and what to do. */
export interface WireMistake {
  readonly field: string;
  readonly message: string;
}

/** What of a value is not as its schema says, or what it says. */
function readWire<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { readonly output: v.InferOutput<Schema> } | { readonly mistakes: readonly WireMistake[] } {
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return { output };
  return { mistakes: issues.map((issue) => ({ field: v.getDotPath(issue) ?? "body", message: issue.message })) };
}

/** A value as its schema says. @throws Refusal, 422 with every mistake, where it is not */
export function demanded<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const read = readWire(schema, value);
  if ("output" in read) return read.output;
  throw mistaken(read.mistakes);
}

/** 422: what was sent was understood, and cannot be published (RFC 9110 section 15.5.21). */
export function mistaken(mistakes: readonly WireMistake[]): Refusal {
  const lines = mistakes.map(({ field, message }) => `${field} ${message}`);
  return new Refusal(422, `nothing was changed: ${lines.join("; ")}`, { mistakes });
}

/** One write of many. */
export function readWrite(
  value: unknown,
): { readonly output: WireWrite } | { readonly mistakes: readonly WireMistake[] } {
  const kind: unknown = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  const known = Object.entries(WRITES).find(([name]) => name === kind);
  if (known === undefined) {
    return { mistakes: [{ field: "kind", message: `is not known: write ${Object.keys(WRITES).join(", ")}` }] };
  }
  return readWire<v.GenericSchema<unknown, WireWrite>>(known[1], value);
}
