/*
 * IPTC's schema of ninjs 3.2 as a schema of the tests, written anew: the same properties, types and prohibitions, without its
 * words. Source: http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json (IPTC, CC BY 4.0). Of `places`
 * the GeoJSON within is left out.
 */

const text = { type: "string" } as const;
const count = { type: "integer" } as const;
const uri = { type: "string", format: "uri" } as const;
const instant = { type: "string", format: "date-time" } as const;
const share = { type: "integer", minimum: 0, maximum: 100 } as const;
const urgency = { type: "integer", minimum: 1, maximum: 9 } as const;
const truncated = { $ref: "#/$defs/truncatedDateTimeType" } as const;
const contactInfo = { type: "array", items: { $ref: "#/$defs/contactInfoType" } } as const;
const renditions = { type: "array", items: { $ref: "#/$defs/renditionType" } } as const;
const newsType = { $ref: "#/$defs/newsObjectType" } as const;
const pubStatus = { type: "string", enum: ["usable", "withheld", "canceled"] } as const;

/** A part of a schema. */
type Schema = Readonly<Record<string, unknown>>;

/** An object with these properties and no others. */
function only(properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema {
  return { type: "object", additionalProperties: false, properties, ...more };
}

function listOf(items: Schema): Schema {
  return { type: "array", items };
}

/** One of two properties, and not both. */
function eitherOr(one: string, other: string): Schema {
  return { oneOf: [{ required: [one] }, { required: [other] }] };
}

const written = { role: text, contentType: text, value: text };
const concept = { name: text, rel: text, uri, literal: text };

const dates = only(
  {
    startDate: instant,
    endDate: instant,
    expectedStartDate: truncated,
    expectedEndDate: truncated,
    expectedDuration: text,
    recurrence: only({
      recurrenceDates: listOf(truncated),
      recurrenceRules: listOf(only({ frequency: text, interval: count, until: instant, count })),
    }),
  },
  { anyOf: [eitherOr("startDate", "expectedStartDate"), eitherOr("endDate", "expectedEndDate")] },
);

const rendition = only(
  {
    name: text,
    href: uri,
    contentType: text,
    title: text,
    width: count,
    height: count,
    sizeInBytes: count,
    duration: { type: "number" },
    format: text,
    aspectRatio: text,
    videoCodec: text,
    frameRate: { type: "number" },
    poi: only({ x: count, y: count }),
    transportProtocol: text,
    scanType: { type: "string", enum: ["progressive", "interlaced"] },
    bitrate: text,
    resources: listOf(only({ role: text, title: text, language: text, contentType: text })),
  },
  { required: ["name"] },
);

const organisation = only({
  ...concept,
  symbols: listOf(only({ exchange: text, symbolType: uri, symbol: text })),
  contactInfo,
});

const plannedCoverage = only({
  uri,
  title: text,
  pubStatus,
  type: newsType,
  commissioned: only({ by: text, on: instant, references: listOf(only({ name: text, value: text })) }),
  dates: { $ref: "#/$defs/datesObjectType" },
  audiences: listOf(only({ audience: text, significance: count })),
  exclAudience: listOf(text),
  edNote: text,
  urgency,
  language: text,
  itemCount: only({ rangeFrom: count, rangeTo: count }),
  wordCount: count,
  renditions,
});

const address = only({ lines: listOf(text), locality: text, area: text, postalCode: text, country: text });

/** What every news object may say, an associated one too. */
const ninjs = {
  type: "object",
  required: ["uri"],
  properties: {
    uri,
    type: newsType,
    representationType: { type: "string", enum: ["full", "partial"] },
    profile: text,
    version: text,
    firstCreated: instant,
    versionCreated: instant,
    contentCreated: instant,
    embargoedUntil: instant,
    pubStatus,
    urgency,
    copyrightHolder: text,
    copyrightNotice: text,
    usageTerms: text,
    edNote: text,
    language: text,
    descriptions: listOf(only(written, { required: ["value"] })),
    bodies: listOf(only({ ...written, charCount: count, wordCount: count }, { required: ["value"] })),
    headlines: listOf(only(written, { required: ["value"] })),
    people: listOf(only({ ...concept, contactInfo })),
    organisations: listOf({ $ref: "#/$defs/organisationType" }),
    places: listOf(only({ ...concept, contactInfo })),
    subjects: listOf(only({ ...concept, creator: text, relevance: share, confidence: share })),
    events: listOf(only({ id: text, ...concept })),
    eventDetails: only({
      eventStatus: uri,
      plannedCoverageStatus: uri,
      dates: { $ref: "#/$defs/datesObjectType" },
      organiser: { $ref: "#/$defs/organisationType" },
    }),
    plannedCoverage: listOf(plannedCoverage),
    objects: listOf(only(concept)),
    infoSources: listOf(only({ name: text, role: text, uri, literal: text, contactInfo })),
    title: text,
    by: text,
    slugline: text,
    located: text,
    renditions,
    associations: listOf({
      type: "object",
      $ref: "#/$defs/ninjsType",
      properties: { name: text, rel: text },
      required: ["name"],
      unevaluatedProperties: false,
    }),
    altIds: listOf(only({ role: text, value: text })),
    trustIndicators: listOf(only({ role: uri, title: text, href: uri })),
    standard: only({ name: text, version: text, schema: uri }),
    genres: listOf(only({ name: text, uri: text, literal: text })),
    expires: instant,
    rightsInfo: only(
      { langId: uri, linkedRights: uri, encodedRights: text },
      eitherOr("linkedRights", "encodedRights"),
    ),
    digitalSourceType: only({ name: text, uri, literal: text }),
  },
};

/** The schema of one news object, in JSON Schema 2020-12. */
export const NINJS_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  $defs: {
    datesObjectType: dates,
    contactInfoType: only(
      { type: text, role: text, lang: text, name: text, value: text, address },
      eitherOr("value", "address"),
    ),
    truncatedDateTimeType: {
      type: "string",
      pattern:
        "^-?\\d{4,}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?$",
    },
    organisationType: organisation,
    renditionType: rendition,
    newsObjectType: {
      type: "string",
      enum: ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"],
    },
    ninjsType: ninjs,
  },
  $ref: "#/$defs/ninjsType",
  unevaluatedProperties: false,
};
