import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { writeOutput } from "../../src/build/output.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { article, buildIn, contentFolder, type Files, inArticle, NOW, snapshot } from "./folder.ts";
import { png } from "./pixels.ts";

/** Content in which everything that could depend on the machine occurs: dates, sorting, letters, pictures. */
const VARIED: Files = {
  ...inArticle(
    {
      basis: "republished",
      credit: "\n  outlet: western-journal\n  published: 2026-11-19",
      topics: "[Économie, zoo, Asia, ärzte]",
      image: "\n  url: images/a.png",
    },
    "One[^1] ![B](images/b.png)\n\n[^1]: Two.\n",
  ),
  "articles/2026-03-29-clock-change.md": article({ id: "urn:x:2", published: "2026-03-29T02:30:00+02:00" }),
  "articles/2025-12-31-zoo.md": article({
    id: "urn:x:3",
    published: "2025-12-31T23:30:00-11:00",
    topics: "[ZOO, İzmir]",
  }),
  "articles/2026-11-19-äther.md": article({ id: "urn:x:4", published: "2026-11-19T09:00:00Z" }),
  "images/a.png": png(3, 1),
  "images/b.png": png(4, 1),
};

/** Runs the command in a process of its own, in the same folder. */
function runBuild(root: string, environment: Readonly<Record<string, string>>): string {
  const args = ["src/commands/build.ts", "--content", join(root, "content"), "--out", join(root, "out")];
  return execFileSync("node", args, { encoding: "utf8", env: { ...process.env, ...environment } });
}

test("the same content gives the same bytes at another time", () => {
  const [first, second] = [contentFolder(VARIED), contentFolder(VARIED)];
  buildIn(first);
  vi.useFakeTimers({ now: new Date("2031-01-01T00:00:00Z") });
  buildIn(second, new Date());
  vi.useRealTimers();

  expect(snapshot(join(second, "out"))).toEqual(snapshot(join(first, "out")));
});

test.each([
  { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "America/St_Johns", LANG: "C", LC_ALL: "C" },
])("the same content gives the same bytes in $TZ with $LANG", (environment) => {
  const [here, there] = [contentFolder(VARIED), contentFolder(VARIED)];
  buildIn(here);
  runBuild(there, environment);

  expect(snapshot(join(there, "out"))).toEqual(snapshot(join(here, "out")));
});

test("the same content gives the same bytes whatever the order in which its files were made", () => {
  const [first, second] = [contentFolder(VARIED), contentFolder(Object.fromEntries(Object.entries(VARIED).reverse()))];
  buildIn(first);
  buildIn(second);

  expect(snapshot(join(second, "out"))).toEqual(snapshot(join(first, "out")));
});

test("other line endings and a byte order mark change nothing", () => {
  const unix = contentFolder();
  const windows = contentFolder({ "articles/2026-11-20-harbour.md": `\ufeff${article().replaceAll("\n", "\r\n")}` });
  buildIn(unix);
  buildIn(windows);

  expect(snapshot(join(windows, "out"))).toEqual(snapshot(join(unix, "out")));
});

test("nothing is written when anything is wrong", () => {
  const root = contentFolder(inArticle({ title: undefined }));
  expect(buildIn(root).tally).toBeUndefined();
  expect(existsSync(join(root, "out"))).toBe(false);
});

test("what was built before stays when anything is wrong", () => {
  const root = contentFolder(VARIED);
  buildIn(root);
  const before = snapshot(join(root, "out"));
  writeFileSync(join(root, "content/articles/2026-11-22-bad.md"), "no front matter");

  expect(buildIn(root).problems).toHaveLength(1);
  expect(snapshot(join(root, "out"))).toEqual(before);
});

test("a build that changes nothing touches no file", () => {
  const root = contentFolder(VARIED);
  buildIn(root);
  const touched = () => {
    const files = readdirSync(join(root, "out"), { recursive: true, encoding: "utf8" });
    return files.map((file) => [file, statSync(join(root, "out", file)).mtimeMs]);
  };
  const before = touched();
  buildIn(root);

  expect(touched()).toEqual(before);
});

test("files of an earlier build that nothing needs any more are removed", () => {
  const root = contentFolder();
  mkdirSync(join(root, "out/assets/images"), { recursive: true });
  writeFileSync(join(root, "out/assets/images/old.0123456789abcdef.png"), png(1, 1));
  buildIn(root);

  expect(Object.keys(snapshot(join(root, "out")))).toEqual([
    "assets/_headers",
    "assets/feed.css",
    expect.stringMatching(/^assets\/script\.[0-9a-f]{16}\.js$/),
    expect.stringMatching(/^assets\/style\.[0-9a-f]{16}\.css$/),
    "catalog.bin",
  ]);
});

test("files are served with types, lifetimes and limits that fit them", () => {
  const root = contentFolder();
  buildIn(root);

  expect(readFileSync(join(root, "out/assets/_headers"), "utf8")).toBe(`/*
  X-Content-Type-Options: nosniff
  Access-Control-Allow-Origin: *
/images/*
  Cache-Control: public, max-age=31536000, immutable
  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox
/style.*
  Cache-Control: public, max-age=31536000, immutable
/script.*
  Cache-Control: public, max-age=31536000, immutable
/feed.css
  Cache-Control: public, max-age=3600
`);
});

test("what partners are given of an outlet's own text has its pictures only where its terms cover them", async () => {
  const [withheld, shared, adapted] = await Promise.all(
    [
      ["republished", false],
      ["republished", true],
      ["adapted", false],
    ].map(async ([basis, pictures]) => {
      const root = contentFolder({
        ...inArticle(
          { basis: `${basis}`, language: "de", credit: "\n  outlet: western-journal" },
          "Eins[^1] ![B](images/b.png)\n\n[^1]: Zwei.\n",
        ),
        "outlets/western-journal.yaml": `name: The Western Journal\nterms:\n  pictures: ${pictures}\n`,
        "images/b.png": png(4, 1),
      });
      buildIn(root);
      const bytes = readFileSync(join(root, "out", "catalog.bin"));
      const catalog = bundledCatalog(new Uint8Array(bytes).buffer);
      const { entries } = await catalog.stretch({ kind: "everything", key: "" }, { now: NOW, limit: 1 });
      const [{ html } = { html: "" }] = await catalog.read(entries);
      return { html, markdown: await catalog.markdown("harbour") };
    }),
  );

  expect(withheld?.markdown).not.toContain("![");
  expect(shared?.markdown).toContain("![");
  expect(adapted?.markdown).toContain("![");
  expect(withheld?.html).toContain("<img");
  expect(withheld?.html).toContain('lang="en" dir="ltr">Footnotes');
});

describe("where the disk is in the way", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  const names = { style: "/style.1.css", script: "/script.1.js" };
  const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text) });
  const output = (text: string) => ({
    catalog: new TextEncoder().encode(text),
    assets: {
      files: new Map([
        ["/_headers", bytes(text)],
        ["/style.1.css", bytes(text)],
        ["/images/a.png", bytes(text)],
      ]),
      names,
    },
  });

  test.each([0, 1, 2, 3])("after %i files, the last build is whole and the message plain", (room) => {
    const folder = join(contentFolder(), "out");
    writeOutput(folder, output("first"));
    const before = snapshot(folder);
    let written = 0;
    const disk = {
      copy: () => {},
      write: (path: string, content: Uint8Array) => {
        writeFileSync(path, content.subarray(0, 2));
        if (written++ === room) throw full;
      },
    };

    expect(() => writeOutput(folder, output("second"), disk)).toThrow(
      `${folder}: nothing was written, because the disk is full: make room; the last build is as it was`,
    );
    expect(snapshot(folder)).toEqual(before);
  });
});
