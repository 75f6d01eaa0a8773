import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { type Findings, type Position, positionAt, START } from "./finding.ts";

/** What XML 1.0 (production 2) cannot carry in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Whether a text has a character that no feed can carry. */
export function hasForbiddenCharacter(text: string): boolean {
  FORBIDDEN.lastIndex = 0;
  return FORBIDDEN.test(text) || !text.isWellFormed();
}

function firstBrokenByte(bytes: Uint8Array): Position {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) {
      let valid = end;
      while (!isUtf8(bytes.subarray(start, valid))) valid--;
      return { line, column: new TextDecoder().decode(bytes.subarray(start, valid)).length + 1 };
    }
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

/** Saving editors replace files: one may be gone between being listed and being read. */
function bytesOf(path: string): Buffer | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  }
}

/**
 * A text file as the build reads it: UTF-8 without its byte order mark, lines ended by LF alone.
 * @param path where it lies @param file what problems call it
 * @returns none when it cannot be read or is not UTF-8, which is then a problem
 */
export function readTextFile(path: string, file: string, findings: Findings): string | undefined {
  const bytes = bytesOf(path);
  if (typeof bytes === "string") {
    const message = `cannot be read (${bytes}): see that it exists and that you may read it`;
    findings.problems.push({ file, ...START, field: "file", message });
    return undefined;
  }
  if (!isUtf8(bytes)) {
    findings.problems.push({
      file,
      ...firstBrokenByte(bytes),
      field: "text",
      message: "is not UTF-8 from here on: save the file with the encoding UTF-8",
    });
    return undefined;
  }
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n");
}

/**
 * Reports every character of a text that no feed can carry.
 * @returns the text with a replacement character in each such place, so that it is reported once
 */
export function checkCharacters(text: string, file: string, findings: Findings): string {
  return text.replace(FORBIDDEN, (character, offset: number) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const message = `has the invisible character U+${code}, which no feed can carry: delete it`;
    findings.problems.push({ file, ...positionAt(text, offset), field: "text", message });
    return "\ufffd";
  });
}
