import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { nearest } from "../article/fields.ts";
import { localPicture } from "../article/picture.ts";
import { slug } from "../article/slug.ts";
import { fileState } from "./filestate.ts";
import { noFindings } from "./finding.ts";
import { Recollections } from "./recollections.ts";

/** Something that cannot be done with what the editor wrote: "what is wrong: what to do". */
export interface Mistake {
  readonly mistake: string;
}

/** A picture's file, measured; sizes in pixels and bytes. */
export interface MeasuredPicture {
  /** Its address within the site: `/images/NAME.HASH.EXT`. */
  readonly path: string;
  /** Where the original lies. */
  readonly source: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** The pictures in content/images/. */
export interface PictureFolder {
  /** Measures the file that an address such as `images/harbour.jpg` names; each file once. */
  measure(address: string): MeasuredPicture | Mistake;
}

/** What is remembered of pictures from one time to the next. */
export interface PictureMemory {
  readonly measures: Recollections<MeasuredPicture | Mistake>;
  /** When they are looked at. */
  readonly now: Date;
}

/** What every reader can show, by the name that the measuring library gives it. */
const KINDS: Readonly<Record<string, { readonly type: string; readonly ending: string }>> = {
  jpg: { type: "image/jpeg", ending: "jpg" },
  png: { type: "image/png", ending: "png" },
  gif: { type: "image/gif", ending: "gif" },
  webp: { type: "image/webp", ending: "webp" },
  avif: { type: "image/avif", ending: "avif" },
};

const REMEDY = "export it as JPEG, PNG, WebP, AVIF or GIF";

/** Below this width in pixels partners refuse a picture. */
const NARROWEST = 720;

/** EXIF orientations from 5 on are turned by a quarter. */
const FIRST_TURNED = 5;

/** Whether partners refuse a picture for its width in pixels. */
export function isNarrow(width: number | undefined): width is number {
  return width !== undefined && width < NARROWEST;
}

/** What to say of a picture that partners will refuse. */
export function narrowMessage(width: number): string {
  return `is only ${width} pixels wide: use one of at least ${NARROWEST}, better 1200`;
}

/** The files below a folder by their path in NFC; links are left out, so that none leads elsewhere. */
function filesBelow(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path
          .slice(folder.length + 1)
          .replaceAll("\\", "/")
          .normalize("NFC"),
        path,
      ]),
  );
}

function sizeOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

function measured(name: string, source: string): MeasuredPicture | Mistake {
  const written = JSON.stringify(`images/${name}`);
  const bytes = readFileSync(source);
  const size = sizeOf(bytes);
  if (size === undefined) return { mistake: `${written} is not a picture that can be read: ${REMEDY}` };
  if (size.type === "svg") return { mistake: `${written} is an SVG drawing, which can carry script: ${REMEDY}` };
  const kind = KINDS[size.type ?? ""];
  if (kind === undefined) {
    return { mistake: `${written} is a picture of the kind ${size.type}, which readers do not show: ${REMEDY}` };
  }
  const turned = (size.orientation ?? 1) >= FIRST_TURNED;
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const base = slug(name.slice(name.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "")) || "picture";
  return {
    path: `/images/${encodeURIComponent(base)}.${hash}.${kind.ending}`,
    source,
    type: kind.type,
    width: turned ? size.height : size.width,
    height: turned ? size.width : size.height,
    bytes: bytes.length,
  };
}

function absent(name: string, known: Iterable<string>): Mistake {
  const written = JSON.stringify(`images/${name}`);
  if (name.split("/").some((part) => part === ".." || part === ".")) {
    return { mistake: `${written} leads out of content/images/: put the file there, and write images/ and its name` };
  }
  const meant = nearest(name, known);
  const remedy = meant === undefined ? "" : `, or write images/${meant}`;
  return { mistake: `${written} does not exist: put the file into content/images/${remedy}` };
}

/** Opens content/images/. @param folder where it lies; it need not exist @param memory of the last time */
export function pictureFolder(
  folder: string,
  { measures, now }: PictureMemory = { measures: new Recollections(), now: new Date(0) },
): PictureFolder {
  const files = filesBelow(folder);
  const known = new Map<string, MeasuredPicture | Mistake>();
  const look = (name: string): MeasuredPicture | Mistake => {
    const source = files.get(name);
    if (source === undefined) return absent(name, files.keys());
    return measures.recall(source, [fileState(source, now), name], noFindings(), () => measured(name, source));
  };
  return {
    measure(address) {
      const name = (localPicture(address) ?? address).normalize("NFC");
      const picture = known.get(name) ?? look(name);
      known.set(name, picture);
      return picture;
    },
  };
}
