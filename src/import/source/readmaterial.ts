import * as v from "valibot";
import { jsonLdArticle } from "../facts/jsonld.ts";
import { chooseEntry } from "../feed/choose.ts";
import type { Entry } from "../feed/feedentry.ts";
import { jsonEntries, jsonFeed } from "../feed/jsonfeed.ts";
import { ninjsEntries } from "../feed/ninjsentries.ts";
import { isNewsObject, newsObject } from "../feed/ninjslist.ts";
import type { Doubt } from "../material/block.ts";
import { EXIT, ImportFailure } from "../material/failure.ts";
import { singleSpaced } from "../material/flattext.ts";
import type { Material } from "../material/material.ts";
import { type Decoded, decoded } from "./charset.ts";
import { entryMaterial, jsonLdMaterial } from "./feedpiece.ts";
import { type Bytes, unpacked } from "./limitedbytes.ts";
import { sourceKind } from "./mediakind.ts";
import { textMaterial } from "./plaintext.ts";

/** Reads a page; the command does it in a thread of its own. */
export type PageReader = (html: string, address: string | undefined) => Material | Promise<Material>;

/** What a source was found to be. */
export type Read = { readonly entries: readonly Entry[] } | { readonly material: Material };

function parsedJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? singleSpaced(cause.message) : String(cause);
    throw new ImportFailure(
      `${name}: begins like JSON and is none: ${reason}: save the article anew`,
      undefined,
      cause,
    );
  }
}

/** What keeps a JSON Feed from being read. */
function brokenFeed(data: unknown): string | undefined {
  const version = v.safeParse(v.looseObject({ version: jsonFeed.entries.version }), data);
  if (!version.success) return undefined;
  const [issue] = v.safeParse(jsonFeed, data).issues ?? [];
  return issue && `${v.getDotPath(issue) ?? "feed"}: ${issue.message}`;
}

function readNewsObject(data: unknown, name: string): v.InferOutput<typeof newsObject> {
  const object = v.safeParse(newsObject, data);
  if (object.success) return object.output;
  const [issue] = object.issues;
  throw new ImportFailure(
    `${name}: is ninjs that cannot be read: ${v.getDotPath(issue) ?? "object"}: ${issue.message}: tell its outlet, or save the article itself`,
  );
}

function readJson(text: string, name: string): Read {
  const data = parsedJson(text, name);
  const feed = v.safeParse(jsonFeed, data);
  if (feed.success) return { entries: jsonEntries(feed.output) };
  if (isNewsObject(data)) return { entries: ninjsEntries(readNewsObject(data, name)) };
  const article = jsonLdArticle([data]);
  const reason = brokenFeed(data);
  if (reason !== undefined)
    throw new ImportFailure(
      `${name}: is a JSON Feed that cannot be read: ${reason}: tell its outlet, or save the article itself`,
    );
  if (article) return { material: jsonLdMaterial(article.statement, article.body, name) };
  throw new ImportFailure(
    `${name}: is JSON, but neither a JSON Feed nor ninjs nor an article in JSON-LD: give the article itself`,
  );
}

/** A page that says to be for those who pay may show everybody else a beginning; where its text is whole, the editor is told. */
function paid(material: Material, { name, address }: Bytes): Material {
  const { facts, cut } = material;
  if (facts?.paywall === undefined) return material;
  if (address !== undefined && cut !== undefined)
    throw new ImportFailure(`${name}: has a paywall marker, and ${cut}: ask the outlet for the text`, EXIT.fetch);
  const found = cut ?? "nothing shows that its text is cut";
  const doubt = { text: name, about: `has a paywall marker, and ${found}: check that the text is whole` };
  return { ...material, doubts: [...(material.doubts ?? []), doubt] };
}

/** What an editor is told where the character set had to be told from the text. */
function charsetDoubt({ assumed, instead }: Decoded, name: string): readonly Doubt[] {
  if (assumed === undefined) return [];
  const said = instead === undefined ? "names no character set" : `says ${instead.toLowerCase()}, which it is not`;
  return [
    { text: name, about: `${said}; read as ${assumed} (guessed): check its special characters, or give --charset` },
  ];
}

/**
 * Reads a source of any kind; the bytes tell which.
 * @throws ImportFailure where it is none that can be read
 */
export async function readMaterial(packed: Bytes, readPage: PageReader, charset?: string): Promise<Read> {
  const source = unpacked(packed);
  const found = decoded(source, charset);
  const { text } = found;
  const { name, address } = source;
  const kind = sourceKind(text);
  if (kind === "json") return readJson(text, name);
  if (kind === "feed") return { entries: (await import("../feed/entries.ts")).xmlEntries(text, name) };
  const material = kind === "page" ? paid(await readPage(text, address), source) : textMaterial(text, name);
  return { material: { ...material, doubts: [...(material.doubts ?? []), ...charsetDoubt(found, name)] } };
}

/** The material of a source; of a feed, that of the chosen entry. */
export function materialOf(read: Read, source: Bytes, entry: string | undefined): Material {
  if ("material" in read) {
    if (entry === undefined) return read.material;
    throw new ImportFailure(`${source.name}: is no feed, so it has no entries: leave --entry out`, EXIT.usage);
  }
  const made = entryMaterial(chooseEntry(read.entries, entry, source.name), source.name);
  return source.address === undefined ? made : { ...made, page: source.address };
}
