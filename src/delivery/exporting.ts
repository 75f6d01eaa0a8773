import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { type OutletEntry, outlet } from "../article/outlet.ts";
import { localPicture } from "../article/picture.ts";
import { type Publication, publication } from "../article/publication.ts";
import { slug } from "../article/slug.ts";
import { canonicalJson } from "../catalog/canonicaljson.ts";
import { glance, halvesOf, writtenArticles } from "../content/articlefile.ts";
import { readDataFile } from "../content/datafile.ts";
import { noFindings } from "../content/finding.ts";
import { outletPlace } from "../content/outletfolder.ts";
import { placeOf } from "../content/places.ts";
import { type KeptText, liveText } from "./articlehistory.ts";
import type { LiveSite } from "./livesite.ts";
import { liveState } from "./livestate.ts";

/** What came of an export. */
export interface Exported {
  /** The files that were written. */
  readonly written: readonly string[];
  /** Files that were left, because they say something else than what is live. */
  readonly differing: readonly string[];
  /** Pictures that neither the folder nor the site has. */
  readonly missing: readonly string[];
  readonly unchanged: number;
}

/** How an export is done. */
export interface ExportOptions {
  readonly site: LiveSite;
  /** The content folder to write into. */
  readonly folder: string;
  /** Whether files that say something else may be replaced. */
  readonly isOverwrite: boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** Writes files as they are wanted, unless others of that name are not to be replaced. */
class Folder {
  readonly written: string[] = [];
  readonly differing: string[] = [];
  unchanged = 0;
  readonly #isOverwrite: boolean;

  constructor(isOverwrite: boolean) {
    this.#isOverwrite = isOverwrite;
  }

  /** @param isSame whether what stands there says the same */
  put(path: string, bytes: string | Uint8Array, isSame: () => boolean): boolean {
    if (existsSync(path)) {
      if (isSame()) {
        this.unchanged++;
        return true;
      }
      if (!this.#isOverwrite) {
        this.differing.push(path);
        return false;
      }
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { flush: true });
    this.written.push(path);
    return true;
  }
}

/** Where a picture of the site lies: `/images/NAME.HASH.EXT` is `images/NAME.EXT` in content/. */
const OWN_PICTURE = /^\/images\/([^/]+)\.[0-9a-f]{16}\.(\w+)$/;

/** Brings a picture of the site into the folder. @returns how content/ names it; none where it is not the site's own */
async function fetched(
  { site, fetch }: LiveSite,
  address: string,
  origin: string,
  name: string | undefined,
  files: Folder,
  folder: string,
): Promise<string | undefined> {
  const [, base, ending] = OWN_PICTURE.exec(address.startsWith(origin) ? address.slice(origin.length) : "") ?? [];
  if (base === undefined || ending === undefined) return undefined;
  const local = name ?? `images/${decodeURIComponent(base)}.${ending}`;
  const { path } = placeOf(folder, "images", localPicture(local) ?? local);
  if (existsSync(path)) return local;
  const response = await fetch(site + address.slice(origin.length));
  if (!response.ok) return undefined;
  files.put(path, new Uint8Array(await response.arrayBuffer()), () => true);
  return local;
}

/** The pictures that a file names in content/images/. */
function localsIn(text: string): string[] {
  return Array.from(text.matchAll(/(?:\.\.\/|\/)?images\/[^\s)"'\]<>]+/g), ([name]) => name).filter(
    (name) => localPicture(name) !== undefined,
  );
}

/** The address at which the site has a picture that a file names. */
function addressOf(name: string, { article }: KeptText): string | undefined {
  const base = slug((localPicture(name) ?? "").replace(/^.*\//, "").replace(/\.[^.]*$/, "")) || "picture";
  const shown = JSON.stringify(article).matchAll(/https?:\/\/[^\s"'<>\\]+\/images\/[^\s"'<>\\]+/g);
  return Array.from(shown, ([address]) => address).find((address) =>
    address.slice(address.lastIndexOf("/") + 1).startsWith(`${encodeURIComponent(base)}.`),
  );
}

function sameData(path: string, file: string, name: string, read: "outlet" | "publication", value: object): boolean {
  const place = { path, file, name };
  const { data } =
    read === "outlet"
      ? readDataFile(place, outlet, name, noFindings())
      : readDataFile(place, publication, name, noFindings());
  return data !== undefined && canonicalJson(data) === canonicalJson(value);
}

function yamlOf(value: OutletEntry | Publication): string {
  return stringify(value, { lineWidth: 0 });
}

/** The publication as content/ has it: its own pictures by their files. */
async function publicationFile(value: Publication, { site, folder }: ExportOptions, files: Folder): Promise<void> {
  const own: Record<string, string> = {};
  for (const field of ["logo", "icon"] as const) {
    const address = value[field];
    const local = address && (await fetched(site, address, value.url, undefined, files, folder));
    if (local !== undefined && local !== "") own[field] = local;
  }
  const written = { ...value, ...own };
  const { path, file, name } = placeOf(folder, "publication.yaml");
  files.put(path, yamlOf(written), () => sameData(path, file, name, "publication", written));
}

/**
 * Writes what is live back to content/ files, as they were sent: a build of them makes the same.
 * @throws SiteFailure where the site does not answer; what was written stays, and a repeat completes it
 */
export async function exportContent(options: ExportOptions): Promise<Exported> {
  const { site, folder, isOverwrite, onProgress } = options;
  const { publication: head, outlets, articles } = await liveState(site);
  const files = new Folder(isOverwrite);
  const missing = new Set<string>();
  if (head !== undefined) await publicationFile(head.publication, options, files);
  for (const { key, entry } of outlets) {
    const { path, file, name } = outletPlace(folder, key);
    files.put(path, yamlOf(entry), () => sameData(path, file, name, "outlet", entry));
  }
  const here = writtenArticles(folder, noFindings());
  const byId = new Map(here.map(({ name, text = "" }) => [String(glance(halvesOf(text).yaml).id), name]));
  for (const [index, { id }] of articles.entries()) {
    const { article } = await liveText(site, id);
    const { source } = article;
    onProgress(index + 1, articles.length);
    if (source === undefined) continue;
    const { path } = placeOf(folder, "articles", source.name);
    const before = byId.get(id);
    const isMoved = before !== undefined && before !== source.name;
    const old = isMoved ? join(folder, "articles", before) : path;
    if (isMoved && !isOverwrite) {
      files.differing.push(old);
      continue;
    }
    const isPut = files.put(
      path,
      source.text,
      () => readFileSync(path, "utf8").replace(/\r\n?/g, "\n") === source.text,
    );
    if (isMoved && isPut) rmSync(old, { force: true });
    for (const name of localsIn(source.text)) {
      if (existsSync(placeOf(folder, "images", localPicture(name) ?? "").path)) continue;
      const address = addressOf(name, article);
      const origin = head?.publication.url ?? "";
      if (address === undefined || (await fetched(site, address, origin, name, files, folder)) === undefined) {
        missing.add(`${path}: ${name}`);
      }
    }
  }
  const { written, differing, unchanged } = files;
  return { written, differing, unchanged, missing: [...missing] };
}
