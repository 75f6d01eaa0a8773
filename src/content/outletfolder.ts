import { existsSync } from "node:fs";
import * as v from "valibot";
import { key as keySchema } from "../article/fields.ts";
import { type OutletEntries, type OutletEntry, outlet } from "../article/outlet.ts";
import { type DataFile, readDataFile } from "./datafile.ts";
import { type Findings, START } from "./finding.ts";
import { filesIn, type Place, placeOf } from "./places.ts";
import type { Recollections } from "./recollections.ts";
import { readTextFile } from "./textfile.ts";
import { parseYaml } from "./yaml.ts";

/** content/outlets/, read: a file for each outlet, named for its key. */
export interface OutletFolder {
  /** The outlets whose files are right, by key. */
  readonly entries: OutletEntries;
  /** Every outlet's file by key, right or wrong. */
  readonly files: ReadonlyMap<string, DataFile<OutletEntry>>;
}

/** Where one outlet stands. */
export function outletPlace(folder: string, key: string): Place {
  return placeOf(folder, "outlets", `${key}.yaml`);
}

/** All outlets once stood in one file, which is no longer read. */
function checkOldFile(folder: string, findings: Findings): void {
  const { path, file } = placeOf(folder, "outlets.yaml");
  if (!existsSync(path)) return;
  const text = readTextFile(path, file, findings);
  const yaml = text === undefined ? undefined : parseYaml(text, file, "outlets.yaml", findings);
  const report = (position: typeof START, field: string, message: string) =>
    findings.problems.push({ file, ...position, field, message });
  for (const key of Object.keys(Object(yaml?.data))) {
    const message = `has a file of its own now: move the lines below it into outlets/${key}.yaml, without their indentation`;
    report(yaml?.locate([key], "key") ?? START, key, message);
  }
  report(
    START,
    "file",
    "is no longer read: each outlet has a file of its own in outlets/: move what it says, and delete it",
  );
}

/** Reads content/outlets/, which need not exist, and checks each file by itself. @param memory of files read before */
export function readOutlets(
  folder: string,
  findings: Findings,
  memory?: Recollections<DataFile<OutletEntry>>,
): OutletFolder {
  checkOldFile(folder, findings);
  const files = new Map<string, DataFile<OutletEntry>>();
  for (const place of filesIn(folder, "outlets", findings)) {
    const key = place.name.replace(/\.yaml$/, "");
    const checked = v.safeParse(keySchema, key);
    if (!checked.success) {
      const { message } = checked.issues[0];
      findings.problems.push({ file: place.file, ...START, field: "file name", message });
    }
    files.set(key, readDataFile(place, outlet, "outlet", findings, memory));
  }
  const right = [...files].flatMap(([key, { data }]) => (data === undefined ? [] : [[key, data] as const]));
  return { entries: Object.fromEntries(right), files };
}
