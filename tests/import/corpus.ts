import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";
import { outlets as outletsSchema } from "../../src/article/outlet.ts";
import { type Draft, draft } from "../../src/import/draft/draft.ts";
import { articleFile } from "../../src/import/draft/draftfile.ts";
import type { Flags } from "../../src/import/draft/flags.ts";
import { languageGuesser } from "../../src/import/draft/languageguess.ts";
import type { Material } from "../../src/import/material/material.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { materialOf, readMaterial } from "../../src/import/source/readmaterial.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

export const CORPUS = "tests/fixtures/import/corpus";

/** The outlets that the corpus is imported with; one of them covers pictures. */
export const outlets = v.parse(outletsSchema, parse(readFileSync(`${CORPUS}/outlets.yaml`, "utf8")));

/** What the editor says beside a source, where that is needed. */
const FLAGS: Readonly<Record<string, Partial<Flags>>> = {
  "text-windows-1252.txt": { charset: "windows-1252" },
  "rss-of-several.xml": { entry: "latest" },
  "wire-ap-with-notice.html": { termsChecked: true },
  "network-news-service.html": { termsChecked: true },
};

const guessLanguage = await languageGuesser();

/** All sources of the corpus. */
export const SOURCES = readdirSync(CORPUS).filter(
  (name) => !/\.(?:md|yaml)$|^\.|^(?:paragraphs|boilerplate)\.txt$/u.test(name),
);

/** The file in which a source's whole article stands. */
export function expectedFile(name: string): string {
  return `${CORPUS}/${name.replace(/\.\w+$/u, "")}.md`;
}

/** Imports one source of the corpus. */
export async function imported(
  name: string,
): Promise<{ readonly made: Draft; readonly file: string; readonly material: Material }> {
  const flags = { ...NO_FLAGS, ...FLAGS[name] };
  const source = { bytes: readFileSync(`${CORPUS}/${name}`), name };
  const read = await readMaterial(source, pageMaterial, flags.charset);
  const material = materialOf(read, source, flags.entry);
  const made = draft(material, flags, { ...AROUND, outlets, guessLanguage });
  return { made, file: articleFile(made), material };
}
