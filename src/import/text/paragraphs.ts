/** Lines as all systems end them; a form feed or a Unicode separator ends one too. */
const LINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** A hard-wrapped text has no line longer than this. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;

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

/** A text is wrapped where each next line's first word would not have fitted into the line before. */
function isWrapped(group: readonly string[], width: number): boolean {
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  return group.slice(1).every((line, index) => {
    const word = line.split(" ", 1)[0] ?? "";
    return (group[index]?.length ?? 0) + 1 + word.length > width;
  });
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
  const lines = all.filter((group) => group.length > 1).flat();
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  return {
    paragraphs: all.flatMap((group) => (isWrapped(group, width) ? [joined(group)] : unbroken(group))),
    controls,
  };
}
