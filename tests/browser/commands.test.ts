import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, serve } from "./server.ts";

const run = promisify(execFile);

let server: Server;
let folder: string;
let lines: Map<string, string>;

beforeAll(async () => {
  server = await serve();
  folder = mkdtempSync(join(tmpdir(), "creditline-"));
  const { document } = parseHTML(await (await fetch(`${server.url}/partners`)).text());
  lines = new Map(
    [...document.querySelectorAll(".command code")].map(({ id, textContent }) => [id, textContent ?? ""]),
  );
});

afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function output(id: string): Promise<string> {
  const { stdout } = await run("sh", ["-c", lines.get(id) ?? "false"], { cwd: folder });
  return stdout;
}

describe("the commands on the partners' page", () => {
  it("fetch the feed and the list of feeds", async () => {
    expect([await output("pull-line"), await output("opml-line")]).toEqual(["200\n", "200\n"]);

    expect(readFileSync(join(folder, "feed.xml"), "utf8")).toContain("<rss");
    expect(readFileSync(join(folder, "feeds.opml"), "utf8")).toContain("<opml");
  });

  it("get 200 and then 304, and keep what the first brought", async () => {
    expect([await output("poll-line"), await output("poll-line")]).toEqual(["200\n", "304\n"]);
    expect(readFileSync(join(folder, "feed.xml"), "utf8")).toContain("<rss");
  });

  it("get nothing twice from a delta either", async () => {
    expect([await output("delta-line"), await output("delta-line")]).toEqual(["200\n", "304\n"]);
  });

  it("find where a document stands, the newest archive and nothing else, and the hub", async () => {
    const found = (await output("archive-line")).trimEnd().split("\n").toSorted();
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(new RegExp(`^<link [^>]*href="${server.url}/archive/2026-10/atom.xml"[^>]*>$`));
    expect(found[1]).toMatch(new RegExp(`^<link [^>]*href="${server.url}/atom.xml"[^>]*>$`));
    expect(await output("push-line")).toContain('<https://hub.example.org/>; rel="hub"');
  });
});
