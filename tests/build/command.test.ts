import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentFolder, type Files, inArticle } from "./folder.ts";

function run(command: "build" | "start", args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync("node", [`src/commands/${command}.ts`, ...args], {
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

function runBuild(files: Files, environment?: Readonly<Record<string, string>>) {
  const root = contentFolder(files);
  const args = ["--content", join(root, "content"), "--out", join(root, "out")];
  const { status, stdout, stderr } = run("build", args, environment);
  return { root, status, stdout: stdout.replaceAll(`${root}/`, ""), stderr: stderr.replaceAll(`${root}/`, "") };
}

test("a build without problems prints the table, then the warnings", () => {
  expect(runBuild(inArticle({ title: "The harbour" }))).toMatchObject({
    status: 0,
    stdout: `articles
  published       1
  drafts          0
  embargoed       0
  withdrawn       0
  expired         0
1 warning
content/articles/2026-11-20-harbour.md:3:8: title: has 11 characters, and partners want 21 or more: say more in it
`,
    stderr: "",
  });
});

test("a build with problems prints each, then how many, and fails", () => {
  expect(runBuild(inArticle({ language: "zz", draft: "maybe" }))).toMatchObject({
    status: 1,
    stdout: "",
    stderr: `content/articles/2026-11-20-harbour.md:8:11: language: "zz" is not a language tag that exists (BCP 47): write one such as en, de or pt-BR
content/articles/2026-11-20-harbour.md:9:8: draft: "maybe" is neither true nor false: write true or false
build: 2 problems, nothing written
`,
  });
});

test("while the feeds are served, a mistake does not stop what was built last", () => {
  const { root } = runBuild({});
  const files = contentFolder(inArticle({ draft: "maybe" }));
  const args = ["--content", join(files, "content"), "--out", join(root, "out")];

  const { status, stderr } = run("build", args, { WRANGLER_COMMAND: "dev" });

  expect(status).toBe(0);
  expect(stderr).toContain(
    "build: 1 problem, nothing written\nbuild: what was built last stays served: mend the above and save\n",
  );
});

test("where nothing was built yet, a mistake fails there too", () => {
  expect(runBuild(inArticle({ draft: "maybe" }), { WRANGLER_COMMAND: "dev" }).status).toBe(1);
});

test.each([
  ["build", ["--contents", "x"], "build: Unknown option '--contents': npm run build -- --help lists what there is\n"],
  ["build", ["x"], "build: Unexpected argument 'x': npm run build -- --help lists what there is\n"],
  ["start", ["--porx", "1"], "start: Unknown option '--porx': npm start -- --help lists what there is\n"],
  ["start", ["--drafts", "--live"], "start: --live publishes no drafts: leave out --drafts or --live\n"],
  ["start", ["--port", "abc"], "start: --port abc is not a port: write a number from 1 to 65535\n"],
  ["start", ["--port", "99999"], "start: --port 99999 is not a port: write a number from 1 to 65535\n"],
] as const)("%s %s is refused in words", (command, args, message) => {
  expect(run(command, args)).toEqual({ status: 2, stdout: "", stderr: message });
});

test.each(["build", "start"] as const)("%s --help says what there is", (command) => {
  const { status, stdout } = run(command, ["--help"]);

  expect(status).toBe(0);
  expect(stdout).toContain(`Usage: npm ${command === "build" ? "run build" : "start"} --`);
});

test("a busy port is refused in words", async () => {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<number>();
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    resolve(typeof address === "object" && address ? address.port : 0);
  });
  const port = await promise;

  const { status, stderr } = run("start", ["--ip", "127.0.0.1", "--port", String(port)]);
  server.close();

  expect(status).toBe(1);
  expect(stderr).toBe(
    `start: port ${port} is in use: end what runs there, or write npm start -- --port ${port + 10}\n`,
  );
});
