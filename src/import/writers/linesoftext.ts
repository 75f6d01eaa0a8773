import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import type { WriterLine } from "../lines/writerline.ts";

/** Whether every word of a name stands in small letters in the text: then it is a subject, such as "Public Health". */
export function isSubject(name: string, text: string): boolean {
  return name
    .split(" ")
    .every(
      (word) =>
        word.length > 2 &&
        /\p{Lu}/u.test(word) &&
        new RegExp(`(?<!\\p{L})${word.toLowerCase().replace(/[^\p{L}]/gu, ".")}(?!\\p{L})`, "u").test(text),
    );
}

/** Whether a line is one of an article's text, and none of its words is a subject there. */
export function isOfText(line: string, text: string): boolean {
  const isWord = (word: string) => word.length > 3 && /\p{Lu}/u.test(word) && isSubject(word, text);
  return text.split("\n").some((one) => one.trim() === line) && !line.split(/[\s,]+/u).some(isWord);
}

/** Whether a text speaks of somebody, in other lines than those that begin with the name as a signature or a note do. */
export function speaksOf(names: readonly string[], text: string): boolean {
  const lines = text.split("\n");
  return names.some((name) =>
    lines.some((one) => !one.trim().startsWith(name) && one.includes(name.split(" ").at(-1) ?? name)),
  );
}

/** Who speaks, in letters that stand for a name, as interviews set them before what is said. */
const SPEAKER = /^\p{Lu}{1,3}[.:]?\s/u;

/** Whether a line is one of an interview's: another line of the text begins with the same speaker. */
export function isSpoken(line: string, text: string): boolean {
  const speaker = SPEAKER.exec(line)?.[0];
  return speaker !== undefined && text.split("\n").some((one) => one.startsWith(speaker) && one.trim() !== line);
}

/** Between the parts of a byline that a page sets apart. */
const STROKE = /\s*[|｜•·]\s*/u;

/**
 * A line without those whom it sets apart behind who wrote and of whom the text speaks: `Jo Marsh | Villar del Segre | 29 April` says where.
 */
export function withoutPlaces<Found extends WriterLine>(found: Found, line: string, text: string): Found {
  if (found.said !== "bare" || found.authors.length < 2) return found;
  const parts = line.split(STROKE).map((part) => part.trim());
  const [first] = parts.flatMap((part, at) => (found.authors.some((name) => part.includes(name)) ? [at] : []));
  const isPlaced = (name: string) => parts.indexOf(name) > (first ?? 0) && text.includes(name);
  const authors = found.authors.filter((name) => !isPlaced(name));
  return authors.length > 0 ? { ...found, authors } : found;
}

/** Shorter lines of a text are its headings, or what belongs to a signature. */
const SHORTEST = 60;

/** Begins what is said of who wrote. */
const ABOUT_WRITER = new AnyCase(`^[^\\p{L}]*(?:${anyLanguage("aboutWriter")}|${anyLanguage("theWriter")})(?!\\p{L})`);

/** Whether a text goes on below a line, which is then a heading in it and no signature: notes about who signs are no part of the text. */
export function isHeadingIn(line: string, names: readonly string[], text: string): boolean {
  const lines = text.split("\n").map((one) => one.trim());
  const at = lines.indexOf(line);
  const isNote = (one: string) => ABOUT_WRITER.test(one) || names.some((name) => one.includes(name));
  return at >= 0 && lines.slice(at + 1).some((one) => one.length > SHORTEST && !isNote(one));
}
