import * as v from "valibot";
import { dayOrInstant, group, key, listOf, oneOf, text, yesOrNo } from "./fields.ts";

/** What a partner's feed can be made to fit. */
export const PROFILE_NAMES = ["standard", "msn", "smartnews", "flipboard"] as const;

/** What a partner's feed is made to fit. */
export type ProfileName = (typeof PROFILE_NAMES)[number];

const SLICE_EXAMPLE = "topics/harbours, authors/ada-park or outlets/fjord-gazette";

/** A slice by its address: a folder and a key. */
const slice = v.pipe(
  text(`write a slice's address, such as ${SLICE_EXAMPLE}`),
  v.transform((value) => value.normalize("NFC")),
  v.regex(
    /^(?:outlets|topics|authors)\/[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u,
    (issue) => `${JSON.stringify(issue.input)} is not a slice's address: write one such as ${SLICE_EXAMPLE}`,
  ),
);

const digest = v.pipe(
  text("write what npm run partner -- rotate prints into it"),
  v.regex(/^[0-9a-f]{64}$/, "is not the digest of a key: make a new key with npm run partner -- rotate SLUG"),
);

/** What a partner may take; everything that the public has, where nothing is said. */
const take = group({
  slices: v.optional(listOf(slice, "[topics/harbours]")),
  outlets: v.optional(listOf(key, "[fjord-gazette]")),
  full: v.optional(yesOrNo, false),
});

/** content/partners/SLUG.yaml: with whom what was agreed. The key itself stands nowhere. */
export const partner = v.pipe(
  group(
    {
      name: text("write the partner's name"),
      contact: v.optional(
        text("write whom to call when something is withdrawn: a name, an address, a telephone number"),
      ),
      from: v.optional(dayOrInstant),
      until: v.optional(dayOrInstant),
      take: v.optional(take, {}),
      profile: v.optional(oneOf(PROFILE_NAMES)),
      digest,
      former: v.optional(listOf(digest, "[the digest of an earlier key]"), []),
    },
    { name: "name: The Partner's Name", digest: "digest: and what npm run partner -- rotate SLUG writes there" },
  ),
  v.forward(
    v.check(
      ({ from, until }) => from === undefined || until === undefined || Date.parse(from) <= Date.parse(until),
      "is before from: write a later date, or remove the line",
    ),
    ["until"],
  ),
);

/** One partner's entry, its defaults filled in. */
export type PartnerEntry = v.InferOutput<typeof partner>;
