import * as v from "valibot";

const words = v.fallback(v.optional(v.string()), undefined);
const size = v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined);

function list<Item extends v.GenericSchema>(item: Item) {
  return v.fallback(v.optional(v.array(item)), undefined);
}

const texts = list(v.looseObject({ role: words, contentType: words, value: words }));

const renditions = list(
  v.looseObject({ name: words, href: words, contentType: words, width: size, height: size, sizeInBytes: size }),
);

const sources = list(
  v.looseObject({
    name: words,
    role: words,
    uri: words,
    contactInfo: list(v.looseObject({ type: words, role: words, value: words })),
  }),
);

/** What every news object may say. */
const said = {
  uri: words,
  rel: words,
  name: words,
  title: words,
  type: words,
  representationType: words,
  pubStatus: words,
  edNote: words,
  language: words,
  firstCreated: words,
  contentCreated: words,
  versionCreated: words,
  by: words,
  headlines: texts,
  descriptions: texts,
  bodies: texts,
  people: list(v.looseObject({ name: words, rel: words, uri: words })),
  infoSources: sources,
  subjects: list(v.looseObject({ name: words })),
  copyrightNotice: words,
  usageTerms: words,
  rightsInfo: v.fallback(v.optional(v.looseObject({ linkedRights: words })), undefined),
  renditions,
};

/** What goes with an article: its own associations are of no use to an import. */
const part = v.looseObject(said);

const item = v.looseObject({ ...said, associations: list(part) });

/** IPTC ninjs 3 (https://iptc.org/std/ninjs/), as far as an import needs it; what is of another type counts as absent. */
export const newsObject = v.looseObject({ ...said, uri: v.string(), associations: list(item) });

/** A news object: an article with what goes with it, or a list of articles. */
export type NewsObject = v.InferOutput<typeof newsObject>;

/** An article within a list, or the only one. */
export type NewsItem = v.InferOutput<typeof item>;

/** What goes with an article. */
export type NewsPart = v.InferOutput<typeof part>;

const LOOK = [v.looseObject({ standard: v.looseObject({ name: v.literal("ninjs") }) })] as const;

/** Whether a JSON document is a news object: it says so, or has an address of its own and what only news objects have. */
export function isNewsObject(data: unknown): boolean {
  if (LOOK.some((look) => v.is(look, data))) return true;
  const content = v.union([
    v.looseObject({ headlines: v.array(v.unknown()) }),
    v.looseObject({ bodies: v.array(v.unknown()) }),
    v.looseObject({ associations: v.array(v.unknown()) }),
  ]);
  return v.is(v.looseObject({ uri: v.string() }), data) && v.is(content, data);
}
