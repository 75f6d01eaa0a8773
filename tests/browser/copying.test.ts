import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REPUBLISHED } from "../pages/sample.ts";
import { launch, SCREENS } from "./browser.ts";
import { PAGES } from "./paths.ts";
import { type Server, serve } from "./server.ts";

let server: Server;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launch()]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(path: string, permissions: string[] = ["clipboard-read", "clipboard-write"]): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREENS.desktop, permissions });
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}

/** What the clipboard holds. */
function clipboard(page: Page): Promise<string> {
  return page.evaluate("navigator.clipboard.readText()");
}

const ARTICLE = new URL(REPUBLISHED.url).pathname;

describe("the copy buttons", () => {
  it("copy the address of each feed", async () => {
    const page = await open("/");

    for (const [name, file] of [
      ["RSS", "rss.xml"],
      ["Atom", "atom.xml"],
      ["JSON Feed", "feed.json"],
      ["ninjs", "ninjs.json"],
    ]) {
      await page.getByRole("button", { name: `Copy the ${name} address` }).click();

      expect(await clipboard(page)).toBe(`${server.url}/${file}`);
    }
    await page.context().close();
  });

  it("copy an article as HTML and as Markdown, with the credit line", async () => {
    const page = await open(ARTICLE);
    await page.getByText("Republish this article").click();

    await page.getByRole("button", { name: "Copy HTML" }).click();
    const html = await clipboard(page);
    await page.getByRole("button", { name: "Copy Markdown" }).click();
    const markdown = await clipboard(page);

    expect(html).toContain("<h2>What the pilots want</h2>");
    expect(html).toContain(
      '<a href="https://western.example.com/silent-cranes"><strong>The Western Journal</strong></a>',
    );
    expect(markdown).toContain("No ship has entered *Europe’s* largest port.");
    expect(markdown).toContain("[**The Western Journal**](<https://western.example.com/silent-cranes>)");
    await page.context().close();
  });

  it("copy every command of the partners' page", async () => {
    const page = await open("/partners");
    const lines = await page.locator(".command code").allTextContents();

    for (const [index, line] of lines.entries()) {
      await page.locator(".command button").nth(index).click();

      expect(await clipboard(page)).toBe(line);
    }
    expect(lines.length).toBeGreaterThan(4);
    await page.context().close();
  });

  it("work by keyboard, and say so to screen readers", async () => {
    const page = await open("/");
    await page.getByRole("button", { name: "Copy the Atom address" }).focus();
    await page.keyboard.press("Enter");

    await page.getByRole("status").getByText("Copied").waitFor();

    expect(await clipboard(page)).toBe(`${server.url}/atom.xml`);
    await page.context().close();
  });

  it("mark the text where the browser keeps the clipboard to itself", async () => {
    const page = await open("/", []);
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    await page.getByRole("button", { name: "Copy the RSS address" }).click();
    await page.getByRole("status").getByText("Marked").waitFor();

    expect(await page.evaluate("String(getSelection())")).toBe(`${server.url}/rss.xml`);
    await page.context().close();
  });
});

describe("without script", () => {
  const pages: Page[] = [];

  beforeAll(async () => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ viewport: SCREENS.desktop, javaScriptEnabled });
      pages.push(await context.newPage());
    }
  });

  afterAll(() => Promise.all(pages.map((page) => page.context().close())));

  it.each(Object.entries(PAGES))("the page of kind %s loses only its buttons", async (_, path) => {
    const seen: string[] = [];
    for (const [index, page] of pages.entries()) {
      await page.goto(server.url + path);
      if (index === 1) expect(await page.getByRole("button", { name: "Copy" }).count()).toBe(0);
      seen.push((await page.locator("body").ariaSnapshot()).replace(/^ *- (?:button "Copy.*|status)\n?/gm, "").trim());
    }

    expect(seen[1]).toBe(seen[0]);
  });
});
