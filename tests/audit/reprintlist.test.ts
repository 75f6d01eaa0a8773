import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readReprintList } from "../../src/audit/reprintlist.ts";
import { findingLine, noFindings, sortedFindings } from "../../src/content/finding.ts";

/** What is read of a reprints.yaml, and what is found in it. */
function read(yaml: string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), "creditline-reprints-"));
  try {
    if (yaml !== undefined) writeFileSync(join(folder, "reprints.yaml"), yaml);
    const findings = noFindings();
    const list = readReprintList(folder, new Set(["ferry-timetable"]), findings);
    return {
      list,
      problems: sortedFindings(findings.problems).map((problem) => findingLine(problem).slice(folder.length + 1)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the list of reprints need not exist", () => {
  expect(read(undefined)).toEqual({ list: [], problems: [] });
});

test("the list of reprints names addresses, partners and articles", () => {
  const yaml =
    "reprints:\n  - url: https://inlet.example/1\n    partner: Inlet Daily\n    article: ferry-timetable\n  - url: https://cove.example/2\n";

  expect(read(yaml)).toEqual({
    list: [
      { url: "https://inlet.example/1", partner: "Inlet Daily", article: "ferry-timetable" },
      { url: "https://cove.example/2" },
    ],
    problems: [],
  });
});

test("a mistake in the list of reprints is named where it stands, with what to write", () => {
  const yaml =
    "reprints:\n  - url: inlet.example/1\n    partners: Inlet Daily\n  - url: https://cove.example/2\n    article: ferry\n";

  expect(read(yaml).problems).toEqual([
    'reprints.yaml:2:10: reprints.0.url: "inlet.example/1" is not a web address: write it whole, such as https://example.org/page',
    "reprints.yaml:3:5: reprints.0.partners: is not a field here: write partner, or remove it",
  ]);
  expect(read(yaml.replace("- url: inlet", "- url: https://inlet").replace("partners", "partner")).problems).toEqual([
    'reprints.yaml:5:14: reprints.1.article: "ferry" is no article here: write the last part of an article\'s address, or remove the line',
  ]);
});
