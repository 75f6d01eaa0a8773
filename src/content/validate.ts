import * as v from "valibot";
import type { Findings } from "./finding.ts";
import type { Yaml } from "./yaml.ts";

function pathOf(issue: v.BaseIssue<unknown>): string[] {
  return (issue.path ?? []).map((item) => String(item.key));
}

function concernsKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.expected === "never" || issue.path?.at(-1)?.origin === "key";
}

function without(data: unknown, path: readonly string[]): void {
  let node = data;
  for (const name of path.slice(0, -1)) node = Object(node)[name];
  delete Object(node)[path.at(-1) ?? ""];
}

/** valibot stops at a group's first unknown field: it is taken out and the rest looked at again. */
function allIssues(schema: v.GenericSchema, data: unknown): v.BaseIssue<unknown>[] {
  const rest = structuredClone(data);
  const found: v.BaseIssue<unknown>[] = [];
  for (;;) {
    const issues = v.safeParse(schema, rest).issues ?? [];
    const unknown = issues.filter((issue) => issue.expected === "never");
    found.push(...unknown);
    if (unknown.length === 0) return [...found, ...issues];
    for (const issue of unknown) without(rest, pathOf(issue));
  }
}

/**
 * Checks data against a schema and reports each mistake where it stands, one per place: the first, because later ones
 * mostly follow from it.
 * @param name what the whole is called in problems
 * @returns the schema's output, none when there are mistakes
 */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  yaml: Yaml,
  file: string,
  name: string,
  findings: Findings,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, yaml.data);
  if (result.success) return result.output;
  const seen = new Set<string>();
  for (const issue of allIssues(schema, yaml.data)) {
    const path = pathOf(issue);
    const field = path.join(".") || name;
    if (seen.has(field)) continue;
    seen.add(field);
    const position = yaml.locate(path, concernsKey(issue) ? "key" : "value");
    findings.problems.push({ file, ...position, field, message: issue.message });
  }
  return undefined;
}
