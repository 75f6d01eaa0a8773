/** A place in a file; lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something for the editor to mend: where it stands, which field, what is wrong and what to do. */
export interface Finding extends Position {
  readonly file: string;
  readonly field: string;
  readonly message: string;
}

/** What is found in content/: problems stop a build, warnings do not. */
export interface Findings {
  readonly problems: Finding[];
  readonly warnings: Finding[];
}

/** Where a file's own mistakes are reported that have no better place. */
export const START: Position = { line: 1, column: 1 };

/** Nothing found yet. */
export function noFindings(): Findings {
  return { problems: [], warnings: [] };
}

/** `file:line:column: field: message`, the form that editors and terminals make clickable. */
export function findingLine({ file, line, column, field, message }: Finding): string {
  return `${file}:${line}:${column}: ${field}: ${message}`;
}

/** `1 problem`, `2 problems`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/**
 * What stopped a command, as lines of text: each problem, then how many there are and what follows.
 * @param command its name, such as `build` @param outcome what came of it, such as `nothing written`
 */
export function refusalLines(problems: readonly Finding[], command: string, outcome: string): string[] {
  return [...problems.map(findingLine), `${command}: ${counted(problems.length, "problem")}${outcome}`];
}

function compareFindings(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.field !== b.field) return a.field < b.field ? -1 : 1;
  return a.message < b.message ? -1 : Number(a.message > b.message);
}

/** Findings by file, then from top to bottom; in code units, so that no locale changes the order. */
export function sortedFindings(found: readonly Finding[]): readonly Finding[] {
  return [...found].sort(compareFindings);
}

/** A place in a text. @param offset in UTF-16 units, from 0 */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
