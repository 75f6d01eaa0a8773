import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { contentFolder, inArticle } from "../build/folder.ts";

const run = promisify(execFile);

const SCRIPTS: unknown = JSON.parse(readFileSync("package.json", "utf8")).scripts;

/** npm's commands that stand in src/commands. */
const COMMANDS = Object.entries(Object(SCRIPTS)).flatMap(([name, script]) =>
  script === `node src/commands/${name}.ts` ? [name] : [],
);

test("every command of npm has a file of its name", () => {
  expect(COMMANDS).toEqual(
    expect.arrayContaining(["build", "check", "deploy", "import", "new", "partner", "ping", "readers", "start"]),
  );
});

test.concurrent.each(COMMANDS)("npm run %s explains itself in one shape, for -h as for --help", async (name) => {
  const [short, long] = await Promise.all(
    ["-h", "--help"].map((flag) => run("node", [`src/commands/${name}.ts`, flag])),
  );
  const call = name === "start" ? "npm start" : `npm run ${name}`;

  expect(short?.stdout).toBe(long?.stdout);
  const [usage, , ...rest] = (short?.stdout ?? "").split("\n");
  expect(usage).toMatch(new RegExp(`^Usage: ${call} -- .*\\[flags\\]`));
  expect(rest.some((line) => /^ {2}--help, -h {2,}this text$/.test(line))).toBe(true);
  expect(short?.stdout).toMatch(/\n\nExit codes: 0 [\s\S]*; 2 a flag is wrong[\s\S]*\.\n$/);
});

test("a path on the command line is taken from where the person stands", async () => {
  const root = contentFolder(inArticle({ title: "Short" }));
  const { stdout } = await run("node", [resolve("src/commands/check.ts"), "--content", "content"], {
    env: { ...process.env, INIT_CWD: root },
  });

  expect(stdout).toContain(`${root}/content/articles/2026-11-20-harbour.md:3:8: title: has 5 characters`);
});

test("npm run check shows its findings beside their lines on GitHub, and refuses a form that there is not", async () => {
  const root = contentFolder(inArticle({ title: "Short" }));
  const args = ["src/commands/check.ts", "--content", `${root}/content`, "--format"];
  const { stdout } = await run("node", [...args, "github"]);
  expect(stdout).toContain(
    `::warning file=${root}/content/articles/2026-11-20-harbour.md,line=3,col=8,title=title::has 5 characters`,
  );
  await expect(run("node", [...args, "xml"])).rejects.toMatchObject({
    code: 2,
    stderr: "check: --format xml is neither text nor github: npm run check -- --help lists what there is\n",
  });
});
