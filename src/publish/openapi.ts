import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { outlet } from "../article/outlet.ts";
import { publication } from "../article/publication.ts";
import { manuscript, withdrawal } from "../manuscript/manuscript.ts";
import { batch, WRITES } from "./wirewrites.ts";

/** What a schema says in JSON Schema; checks of ours that it has no words for are left to the endpoint's own messages. */
function schemaOf(schema: v.GenericSchema): object {
  const { $schema: _, ...json } = toJsonSchema(schema, { errorMode: "ignore", typeMode: "input" });
  return json;
}

const VERSION = {
  name: "If-Match",
  in: "header",
  schema: { type: "string", example: '"7"' },
  description: "The ETag of the version last seen; If-None-Match: * instead for something that is not there yet.",
};

const PROBLEM = { content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };

/** What every write may be answered with besides. */
const REFUSALS = {
  "400": { description: "No JSON, cut off, or a precondition that is none", ...PROBLEM },
  "401": { description: "No token that is valid", ...PROBLEM },
  "409": { description: "Another article has this slug, or there is no publication yet", ...PROBLEM },
  "412": { description: "Somebody else wrote since: who, what, and what to do", ...PROBLEM },
  "413": { description: "Longer than the endpoint takes", ...PROBLEM },
  "415": { description: "Not declared as application/json, or compressed", ...PROBLEM },
  "422": { description: "Each mistake, with its field; nothing was changed", ...PROBLEM },
  "428": { description: "The version last seen is missing", ...PROBLEM },
  "429": { description: "Too many requests: Retry-After says when", ...PROBLEM },
  "503": { description: "The database did not answer; nothing was changed", ...PROBLEM },
};

function parameter(name: string, description: string) {
  return { name, in: "path", required: true, schema: { type: "string" }, description };
}

const ID = parameter("id", "The article's id, percent-encoded");
const KEY = parameter("key", "The outlet's key");
const NUMBER = parameter("version", "A version's number");
const PAGE = [
  { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 1000 } },
  { name: "after", in: "query", schema: { type: "string" }, description: "Where the page before ended: its `next`" },
];

function read(summary: string, parameters: readonly object[] = []) {
  const responses = {
    "200": { description: summary },
    "401": REFUSALS["401"],
    "404": { description: "Not there", ...PROBLEM },
  };
  return { summary, parameters, responses };
}

function write(summary: string, parameters: readonly object[], schema?: string) {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } };
  const responses = {
    "200": { description: "Done, or it was so already" },
    "201": { description: "New" },
    ...REFUSALS,
  };
  return { summary, parameters, ...(schema && { requestBody: { required: true, content } }), responses };
}

/** The endpoint, described (OpenAPI 3.1), its bodies by the schemas that they are checked with. */
export function openApi() {
  return {
    openapi: "3.1.0",
    info: { title: "Creditline: publishing", version: "1" },
    security: [{ token: [] }],
    paths: {
      "/publish/openapi.json": { get: read("This document") },
      "/publish/token": { get: read("Whose token it is that the request carries: the name that the history shows") },
      "/publish/publication": {
        get: read("The publication as it is live"),
        put: write("Changes the publication", [VERSION], "Publication"),
      },
      "/publish/outlets": { get: read("The outlets, by key", PAGE) },
      "/publish/outlets/{key}": {
        put: write("Changes an outlet's entry; its articles show it once they are put again", [KEY, VERSION], "Outlet"),
        delete: write("Removes an outlet's entry", [KEY, VERSION]),
      },
      "/publish/slugs/{slug}": { get: read("The id of the article with this slug", [parameter("slug", "A slug")]) },
      "/publish/articles": { get: read("What is live: ids, slugs, versions, digests", PAGE) },
      "/publish/articles/{id}": {
        get: read("An article as it is live", [ID]),
        put: write("Publishes an article, or another version of it", [ID, VERSION], "Manuscript"),
        delete: write("Removes an article, as if it had never been there; its history stays", [ID, VERSION]),
      },
      "/publish/articles/{id}/withdrawal": {
        put: write("Takes an article back: its text goes, its place and credit stay", [ID, VERSION], "Withdrawal"),
      },
      "/publish/articles/{id}/versions": {
        get: read("Its versions, newest first: who, when, what", [ID, ...PAGE]),
        delete: write("Purges the texts of a withdrawn or removed article's versions", [ID]),
      },
      "/publish/articles/{id}/versions/{version}": { get: read("One version with its text", [ID, NUMBER]) },
      "/publish/articles/{id}/versions/{version}/restore": {
        post: write("Brings a version back, as a new one", [ID, NUMBER, VERSION]),
      },
      "/publish/receipts": {
        get: read("What partners hold of which feed, by what their polls say", [
          { name: "partner", in: "query", schema: { type: "string" }, description: "The name of a partner's file" },
        ]),
      },
      "/publish/readers": {
        get: read(
          "Who polls the public feeds: kinds of clients by day and format, and what services say of their subscribers",
          [{ name: "days", in: "query", schema: { type: "integer", minimum: 1, maximum: 366 } }],
        ),
      },
      "/publish/batch": {
        post: write("Several writes in one transaction; a mistake in one holds back no other", [], "Batch"),
      },
      "/publish/errands": { post: write("Purges and pings what is still to be purged and pinged", []) },
    },
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: {
        Manuscript: schemaOf(manuscript),
        Withdrawal: schemaOf(withdrawal),
        Outlet: schemaOf(outlet),
        Publication: schemaOf(publication),
        Batch: {
          ...schemaOf(batch),
          properties: {
            writes: { type: "array", maxItems: 50, items: { anyOf: Object.values(WRITES).map(schemaOf) } },
            more: { type: "boolean", description: "Whether more follows, so that the edge is purged once at the end" },
          },
        },
        Problem: {
          type: "object",
          required: ["title", "status", "detail"],
          properties: {
            title: { type: "string" },
            status: { type: "integer" },
            detail: { type: "string" },
            mistakes: { type: "array", items: { type: "object" } },
            live: { type: "object" },
          },
        },
      },
    },
  };
}
