import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newProject, type Project } from "./project.ts";

/** Nobody listens there, so that neither a site nor a hub answers. */
const NOWHERE = "https://127.0.0.1:64999";

const PUBLICATION = "content/publication.yaml";

/** What wrangler says of a Worker that was never deployed, and of one that was. */
const NEVER = "echo 'This Worker does not exist on your account. [code: 10007]' >&2; exit 1";
const BEFORE = 'echo \'[{"id": "d1"}]\'; exit 0';

interface Desk extends Project {
  /** Puts a stand-in for wrangler that notes how it was called to deploy. @param asked what it does when it is asked for deployments */
  readonly wranglerThat: (ends: string, asked?: string) => void;
  /** How wrangler was called to deploy; nothing where it was not. */
  readonly called: () => string | undefined;
  /** What was left for `npm run ping`. */
  readonly pending: () => string | undefined;
  /** Gives the publication another address. */
  readonly moveTo: (url: string) => void;
}

/** A project whose site and hub are nowhere, with a wrangler that deploys. */
function desk(): Desk {
  const project = newProject();
  const publication = project.read(PUBLICATION)?.replace("https://feeds.example.org", NOWHERE);
  project.write(PUBLICATION, `${publication}hubs: ["${NOWHERE}/hub"]\n`);
  const wranglerThat = (ends: string, asked = NEVER) => {
    const question = `if [ "$1" = deployments ]; then echo "$@" > "${project.folder}/asked"; ${asked}; fi`;
    project.stubWrangler(`${question}\necho "$@" >> "${project.folder}/called"\n${ends}`);
  };
  wranglerThat("exit 0");
  return {
    ...project,
    wranglerThat,
    called: () => project.read("called"),
    pending: () => project.read(".build/push.json"),
    moveTo: (url) => project.write(PUBLICATION, project.read(PUBLICATION)?.replaceAll(NOWHERE, url) ?? ""),
  };
}

const TOPICS = ["", "/authors/ada-park", "/articles/least"].flatMap((slice) =>
  ["rss.xml", "atom.xml", "feed.json", "ninjs.json"].map((file) => `${NOWHERE}${slice}/${file}`),
);

describe.concurrent("npm run deploy", () => {
  test("deploys, and keeps for later what a hub could not be told", async () => {
    using project = desk();
    const { status, stdout } = await project.run("deploy", ["--env", "preview"]);
    expect([status, project.called()]).toEqual([0, "deploy --env preview\n"]);
    expect(stdout).toContain(`push: ${NOWHERE}/hub was not told of 12 changed feeds: it could not be reached (`);
    expect(stdout).toContain("npm run ping tries again");
    expect(stdout).toContain(
      `deploy: this is the first deploy: nothing is live at ${NOWHERE} yet (${NOWHERE}/feed.json: `,
    );
    expect(stdout).toMatch(
      /deploy: open https:\/\/127\.0\.0\.1:64999: if your articles are not there .+ deploy again\n$/,
    );
    expect(JSON.parse(project.pending() ?? "")).toEqual({ [`${NOWHERE}/hub`]: TOPICS });
  });

  test("--dry-run deploys nothing and tells nobody, and lists what it would tell", async () => {
    using project = desk();
    const { status, stdout } = await project.run("deploy", ["--dry-run"]);
    expect([status, project.called(), project.pending()]).toEqual([0, "deploy --dry-run\n", undefined]);
    for (const topic of TOPICS) expect(stdout).toContain(`push: ${NOWHERE}/hub <- ${topic}\n`);
    expect(stdout).not.toContain("deploy: open ");
  });

  test("that fails leaves no word for the hubs behind", async () => {
    using project = desk();
    project.wranglerThat("exit 3");
    const { status, stderr } = await project.run("deploy");
    expect([status, project.pending()]).toEqual([3, undefined]);
    expect(stderr).toContain("deploy: wrangler did not deploy");
  });

  test("does not begin with mistakes in the content", async () => {
    using project = desk();
    mkdirSync(join(project.folder, "content/outlets"));
    project.write("content/outlets/Outlet.yaml", "name: Outlet\n");
    const { status, stderr } = await project.run("deploy");
    expect([status, project.called()]).toEqual([1, undefined]);
    expect(stderr).toContain("content/outlets/Outlet.yaml:1:1: file name: ");
  });
});

describe.concurrent("what npm run deploy tells", () => {
  test("builds and warns once, though wrangler asks for a build as well", async () => {
    using project = desk();
    project.wranglerThat("node src/commands/build.ts");
    const { status, stdout } = await project.run("deploy");
    expect(status).toBe(0);
    expect(stdout.match(/^articles$/gm)).toHaveLength(1);
    expect(stdout.match(/: summary: is missing/g)).toHaveLength(1);
  });

  test("warns where the site still has the demo's address", async () => {
    using project = desk();
    project.moveTo("https://feeds.example.org");
    expect((await project.run("deploy", ["--dry-run"])).stdout).toContain(
      "deploy: https://feeds.example.org belongs to nobody, and every link in the feeds leads there: write your own address as url in content/publication.yaml\n",
    );
  });

  test("does not where this Worker is given another", async () => {
    using project = desk();
    project.moveTo("https://feeds.example.org");
    const { stdout } = await project.run("deploy", ["--dry-run", "--var", `SITE_URL:${NOWHERE}`]);
    expect(stdout).not.toContain("belongs to nobody");
  });
});

/** A site on the loopback address that shows these articles in one feed; it ends with `dispose`. */
async function liveSite(slugs: readonly string[], publishStatus = 404) {
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
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    [Symbol.dispose]: () => void server.close(),
  };
}

describe.concurrent("npm run deploy, where nothing is found at the site's address", () => {
  test("refuses where the Worker was deployed before, and goes on where it is told to", async () => {
    using project = desk();
    project.wranglerThat("exit 0", BEFORE);
    const { status, stderr } = await project.run("deploy", ["--name", "other"]);
    expect([status, project.called()]).toEqual([1, undefined]);
    expect(stderr).toMatch(/^deploy: the Worker was deployed before, but nothing of it is found at https:\/\/127/);
    expect(stderr).toMatch(/deploy: nothing was deployed: .+: npm run deploy -- --unseen\n$/);
    expect(project.read("asked")).toBe("deployments list --json --name other\n");

    await project.run("deploy", ["--dry-run"]);
    expect(project.called()).toBeUndefined();
    const again = await project.run("deploy", ["--dry-run", "--unseen"]);
    expect([again.status, project.called()]).toEqual([0, "deploy --dry-run\n"]);
  });
});

describe.concurrent("npm run deploy, where an article that is live would vanish", () => {
  test("refuses, with --dry-run too, lists it, and goes on where it is said to be let go", async () => {
    using project = desk();
    using site = await liveSite(["harbour", "port"]);
    const at = ["--var", `SITE_URL:${site.url}`];
    for (const options of [at, [...at, "--dry-run"], [...at, "--let-go", "port"]]) {
      const { status, stderr } = await project.run("deploy", options);
      expect([status, project.called()]).toEqual([1, undefined]);
      expect(stderr).toContain("deploy: https://x.example/articles/harbour (harbour) is live and would vanish: ");
      expect(stderr).toMatch(/npm run deploy -- --let-go harbour( --let-go port)?\n$/);
    }
    const letGo = ["--let-go", "port", "--let-go=harbour", "--let-go", "x"];
    const { status, stdout } = await project.run("deploy", [...at, ...letGo]);
    expect([status, project.called()]).toEqual([0, `deploy --var SITE_URL:${site.url}\n`]);
    expect(stdout).toContain("deploy: let go: https://x.example/articles/port (port)\n");
    expect(stdout).toContain("deploy: --let-go x: no live article of this name would vanish\n");
  });

  test("goes on where articles are published there without a deploy, and says so", async () => {
    using project = desk();
    using site = await liveSite(["harbour"], 401);
    const { status, stdout } = await project.run("deploy", ["--var", `SITE_URL:${site.url}`]);
    expect([status, project.called()]).toEqual([0, `deploy --var SITE_URL:${site.url}\n`]);
    expect(stdout).toContain(
      "deploy: articles are published to the live site without a deploy: those stay as they are",
    );
  });

  test("--let-go without a slug is an error", async () => {
    using project = desk();
    const { status, stderr } = await project.run("deploy", ["--let-go", "--dry-run"]);
    expect([status, project.called()]).toEqual([2, undefined]);
    expect(stderr).toBe("deploy: --let-go needs an article's slug: npm run deploy -- --help lists what there is\n");
  });
});

describe.concurrent("npm run deploy -- --staging", () => {
  test("says what to write where there is no staging site", async () => {
    using project = desk();
    const { status, stderr } = await project.run("deploy", ["--staging"]);
    expect([status, project.called()]).toEqual([1, undefined]);
    expect(stderr).toContain(
      "deploy: there is no staging site yet: write its address as staging in content/publication.yaml",
    );
  });

  test("deploys to its address, apart from the site's own, and tells no hub", async () => {
    using project = desk();
    project.write(PUBLICATION, `${project.read(PUBLICATION)}staging: https://staging.example\n`);
    const { status, stdout } = await project.run("deploy", ["--staging"]);
    expect([status, project.pending()]).toEqual([0, undefined]);
    expect(project.called()).toBe("deploy --env staging --var SITE_URL:https://staging.example --var STAGING:1\n");
    expect(stdout).not.toContain("push: ");
  });
});

describe.concurrent("npm run ping", () => {
  test("--dry-run lists what it would tell", async () => {
    using project = desk();
    const { status, stdout } = await project.run("ping", ["--dry-run"]);
    expect([status, project.called()]).toEqual([0, undefined]);
    for (const topic of TOPICS) expect(stdout).toContain(`push: ${NOWHERE}/hub <- ${topic}\n`);
    expect(stdout).toContain(`because the deployed site did not answer: ${NOWHERE}/rss.xml: connect ECONNREFUSED`);
  });

  test("refuses what it does not know", async () => {
    using project = desk();
    const { status, stderr } = await project.run("ping", ["--now"]);
    expect([status, stderr]).toEqual([2, "ping: Unknown option '--now': npm run ping -- --help lists what there is\n"]);
  });
});
