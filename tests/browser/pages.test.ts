import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaintsOf, launch, VIEWS, view } from "./browser.ts";
import { PAGES, VARIANTS } from "./paths.ts";
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

/** How far the page reaches beyond the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - innerWidth");
}

/** What axe-core finds, each as its rule and the first element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results: axe.AxeResults = await page.evaluate("axe.run()");
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`);
}

describe.each(VIEWS)("on a %s in the %s scheme", (screen, scheme) => {
  // Both screens and both schemes, each once.
  const isInspected = (screen === "phone") === (scheme === "light");

  const kinds = screen === "phone" && isInspected ? { ...PAGES, ...VARIANTS } : PAGES;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    page = await (await view(browser, screen, scheme)).newPage();
    complaints = complaintsOf(page);
  });

  afterAll(() => page?.context().close());

  it.each(Object.entries(kinds))("the page of kind %s is in order", async (kind, path) => {
    complaints.length = 0;
    const response = await page.goto(server.url + path);
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");

    // A browser reports every document that is not 2xx as an error; these are meant.
    const meant = { "withdrawn article": 410, "address that is gone": 410, error: 404 }[kind] ?? 200;
    expect(response?.status()).toBe(meant);
    expect(complaints.filter((complaint) => !complaint.includes(`status of ${meant}`))).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    if (isInspected) expect(await violations(page)).toEqual([]);
  });
});

describe("a list", () => {
  it.each(["phone", "desktop"] as const)("has one title of its size on a %s: the page's own", async (screen) => {
    const page = await (await view(browser, screen, "light")).newPage();
    for (const kind of ["home", "outlet", "topic", "month between two others"]) {
      await page.goto(server.url + PAGES[kind]);
      const sizes: number[] = await page.evaluate(
        "[...document.querySelectorAll('h1, h2, h3')].map((e) => [e.tagName, parseFloat(getComputedStyle(e).fontSize)]).sort((a, b) => a[0] < b[0] ? -1 : 1).map(([, size]) => size)",
      );
      const [title = 0, ...others] = sizes;

      expect(Math.max(...others) * 1.2).toBeLessThan(title);
    }
    await page.context().close();
  });
});

describe("the page for partners on a phone", () => {
  it("breaks no code in the middle of a word", async () => {
    const page = await (await view(browser, "phone", "light")).newPage();
    await page.goto(`${server.url}/partners`);
    const broken: string[] = await page.evaluate(`[...document.querySelectorAll(".guide code")].flatMap((code) => {
      const text = code.firstChild;
      return [...text.data.matchAll(/\\S+/g)].flatMap(({ index, 0: word }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    })`);

    expect(broken).toEqual([]);
    await page.context().close();
  });
});

describe("a publication without articles", () => {
  it("has a home page that is in order", async () => {
    const empty = await serve([]);
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(empty.url);

    expect(await page.getByText("Nothing is published yet.").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.close();
    empty.close();
  });
});
