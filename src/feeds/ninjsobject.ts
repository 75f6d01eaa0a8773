import { legal } from "../article/escape.ts";
import type { Person } from "../article/person.ts";

/** A text with what it is for. */
export interface NinjsText {
  readonly role?: string;
  readonly contentType?: "text/plain" | "text/html";
  readonly value: string;
}

/** A party or a concept, and what the object has to do with it. */
interface NinjsConcept {
  readonly name: string;
  readonly rel?: string;
  readonly uri?: string;
  readonly literal?: string;
}

/** Whoever published, passed on or was relied on. */
export interface NinjsSource {
  readonly name: string;
  readonly role: string;
  readonly uri?: string;
  readonly contactInfo?: readonly { readonly type: string; readonly role: string; readonly value: string }[];
}

/** A form in which the object can be fetched. Sizes in pixels and bytes. */
export interface NinjsRendition {
  readonly name: string;
  readonly href: string;
  readonly contentType?: string;
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sizeInBytes?: number;
}

/** A news object of ninjs 3, as far as it is written here (https://iptc.org/std/ninjs/, version 3.2). Dates are RFC 3339 with a time. */
export interface NinjsObject {
  /** An association's name: a news object by itself has none. */
  readonly name?: string;
  /** What an association is to the object that it stands in. */
  readonly rel?: string;
  readonly uri: string;
  readonly standard?: { readonly name: string; readonly version: string; readonly schema: string };
  readonly type: "text" | "picture" | "composite";
  readonly representationType?: "full" | "partial";
  readonly title?: string;
  readonly slugline?: string;
  readonly language?: string;
  readonly firstCreated?: string;
  readonly versionCreated?: string;
  readonly contentCreated?: string;
  readonly pubStatus?: "usable" | "canceled";
  readonly edNote?: string;
  readonly headlines?: readonly NinjsText[];
  readonly by?: string;
  readonly people?: readonly NinjsConcept[];
  readonly infoSources?: readonly NinjsSource[];
  readonly subjects?: readonly NinjsConcept[];
  readonly descriptions?: readonly NinjsText[];
  readonly bodies?: readonly NinjsText[];
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
  readonly rightsInfo?: { readonly linkedRights: string };
  readonly renditions?: readonly NinjsRendition[];
  readonly associations?: readonly NinjsObject[];
}

/** A list that says something; an empty one is left out. */
export function listed<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** A text in a role, if there is one. */
export function inRole(role: string, value: string | undefined): readonly NinjsText[] {
  return value === undefined || value === "" ? [] : [{ role, contentType: "text/plain", value }];
}

/** Whoever wrote, each with a page about them where one is known. */
export function writersOf(persons: readonly Person[]): readonly NinjsConcept[] | undefined {
  return listed(persons.map(({ name, url }) => ({ name, rel: "author", uri: url })));
}

/** Whatever RFC 3986 leaves no place for in a URI. */
const NOT_IN_A_URI = /[^\w.~:/?#[\]@!$&'()*+,;=%-]+/gu;

/** An IRI as a URI (RFC 3987 section 3.1): the same letters where those are all allowed. */
export function uriOf(iri: string): string {
  return legal(iri).replace(NOT_IN_A_URI, encodeURIComponent);
}

/** What JSON makes of characters that are not legal, and of few others. */
const SUSPICIOUS_JSON = /\\[bfru]|[\ufffe\uffff]/;

/** A news object as JSON: what is undefined stays out, and every text is legal. */
export function written(object: NinjsObject): string {
  const json = JSON.stringify(object);
  if (!SUSPICIOUS_JSON.test(json)) return json;
  return JSON.stringify(object, (_, value: unknown) => (typeof value === "string" ? legal(value) : value));
}
