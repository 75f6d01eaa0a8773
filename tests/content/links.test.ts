import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { article, buildIn, contentFolder, linesOf } from "../build/folder.ts";

test("a symbolic link is refused among the articles and the outlets, wherever it leads", () => {
  const root = contentFolder({ "outlets/ours.yaml": "name: Ours\n" });
  writeFileSync(join(root, "secret.md"), article({ id: "urn:x:2" }));
  symlinkSync(join(root, "secret.md"), join(root, "content/articles/2026-11-21-secret.md"));
  symlinkSync(join(root, "content/outlets/ours.yaml"), join(root, "content/outlets/theirs.yaml"));
  symlinkSync("/nowhere", join(root, "content/articles/2026-11-22-nowhere.md"));

  expect(linesOf(root, buildIn(root).problems)).toEqual([
    "content/articles/2026-11-21-secret.md:1:1: file name: is a symbolic link, which may lead anywhere: put the file itself there",
    "content/articles/2026-11-22-nowhere.md:1:1: file name: is a symbolic link, which may lead anywhere: put the file itself there",
    "content/outlets/theirs.yaml:1:1: file name: is a symbolic link, which may lead anywhere: put the file itself there",
  ]);
});
