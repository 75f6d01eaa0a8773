import * as v from "valibot";
import { group, httpUrl, text } from "./fields.ts";

/** One author as an editor writes it. */
export const person = group(
  { name: text("write the author's name"), url: v.optional(httpUrl) },
  { name: "name: the author's name" },
);

/** Somebody who wrote: a name, and a page about them where one is known. */
export type Person = v.InferOutput<typeof person>;
