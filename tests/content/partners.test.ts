import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { agreementOf, phaseOf } from "../../src/article/agreement.ts";
import type { PartnerEntry } from "../../src/article/partner.ts";
import { bundledPartners } from "../../src/catalog/bundle/bundledcatalog.ts";
import { buildIn, contentFolder, problemsOf } from "../build/folder.ts";

const DIGEST = "a".repeat(64);
const OTHER = "b".repeat(64);

const FILE = "partners/bay-post.yaml";

const LEAST = `name: The Bay Post\ndigest: ${DIGEST}\n`;

const ENTRY: PartnerEntry = { name: "The Bay Post", digest: DIGEST, former: [], take: { full: false } };

const MISTAKES: readonly (readonly [what: string, text: string, problem: string])[] = [
  [
    "no name",
    `digest: ${DIGEST}\n`,
    "content/partners/bay-post.yaml:1:1: name: is missing: add name: The Partner's Name",
  ],
  [
    "no digest",
    "name: The Bay Post\n",
    "content/partners/bay-post.yaml:1:1: digest: is missing: add digest: and what npm run partner -- rotate SLUG writes there",
  ],
  [
    "the key itself in place of its digest",
    "name: The Bay Post\ndigest: 52c0169dd20768ff88f849ea6bd7799704c4bc49\n",
    "content/partners/bay-post.yaml:2:9: digest: is not the digest of a key: make a new key with npm run partner -- rotate SLUG",
  ],
  [
    "a field that there is not",
    `${LEAST}key: secret\n`,
    "content/partners/bay-post.yaml:3:1: key: is not a field here: remove it, or use one of name, contact, from, until, take, profile, digest, former",
  ],
  [
    "an end before the beginning",
    `${LEAST}from: 2026-12-01\nuntil: 2026-11-30\n`,
    "content/partners/bay-post.yaml:4:8: until: is before from: write a later date, or remove the line",
  ],
  [
    "an outlet that nobody knows",
    `${LEAST}take:\n  outlets: [western-jurnal]\n`,
    'content/partners/bay-post.yaml:4:13: take.outlets.0: "western-jurnal" is not in content/outlets/: write western-journal',
  ],
  [
    "a slice of an outlet that nobody knows",
    `${LEAST}take:\n  slices: [outlets/nowhere-at-all]\n`,
    'content/partners/bay-post.yaml:4:12: take.slices.0: "outlets/nowhere-at-all" is not in content/outlets/: add outlets/nowhere-at-all.yaml, or remove it',
  ],
  [
    "a slice that is none",
    `${LEAST}take:\n  slices: [harbours]\n`,
    'content/partners/bay-post.yaml:4:12: take.slices.0: "harbours" is not a slice\'s address: write one such as topics/harbours, authors/ada-park or outlets/fjord-gazette',
  ],
  [
    "nothing that may be taken",
    `${LEAST}take:\n  outlets: []\n`,
    "content/partners/bay-post.yaml:4:3: take: names nothing that may be taken: name slices or outlets, or remove the empty list",
  ],
  [
    "a profile that there is not",
    `${LEAST}profile: msnn\n`,
    'content/partners/bay-post.yaml:3:10: profile: "msnn" is not known here: write standard or msn or smartnews or flipboard',
  ],
];

test.each(MISTAKES)("a partner's file with %s is told so, with the place and the remedy", (_, text, problem) => {
  expect(problemsOf({ [FILE]: text })).toEqual([problem]);
});

test("a key belongs to one partner, former ones included", () => {
  const files = { [FILE]: LEAST, "partners/inlet.yaml": `name: Inlet\ndigest: ${OTHER}\nformer: [${DIGEST}]\n` };
  expect(problemsOf(files)).toEqual([
    "content/partners/inlet.yaml:3:10: former.0: is a key of bay-post already: make a new one with npm run partner -- rotate inlet",
  ]);
});

test("the Worker carries what was agreed, and neither contact nor key", () => {
  const text = `${LEAST}contact: desk@bay.example\ntake:\n  outlets: [daily-planet]\n  full: true\n`;
  const root = contentFolder({ [FILE]: text });
  expect(buildIn(root).problems).toEqual([]);
  const bytes = readFileSync(join(root, "out", "catalog.bin"));

  expect(bundledPartners(new Uint8Array(bytes).buffer)).toEqual([
    {
      partner: "bay-post",
      name: "The Bay Post",
      digest: DIGEST,
      former: [],
      slices: ["outlets/daily-planet"],
      full: true,
    },
  ]);
  expect(bytes.includes("desk@bay.example")).toBe(false);
});

test("an agreement begins with its first day and ends with its last one, in UTC", () => {
  const agreement = agreementOf("bay-post", { ...ENTRY, from: "2026-11-10", until: "2026-11-12" });
  const phases = ["2026-11-09T23:59:59Z", "2026-11-10T00:00:00Z", "2026-11-12T23:59:59Z", "2026-11-13T00:00:00Z"];
  expect(phases.map((moment) => phaseOf(agreement, new Date(moment)))).toEqual([
    "early",
    "running",
    "running",
    "ended",
  ]);
});

test("an agreement that ends at a moment is over at that moment", () => {
  const agreement = agreementOf("bay-post", { ...ENTRY, until: "2026-11-12T08:00:00Z" });
  const phases = ["2026-11-12T07:59:59Z", "2026-11-12T08:00:00Z"];
  expect(phases.map((moment) => phaseOf(agreement, new Date(moment)))).toEqual(["running", "ended"]);
});
