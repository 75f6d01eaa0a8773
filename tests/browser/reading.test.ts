import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ADAPTED, OWN, REPUBLISHED } from "../pages/sample.ts";
import { UNBROKEN } from "../pages/unbroken.ts";
import { launch, SCREENS, type Screen } from "./browser.ts";
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

/** When the first text appeared, in ms. */
const FIRST_PAINT = `new Promise((resolve) => new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") resolve(startTime);
}).observe({ type: "paint", buffered: true }))`;

/** How often something moved that was there already. */
const SHIFTS = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: "layout-shift", buffered: true });
  setTimeout(resolve, 300, 0);
})`;

async function open(url: string, screen: Screen = "desktop"): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREENS[screen] });
  const page = await context.newPage();
  await page.goto(server.url + new URL(url, server.url).pathname);
  return page;
}

describe("the credit", () => {
  it.each(["phone", "desktop"] as const)("stands within a screen of the text's end on a %s", async (screen) => {
    for (const { url } of [REPUBLISHED, ADAPTED]) {
      const page = await open(url, screen);
      const text = await page.locator(".text").boundingBox();
      const credit = await page.locator(".credit").boundingBox();
      const distance = (credit?.y ?? Number.POSITIVE_INFINITY) - ((text?.y ?? 0) + (text?.height ?? 0));

      expect(distance).toBeLessThan(SCREENS[screen].height);
      expect(await page.locator(".credit").isVisible()).toBe(true);
      await page.context().close();
    }
  });

  it("names the outlet above the headline as well", async () => {
    const page = await open(REPUBLISHED.url);

    expect(await page.locator("header .origin").textContent()).toBe("Republished from The Western Journal");
    await page.context().close();
  });

  it("stays on paper, with the addresses that cannot be clicked there", async () => {
    const page = await open(REPUBLISHED.url);
    await page.emulateMedia({ media: "print" });

    expect(await page.locator(".credit").isVisible()).toBe(true);
    expect(await page.locator(".republish").isVisible()).toBe(false);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.original a'), '::after').content")).toContain(
      "https://western.example.com/silent-cranes",
    );
    await page.context().close();
  });
});

describe("a text", () => {
  it("prints no addresses behind the marks of footnotes", async () => {
    const page = await open(UNBROKEN.url);
    await page.emulateMedia({ media: "print" });
    const written = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector("${selector}"), "::after").content`);

    expect(await written(".text sup a")).toBe("none");
    expect(await written(".text .data-footnote-backref")).toBe("none");
    expect(await written(".text p > a")).toContain("https://");
    await page.context().close();
  });

  it("aligns the cells of a table as its editor wrote", async () => {
    const page = await open(UNBROKEN.url);
    const alignment = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector("${selector}")).textAlign`);

    expect(await alignment(".text td[align]")).toMatch(/right$/);
    expect(await alignment(".text td:not([align])")).toBe("start");
    await page.context().close();
  });

  it("keeps columns as wide as their longest word, and scrolls them by themselves", async () => {
    const page = await open(UNBROKEN.url, "phone");

    expect(await page.evaluate("document.querySelector('.wide').scrollWidth")).toBeGreaterThan(SCREENS.phone.width);
    await page.context().close();
  });

  it("keeps room for a picture of unknown size", async () => {
    const page = await open(UNBROKEN.url);
    const ratio = `(({ width, height }) => Math.round((width / height) * 10) / 10)`;

    for (const selector of [".picture img", ".text img"]) {
      expect(await page.evaluate(`${ratio}(document.querySelector("${selector}").getBoundingClientRect())`)).toBe(1.5);
    }
    await page.context().close();
  });
});

describe("the boxes to copy from", () => {
  it("have their labels on one line on a phone", async () => {
    const page = await open(REPUBLISHED.url, "phone");
    await page.locator(".republish summary").click();
    for (const label of await page.locator(".box label").all()) {
      expect((await label.boundingBox())?.height).toBeLessThan(30);
    }
    await page.context().close();
  });
});

describe("reading by keyboard", () => {
  it("starts with a link that skips to the content", async () => {
    const page = await open("/");
    await page.keyboard.press("Tab");

    expect(await page.locator(":focus").textContent()).toBe("Skip to the content");
    expect(await page.locator(":focus").isVisible()).toBe(true);

    await page.keyboard.press("Enter");
    await page.waitForURL(({ hash }) => hash !== "");

    expect(new URL(page.url()).hash).toBe("#main");
    await page.context().close();
  });

  it("opens what is to be republished", async () => {
    const page = await open(REPUBLISHED.url);
    await page.locator(".republish summary").focus();
    await page.keyboard.press("Enter");

    expect(await page.getByRole("textbox", { name: "HTML" }).isVisible()).toBe(true);
    await page.context().close();
  });

  it("shows where the focus is", async () => {
    const page = await open("/");
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");

      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    }
    await page.context().close();
  });
});

describe("an article from right to left", () => {
  it("runs from right to left, its English words from left to right", async () => {
    const page = await open(OWN.url);

    expect(await page.locator("html").getAttribute("lang")).toBe("ar");
    expect(await page.evaluate("getComputedStyle(document.querySelector('.text')).direction")).toBe("rtl");
    expect(await page.evaluate("getComputedStyle(document.querySelector('.meta')).direction")).toBe("ltr");
    expect(await page.evaluate("getComputedStyle(document.querySelector('.meta')).textAlign")).toBe("right");
    await page.context().close();
  });
});

describe("loading over a slow connection", () => {
  it("shows the headline in the first response, and moves nothing afterwards", async () => {
    const context = await browser.newContext({ viewport: SCREENS.phone });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
    const response = await page.goto(server.url + new URL(REPUBLISHED.url).pathname, { waitUntil: "load" });
    const painted = await page.evaluate(FIRST_PAINT);
    const moved = await page.evaluate(SHIFTS);

    expect(await response?.text()).toContain("<h1>The cranes fall silent");
    expect(painted).toBeLessThan(2500);
    expect(moved).toBe(0);
    await context.close();
  });
});
