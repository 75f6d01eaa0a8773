import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importCommand } from "../../src/commands/importcommand.ts";
import { contentFolder, OUTLETS } from "./content.ts";
import { pages, serve } from "./server.ts";

const HARBOUR = "tests/fixtures/import/texts/harbour.txt";

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], input?: string | Uint8Array, command = "import"): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`src/commands/${command}.ts`, ...args]);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
  });
}

// Where the process is not the point there is none: what it prints and how it ends is what importCommand says.
describe.concurrent("npm run import", () => {
  it("writes a draft, tells about it, and notices the same text the next time", async () => {
    using content = contentFolder();
    const first = await run([HARBOUR, "--content", content.folder]);
    const [name = ""] = readdirSync(join(content.folder, "articles"));
    const second = await run(["-", "--content", content.folder], readFileSync(HARBOUR));

    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain(
      `wrote ${join(content.folder, "articles", name)} (a draft: remove the line draft: true to publish it)`,
    );
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-port-of-elmhaven-.*\.md$/u);
    expect(readFileSync(join(content.folder, "outlets", "harbour-courier.yaml"), "utf8")).toMatch(
      /^# Added .*\nname: The Harbour Courier\nstub: true\n$/u,
    );
    expect(second).toMatchObject({ code: 3, stdout: "" });
    expect(second.stderr).toBe(
      `import: ${join(content.folder, "articles", name)}: has this article already: edit it there, or add --again\n`,
    );
    expect(readdirSync(join(content.folder, "articles"))).toHaveLength(1);
  });

  it("imports the same text again where that is asked for, beside the first", async () => {
    using content = contentFolder();
    const args = [HARBOUR, "--content", content.folder, "--published", "2026-11-20T09:00:00Z", "--again", "--publish"];
    await importCommand(args);
    const { code } = await importCommand(args);
    const files = readdirSync(join(content.folder, "articles")).sort();

    expect(code).toBe(0);
    expect(files).toHaveLength(2);
    expect(files[0]).toMatch(/-2\.md$/u);
    expect(readFileSync(join(content.folder, "articles", files[0] ?? ""), "utf8")).not.toContain("draft: true");
    expect(readdirSync(join(content.folder, "outlets"))).toHaveLength(Object.keys(OUTLETS).length + 1);
  });

  const REFUSED: readonly (readonly [
    name: string,
    args: readonly string[],
    input: string | Uint8Array,
    code: number,
    message: string,
  ])[] = [
    [
      "a missing file",
      ["nowhere.txt"],
      "",
      1,
      "import: nowhere.txt: does not exist: name a file, or - for standard input\n",
    ],
    ["a folder", ["tests"], "", 1, "import: tests: is a folder: name one file in it\n"],
    [
      "more than 10 MB",
      ["-"],
      "a".repeat(10 * 1024 * 1024 + 1),
      1,
      "import: standard input: is larger than 10 MB: save the article alone\n",
    ],
    [
      "a wrong flag",
      ["-", "--publihs"],
      "",
      2,
      "import: --publihs: is not a flag: write --publish; npm run import -- --help lists all flags\n",
    ],
  ];

  for (const [name, args, input, code, message] of REFUSED) {
    it(`refuses ${name} and writes nothing`, async () => {
      using content = contentFolder();
      const outcome = await run([...args, "--content", content.folder], input);

      expect(outcome).toEqual({ code, stdout: "", stderr: message });
      expect(readdirSync(join(content.folder, "articles"))).toEqual([]);
      expect(readdirSync(join(content.folder, "outlets"))).toHaveLength(Object.keys(OUTLETS).length);
    });
  }

  it("explains itself", async () => {
    const { code, stdout } = await run(["--help"]);

    expect(code).toBe(0);
    expect(stdout).toContain("--original-published DATE");
    expect(stdout).toContain("Exit codes:");
  });

  it("prints the file instead of writing it, or what was found as JSON", async () => {
    using content = contentFolder();
    const printed = await importCommand([
      HARBOUR,
      "--content",
      content.folder,
      "--stdout",
      "--published",
      "2026-11-20T09:00:00Z",
    ]);
    const json = await importCommand([HARBOUR, "--content", content.folder, "--json"]);
    const told = JSON.parse(json.stdout);

    expect(printed.stdout).toMatch(/^---\nid: urn:uuid:[\s\S]*\n---\n\nThe port of Elmhaven/u);
    expect(printed.stderr).toContain("nothing written\n");
    expect(told).toMatchObject({ draft: true, blocks: 9, facts: { outlet: { value: { key: "harbour-courier" } } } });
    expect(told.missing.map(({ flag }: { flag: string }) => flag)).toContain("--author NAME");
    expect(told.file).toContain(join("articles", readdirSync(join(content.folder, "articles"))[0] ?? "-"));
  });

  it("lists a feed, and imports the entry that is chosen", async () => {
    using content = contentFolder();
    const feed = "tests/fixtures/import/corpus/rss-of-several.xml";
    const list = await importCommand([feed, "--list", "--content", content.folder]);
    const several = await importCommand([feed, "--content", content.folder]);
    const latest = await importCommand([feed, "--entry", "latest", "--content", content.folder]);

    expect(list.stdout).toBe(
      "1  2026-11-19  Older  tag:a\n2  2026-11-20  Port of Elmhaven to Close a Third of Its Berths  tag:b\n",
    );
    expect(several).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("is a feed of 2 entries: choose one with --entry N"),
    });
    expect(latest.code).toBe(0);
    expect(readdirSync(join(content.folder, "articles"))).toHaveLength(1);
  });

  it("fetches an address, but one of this machine only where that is meant", async () => {
    using content = contentFolder();
    const html = readFileSync("tests/fixtures/import/corpus/ghost.html");
    await using server = await serve(pages({ "/a": [200, { "content-type": "text/html" }, html] }));
    const address = server.at("/a", "127.0.0.1");
    const refused = await importCommand([address, "--content", content.folder]);
    const fetched = await importCommand([address, "--allow-local", "--content", content.folder]);

    expect(refused).toEqual({
      code: 5,
      stdout: "",
      stderr: `import: ${address}: leads to this machine or its network: add --allow-local if that is meant\n`,
    });
    expect(fetched).toMatchObject({ code: 0, stderr: "" });
  });

  it("refuses what the outlet's terms forbid", async () => {
    using content = contentFolder({
      ...OUTLETS,
      courier: "name: The Harbour Courier\nterms:\n  republish: forbidden\n",
    });
    const outcome = await importCommand([HARBOUR, "--content", content.folder]);

    expect(outcome).toEqual({
      code: 4,
      stdout: "",
      stderr:
        "import: the terms of The Harbour Courier in outlets/ forbid republishing: ask the outlet, then add --terms-checked\n",
    });
  });
});

describe.concurrent("npm run new", () => {
  it("makes an empty article that a build accepts once it is filled in", async () => {
    using content = contentFolder();
    const { code, stdout } = await run(["Bridges:", "a “first” look", "--content", content.folder], "", "new");
    const [name = ""] = readdirSync(join(content.folder, "articles"));
    const checked = await run(["--content", content.folder], "", "check");

    expect(code).toBe(0);
    expect(stdout).toBe(
      `wrote ${join(content.folder, "articles", name)} (a draft: remove the line draft: true to publish it)\n`,
    );
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-bridges-a-first-look\.md$/u);
    expect(checked).toMatchObject({ code: 0, stderr: "" });
  });
});

describe.concurrent("npm run check", () => {
  it("shows the build's report and writes nothing", async () => {
    using content = contentFolder();
    await run([HARBOUR, "--content", content.folder, "--publish"]);
    const before = readdirSync(content.folder, { recursive: true }).sort();
    const { code, stdout } = await run(["--content", content.folder], "", "check");

    expect(code).toBe(0);
    expect(stdout).toMatch(/published +1\n/u);
    expect(readdirSync(content.folder, { recursive: true }).sort()).toEqual(before);
  });

  it("shows the mistakes that would stop a build", async () => {
    using content = contentFolder();
    writeFileSync(join(content.folder, "articles", "2026-11-20-port.md"), "---\ntitel: x\n---\n");
    const { code, stdout, stderr } = await run(["--content", content.folder], "", "check");

    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("2026-11-20-port.md:2:1: titel: is not a field here: write title, or remove it\n");
    expect(stderr).toMatch(/check: \d+ problems: mend what is listed above\n/u);
  });
});
