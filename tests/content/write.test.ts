import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openContent } from "../../src/content/read.ts";
import { write } from "../../src/content/write.ts";
import { contentFolder, OUTLETS } from "../import/content.ts";

const WRITING = { day: "2026-11-24", slug: "port", article: "---\n---\n\nText\n" };
const OUTLET = { key: "harbour-courier", text: "name: The Harbour Courier\n" };

function outletsIn(folder: string): string[] {
  return readdirSync(join(folder, "outlets")).sort();
}

const THEIRS = Object.keys(OUTLETS)
  .map((key) => `${key}.yaml`)
  .sort();

describe("writing an article", () => {
  it("makes its file and leaves nothing else behind", () => {
    using content = contentFolder({});
    const path = write(WRITING, openContent(content.folder));

    expect(path).toBe(join(content.folder, "articles", "2026-11-24-port.md"));
    expect(readFileSync(path, "utf8")).toBe(WRITING.article);
    expect(readdirSync(content.folder, { recursive: true }).sort()).toEqual([
      "articles",
      "articles/2026-11-24-port.md",
      "outlets",
      "publication.yaml",
    ]);
  });

  it("never takes a slug that another article has, on whatever day", () => {
    using content = contentFolder();
    writeFileSync(join(content.folder, "articles", "2020-01-01-port.md"), "old");
    writeFileSync(join(content.folder, "articles", "2026-11-24-port-2.md"), "old");
    const path = write(WRITING, openContent(content.folder));

    expect(path).toMatch(/2026-11-24-port-3\.md$/u);
  });

  it("never takes an old slug of another article, however its front matter writes it", () => {
    using content = contentFolder();
    writeFileSync(join(content.folder, "articles", "2020-01-01-a.md"), "---\ntitle: A\naliases: [quay, port]\n---\n");
    writeFileSync(
      join(content.folder, "articles", "2020-01-01-b.md"),
      "---\naliases:\n  - port-2\n  - mole\ntitle: B\n---\n",
    );
    writeFileSync(
      join(content.folder, "articles", "2020-01-01-c.md"),
      '---\r\n"aliases": [\r\n  "port-3", # older still\r\n  port-4\r\n]\r\ntitle: C\r\n---\r\n',
    );

    expect(write(WRITING, openContent(content.folder))).toMatch(/2026-11-24-port-5\.md$/u);
  });

  it("does not overwrite a file that came into being meanwhile", () => {
    using content = contentFolder();
    const before = openContent(content.folder);
    writeFileSync(join(content.folder, "articles", "2026-11-24-port.md"), "theirs");
    const path = write(WRITING, before);

    expect(path).toMatch(/2026-11-24-port-2\.md$/u);
    expect(readFileSync(join(content.folder, "articles", "2026-11-24-port.md"), "utf8")).toBe("theirs");
  });

  it("makes a new outlet's file with it", () => {
    using content = contentFolder();
    write({ ...WRITING, outlet: OUTLET }, openContent(content.folder));

    expect(readFileSync(join(content.folder, "outlets", "harbour-courier.yaml"), "utf8")).toBe(OUTLET.text);
    expect(outletsIn(content.folder)).toEqual([...THEIRS, "harbour-courier.yaml"].sort());
  });

  it("writes neither file where the outlet's came into being meanwhile", () => {
    using content = contentFolder();
    const before = openContent(content.folder);
    writeFileSync(join(content.folder, "outlets", "harbour-courier.yaml"), "theirs");

    expect(() => write({ ...WRITING, outlet: OUTLET }, before)).toThrow(
      `${content.folder}/outlets/harbour-courier.yaml:1:1: file: came into being meanwhile: do it again`,
    );
    expect(readdirSync(join(content.folder, "articles"))).toEqual([]);
    expect(readFileSync(join(content.folder, "outlets", "harbour-courier.yaml"), "utf8")).toBe("theirs");
  });

  it("changes nothing where the article cannot be written", () => {
    using content = contentFolder();
    const before = openContent(content.folder);
    rmSync(join(content.folder, "articles"), { recursive: true });
    writeFileSync(join(content.folder, "articles"), "a file in the folder's place");

    expect(() => write({ ...WRITING, outlet: OUTLET }, before)).toThrow("cannot be written");
    expect(outletsIn(content.folder)).toEqual(THEIRS);
  });

  it("changes nothing where articles is no folder", () => {
    using content = contentFolder();
    const before = openContent(content.folder);
    const articles = join(content.folder, "publication.yaml");

    expect(() => write(WRITING, { ...before, folder: articles })).toThrow("cannot be written");
  });
});

describe("the content folder", () => {
  const BROKEN: readonly (readonly [yaml: string, message: string])[] = [
    ["nam: The Lantern\n", "/outlets/lantern.yaml:1:1: nam: is not a field here: write name, or remove it"],
    ["name: [\n", "/outlets/lantern.yaml:2:1: lantern.yaml: follows a bracket that is never closed: close it"],
  ];

  for (const [yaml, message] of BROKEN) {
    it(`is refused with its mistake: ${JSON.stringify(yaml)}`, () => {
      using content = contentFolder({ lantern: yaml });

      expect(() => openContent(content.folder)).toThrow(content.folder + message);
    });
  }

  it("opens whatever is wrong with an article, which is somebody else's", () => {
    using content = contentFolder();
    writeFileSync(join(content.folder, "articles", "2020-01-01-a.md"), "---\ntitle: [\n---\n");

    expect(openContent(content.folder).articles).toHaveLength(1);
  });

  it("is named where it is missing", () => {
    expect(() => openContent("/nowhere")).toThrow(
      "/nowhere:1:1: folder: does not exist: name the content folder with --content DIR",
    );
  });
});
