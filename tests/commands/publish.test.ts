import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { publisherOf, publishersOf } from "../../src/publish/token.ts";
import { newProject, type Project } from "./project.ts";

/** A project that has no token yet, with all that a Worker needs. */
const desk = () => newProject(["src", "node_modules", "wrangler.toml"]);

const NO_TOKEN = { PUBLISH_TOKEN: "" };

describe.concurrent("npm run token", () => {
  test("makes 32 random bytes, and an entry that lets exactly them in", async () => {
    using project = desk();
    const runs = await Promise.all([1, 2].map(() => project.run("token", ["ada"], NO_TOKEN)));
    const outputs = runs.map(({ stdout }) => stdout);
    const [tokens, entries] = [/^ {2}([\w-]{43})$/m, /^ {2}(ada:[0-9a-f]{64})$/m].map((form) =>
      outputs.map((output) => form.exec(output)?.[1] ?? ""),
    );
    expect(new Set(tokens).size).toBe(2);
    expect(Buffer.from(tokens?.[0] ?? "", "base64url")).toHaveLength(32);
    const publishers = publishersOf(entries?.[0]);
    const named = async (token = "") =>
      (await publisherOf(new Headers({ Authorization: `Bearer ${token}` }), publishers))?.name;
    expect([await named(tokens?.[0]), await named(tokens?.[1])]).toEqual(["ada", undefined]);
  });

  test.each([[], ["Ada Park"], ["ada", "bo"], ["ada", "--set", "--with", "bo"]])("refuses %j", async (...args) => {
    using project = desk();
    const { status, stderr } = await project.run("token", args.flat(), NO_TOKEN);
    expect([status, stderr]).toEqual([2, expect.stringContaining("npm run token -- --help lists what there is")]);
  });

  test("--set hands the secret to wrangler and keeps the token for publishing", async () => {
    using project = desk();
    project.stubWrangler(`echo "$@" > "${project.folder}/called"\ncat > "${project.folder}/secret"`);
    const other = `bo:${"0".repeat(64)}`;
    const { status, stdout } = await project.run("token", ["ada", "--set", "--with", other], NO_TOKEN);
    const [token = ""] = /[\w-]{43}$/m.exec(stdout) ?? [];
    expect([status, project.read("called")]).toEqual([0, "secret put PUBLISH_TOKENS\n"]);
    expect(project.read("secret")).toMatch(/^ada:[0-9a-f]{64},bo:0{64}\n$/);
    expect(project.read(".publish-token")).toBe(`${token}\n`);
  });

  test("that wrangler refuses to set is kept nowhere", async () => {
    using project = desk();
    project.stubWrangler("exit 3");
    const { status } = await project.run("token", ["ada", "--set"], NO_TOKEN);
    expect([status, project.read(".publish-token")]).toEqual([1, undefined]);
  });
});

test.concurrent("publishing without a token says how to get one, and a site that is not there is said", async () => {
  using project = desk();
  const none = await project.run("publish", [], NO_TOKEN);
  expect([none.status, none.stderr]).toEqual([1, expect.stringContaining("publish: there is no token: npm run token")]);
  const { status, stderr } = await project.run("history", ["least", "--site", "nonsense"], NO_TOKEN);
  expect([status, stderr]).toEqual([2, expect.stringContaining("history: --site is not an address")]);
});

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, () => done()));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function until<Result>(look: () => Promise<Result | undefined>, ms = 100_000): Promise<Result> {
  const end = performance.now() + ms;
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error("it never came");
    await new Promise((done) => setTimeout(done, 250));
  }
}

/** Starts a command of the project and collects what it says; it ends with `dispose`. */
function started(project: Project, command: string, options: readonly string[]) {
  const child = spawn("node", [resolve(`src/commands/${command}.ts`), ...options], {
    cwd: project.folder,
    env: { ...process.env, PATH: project.path },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (output += String(bytes)));
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const dispose = async () => {
    if (child.exitCode === null) child.kill("SIGTERM");
    await ended;
  };
  return { output: () => output, [Symbol.asyncDispose]: dispose };
}

describe.concurrent("npm start -- --live", () => {
  test("publishes content/ into a database on this machine, and each save", { timeout: 150_000 }, async () => {
    using project = desk();
    const port = await freePort();
    const site = `http://localhost:${port}`;
    await using live = started(project, "start", ["--live", "--port", String(port)]);
    await until(async () => (live.output().includes("publish: 1 new") ? true : undefined));
    expect((await fetch(`${site}/publish/articles`)).status).toBe(401);
    expect(await (await fetch(`${site}/feed.json`)).text()).toContain(`${site}/articles/least`);
    const file = "content/articles/2026-11-01-least.md";
    project.write(file, (project.read(file) ?? "").replace(/^title: .*$/m, "title: Saved while it runs, and live"));
    await until(async () => {
      const feed = await (await fetch(`${site}/feed.json`)).text();
      return feed.includes("Saved while it runs, and live") ? true : undefined;
    });
    await until(async () => (live.output().includes("publish: 1 edited") ? true : undefined));
  });
});
