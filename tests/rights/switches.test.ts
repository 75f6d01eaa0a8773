import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { SIGNAL_NAMES, type SignalName, type SignalSwitches } from "../../src/article/signals.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { bundleOf, PUBLICATION, RENDERING } from "../catalog/bundles.ts";
import { LEAST, MOST } from "../feeds/articles.ts";

const NOW = new Date("2026-11-15T12:00:00Z");

const USAGE = { search: "yes", "ai-input": "ask", "ai-train": "no", "ai-index": "no", tdm: "no" } as const;

/** What nobody but this signal writes. */
const TRACES: Readonly<Record<SignalName, RegExp>> = {
  rsl: /rslstandard|rsl\+xml|License: http/,
  "content-usage": /content-usage/i,
  "content-signal": /content-signal/i,
  tdmrep: /tdm-reservation/,
  "schema-org": /usageInfo/,
  "credit-usage": /"usage":\{/,
  ninjs: /"usageTerms":"[^"]*Search engines/,
  words: /<dt>For programs<\/dt>/,
};

const ADDRESSES = [
  "/",
  "/articles/least",
  "/articles/least/license.xml",
  "/articles/least/feed.json",
  "/partners",
  "/outlets",
  "/archive",
  "/rss.xml",
  "/atom.xml",
  "/feed.json",
  "/ninjs.json",
  "/feeds.opml",
  "/robots.txt",
  "/license.xml",
  "/.well-known/tdmrep.json",
];

function appOf(usage: typeof USAGE | undefined, signals?: SignalSwitches) {
  const own = { ...LEAST, ...(usage && { usage }) };
  const theirs = { ...MOST, ...(usage && { usage }) };
  const publication = { ...PUBLICATION, ...(usage && { usage }), ...(signals && { signals }) };
  const articles = [own, theirs].map((article) => ({ article, markdown: "Text." }));
  return createApp({
    rendering: RENDERING,
    catalog: bundledCatalog(bundleOf(articles, publication)),
    now: () => NOW,
  });
}

/** Everything that is answered: status, headers and text. */
async function everything(app: ReturnType<typeof appOf>): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const path of ADDRESSES) {
    const response = await app.request(PUBLICATION.url + path);
    answers[path] = [response.status, ...[...response.headers].map(String), await response.text()].join("\n");
  }
  return answers;
}

function tracesIn(answers: Record<string, string>): SignalName[] {
  const all = Object.values(answers).join("\n");
  return SIGNAL_NAMES.filter((name) => TRACES[name].test(all));
}

test("every signal is given where nothing is switched off", async () => {
  expect(tracesIn(await everything(appOf(USAGE)))).toEqual([...SIGNAL_NAMES]);
  expect(tracesIn(await everything(appOf(USAGE, { rsl: true })))).toEqual([...SIGNAL_NAMES]);
});

test.each(SIGNAL_NAMES)("%s is switched off by its name, and nothing else with it", async (name) => {
  const others = SIGNAL_NAMES.filter((other) => other !== name);

  expect(tracesIn(await everything(appOf(USAGE, { [name]: false })))).toEqual(others);
});

test("one publication's switches do not reach into another's entries", async () => {
  const off = appOf(USAGE, { rsl: false });
  const article = { article: { ...LEAST, usage: USAGE }, markdown: "Text." };
  const on = createApp({
    rendering: RENDERING,
    catalog: bundledCatalog(bundleOf([article], { ...PUBLICATION, usage: USAGE })),
    now: () => NOW,
  });

  expect(await (await off.request("/rss.xml")).text()).not.toContain("rsl:content");
  expect(await (await on.request("/rss.xml")).text()).toContain("rsl:content");
});

describe("where nobody says anything", () => {
  test("no signal is given, and the documents are those of no usage at all, byte for byte", async () => {
    const silent = await everything(appOf(undefined));

    expect(tracesIn(silent)).toEqual([]);
    // Publication and ETags aside, switches that are on change nothing.
    const switched = await everything(appOf(undefined, Object.fromEntries(SIGNAL_NAMES.map((name) => [name, true]))));
    const body = (answer: string | undefined) => answer?.replace(/^etag,.*\n/m, "");
    for (const path of ADDRESSES) expect(body(switched[path])).toBe(body(silent[path]));
  });

  test.each(["/license.xml", "/.well-known/tdmrep.json", "/articles/least/license.xml"])(
    "%s is not there",
    async (path) => {
      const response = await appOf(undefined).request(PUBLICATION.url + path);

      expect(response.status).toBe(404);
    },
  );

  test("robots.txt is what it always was", async () => {
    const response = await appOf(undefined).request(`${PUBLICATION.url}/robots.txt`);

    expect(await response.text()).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${PUBLICATION.url}/sitemap.xml\nSitemap: ${PUBLICATION.url}/news-sitemap.xml\n`,
    );
  });
});
