import type { ArticleFile } from "../content/articlefile.ts";
import type { Findings } from "../content/finding.ts";
import { isPlaceholder } from "../content/template.ts";

const REMEDY = "write your own, or keep draft: true";

/** Every text in front matter, with its path. */
function* textsIn(data: unknown, path: readonly string[] = []): Generator<[path: readonly string[], text: string]> {
  if (typeof data === "string") yield [path, data];
  if (typeof data !== "object" || data === null) return;
  for (const [name, value] of Object.entries(data)) yield* textsIn(value, [...path, name]);
}

/**
 * Reports what a new article's file begins with and nobody has replaced, and a text that says nothing.
 * @param isEmpty whether the text, rendered, shows nothing
 */
export function checkLeftovers({ file, yaml, body }: ArticleFile, isEmpty: boolean, findings: Findings): void {
  for (const [path, text] of textsIn(yaml.data)) {
    if (!isPlaceholder(text)) continue;
    const message = `still says ${JSON.stringify(text.trim())}, as a new file does: ${REMEDY}`;
    findings.problems.push({ file, ...yaml.locate(path, "value"), field: path.join("."), message });
  }
  const lines = body.split("\n");
  for (const [index, line] of lines.entries()) {
    if (!isPlaceholder(line)) continue;
    const message = `still says ${JSON.stringify(line.trim())}, as a new file does: ${REMEDY}`;
    findings.problems.push({ file, line: index + 1, column: 1, field: "text", message });
  }
  if (!isEmpty) return;
  const line = lines.findLastIndex((written) => written.trim() !== "") + 1 || lines.length;
  const message = "is empty, so there is nothing to read: write the article below the second ---, or keep draft: true";
  findings.problems.push({ file, line, column: 1, field: "text", message });
}
