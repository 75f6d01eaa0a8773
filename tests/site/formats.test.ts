import { expect, test } from "vitest";
import { ACCEPTED_TYPES, FORMAT_NAMES, FORMATS } from "../../src/site/formats.ts";

test("no file, no guess and no media type means two formats", () => {
  const files = FORMAT_NAMES.flatMap((name) => [FORMATS[name].file, ...FORMATS[name].guesses]);
  expect(files).toEqual([...new Set(files)]);
  expect(ACCEPTED_TYPES).toEqual([...new Set(ACCEPTED_TYPES)]);
});
