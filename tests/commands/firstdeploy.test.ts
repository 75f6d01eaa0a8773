import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { wasDeployed } from "../../src/commands/deployments.ts";
import { lookAt, nothingLive } from "../../src/commands/firstdeploy.ts";

const SITE = { url: "https://feds.example.org", where: "url in content/publication.yaml" };
const REASON = "https://feds.example.org/feed.json: getaddrinfo ENOTFOUND feds.example.org";
const PLAIN = { isUnseen: false, isDryRun: false };

describe("where nothing is found at the site's address", () => {
  test("a Worker that was never deployed is deployed, and the address is named with where it stands", () => {
    expect(nothingLive(SITE, REASON, false, PLAIN)).toEqual({
      lines: [
        `deploy: this is the first deploy: nothing is live at https://feds.example.org yet (${REASON})`,
        "deploy: every link in the feeds will lead to https://feds.example.org: if that is not the address of your site, mend url in content/publication.yaml",
      ],
      isRefused: false,
      isFirst: true,
    });
    expect(lookAt(SITE)).toBe(
      "deploy: open https://feds.example.org: if your articles are not there in some minutes, mend url in content/publication.yaml, and deploy again",
    );
  });

  test("one that was deployed before is not, with --dry-run neither", () => {
    const refused = {
      lines: [
        `deploy: the Worker was deployed before, but nothing of it is found at https://feds.example.org (${REASON})`,
        "deploy: so nobody knows what would vanish: if that is not the address of your site, mend url in content/publication.yaml",
        "deploy: nothing was deployed: if it is right, deploy without comparing: npm run deploy -- --unseen",
      ],
      isRefused: true,
    };
    expect(nothingLive(SITE, REASON, true, PLAIN)).toEqual(refused);
    expect(nothingLive(SITE, REASON, true, { ...PLAIN, isDryRun: true })).toEqual(refused);
  });

  test("one of which the account says nothing is not either, and --dry-run goes on", () => {
    const unknown = nothingLive(SITE, REASON, undefined, PLAIN);
    expect(unknown.isRefused).toBe(true);
    expect(unknown.lines[0]).toBe(
      `deploy: nothing is found at https://feds.example.org (${REASON}), and the account does not say whether the Worker was deployed before`,
    );
    expect(nothingLive(SITE, REASON, undefined, { ...PLAIN, isDryRun: true }).isRefused).toBe(false);
  });

  test.each([true, undefined])(
    "--unseen goes on (deployed before: %s), and tells the same but for the refusal",
    (before) => {
      const { lines, isRefused, isFirst } = nothingLive(SITE, REASON, before, { ...PLAIN, isUnseen: true });
      expect([isRefused, isFirst]).toEqual([false, undefined]);
      expect(lines).toEqual(nothingLive(SITE, REASON, before, PLAIN).lines.slice(0, 2));
    },
  );
});

/** Asks a stand-in for wrangler. @returns the answer, and how it was asked */
function asked(script: string, options: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "deployments-"));
  const path = process.env.PATH;
  onTestFinished(() => {
    process.env.PATH = path;
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, "wrangler"), `#!/bin/sh\necho "$@" > "${folder}/asked"\n${script}\n`);
  chmodSync(join(folder, "wrangler"), 0o755);
  process.env.PATH = [folder, path].join(delimiter);
  return [wasDeployed(options), readFileSync(join(folder, "asked"), "utf8").trim()] as const;
}

test.each([
  ["has deployments", 'echo \'[{"id": "d1"}]\'', true],
  ["has none", "echo '[]'", false],
  ["has no such Worker", "echo 'This Worker does not exist on your account. [code: 10007]' >&2; exit 1", false],
  ["is not logged in to", "echo 'necessary to set a CLOUDFLARE_API_TOKEN' >&2; exit 1", undefined],
  ["answers with what is no list", "echo '{}'", undefined],
  ["answers with what is no JSON", "echo Deployments:", undefined],
])("an account that %s is understood", (_, script, expected) => {
  expect(asked(script)).toEqual([expected, "deployments list --json"]);
});

test("the Worker that is meant is asked for, and nothing else is handed on", () => {
  const options = ["--dry-run", "--name=other", "--var", "A:b", "--env", "preview", "-c", "w.toml", "--minify"];
  expect(asked("echo '[]'", options)[1]).toBe("deployments list --json --name=other --env preview -c w.toml");
});
