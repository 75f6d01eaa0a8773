import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, type Page, chromium as playwright } from "playwright-core";

/** Not the package's own flags: they switch web security off, which is what these tests look at. */
const ARGUMENTS = ["--headless=shell", "--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];

/** Screens from the smallest phone in use to a desk. */
export const SCREENS = { phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 900 } } as const;

/** A screen's name. */
export type Screen = keyof typeof SCREENS;

/** The reader's preference. */
export type Scheme = "light" | "dark";

/** Every screen with every scheme. */
export const VIEWS: readonly (readonly [Screen, Scheme])[] = [
  ["phone", "light"],
  ["phone", "dark"],
  ["desktop", "light"],
  ["desktop", "dark"],
];

/** A real browser, from the npm registry alone. */
export async function launch(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), args: ARGUMENTS });
}

/** A window as one reader sees it. */
export function view(browser: Browser, screen: Screen, colorScheme: Scheme): Promise<BrowserContext> {
  return browser.newContext({ viewport: SCREENS[screen], colorScheme });
}

/** Collects what the page complains about: errors, warnings, and violations of the Content-Security-Policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  return complaints;
}
