import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content/editorfolder.ts";
import { write } from "../../src/content/write.ts";
import { stub, withStub } from "../../src/import/outlets/outletstub.ts";
import { contentFolder, OUTLETS, outlets } from "./content.ts";

const WRITING = { day: "2026-11-24", slug: "port", article: "---\n---\n\nText\n" };

describe("writing an article", () => {
  it("makes its file and leaves nothing else behind", () => {
    using content = contentFolder();
    const path = write(WRITING, readContent(content.folder));

    expect(path).toBe(join(content.folder, "articles", "2026-11-24-port.md"));
    expect(readFileSync(path, "utf8")).toBe(WRITING.article);
    expect(readdirSync(content.folder, { recursive: true }).sort()).toEqual([
      "articles",
      "articles/2026-11-24-port.md",
      "outlets.yaml",
      "publication.yaml",
    ]);
  });

  it("never takes a slug that another article has, on whatever day", () => {
    using content = contentFolder();
    writeFileSync(join(content.folder, "articles", "2020-01-01-port.md"), "old");
    writeFileSync(join(content.folder, "articles", "2026-11-24-port-2.md"), "old");
    const path = write(WRITING, readContent(content.folder));

    expect(path).toMatch(/2026-11-24-port-3\.md$/u);
  });

  it("never takes an old slug of another article", () => {
    using content = contentFolder();
    writeFileSync(join(content.folder, "articles", "2020-01-01-a.md"), "---\ntitle: A\naliases: [quay, port]\n---\n");
    writeFileSync(
      join(content.folder, "articles", "2020-01-01-b.md"),
      "---\naliases:\n  - port-2\n  - mole\ntitle: B\n---\n",
    );

    expect(write(WRITING, readContent(content.folder))).toMatch(/2026-11-24-port-3\.md$/u);
  });

  it("does not overwrite a file that came into being meanwhile", () => {
    using content = contentFolder();
    const before = readContent(content.folder);
    writeFileSync(join(content.folder, "articles", "2026-11-24-port.md"), "theirs");
    const path = write(WRITING, before);

    expect(path).toMatch(/2026-11-24-port-2\.md$/u);
    expect(readFileSync(join(content.folder, "articles", "2026-11-24-port.md"), "utf8")).toBe("theirs");
  });

  it("changes outlets.yaml with it", () => {
    using content = contentFolder();
    write({ ...WRITING, outletsYaml: `${OUTLETS}# more\n` }, readContent(content.folder));

    expect(readFileSync(join(content.folder, "outlets.yaml"), "utf8")).toBe(`${OUTLETS}# more\n`);
  });

  it("writes neither file where outlets.yaml was changed meanwhile", () => {
    using content = contentFolder();
    const before = readContent(content.folder);
    writeFileSync(join(content.folder, "outlets.yaml"), `${OUTLETS}# theirs\n`);

    expect(() => write({ ...WRITING, outletsYaml: `${OUTLETS}# ours\n` }, before)).toThrow(
      "was changed during the import: import again",
    );
    expect(readdirSync(join(content.folder, "articles"))).toEqual([]);
    expect(readFileSync(join(content.folder, "outlets.yaml"), "utf8")).toBe(`${OUTLETS}# theirs\n`);
  });

  it("changes nothing where the article cannot be written", () => {
    using content = contentFolder();
    const before = readContent(content.folder);
    rmSync(join(content.folder, "articles"), { recursive: true });
    writeFileSync(join(content.folder, "articles"), "a file in the folder's place");

    expect(() => write({ ...WRITING, outletsYaml: `${OUTLETS}# ours\n` }, before)).toThrow("cannot be written");
    expect(readFileSync(join(content.folder, "outlets.yaml"), "utf8")).toBe(OUTLETS);
  });

  it("changes nothing where articles is no folder", () => {
    using content = contentFolder();
    const before = readContent(content.folder);
    const articles = join(content.folder, "publication.yaml");

    expect(() => write(WRITING, { ...before, folder: articles })).toThrow("cannot be written");
  });
});

describe("an outlet's stub", () => {
  it("stands at the end of outlets.yaml, which is otherwise the same", () => {
    const expected = `${OUTLETS}
# Added by the importer, not checked yet: name, url, feed, licence and terms. Then remove the line stub: true.
harbour-courier:
  name: The Harbour Courier
  url: https://courier.example.com/
  stub: true
`;

    expect(withStub(OUTLETS, stub("The Harbour Courier", "https://courier.example.com/", outlets))).toBe(expected);
  });

  it("is put behind a last line without an end, in the file's own line ends", () => {
    const yaml = "lantern:\r\n  name: The Lantern";

    expect(withStub(yaml, { key: "x", name: "X: Y" })).toMatch(
      /^lantern:\r\n {2}name: The Lantern\r\n\r\n# Added .*\r\nx:\r\n {2}name: "X: Y"\r\n {2}stub: true\r\n$/u,
    );
  });

  it("may be the first outlet", () => {
    expect(withStub("# none yet\n", { key: "x", name: "X" })).toMatch(/^# none yet\n\n# Added .*\nx:\n/u);
    expect(withStub("", { key: "x", name: "X" })).toMatch(/^# Added .*\nx:\n/u);
  });

  it("is refused where the file is written so that nothing can be added", () => {
    expect(() => withStub("{lantern: {name: The Lantern}}\n", { key: "x", name: "X" })).toThrow(
      "outlets.yaml: cannot be appended to: add these lines by hand:\nx:\n  name: X\n",
    );
  });

  it("has a key of its own", () => {
    expect(stub("lantern", undefined, outlets).key).toBe("lantern-2");
    expect(stub("The Ærø Avis & Co.", undefined, outlets).key).toBe("aero-avis-co");
    expect(stub("新港日報", undefined, outlets).key).toBe("outlet");
  });
});

describe("the content folder", () => {
  const BROKEN: readonly (readonly [yaml: string, message: string])[] = [
    ["lantern:\n  nam: The Lantern\n", "outlets.yaml: lantern.nam: is not a field here: write name, or remove it"],
    ["lantern: [\n", "outlets.yaml: "],
  ];

  for (const [yaml, message] of BROKEN) {
    it(`is refused with its mistake: ${JSON.stringify(yaml)}`, () => {
      using content = contentFolder(yaml);

      expect(() => readContent(content.folder)).toThrow(message);
    });
  }

  it("is named where it is missing", () => {
    expect(() => readContent("/nowhere")).toThrow(
      "/nowhere/outlets.yaml: cannot be read: name the content folder with --content DIR",
    );
  });
});
