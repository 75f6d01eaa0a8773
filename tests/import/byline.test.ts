import { describe, expect, it } from "vitest";
import { agencyNamed } from "../../src/import/credit/wire.ts";
import { writerLine } from "../../src/import/lines/writerline.ts";
import { wellKnownNamed } from "../../src/import/outlets/wellknown.ts";
import { BYLINES, NO_BYLINES } from "./bylines.ts";

const isKnown = (name: string) => agencyNamed(name) !== undefined || wellKnownNamed(name) !== undefined;

describe.each(Object.entries(BYLINES))("a byline of the %s kind", (_, cases) => {
  it.each(cases.map(([line, ...names]) => ({ line, names })))("$line", ({ line, names }) => {
    expect(writerLine(line, isKnown)?.authors ?? []).toEqual(names);
  });
});

describe("no byline", () => {
  it.each(NO_BYLINES)("%s", (line) => {
    expect(writerLine(line, isKnown)).toBeUndefined();
  });
});
