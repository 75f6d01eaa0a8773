import { counted, type Finding, findingLine, refusalLines } from "../content/finding.ts";

/** Prints lines. */
export function print(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  stream.write(lines.map((line) => `${line}\n`).join(""));
}

/** Warnings as lines of text: how many, then each; nothing where there are none. */
export function warningLines(warnings: readonly Finding[]): string[] {
  return warnings.length === 0 ? [] : [counted(warnings.length, "warning"), ...warnings.map(findingLine)];
}

/** Prints what stopped a build. */
export function printRefusal(problems: readonly Finding[]): void {
  print(process.stderr, refusalLines(problems, "build", ", nothing written"));
}
