/**
 * Takes the two pictures in the README from content/ as it is served: `npm start -- --port 8941`, then, beside it,
 * `node tests/browser/screenshots.ts http://localhost:8941`. Look at them before you keep them: the fonts are those of the
 * machine, and where it has neither Charter nor Georgia the pages look poorer than their readers see them.
 */
import { fileURLToPath } from "node:url";
import { launch, SCREENS, type Scheme } from "./browser.ts";

interface Picture {
  readonly file: string;
  readonly path: string;
  readonly scheme: Scheme;
  readonly fullPage: boolean;
}

const PICTURES: readonly Picture[] = [
  { file: "article.png", path: "/articles/north-korea-closes-embassies", scheme: "light", fullPage: true },
  { file: "feed.png", path: "/rss.xml", scheme: "dark", fullPage: false },
];

/** As wide as a README is shown, so that the files stay small. */
const SIZE = { viewport: SCREENS.desktop, deviceScaleFactor: 0.75 };

const [site] = process.argv.slice(2);
if (site === undefined) throw new Error("screenshots: no site: write its address, such as http://localhost:8941");

const browser = await launch();
for (const { file, path, scheme, fullPage } of PICTURES) {
  const context = await browser.newContext({ ...SIZE, colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(site + path);
  await page.screenshot({ path: fileURLToPath(new URL(`screenshots/${file}`, import.meta.url)), fullPage });
  await context.close();
}
await browser.close();
