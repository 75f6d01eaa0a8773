import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

/** Nobody listens there, so that neither a site nor a hub answers. */
const NOWHERE = "https://127.0.0.1:64999";

let project = "";

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "deploy-"));
  cpSync("tests/fixtures/least", join(project, "content"), { recursive: true });
  symlinkSync(resolve("src"), join(project, "src"));
  const publication = readFileSync("tests/fixtures/least/publication.yaml", "utf8");
  const moved = publication.replace("https://feeds.example.org", NOWHERE);
  writeFileSync(join(project, "content/publication.yaml"), `${moved}hubs: ["${NOWHERE}/hub"]\n`);
  wranglerThat("exit 0");
});

afterEach(() => rmSync(project, { recursive: true }));

/** A stand-in for wrangler that notes how it was called. */
function wranglerThat(ends: string): void {
  writeFileSync(join(project, "wrangler"), `#!/bin/sh\necho "$@" >> "${project}/called"\n${ends}\n`);
  chmodSync(join(project, "wrangler"), 0o755);
}

function run(command: "deploy" | "ping", ...options: string[]) {
  const path = [project, resolve("node_modules/.bin"), process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync("node", [resolve(`src/commands/${command}.ts`), ...options], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, PATH: path },
  });
  const read = (file: string) =>
    existsSync(join(project, file)) ? readFileSync(join(project, file), "utf8") : undefined;
  return { status, stdout, stderr, called: read("called"), pending: read(".build/push.json") };
}

const TOPICS = ["", "/authors/ada-park", "/articles/least"].flatMap((slice) =>
  ["rss.xml", "atom.xml", "feed.json"].map((file) => `${NOWHERE}${slice}/${file}`),
);

describe("npm run deploy", () => {
  test("deploys, and keeps for later what a hub could not be told", () => {
    const { status, stdout, called, pending } = run("deploy", "--env", "preview");
    expect([status, called]).toEqual([0, "deploy --env preview\n"]);
    expect(stdout).toContain(`push: ${NOWHERE}/hub was not told of 9 changed feeds: it could not be reached (`);
    expect(stdout).toContain("npm run ping tries again");
    expect(JSON.parse(pending ?? "")).toEqual({ [`${NOWHERE}/hub`]: TOPICS });
  });

  test("--dry-run deploys nothing and tells nobody, and lists what it would tell", () => {
    const { status, stdout, called, pending } = run("deploy", "--dry-run");
    expect([status, called, pending]).toEqual([0, "deploy --dry-run\n", undefined]);
    for (const topic of TOPICS) expect(stdout).toContain(`push: ${NOWHERE}/hub <- ${topic}\n`);
  });

  test("that fails leaves no word for the hubs behind", () => {
    wranglerThat("exit 3");
    const { status, stderr, pending } = run("deploy");
    expect([status, pending]).toEqual([3, undefined]);
    expect(stderr).toContain("deploy: wrangler did not deploy");
  });

  test("does not begin with mistakes in the content", () => {
    mkdirSync(join(project, "content/outlets"));
    writeFileSync(join(project, "content/outlets/Outlet.yaml"), "name: Outlet\n");
    const { status, stderr, called } = run("deploy");
    expect([status, called]).toEqual([1, undefined]);
    expect(stderr).toContain("content/outlets/Outlet.yaml:1:1: file name: ");
  });
});

describe("what npm run deploy tells", () => {
  const address = (url: string) => {
    const publication = readFileSync(join(project, "content/publication.yaml"), "utf8");
    writeFileSync(join(project, "content/publication.yaml"), publication.replaceAll(NOWHERE, url));
  };

  test("builds and warns once, though wrangler asks for a build as well", () => {
    wranglerThat("node src/commands/build.ts");
    const { status, stdout } = run("deploy");
    expect(status).toBe(0);
    expect(stdout.match(/^articles$/gm)).toHaveLength(1);
    expect(stdout.match(/: summary: is missing/g)).toHaveLength(1);
  });

  test("warns where the site still has the demo's address", () => {
    address("https://feeds.example.org");
    expect(run("deploy", "--dry-run").stdout).toContain(
      "deploy: https://feeds.example.org belongs to nobody, and every link in the feeds leads there: write your own address as url in content/publication.yaml\n",
    );
  });

  test("does not where this Worker is given another", () => {
    address("https://feeds.example.org");
    expect(run("deploy", "--dry-run", "--var", `SITE_URL:${NOWHERE}`).stdout).not.toContain("belongs to nobody");
  });
});

describe("npm run ping", () => {
  test("--dry-run lists what it would tell", () => {
    const { status, stdout, called } = run("ping", "--dry-run");
    expect([status, called]).toEqual([0, undefined]);
    for (const topic of TOPICS) expect(stdout).toContain(`push: ${NOWHERE}/hub <- ${topic}\n`);
    expect(stdout).toContain(`because the deployed site did not answer: ${NOWHERE}/rss.xml: connect ECONNREFUSED`);
  });

  test("refuses what it does not know", () => {
    const { status, stderr } = run("ping", "--now");
    expect([status, stderr]).toEqual([2, "ping: Unknown option '--now': npm run ping -- --help lists what there is\n"]);
  });
});
