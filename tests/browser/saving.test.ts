import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { complaintsOf, launch } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "creditline-"));
const content = join(folder, "content");
const article = join(content, "articles/2025-03-04-subscribe-to-these-feeds.md");

let browser: Browser;
let start: ChildProcess;
let url: string;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("browser: no port is free");
  return address.port;
}

/** Waits until the site answers. */
async function answers(): Promise<void> {
  for (;;) {
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

beforeAll(async () => {
  cpSync("content", content, { recursive: true });
  const port = await freePort();
  url = `http://localhost:${port}/`;
  const options = ["--ip", "127.0.0.1", "--port", String(port), "--content", content];
  start = spawn("node", ["src/commands/start.ts", ...options], { stdio: "ignore" });
  [browser] = await Promise.all([launch(), answers()]);
});

afterAll(async () => {
  await browser?.close();
  const ended = new Promise((resolve) => start.once("exit", resolve));
  start.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test("while npm start runs, an open page shows each save by itself, and a typo in a bar until it is mended", async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(url);
  const right = readFileSync(article, "utf8");

  writeFileSync(article, right.replace(/^title: .*/m, "title: How to subscribe, in other words"));
  await page.getByRole("link", { name: "How to subscribe, in other words" }).waitFor();
  writeFileSync(article, right.replace(/^title: .*/m, 'title: "How to subscribe, in other words'));
  const bar = page.locator(".preview-bar.wrong");
  await bar.waitFor();

  expect(await bar.locator("summary").textContent()).toMatch(
    /subscribe-to-these-feeds\.md:3:8: title: begins with a quote that is never closed: close it$/,
  );
  expect((await bar.boundingBox())?.height).toBeLessThan(80);
  expect(await page.getByRole("link", { name: "How to subscribe, in other words" }).count()).toBe(1);

  writeFileSync(article, right);
  await bar.waitFor({ state: "detached" });
  expect(complaints.filter((complaint) => !complaint.startsWith("failed:"))).toEqual([]);
  await page.close();
});
