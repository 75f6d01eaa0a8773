import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { outlets as outletsSchema } from "../../src/article/outlet.ts";
import { publication as publicationSchema } from "../../src/article/publication.ts";
import type { Flags } from "../../src/import/draft/flags.ts";

export const PUBLICATION = `id: tag:news.example.org,2026:feed
title: The Relay
subtitle: What others reported
url: https://news.example.org
language: en
publisher:
  name: Relay Newsroom
`;

/** The outlets' files by key. */
export const OUTLETS: Readonly<Record<string, string>> = {
  lantern: "name: The Lantern\nurl: https://lantern.example.com/\n",
  nsna: "name: Northern Sea News Agency\naliases: [NSNA]\n",
  figurama: "name: Figurama\n",
  ledger: "name: The Ledger\naliases: [Ledger Weekly]   # its old name\n",
};

export const publication = v.parse(publicationSchema, parse(PUBLICATION));
export const outlets = v.parse(
  outletsSchema,
  Object.fromEntries(Object.entries(OUTLETS).map(([key, yaml]) => [key, parse(yaml)])),
);

/** Flags as they are where the editor gives none. */
export const NO_FLAGS: Flags = {
  source: "-",
  content: "content",
  authors: [],
  topics: [],
  publish: false,
  again: false,
  termsChecked: false,
  allowLocal: false,
  list: false,
  json: false,
  stdout: false,
};

/** What stands around a draft in tests: one hour, one id. */
export const AROUND = {
  publication,
  outlets,
  now: "2026-11-24T06:00:00Z",
  id: "urn:uuid:00000000-0000-4000-8000-000000000001",
};

/** A content folder of its own, which goes away with `dispose`. */
export function contentFolder(outletFiles = OUTLETS): {
  readonly folder: string;
  readonly [Symbol.dispose]: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "creditline-import-"));
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "publication.yaml"), PUBLICATION);
  mkdirSync(join(folder, "outlets"));
  for (const [key, yaml] of Object.entries(outletFiles)) writeFileSync(join(folder, "outlets", `${key}.yaml`), yaml);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
