import { describe, expect, test } from "vitest";
import { problemsOf } from "./folder.ts";
import { CREDIT } from "./mistakes/credit.ts";
import { FIELDS } from "./mistakes/fields.ts";
import { FILES } from "./mistakes/files.ts";
import type { Mistake } from "./mistakes/mistake.ts";
import { PICTURES } from "./mistakes/pictures.ts";
import { REDIRECTS } from "./mistakes/redirects.ts";
import { TEXT } from "./mistakes/text.ts";
import { USAGE } from "./mistakes/usage.ts";
import { YAML } from "./mistakes/yaml.ts";

const TABLES: Readonly<Record<string, readonly Mistake[]>> = {
  fields: FIELDS,
  credit: CREDIT,
  pictures: PICTURES,
  text: TEXT,
  "front matter": YAML,
  files: FILES,
  redirects: REDIRECTS,
  usage: USAGE,
};

const FRESH = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;

describe.each(Object.entries(TABLES))("a mistake in %s is named with its place and its remedy", (_, mistakes) => {
  test.each(mistakes)("$what", ({ files, lines }) => {
    const printed = problemsOf(files).map((line) => line.replace(FRESH, "urn:uuid:<UUID>"));
    expect(printed).toEqual(lines);
  });
});
