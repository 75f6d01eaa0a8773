import { FINGERPRINT_LETTERS } from "../../article/article.ts";
import type { Uses } from "../../article/uses.ts";
import type { FormatName } from "../../site/formats.ts";
import { USES_LETTERS, usesIn } from "../usescode.ts";
import { CARRIED_FORMATS, type Header, MAGIC, PREAMBLE_BYTES, type SectionName, UNPACKED } from "./layout.ts";
import { BETWEEN, inflated } from "./packing.ts";

/** How many times as large a packed article becomes, roughly. */
const PACKED_WEIGHT = 2;

const UTF8 = new TextDecoder();

/** Texts of different lengths, decoded one at a time. */
export interface Texts {
  readonly length: number;
  at(index: number): string;
}

/** Texts that are asked for again and again, as the first steps of each search are. */
function decodedOnce(texts: Texts): Texts {
  const known: (string | undefined)[] = [];
  return { length: texts.length, at: (index) => (known[index] ??= texts.at(index)) };
}

/** The bundle's sections as they lie in memory: nothing is copied, and nothing decoded before it is asked for. */
export interface BundleView {
  readonly header: Header;
  readonly published: Float64Array;
  readonly updated: Float64Array;
  readonly expires: Float64Array;
  /** Whether anything in it expires at all. */
  readonly anyExpires: boolean;
  readonly slices: Uint32Array;
  readonly memberOffsets: Uint32Array;
  readonly members: Uint32Array;
  /** How many bytes an article's JSON takes, packed or not. */
  weight(ordinal: number): number;
  /** An article's JSON. */
  record(ordinal: number): Promise<string>;
  /** An article as an entry, where it is carried as one. */
  entry(ordinal: number, format: FormatName): Uint8Array<ArrayBuffer> | undefined;
  /** An article's Markdown; empty for a withdrawn one. */
  markdown(ordinal: number): Promise<string>;
  readonly names: Texts;
  readonly subjects: Texts;
  readonly flags: Uint8Array;
  outlets(): string;
  partners(): string;
  fingerprint(ordinal: number): string;
  /** What programs may do with an article, as its code; empty where that is said of no article. */
  usesCode(ordinal: number): string;
  /** What programs may do with an article. */
  uses(ordinal: number): Uses | undefined;
}

/**
 * Lays a view over a bundle's bytes.
 * @throws if the bytes are not a bundle of this version
 */
export function viewBundle(bundle: ArrayBuffer): BundleView {
  const letters = UTF8.decode(new Uint8Array(bundle, 0, Math.min(MAGIC.length, bundle.byteLength)));
  if (letters !== MAGIC) throw new Error("catalog: not a bundle of this version: build it anew with npm run build");
  const headerBytes = new DataView(bundle).getUint32(MAGIC.length, true);
  const header: Header = JSON.parse(UTF8.decode(new Uint8Array(bundle, PREAMBLE_BYTES, headerBytes)));
  const start = PREAMBLE_BYTES + Math.ceil(headerBytes / 8) * 8;

  const place = (name: SectionName): [start: number, length: number] => {
    const [offset, length] = header.sections[name];
    return [start + offset, length];
  };
  const bytes = (name: SectionName) => new Uint8Array(bundle, ...place(name));
  const floats = (name: SectionName) => new Float64Array(bundle, place(name)[0], place(name)[1] / 8);
  const integers = (name: SectionName) => new Uint32Array(bundle, place(name)[0], place(name)[1] / 4);
  const texts = (contents: SectionName, offsets: SectionName): Texts => {
    const content = bytes(contents);
    const offset = integers(offsets);
    return {
      length: offset.length - 1,
      at: (index) => UTF8.decode(content.subarray(offset[index] ?? 0, offset[index + 1] ?? 0)),
    };
  };
  const content = bytes("texts");
  const offset = integers("textOffsets");
  const textBytes = (index: number) => content.subarray(offset[index] ?? 0, offset[index + 1] ?? 0);
  const entries = bytes("entries");
  const entryOffset = integers("entryOffsets");
  const flags = bytes("flags");
  const isPacked = (ordinal: number) => ((flags[ordinal] ?? 0) & UNPACKED) === 0;
  const both = async (ordinal: number) => (await inflated(textBytes(2 * ordinal))).split(BETWEEN);
  const fingerprints = bytes("fingerprints");
  const uses = bytes("uses");
  const usesCode = (ordinal: number) =>
    UTF8.decode(uses.subarray(ordinal * USES_LETTERS, (ordinal + 1) * USES_LETTERS));
  const expires = floats("expires");
  return {
    header,
    published: floats("published"),
    updated: floats("updated"),
    expires,
    anyExpires: expires.some(Number.isFinite),
    slices: integers("slices"),
    memberOffsets: integers("memberOffsets"),
    members: integers("members"),
    weight: (ordinal) => textBytes(2 * ordinal).length * (isPacked(ordinal) ? PACKED_WEIGHT : 1),
    record: async (ordinal) =>
      isPacked(ordinal) ? ((await both(ordinal))[0] ?? "") : UTF8.decode(textBytes(2 * ordinal)),
    entry: (ordinal, format) => {
      const column = CARRIED_FORMATS.indexOf(format);
      const index = ordinal * CARRIED_FORMATS.length + column;
      const [start = 0, end = start] = entryOffset.subarray(index, index + 2);
      return column < 0 || start === end ? undefined : entries.subarray(start, end);
    },
    markdown: async (ordinal) => {
      if (isPacked(ordinal)) return (await both(ordinal))[1] ?? "";
      const packed = textBytes(2 * ordinal + 1);
      return packed.length === 0 ? "" : inflated(packed);
    },
    names: decodedOnce(texts("names", "nameOffsets")),
    subjects: texts("subjects", "subjectOffsets"),
    flags,
    outlets: () => UTF8.decode(bytes("outlets")),
    partners: () => UTF8.decode(bytes("partners")),
    fingerprint: (ordinal) =>
      UTF8.decode(fingerprints.subarray(ordinal * FINGERPRINT_LETTERS, (ordinal + 1) * FINGERPRINT_LETTERS)),
    usesCode,
    uses: (ordinal) => (uses.length === 0 ? undefined : usesIn(usesCode(ordinal))),
  };
}
