import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { publisherOf, publishersOf } from "../../src/publish/token.ts";

let project = "";

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "publish-"));
  cpSync("tests/fixtures/least", join(project, "content"), { recursive: true });
  for (const name of ["src", "node_modules", "wrangler.toml"]) symlinkSync(resolve(name), join(project, name));
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

const PATHS = [resolve("node_modules/.bin"), process.env.PATH].join(delimiter);

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const all = { ...process.env, PATH: PATHS, PUBLISH_TOKEN: "", ...env };
  return spawnSync("node", [resolve(`src/commands/${command}.ts`), ...args], {
    cwd: project,
    encoding: "utf8",
    env: all,
  });
}

describe("npm run token", () => {
  test("makes 32 random bytes, and an entry that lets exactly them in", async () => {
    const outputs = [run("token", ["ada"]), run("token", ["ada"])].map(({ stdout }) => stdout);
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

  test.each([[], ["Ada Park"], ["ada", "bo"], ["ada", "--set", "--with", "bo"]])("refuses %j", (...args) => {
    const { status, stderr } = run("token", args.flat());
    expect([status, stderr]).toEqual([2, expect.stringContaining("npm run token -- --help lists what there is")]);
  });

  test("--set hands the secret to wrangler and keeps the token for publishing", () => {
    const wrangler = `#!/bin/sh\necho "$@" > "${project}/called"\ncat > "${project}/secret"\n`;
    writeFileSync(join(project, "wrangler"), wrangler, { mode: 0o755 });
    const other = `bo:${"0".repeat(64)}`;
    const { status, stdout } = run("token", ["ada", "--set", "--with", other], {
      PATH: [project, PATHS].join(delimiter),
    });
    const [token = ""] = /[\w-]{43}$/m.exec(stdout) ?? [];
    expect([status, readFileSync(join(project, "called"), "utf8")]).toEqual([0, "secret put PUBLISH_TOKENS\n"]);
    expect(readFileSync(join(project, "secret"), "utf8")).toMatch(/^ada:[0-9a-f]{64},bo:0{64}\n$/);
    expect(readFileSync(join(project, ".publish-token"), "utf8")).toBe(`${token}\n`);
  });

  test("that wrangler refuses to set is kept nowhere", () => {
    writeFileSync(join(project, "wrangler"), "#!/bin/sh\nexit 3\n", { mode: 0o755 });
    const { status } = run("token", ["ada", "--set"], { PATH: [project, PATHS].join(delimiter) });
    expect([status, existsSync(join(project, ".publish-token"))]).toEqual([1, false]);
  });
});

test("publishing without a token says how to get one, and a site that is not there is said", () => {
  const none = run("publish", []);
  expect([none.status, none.stderr]).toEqual([1, expect.stringContaining("publish: there is no token: npm run token")]);
  const { status, stderr } = run("history", ["least", "--site", "nonsense"]);
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

describe("npm start -- --live", () => {
  let child: ChildProcess | undefined;

  afterEach(async () => {
    if (child === undefined || child.exitCode !== null) return;
    const ended = new Promise((done) => child?.once("exit", done));
    child.kill("SIGTERM");
    await ended;
  });

  test("publishes content/ into a database on this machine, and each save", { timeout: 150_000 }, async () => {
    const port = await freePort();
    const site = `http://localhost:${port}`;
    child = spawn("node", [resolve("src/commands/start.ts"), "--live", "--port", String(port)], {
      cwd: project,
      env: { ...process.env, PATH: PATHS },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (bytes) => (output += String(bytes)));
    await until(async () => (output.includes("publish: 1 new") ? true : undefined));
    expect((await fetch(`${site}/publish/articles`)).status).toBe(401);
    expect(await (await fetch(`${site}/feed.json`)).text()).toContain(`${site}/articles/least`);
    const file = join(project, "content/articles/2026-11-01-least.md");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/m, "title: Saved while it runs, and live"));
    await until(async () => {
      const feed = await (await fetch(`${site}/feed.json`)).text();
      return feed.includes("Saved while it runs, and live") ? true : undefined;
    });
    await until(async () => (output.includes("publish: 1 edited") ? true : undefined));
  });
});
