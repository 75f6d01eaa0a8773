import type { Finding } from "./finding.ts";

/** What a workflow command of GitHub Actions may not hold as it is: its own marks. */
const MARKS: Readonly<Record<string, string>> = { "%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C" };

function property(text: string): string {
  return text.replace(/[%\r\n:,]/g, (mark) => MARKS[mark] ?? mark);
}

function message(text: string): string {
  return text.replace(/[%\r\n]/g, (mark) => MARKS[mark] ?? mark);
}

/**
 * A finding as a workflow command, which GitHub shows beside the line that it is about.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotation(level: "error" | "warning", finding: Finding): string {
  const { file, line, column, field } = finding;
  const place = `file=${property(file)},line=${line},col=${column},title=${property(field)}`;
  return `::${level} ${place}::${message(finding.message)}`;
}
