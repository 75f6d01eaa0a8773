import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addSubcommand } from "../../src/commands/partner/add.ts";
import { endSubcommand } from "../../src/commands/partner/end.ts";
import type { PartnerErrand, PartnerOutcome, PartnerSubcommand } from "../../src/commands/partner/errand.ts";
import { reportSubcommand } from "../../src/commands/partner/report.ts";
import { rotateSubcommand } from "../../src/commands/partner/rotate.ts";
import { contentFolder, NOW, snapshot } from "../build/folder.ts";

const KEY = /\/p\/([0-9a-f]{40})\//;

function digestOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** A content folder, what runs a subcommand in it, and what then stands in the one partner's file. */
function desk() {
  const folder = join(contentFolder(), "content");
  const file = join(folder, "partners", "the-bay-post.yaml");
  const run = async (subcommand: PartnerSubcommand, word: string, more: Partial<PartnerErrand> = {}) =>
    subcommand({ contentFolder: folder, word, now: NOW, ...more });
  return { folder, file, run, text: () => readFileSync(file, "utf8") };
}

function keyIn({ lines }: PartnerOutcome): string {
  return KEY.exec(lines.join("\n"))?.[1] ?? "";
}

test("add makes a key of 160 bits, shows it, and keeps its digest alone", async () => {
  const { folder, run, text } = desk();
  const key = keyIn(await run(addSubcommand, "The Bay Post", { contact: "desk@bay.example" }));

  expect(key).toHaveLength(40);
  expect(text()).toContain(`\ndigest: ${digestOf(key)}\n`);
  expect(text()).toContain("\ncontact: desk@bay.example\n");
  for (const bytes of Object.values(snapshot(folder))) expect(atob(bytes)).not.toContain(key);
});

test("no two keys are the same", async () => {
  const { run } = desk();
  const names = ["One", "Two", "Three", "Four"];
  const keys = await Promise.all(names.map(async (name) => keyIn(await run(addSubcommand, name))));
  expect(new Set(keys).size).toBe(names.length);
});

test("add leaves the file of a partner who is there already as it is", async () => {
  const { run, text } = desk();
  await run(addSubcommand, "The Bay Post");
  const before = text();

  await expect(run(addSubcommand, "The Bay, Post")).rejects.toThrow("rotate the-bay-post makes a new key for it");
  expect(text()).toBe(before);
});

test("a name that no file can have still gets one", async () => {
  const { folder, run } = desk();
  await run(addSubcommand, "読売新聞");
  expect(readdirSync(join(folder, "partners"))).toEqual(["partner.yaml"]);
});

test("rotate puts another key in the old one's place, which it keeps as a former one, and leaves comments alone", async () => {
  const { file, run, text } = desk();
  const first = keyIn(await run(addSubcommand, "The Bay Post"));
  writeFileSync(file, `${text()}until: 2027-11-30 # as agreed by telephone\n`);
  const second = keyIn(await run(rotateSubcommand, "the-bay-post"));
  const third = keyIn(await run(rotateSubcommand, "the-bay-post"));

  expect(text()).toContain(`digest: ${digestOf(third)}`);
  expect(text()).toContain(`former:\n  - ${digestOf(first)}\n  - ${digestOf(second)}\n`);
  expect(text()).toContain("until: 2027-11-30 # as agreed by telephone\n");
});

test("end ends an agreement now, even one that has not begun", async () => {
  const { file, run, text } = desk();
  await run(addSubcommand, "The Bay Post");
  writeFileSync(file, `${text()}from: 2027-01-01\n`);
  await run(endSubcommand, "the-bay-post");

  expect(text()).toContain("\nuntil: 2026-11-24T12:00:00Z\n");
  expect((await run(reportSubcommand, "the-bay-post")).lines).toContain(
    "agreement    ended on 24 November 2026: the key answers 410",
  );
});

test("report tells what was agreed, and shows no key", async () => {
  const { file, run, text } = desk();
  const key = keyIn(await run(addSubcommand, "The Bay Post"));
  writeFileSync(file, text().replace("full: false", "full: true\n  outlets: [daily-planet]"));
  const { lines } = await run(reportSubcommand, "the-bay-post");

  expect(lines).toContain("contact      nobody: write contact: into partners/the-bay-post.yaml");
  expect(lines).toContain("agreement    running, without an end");
  expect(lines).toContain("may take     outlets/daily-planet");
  expect(lines.join("\n")).not.toContain(key);
});

test.each([rotateSubcommand, endSubcommand, reportSubcommand])(
  "a partner without a file is named",
  async (subcommand) => {
    const { run } = desk();
    await expect(run(subcommand, "nobody")).rejects.toThrow("content/partners/nobody.yaml:1:1: file: does not exist");
  },
);

test.each([rotateSubcommand, endSubcommand])("a file with mistakes is not written into", async (subcommand) => {
  const { file, run, text } = desk();
  await run(addSubcommand, "The Bay Post");
  writeFileSync(file, text().replace("name:", "nmae:"));
  const before = text();

  await expect(run(subcommand, "the-bay-post")).rejects.toThrow(/nmae: is not a field here/);
  expect(text()).toBe(before);
});
