import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SUMMARY } from "../pages/older.ts";
import { REPUBLISHED, WITHDRAWN } from "../pages/sample.ts";
import { complaintsOf, launch, SCREENS, VIEWS, view } from "./browser.ts";
import { ARCHIVES, XML_FEEDS } from "./paths.ts";
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

/** The text that a reader sees: of every leaf that has a box, and what the style sheet writes before it. */
const VISIBLE = `[...document.querySelectorAll("*")].flatMap((element) => {
  const before = getComputedStyle(element, "::before").content;
  const generated = before === "none" || before === "normal" ? [] : [before.replace(/^"|"$/g, "")];
  const own = element.children.length === 0 ? [element.textContent.trim()] : [];
  return element.getClientRects().length === 0 ? [] : [...generated, ...own];
}).filter((text) => text !== "")`;

describe.each(Object.entries(XML_FEEDS))("the %s feed opened in a browser", (_, path) => {
  it.each(VIEWS)("is a styled page on a %s in the %s scheme", async (screen, scheme) => {
    const context = await view(browser, screen, scheme);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(server.url + path);
    const root = "getComputedStyle(document.documentElement)";

    expect(complaints).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await page.evaluate(`${root}.backgroundColor`)).toBe(
      scheme === "light" ? "rgb(252, 251, 248)" : "rgb(22, 21, 19)",
    );
    expect(await page.evaluate(`${root}.color`)).toBe(scheme === "light" ? "rgb(28, 27, 25)" : "rgb(236, 232, 224)");
    await context.close();
  });

  it("says what it is, and shows the headline of each entry, and no markup", async () => {
    const context = await browser.newContext({ viewport: SCREENS.desktop });
    const page = await context.newPage();
    await page.goto(server.url + path);
    const visible: string[] = await page.evaluate(VISIBLE);

    expect(visible.some((text) => text.startsWith("This is a feed"))).toBe(true);
    expect(visible).toContain(REPUBLISHED.title);
    expect(visible).toContain(`Withdrawn: ${WITHDRAWN.title}`);
    expect(visible).toContain("Republished from The Western Journal");
    expect(visible.filter((text) => /<(?!tugs>)|&[a-z#]+;/i.test(text))).toEqual([]);
    await context.close();
  });

  it("says of each entry whose it is, what it begins with, by whom and when, in the same words as the other", async () => {
    const context = await browser.newContext({ viewport: SCREENS.desktop });
    const page = await context.newPage();
    await page.goto(server.url + path);
    const visible: string[] = await page.evaluate(VISIBLE);
    const start = visible.indexOf("Republished from The Western Journal");

    expect(visible.slice(start, start + 4)).toEqual([
      "Republished from The Western Journal",
      REPUBLISHED.title,
      "No ship has entered Europe’s largest port since midnight, and none will before Monday.",
      "By Ana Díaz and Bo Lin · 20 November 2026",
    ]);
    expect(visible.join(" ")).not.toMatch(/GMT|T\d\d:\d\d|\b[Cc]opy\b/);
    await context.close();
  });

  it("links the credit to the original", async () => {
    const context = await browser.newContext({ viewport: SCREENS.desktop });
    const page = await context.newPage();
    await page.goto(server.url + path);
    const credit = page.locator('a[title="Republished from The Western Journal"]').first();

    expect(await credit.getAttribute("href")).toBe("https://western.example.com/silent-cranes");
    expect(await credit.boundingBox()).not.toBeNull();
    await context.close();
  });

  it("leads to the article by a click on its headline, and by keyboard", async () => {
    const context = await browser.newContext({ viewport: SCREENS.desktop });
    const page = await context.newPage();
    await page.goto(server.url + path);
    const headline = page.locator(`a[title=${JSON.stringify(REPUBLISHED.title)}]`);

    await headline.click();
    await page.waitForURL("**/articles/**");
    expect(new URL(page.url()).pathname).toBe(new URL(REPUBLISHED.url).pathname);

    await page.goBack();
    await headline.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/articles/**");
    expect(new URL(page.url()).pathname).toBe(new URL(REPUBLISHED.url).pathname);
    await context.close();
  });
});

describe.each(Object.entries(ARCHIVES))("an archive of the %s feed opened in a browser", (_, path) => {
  it("says that it is nothing to subscribe to, and shows its articles", async () => {
    const context = await view(browser, "phone", "light");
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(server.url + path);
    const visible: string[] = await page.evaluate(VISIBLE);

    expect(visible.some((text) => text.startsWith("This is one month of a feed"))).toBe(true);
    expect(visible.join(" ")).not.toMatch(/This is a feed|the address of this page/);
    expect(visible).toContain(SUMMARY.title);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
