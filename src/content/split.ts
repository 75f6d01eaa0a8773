import { type Findings, START } from "./finding.ts";

/** An article's file in its two parts, each padded so that its positions are the file's. */
export interface Parts {
  readonly yaml: string;
  readonly body: string;
}

const FENCE = /^---[ \t]*$/;

/**
 * Cuts an article's file at its two `---` lines.
 * @returns none when there is no front matter, or no end of it, which is then a problem
 */
export function splitFrontMatter(text: string, file: string, findings: Findings): Parts | undefined {
  const lines = text.split(/\r?\n/);
  const report = (message: string) => findings.problems.push({ file, ...START, field: "front matter", message });
  if (!FENCE.test(lines[0] ?? "")) {
    report("is missing: begin the file with a line ---, then id, title and published, then a line --- again");
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    report("is not closed: add a line --- between the fields and the text");
    return undefined;
  }
  return {
    yaml: `\n${lines.slice(1, end).join("\n")}\n`,
    body: "\n".repeat(end + 1) + lines.slice(end + 1).join("\n"),
  };
}
