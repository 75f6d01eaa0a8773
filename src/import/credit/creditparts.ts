import { anyLanguage } from "../languages/wordbooks.ts";
import { readLinks } from "./creditlinks.ts";

/** Between several things that a line says: who wrote, what it is, where it stood first. */
const BAR = "\\s+[·•|｜]\\s+";

/** Between sentences: behind a word in small letters, as abbreviations are in capitals. */
const STOP = "(?<=\\p{Ll}\\.)\\s+(?=\\p{Lu})";

/** Before "Source:", within a line; a wide space, as Chinese and Japanese set it. */
const LABELLED = `(?:[,，;；]\\s*|(?<=[\\p{Script=Han}》」）])\\s+)(?=${anyLanguage("source")}\\s*[:：])|\\u3000+`;

const BARS = new RegExp(BAR, "u");
const BETWEEN = new RegExp(`${BAR}|${STOP}|${LABELLED}`, "u");

/** A line that says several things is no longer than this. */
const LONGEST_LINE = 300;

/** More or longer lines in one paragraph are a text that was typed so. */
const MOST_LINES = 6;

/** Whether a line sets several things beside each other, with dots or bars between them. */
export function hasBars(line: string): boolean {
  return BARS.test(line);
}

/** A line of three things between dashes is no longer: the site, whom it quotes, who wrote. */
const SHORT_LINE = 120;
const DASHES = /\s[–—-]\s/u;

/** How long a line is as a reader sees it, whose links need not be read where it is short with them. */
function shownLength(line: string): number {
  return line.length <= SHORT_LINE ? line.length : readLinks(line).text.trim().length;
}

function partsOfLine(line: string, length: number): readonly string[] {
  const parts = length > LONGEST_LINE ? [] : line.split(BETWEEN);
  if (parts.length > 1) return parts;
  const dashed = length > SHORT_LINE ? [] : line.split(DASHES);
  return dashed.length > 2 ? dashed : [];
}

/**
 * What a paragraph says separately: its lines, and what stands in a short line beside bars or behind full stops.
 * @param paragraph with line feeds where lines end
 * @param length how long it is as a reader sees it
 * @returns nothing where it says one thing
 */
export function partsOf(paragraph: string, length: number): readonly string[] {
  const lines = paragraph
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length > MOST_LINES) return partsOfLine(paragraph, length);
  const [only = "", ...more] = lines;
  if (more.length === 0) return partsOfLine(only, length);
  return lines.flatMap((line) => [line, ...partsOfLine(line, shownLength(line))]);
}
