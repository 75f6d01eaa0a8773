import { existsSync } from "node:fs";
import type * as v from "valibot";
import { type Findings, START } from "./finding.ts";
import type { Place } from "./places.ts";
import { Recollections } from "./recollections.ts";
import { readTextFile } from "./textfile.ts";
import { validate } from "./validate.ts";
import { parseYaml, type Yaml } from "./yaml.ts";

/** A YAML file of content/, read as far as it can be. */
export interface DataFile<Data> {
  readonly file: string;
  /** None where it has mistakes. */
  readonly data?: Data;
  /** None where it cannot be read at all. */
  readonly yaml?: Yaml;
}

/** Reads and checks a YAML file. @param name what the whole is called in findings @param memory of files read before */
export function readDataFile<Schema extends v.GenericSchema>(
  { path, file, name: fileName }: Place,
  schema: Schema,
  name: string,
  findings: Findings,
  memory = new Recollections<DataFile<v.InferOutput<Schema>>>(),
): DataFile<v.InferOutput<Schema>> {
  if (!existsSync(path)) {
    const message = "does not exist: create it as the README shows";
    findings.problems.push({ file, ...START, field: "file", message });
    return { file };
  }
  const text = readTextFile(path, file, findings);
  return memory.recall(file, [text], findings, (found) => {
    const yaml = text === undefined ? undefined : parseYaml(text, file, fileName, found);
    const data = yaml && validate(schema, yaml, file, name, found);
    return { file, ...(yaml && { yaml }), ...(data !== undefined && { data }) };
  });
}
