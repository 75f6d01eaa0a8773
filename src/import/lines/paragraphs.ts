import { isSentenceEnd } from "./sentences.ts";

/** Lines as all systems end them; a form feed or a Unicode separator ends one too. */
const LINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** A hard-wrapped text has no line longer than this. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;

/** Fewer breaks than this may be chance, and so may be more where not nearly all of them are at the same width. */
const FEWEST_BREAKS = 3;
const MOSTLY = 0.8;

/** A line that ends with one of these goes on in the next: a link stood there on its own. */
const GOES_ON = /(?:^|\s)(?:on|in|by|at|from|via|the|with|of)$/iu;

/** C0 and C1 controls, which no text contains on purpose, and which no feed may contain. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/gu;

/** A text's paragraphs, and how many control characters were left out of them. */
export interface Paragraphs {
  readonly paragraphs: readonly string[];
  readonly controls: number;
}

function groups(text: string): string[][] {
  const found: string[][] = [[]];
  for (const line of text.split(LINE)) {
    const trimmed = line.replaceAll("\t", " ").trim();
    if (trimmed === "") found.push([]);
    else found.at(-1)?.push(trimmed);
  }
  return found.filter((group) => group.length > 0);
}

/** Whether a line was broken because the next one's first word would not have fitted into it. */
function isFull(line: string, next: string, width: number): boolean {
  const word = next.split(" ", 1)[0] ?? "";
  return line.length + 1 + word.length > width;
}

/** The width that a text is hard-wrapped at; none where lines end for another reason. */
function wrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  const pairs = groups.flatMap((group) => group.slice(1).map((next, at) => [group[at] ?? "", next] as const));
  const lines = groups.filter((group) => group.length > 1).flat();
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP || pairs.length < FEWEST_BREAKS) return undefined;
  const full = pairs.filter(([line, next]) => isFull(line, next, width));
  const isMidSentence = full.some(([line]) => !isSentenceEnd(line));
  return isMidSentence && full.length >= pairs.length * MOSTLY ? width : undefined;
}

function isWrapped(group: readonly string[], width: number): boolean {
  return group.slice(1).every((next, at) => isFull(group[at] ?? "", next, width));
}

function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => (/\p{L}-$/u.test(text) ? text + line : `${text} ${line}`));
}

function unbroken(group: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of group) {
    const before = found.at(-1);
    if (before !== undefined && GOES_ON.test(before)) found[found.length - 1] = `${before} ${line}`;
    else found.push(line);
  }
  return found;
}

/**
 * The paragraphs of a plain text, each in one line and unchanged but for white space at its ends. Blank lines part
 * them; where there are none, each line is one, unless the text is hard-wrapped.
 */
export function paragraphs(text: string): Paragraphs {
  const controls = text.match(CONTROL)?.length ?? 0;
  const all = groups(text.replace(CONTROL, ""));
  const width = wrapWidth(all);
  return {
    paragraphs: all.flatMap((group) =>
      width !== undefined && isWrapped(group, width) ? [joined(group)] : unbroken(group),
    ),
    controls,
  };
}
