import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { parseDocument, stringify } from "yaml";
import { fileFailure } from "./contentfailure.ts";
import { partnerPlace } from "./partnerfolder.ts";
import type { Place } from "./places.ts";
import { makeFile } from "./write.ts";

/** A partner to be added. */
export interface NewPartner {
  readonly slug: string;
  readonly name: string;
  readonly contact?: string;
  readonly digest: string;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Puts a text in a file's place whole or not at all. */
function replace({ path, file }: Place, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flush: true });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw fileFailure(file, `cannot be written (${reasonOf(cause)}): make room or allow writing there`, cause);
  }
}

/**
 * Writes the file of a new partner.
 * @returns its place @throws ContentFailure where there is one of that name already, or the disk is in the way
 */
export function addPartner(folder: string, { slug, name, contact, digest }: NewPartner): Place {
  const place = partnerPlace(folder, slug);
  const text = [
    `# What ${name.replace(/\s+/g, " ")} may take. Every field is explained in content/README.md.`,
    stringify({ name, ...(contact === undefined ? {} : { contact }), take: { full: false } }).trimEnd(),
    "# SHA-256 of the key, which itself stands nowhere.",
    `digest: ${digest}`,
    "",
  ].join("\n");
  let isFree = false;
  try {
    isFree = makeFile(place.path, text);
  } catch (cause) {
    throw fileFailure(place.file, `cannot be written (${reasonOf(cause)}): make room or allow writing there`, cause);
  }
  if (!isFree)
    throw fileFailure(place.file, `is there already: npm run partner -- rotate ${slug} makes a new key for it`);
  return place;
}

/** Changes a file that has no mistakes, and leaves what else its editor wrote there as it is. */
function edit(place: Place, change: (document: ReturnType<typeof parseDocument>) => void): Place {
  const document = parseDocument(readFileSync(place.path, "utf8"));
  change(document);
  replace(place, document.toString({ lineWidth: 0 }));
  return place;
}

/** Writes another key's digest in place of the one that was good until now, which is kept as a former one. */
export function replaceDigest(folder: string, slug: string, digest: string): Place {
  return edit(partnerPlace(folder, slug), (document) => {
    const former: unknown = document.toJS().former;
    const known = Array.isArray(former) ? former.map(String) : [];
    document.set("former", document.createNode([...known, String(document.get("digest"))]));
    document.set("digest", digest);
  });
}

/** Writes when a partner's key is good no longer, even one that never was. @param until RFC 3339, UTC */
export function endPartner(folder: string, slug: string, until: string): Place {
  return edit(partnerPlace(folder, slug), (document) => {
    if (Date.parse(String(document.get("from"))) > Date.parse(until)) document.delete("from");
    document.set("until", until);
  });
}
