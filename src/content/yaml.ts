import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { type Findings, type Position, START } from "./finding.ts";

/** Data as an editor wrote it, and where each part of it stands. */
export interface Yaml {
  readonly data: unknown;
  /** Where the value at a path stands, or its key; the nearest part around it where the path leads nowhere. */
  locate(path: readonly string[], part: "key" | "value"): Position;
}

type Report = (position: Position, message: string, field?: string) => void;

/** More references than this to anchored parts are taken for an attack on memory. */
const MOST_ALIASES = 100;

const QUOTE = "put the text in double quotes";

/** What the parser's codes mean to somebody who edits text, and what to do. */
const REMEDIES: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  DUPLICATE_KEY: "stands here a second time: keep one of the two",
  BLOCK_AS_IMPLICIT_KEY: `has a second colon in the line: ${QUOTE}`,
  MULTILINE_IMPLICIT_KEY: "has a line without a colon: write NAME: and the value, or indent a continued text",
  BAD_INDENT: "is not indented like its neighbours: use the same number of spaces",
  TAB_AS_INDENT: "is indented with a tab: use spaces",
  MISSING_CHAR: "has a line without a colon, or a bracket that is never closed: complete it",
  BAD_DQ_ESCAPE: "has a backslash in double quotes that means nothing: write it twice, or use single quotes",
  BAD_SCALAR_START: `begins with a character that has a meaning of its own: ${QUOTE}`,
  TAG_RESOLVE_FAILED: `begins with !, which has a meaning of its own: ${QUOTE}`,
  MULTIPLE_DOCS: "has a line --- that begins a second document: remove it",
  BAD_ALIAS: `begins with *, which has a meaning of its own: ${QUOTE}`,
};

const UNREADABLE = `cannot be read from here on: check quotes, colons and indentation, or ${QUOTE}`;

function pairOf(node: unknown, name: string) {
  if (!isMap(node)) return undefined;
  return node.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === name);
}

function offsetOf(node: unknown, otherwise: number): number {
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  return range?.[0] ?? otherwise;
}

/** A text as the parser understands it. */
interface Understood {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

function understood(text: string): Understood {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
    logLevel: "error",
  });
  return { document, lines };
}

/** Places are asked for only where something is wrong: what it takes to find them is kept as long as there is room. */
function locator(text: string, known: Understood): Yaml["locate"] {
  let kept = new WeakRef(known);
  return (path, part) => {
    const whole = kept.deref() ?? understood(text);
    kept = new WeakRef(whole);
    const { lines } = whole;
    const contents: Node | null = whole.document.contents;
    if (contents === null) return START;
    let node: unknown = contents;
    let offset = offsetOf(contents, 0);
    for (const [depth, name] of path.entries()) {
      const pair = pairOf(node, name);
      const child: unknown = isSeq(node) ? node.items[Number(name)] : pair?.value;
      if (child === undefined && pair === undefined) break;
      const last = depth === path.length - 1;
      offset = offsetOf(pair !== undefined && (last ? part === "key" : child === null) ? pair.key : child, offset);
      node = child;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

/** Where the quote begins that an error at its end complains about. */
function openedQuote(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
      if (quoted && range && range[0] < end && end <= range[2]) start = range[0];
    },
  });
  return start;
}

function remedyFor(error: YAMLError, quote: number | undefined): string {
  if (quote !== undefined) return "begins with a quote that is never closed: close it";
  if (/^Flow (?:map|sequence)/.test(error.message)) return "follows a bracket that is never closed: close it";
  return REMEDIES[error.code] ?? UNREADABLE;
}

/** What the line is about: the name before its colon. */
function fieldAt(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ -]*["']?([\w-]+)["']?[ ]*:/.exec(text.slice(start))?.[1];
}

/** Mistakes that leave the rest readable; any other one may only be the consequence of the first. */
function worthReporting(errors: readonly YAMLError[]): readonly YAMLError[] {
  const repeated = errors.filter((error) => error.code === "DUPLICATE_KEY");
  return repeated.length === errors.length ? repeated : errors.slice(0, 1);
}

function values(document: Document.Parsed, report: Report): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch {
    report(START, "refers to parts (*name) that do not exist, or to too many of them: write each value out");
    return undefined;
  }
}

/**
 * Reads YAML 1.2 strictly: names once, dates as text, no merge keys, no more references than a person would write.
 * @param text padded with empty lines, so that its line numbers are the file's @param field what problems call it
 * @returns none when it cannot be read, which is then a problem
 */
export function parseYaml(text: string, file: string, field: string, findings: Findings): Yaml | undefined {
  const report: Report = (position, message, name = field) =>
    findings.problems.push({ file, ...position, field: name, message });
  const whole = understood(text);
  const { document, lines } = whole;
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of worthReporting(errors)) {
    const quote = error.code === "MISSING_CHAR" ? openedQuote(document, error.pos[0]) : undefined;
    const offset = quote ?? error.pos[0];
    const { line, col } = lines.linePos(offset);
    report({ line, column: col }, remedyFor(error, quote), fieldAt(text, offset));
  }
  if (errors.some((error) => error.code !== "DUPLICATE_KEY")) return undefined;
  const data = values(document, report);
  return data === undefined ? undefined : { data, locate: locator(text, whole) };
}
