import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { createApp } from "../../src/app.ts";
import { check } from "../../src/build/check.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { RENDERING } from "../catalog/bundles.ts";

const README = readFileSync("README.md", "utf8");

test("the README's sample builds as it is printed, in the sample publication", () => {
  const [, sample] = /```markdown\n([\s\S]*?)```/.exec(README) ?? [];
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("content", join(folder, "content"), { recursive: true });
  writeFileSync(join(folder, "content/articles/2025-03-06-sample.md"), sample ?? "");
  const { problems, warnings, publishable } = check({ contentFolder: join(folder, "content"), now: new Date() });
  const about = (file: string) => file.endsWith("2025-03-06-sample.md");
  expect(problems).toEqual([]);
  expect(warnings.filter(({ file }) => about(file))).toEqual([]);
  expect(publishable?.articles.map(({ article }) => article.slug)).toContain("sample");
});

/** What one of the partner page's command lines prints of the answers of a site, told with its own reading of curl and grep. */
async function printed(line: string, ask: (path: string, init: RequestInit) => Promise<Response>): Promise<string> {
  const [request = "", filter] = line.split(" | ");
  const [, path = ""] = /https:\/\/feeds\.example\.org(\/\S+)$/.exec(request) ?? [];
  const [, name, value] = /-H '([^:]+): ([^']+)'/.exec(request) ?? [];
  const headers = name === undefined || value === undefined ? {} : { [name]: value };
  const response = await ask(path, { method: /^curl -sI /.test(request) ? "HEAD" : "GET", headers });
  const head = [...response.headers].map(([field, text]) => `${field}: ${text}`).join("\n");
  const output = request.startsWith("curl -sI ") ? head : await response.text();
  if (filter === undefined) return request.includes("-w '%{http_code}\\n'") ? `${response.status}` : output;
  const [, flags = "", pattern = ""] = /^grep -(\w+) '(.*)'$/.exec(filter) ?? [];
  const wanted = new RegExp(pattern, flags.includes("i") ? "i" : "");
  const lines = output.split("\n").filter((text) => wanted.test(text));
  return (flags.includes("o") ? lines.map((text) => wanted.exec(text)?.[0]) : lines).join("\n");
}

test("every command on the partner page prints something on the sample publication", async () => {
  const bundle = new Uint8Array(readFileSync(".build/catalog.bin")).buffer;
  const app = createApp({ catalog: bundledCatalog(bundle), rendering: RENDERING });
  const page = await (await app.request("/partners")).text();
  const lines = [...page.matchAll(/<code id="[^"]*-line">(.*?)<\/code>/g)].map(([, line = ""]) =>
    line
      .replaceAll("&#39;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&"),
  );
  expect(lines.length).toBeGreaterThanOrEqual(5);
  for (const line of lines) {
    expect(line).toMatch(/^curl /);
    const output = await printed(line, async (path, init) => app.request(path, init));
    expect(output.trim(), line).toMatch(/^(?:200$|<link |link: )/m);
  }
});

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly run?: string; readonly uses?: string }[] }>
  >;
}

const WORKFLOW_TEXT = readFileSync(".github/workflows/newsroom.yml", "utf8");
const WORKFLOW: Workflow = parse(WORKFLOW_TEXT);
const RUNS = Object.values(WORKFLOW.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

test("the workflow checks each proposed change and deploys what is merged, by commands that there are", () => {
  expect(Object.keys(WORKFLOW.on).toSorted()).toEqual(["pull_request", "push", "workflow_dispatch"]);
  expect(WORKFLOW.permissions).toEqual({ contents: "read" });
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const commands = RUNS.flatMap((run) => [...run.matchAll(/npm run ([\w-]+)/g)].map(([, name = ""]) => name));
  expect(new Set(commands)).toEqual(new Set(["check", "deploy", "publish"]));
  for (const name of commands) expect(scripts).toHaveProperty(name);
  expect(RUNS).toEqual(
    expect.arrayContaining(["npm ci", "npm run check -- --format github", "npm run deploy -- --dry-run"]),
  );
});

test("the workflow puts nothing that people write into a shell's own text", () => {
  for (const run of RUNS) expect(run).not.toContain("${{");
});
