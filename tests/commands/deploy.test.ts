import { spawn, spawnSync } from "node:child_process";
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
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";

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

/** What wrangler says of a Worker that was never deployed, and of one that was. */
const NEVER = "echo 'This Worker does not exist on your account. [code: 10007]' >&2; exit 1";
const BEFORE = 'echo \'[{"id": "d1"}]\'; exit 0';

/** A stand-in for wrangler that notes how it was called to deploy. @param asked what it does when it is asked for deployments */
function wranglerThat(ends: string, asked = NEVER): void {
  const question = `if [ "$1" = deployments ]; then echo "$@" > "${project}/asked"; ${asked}; fi`;
  writeFileSync(join(project, "wrangler"), `#!/bin/sh\n${question}\necho "$@" >> "${project}/called"\n${ends}\n`);
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
  ["rss.xml", "atom.xml", "feed.json", "ninjs.json"].map((file) => `${NOWHERE}${slice}/${file}`),
);

describe("npm run deploy", () => {
  test("deploys, and keeps for later what a hub could not be told", () => {
    const { status, stdout, called, pending } = run("deploy", "--env", "preview");
    expect([status, called]).toEqual([0, "deploy --env preview\n"]);
    expect(stdout).toContain(`push: ${NOWHERE}/hub was not told of 12 changed feeds: it could not be reached (`);
    expect(stdout).toContain("npm run ping tries again");
    expect(stdout).toContain(
      `deploy: this is the first deploy: nothing is live at ${NOWHERE} yet (${NOWHERE}/feed.json: `,
    );
    expect(stdout).toMatch(
      /deploy: open https:\/\/127\.0\.0\.1:64999: if your articles are not there .+ deploy again\n$/,
    );
    expect(JSON.parse(pending ?? "")).toEqual({ [`${NOWHERE}/hub`]: TOPICS });
  });

  test("--dry-run deploys nothing and tells nobody, and lists what it would tell", () => {
    const { status, stdout, called, pending } = run("deploy", "--dry-run");
    expect([status, called, pending]).toEqual([0, "deploy --dry-run\n", undefined]);
    for (const topic of TOPICS) expect(stdout).toContain(`push: ${NOWHERE}/hub <- ${topic}\n`);
    expect(stdout).not.toContain("deploy: open ");
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

/** A site on the loopback address that shows these articles in one feed. */
async function liveSite(slugs: readonly string[], publishStatus = 404): Promise<string> {
  const server = createServer((request, response) => {
    const isFeed = request.url === "/feed.json";
    const items = slugs.map((slug) => ({
      id: `urn:x:${slug}`,
      url: `https://x.example/articles/${slug}`,
      title: slug,
    }));
    response
      .writeHead(isFeed ? 200 : request.url === "/publish/articles" ? publishStatus : 404)
      .end(isFeed ? JSON.stringify({ items }) : "");
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

/** Runs deploy beside a server of this test, which goes on answering. */
async function runBeside(...options: string[]) {
  const path = [project, resolve("node_modules/.bin"), process.env.PATH].join(delimiter);
  const child = spawn("node", [resolve("src/commands/deploy.ts"), ...options], {
    cwd: project,
    env: { ...process.env, PATH: path },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const status = await new Promise((resolve) => child.on("close", resolve));
  return { status, said, isCalled: existsSync(join(project, "called")) };
}

describe("npm run deploy, where nothing is found at the site's address", () => {
  test("refuses where the Worker was deployed before, and goes on where it is told to", () => {
    wranglerThat("exit 0", BEFORE);
    const { status, stderr, called } = run("deploy", "--name", "other");
    expect([status, called]).toEqual([1, undefined]);
    expect(stderr).toMatch(/^deploy: the Worker was deployed before, but nothing of it is found at https:\/\/127/);
    expect(stderr).toMatch(/deploy: nothing was deployed: .+: npm run deploy -- --unseen\n$/);
    expect(readFileSync(join(project, "asked"), "utf8")).toBe("deployments list --json --name other\n");

    expect(run("deploy", "--dry-run").called).toBeUndefined();
    const again = run("deploy", "--dry-run", "--unseen");
    expect([again.status, again.called]).toEqual([0, "deploy --dry-run\n"]);
  });
});

describe("npm run deploy, where an article that is live would vanish", () => {
  test("refuses, with --dry-run too, lists it, and goes on where it is said to be let go", async () => {
    const site = await liveSite(["harbour", "port"]);
    const at = ["--var", `SITE_URL:${site}`];
    for (const options of [at, [...at, "--dry-run"], [...at, "--let-go", "port"]]) {
      const { status, said, isCalled } = await runBeside(...options);
      expect([status, isCalled]).toEqual([1, false]);
      expect(said).toContain("deploy: https://x.example/articles/harbour (harbour) is live and would vanish: ");
      expect(said).toMatch(/npm run deploy -- --let-go harbour( --let-go port)?\n$/);
    }
    const { status, said, isCalled } = await runBeside(...at, "--let-go", "port", "--let-go=harbour", "--let-go", "x");
    expect([status, isCalled]).toEqual([0, true]);
    expect(readFileSync(join(project, "called"), "utf8")).toBe(`deploy --var SITE_URL:${site}\n`);
    expect(said).toContain("deploy: let go: https://x.example/articles/port (port)\n");
    expect(said).toContain("deploy: --let-go x: no live article of this name would vanish\n");
  });

  test("goes on where articles are published there without a deploy, and says so", async () => {
    const site = await liveSite(["harbour"], 401);
    const { status, said, isCalled } = await runBeside("--var", `SITE_URL:${site}`);
    expect([status, isCalled]).toEqual([0, true]);
    expect(said).toContain("deploy: articles are published to the live site without a deploy: those stay as they are");
  });

  test("--let-go without a slug is an error", () => {
    const { status, stderr, called } = run("deploy", "--let-go", "--dry-run");
    expect([status, called]).toEqual([2, undefined]);
    expect(stderr).toBe("deploy: --let-go needs an article's slug: npm run deploy -- --help lists what there is\n");
  });
});

describe("npm run deploy -- --staging", () => {
  test("says what to write where there is no staging site", () => {
    const { status, stderr, called } = run("deploy", "--staging");
    expect([status, called]).toEqual([1, undefined]);
    expect(stderr).toContain(
      "deploy: there is no staging site yet: write its address as staging in content/publication.yaml",
    );
  });

  test("deploys to its address, apart from the site's own, and tells no hub", () => {
    writeFileSync(
      join(project, "content/publication.yaml"),
      `${readFileSync(join(project, "content/publication.yaml"), "utf8")}staging: https://staging.example\n`,
    );
    const { status, stdout, called, pending } = run("deploy", "--staging");
    expect([status, pending]).toEqual([0, undefined]);
    expect(called).toBe("deploy --env staging --var SITE_URL:https://staging.example --var STAGING:1\n");
    expect(stdout).not.toContain("push: ");
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
