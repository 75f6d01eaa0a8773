import * as v from "valibot";
import { count, group, httpUrl, key, listOf, oneOf, text, yesOrNo } from "./fields.ts";
import { licence } from "./licence.ts";
import { usage } from "./usage.ts";

/** What an outlet asks of those who republish it. */
const terms = group({
  republish: v.optional(oneOf(["allowed", "ask", "forbidden"])),
  distribution: v.optional(oneOf(["full", "summary", "partners"]), "full"),
  credit: v.optional(oneOf(["end", "top"]), "end"),
  pictures: v.optional(yesOrNo, false),
  pixel: v.optional(yesOrNo),
  changes: v.optional(yesOrNo),
  window: v.optional(count(1, 36_500, "write a whole number of days, 1 or more")),
  url: v.optional(httpUrl),
});

/** content/outlets/KEY.yaml. `stub: true` marks one that the importer added and nobody has checked yet. */
export const outlet = group(
  {
    name: text("write the outlet's name as it writes it itself"),
    aliases: v.optional(listOf(text("write another name of the outlet"), "[Another Name]"), []),
    url: v.optional(httpUrl),
    feed: v.optional(httpUrl),
    licence: v.optional(licence),
    copyright: v.optional(text("write the rights notice, such as © 2026 The Outlet")),
    usage: v.optional(usage),
    indexing: v.optional(oneOf(["canonical", "noindex"]), "canonical"),
    terms: v.optional(terms, {}),
    stub: v.optional(yesOrNo, false),
  },
  { name: "name: The Outlet's Name" },
);

/** content/outlets/: outlet by key. */
export const outlets = v.record(key, outlet);

/** One outlet's entry, its defaults filled in. */
export type OutletEntry = v.InferOutput<typeof outlet>;

/** All outlets' entries by key. */
export type OutletEntries = v.InferOutput<typeof outlets>;

/** An outlet's entry by its key; none where the key is unknown or absent. */
export function entryOf(entries: OutletEntries | undefined, key: string | undefined): OutletEntry | undefined {
  return entries !== undefined && key !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
