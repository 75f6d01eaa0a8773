import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentFolder, OUTLETS } from "./content.ts";

const HARBOUR = "tests/fixtures/import/texts/harbour.txt";

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], input?: string | Uint8Array): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["src/commands/import.ts", ...args]);
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

describe("npm run import", () => {
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
    expect(readFileSync(join(content.folder, "outlets.yaml"), "utf8")).toContain(
      "\nharbour-courier:\n  name: The Harbour Courier\n  stub: true\n",
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
    await run(args);
    const { code } = await run(args);
    const files = readdirSync(join(content.folder, "articles")).sort();

    expect(code).toBe(0);
    expect(files).toHaveLength(2);
    expect(files[0]).toMatch(/-2\.md$/u);
    expect(readFileSync(join(content.folder, "articles", files[0] ?? ""), "utf8")).not.toContain("draft: true");
    expect(readFileSync(join(content.folder, "outlets.yaml"), "utf8").match(/stub: true$/gmu)).toHaveLength(1);
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
    ["nothing", ["-"], "", 1, "import: standard input: is empty: give the text of an article\n"],
    [
      "a binary file",
      ["-"],
      new Uint8Array([0x25, 0x50, 0x00, 0xff]),
      1,
      "import: standard input: is not text: save the article as plain text\n",
    ],
    [
      "a text without a credit",
      ["-"],
      "Port\n\nThe port of Elmhaven closes almost 30 percent of its berths.",
      1,
      "import: no credit was found in it: name the outlet that published first with --outlet NAME\n",
    ],
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
      expect(readFileSync(join(content.folder, "outlets.yaml"), "utf8")).toBe(OUTLETS);
    });
  }

  it("explains itself", async () => {
    const { code, stdout } = await run(["--help"]);

    expect(code).toBe(0);
    expect(stdout).toContain("--original-published DATE");
    expect(stdout).toContain("Exit codes:");
  });

  it("keeps an existing article of the same name", async () => {
    using content = contentFolder();
    writeFileSync(join(content.folder, "articles", "2026-11-20-port-shuts.md"), "mine");
    await run(
      ["-", "--content", content.folder, "--published", "2026-11-20T09:00:00Z"],
      "Port Shuts\n\nThe port of Elmhaven closes almost 30 percent of its berths.\n\nVia The Lantern",
    );

    expect(readdirSync(join(content.folder, "articles")).sort()).toEqual([
      "2026-11-20-port-shuts-2.md",
      "2026-11-20-port-shuts.md",
    ]);
  });
});
