import { expect, test } from "vitest";
import { saveReport } from "../../src/commands/savereport.ts";
import type { PreviewBuild } from "../../src/preview/previewbuilder.ts";

const RIGHT: PreviewBuild = { problems: [], warnings: [], held: [], missing: [], marks: {}, rendered: 1 };

const WRONG: PreviewBuild = {
  ...RIGHT,
  problems: [{ file: "content/articles/x.md", line: 3, column: 8, field: "title", message: "is missing" }],
  held: ["content/articles/x.md"],
};

test("a save is told in a line", () => {
  expect(saveReport(RIGHT, false, 0.14)).toEqual(["saved: 1 article rendered anew, in 0.1 s"]);
});

test("what is wrong is told with what became of it, the first time too", () => {
  const lines = [
    "content/articles/x.md:3:8: title: is missing",
    "start: 1 problem: everything else is shown",
    "content/articles/x.md is shown as it was before",
  ];

  expect(saveReport(WRONG, true, 1)).toEqual(lines);
  expect(saveReport(WRONG, false, 1)).toEqual([...lines, "saved: 1 article rendered anew, in 1.0 s"]);
});

test("a full disk is told", () => {
  expect(saveReport({ ...RIGHT, failure: ".build: the disk is full: make room" }, false, 1)[0]).toBe(
    "start: .build: the disk is full: make room",
  );
});
