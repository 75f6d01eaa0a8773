import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Findings, START } from "./finding.ts";

/** A file of content/: where it lies, and what findings call it. */
export interface Place {
  readonly path: string;
  /** The content folder as it was named, then the path below it, with slashes. */
  readonly file: string;
  /** The file's own name, in NFC. */
  readonly name: string;
}

/** The folders of content/ that hold one text file for each of something. */
const FOLDERS = {
  articles: { ending: ".md", one: "an article", all: "its articles" },
  outlets: { ending: ".yaml", one: "an outlet", all: "its outlets" },
  partners: { ending: ".yaml", one: "a partner", all: "its partners" },
} as const;

/** A file or folder of content/. @param folder the content folder, as findings are to name it */
export function placeOf(folder: string, ...names: readonly string[]): Place {
  const file = [folder.replaceAll("\\", "/").replace(/\/+$/, ""), ...names].join("/").normalize("NFC");
  return { path: join(folder, ...names), file, name: (names.at(-1) ?? "").normalize("NFC") };
}

function byName(a: Place, b: Place): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

/** Reports what does not belong into a folder. @returns the files that do, in the order of their names' code units */
export function filesIn(folder: string, room: keyof typeof FOLDERS, findings: Findings): Place[] {
  const { ending, one, all } = FOLDERS[room];
  const { path } = placeOf(folder, room);
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  const files = entries
    .filter(({ name }) => !name.startsWith("."))
    .map((entry) => {
      const place = placeOf(folder, room, entry.name);
      const report = (message: string) =>
        findings.problems.push({ file: place.file, ...START, field: "file name", message });
      if (entry.isSymbolicLink()) report("is a symbolic link, which may lead anywhere: put the file itself there");
      else if (entry.isDirectory()) report(`is a folder: move ${all} into content/${room}/ itself`);
      else if (!place.name.endsWith(ending)) {
        report(`is not ${one}: end its name with ${ending}, or move it out of content/${room}/`);
      } else return place;
      return undefined;
    });
  return files.filter((place) => place !== undefined).sort(byName);
}
