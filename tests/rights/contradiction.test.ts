import robotsParser from "robots-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { FrontMatter } from "../../src/article/frontmatter.ts";
import type { OutletEntry } from "../../src/article/outlet.ts";
import type { Publication } from "../../src/article/publication.ts";
import type { UsageTerms } from "../../src/article/uses.ts";
import { fingerprint } from "../../src/build/fingerprint.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { type BundledArticle, encodeBundle } from "../../src/catalog/bundle/encode.ts";
import { resolveFacts } from "../../src/manuscript/resolvefacts.ts";
import { PUBLICATION, RENDERING } from "../catalog/bundles.ts";
import {
  readContentSignal,
  readContentUsage,
  readPage,
  readRobots,
  readRsl,
  readRslLinks,
  readTdm,
  readWords,
  type Told,
} from "./readers.ts";

type Said = "yes" | "ask" | "no" | undefined;

/** What publication, outlet and article say to one purpose. */
type Combination = readonly [publication: Said, outlet: Said, article: Said];

const SAID: readonly Said[] = [undefined, "yes", "ask", "no"];
const PURPOSES = ["search", "ai-input", "ai-train", "ai-index", "tdm"] as const;

const COMBINATIONS: readonly Combination[] = SAID.flatMap((publication) =>
  SAID.flatMap((outlet) => SAID.map((article): Combination => [publication, outlet, article])),
);

/** How much each answer takes away. */
const TAKES: Readonly<Record<string, number>> = { yes: 0, ask: 1, no: 2 };

function strictest(answers: readonly Said[]): Said {
  const [first] = answers
    .filter((said) => said !== undefined)
    .sort((a, b) => (TAKES[b ?? ""] ?? 0) - (TAKES[a ?? ""] ?? 0));
  return first;
}

/** The decision, in words of its own: an outlet's yes can be taken away, and given by nobody else. */
function held([publication, outlet, article]: Combination, isRepublished: boolean): Said {
  if (!isRepublished) return strictest([publication, article]);
  const said = strictest([publication, outlet, article]);
  return said === "yes" && outlet === undefined ? undefined : said;
}

/** An article may not say what is looser than what holds without it, nor give a yes that its outlet does not. */
function allowed([publication, outlet, article]: Combination, isRepublished: boolean): Combination {
  const without = held([publication, outlet, undefined], isRepublished);
  const isLooser = article !== undefined && without !== undefined && strictest([without, article]) !== article;
  const isUngiven = isRepublished && article === "yes" && without === undefined;
  return [publication, outlet, isLooser || isUngiven ? undefined : article];
}

function terms(combinations: readonly Combination[], who: 0 | 1 | 2): UsageTerms {
  return Object.fromEntries(
    PURPOSES.flatMap((purpose, index) => {
      const said = combinations[index]?.[who];
      return said === undefined ? [] : [[purpose, said]];
    }),
  );
}

function told(answers: readonly Said[], purposes: readonly string[] = PURPOSES, isTwoValued = false): Told {
  return Object.fromEntries(
    PURPOSES.flatMap((purpose, index) => {
      const said = answers[index];
      if (said === undefined || !purposes.includes(purpose)) return [];
      return [[purpose, isTwoValued && said === "ask" ? "no" : said]];
    }),
  );
}

/** What a whole site may say: what is true of each text on it, whatever is said of that one elsewhere. */
function everywhere(publication: Said, texts: readonly Said[]): Said {
  const strict = strictest([publication, ...texts]);
  if (publication === undefined) return undefined;
  return strict === "yes" || publication === "yes"
    ? texts.every((said) => said === "yes")
      ? "yes"
      : undefined
    : strict;
}

const RSL_PURPOSES = ["search", "ai-input", "ai-train", "ai-index"];
const FACTS = {
  id: "",
  title: "",
  published: "2026-11-02T08:00:00Z",
  authors: [{ name: "Ada Park" }],
  topics: [],
  citations: [],
  draft: false,
  corrections: [],
  aliases: [],
};

function bundled(
  slug: string,
  more: Partial<FrontMatter>,
  publication: Publication,
  outlet: OutletEntry,
): BundledArticle {
  const facts: FrontMatter = { ...FACTS, id: `urn:x:${slug}`, title: `The article ${slug}`, ...more };
  const text = { html: "<p>Text.</p>", markdown: "Text.", withheld: [], tables: [], beginning: "Text." };
  const lookup = { publication, outlets: { outlet }, topicNames: new Map<string, string>() };
  const { article, ...rest } = resolveFacts(slug, facts, text, lookup);
  return { ...rest, article: { ...article, fingerprint: fingerprint(article) } };
}

/** A site with one article of its outlet's and one of its own, and what must hold for both. */
function siteOf(first: number) {
  // Each purpose has another combination, and over all sites every one.
  const combinations = PURPOSES.map(
    (_, index) =>
      COMBINATIONS[(first + 13 * index) % COMBINATIONS.length] ?? ([undefined, undefined, undefined] as const),
  );
  const republished = combinations.map((one) => allowed(one, true));
  const own = combinations.map((one) => allowed(one, false));
  const publication: Publication = { ...PUBLICATION, usage: terms(combinations, 0) };
  const licence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
  const outlet: OutletEntry = {
    name: "The Outlet",
    aliases: [],
    licence,
    usage: { ...terms(combinations, 1), acquire: "https://outlet.example/ai" },
    indexing: "canonical",
    terms: { distribution: "full", credit: "end", pictures: false },
    stub: false,
  };
  const credit = { outlet: "outlet", url: "https://outlet.example/a", authors: [] };
  const articles = [
    bundled("theirs", { basis: "republished", credit, usage: terms(republished, 2) }, publication, outlet),
    bundled("ours", { basis: "adapted", credit, licence, usage: terms(own, 2) }, publication, outlet),
  ];
  const bundle = encodeBundle({ publication, outlets: { outlet }, rendering: RENDERING, articles });
  const app = createApp({
    rendering: RENDERING,
    catalog: bundledCatalog(new Uint8Array(bundle).buffer),
    now: () => new Date("2026-11-15T12:00:00Z"),
  });
  return {
    ask: async (path: string) => app.request(new URL(path, PUBLICATION.url).href),
    site: combinations.map(([said]) => said),
    holds: {
      theirs: republished.map((one) => held(one, true)),
      ours: own.map((one) => held(one, false)),
    },
    outlets: combinations.map(([ours, theirs]) => held([ours, theirs, undefined], true)),
  };
}

type Site = ReturnType<typeof siteOf>;

async function textAt({ ask }: Site, path: string): Promise<string | undefined> {
  const response = await ask(path);
  return response.status === 404 ? undefined : response.text();
}

/** What an RSL document says of one content; nothing where there is none. */
function rslAbout(document: string | undefined, url: string): Told {
  return (document === undefined ? undefined : readRsl(document).get(url)) ?? {};
}

// One test for each: where they differ, its name says which.
describe.each(COMBINATIONS.map((combination, first) => [first, combination.map(String).join(", ")] as const))(
  "site %i (%s first)",
  (first) => {
    let site: Site;
    beforeAll(() => {
      site = siteOf(first);
    });

    test.each(["theirs", "ours"] as const)("an article says one thing in every signal: %s", async (slug) => {
      const url = `${PUBLICATION.url}/articles/${slug}`;
      const holds = site.holds[slug];
      const page = await site.ask(url);
      const read = readPage(await page.text());
      const rsl = told(holds, RSL_PURPOSES);
      const hasRsl = Object.keys(rsl).length > 0;

      expect(readContentUsage(page.headers.get("content-usage"))).toEqual(told(holds, ["search", "ai-train"], true));
      expect(readTdm(page.headers.get("tdm-reservation"), page.headers.get("tdm-policy"))).toEqual(
        told(holds, ["tdm"], true),
      );
      expect(read.tdm).toEqual(told(holds, ["tdm"], true));
      expect(readWords(read.data.usageInfo?.text)).toEqual(told(holds));
      expect(readWords(read.text("#credit"))).toEqual(told(holds));
      expect(readWords(read.text("#republish"))).toEqual(told(holds));

      const linked = readRslLinks(page.headers.get("link"));
      expect(linked).toEqual(hasRsl ? [`${url}/license.xml`] : []);
      expect(read.rsl).toBe(linked[0]);
      expect(rslAbout(await textAt(site, `${url}/license.xml`), url)).toEqual(rsl);
      expect(rslAbout(await textAt(site, "/rss.xml"), url)).toEqual(rsl);
      expect(rslAbout(await textAt(site, "/atom.xml"), url)).toEqual(rsl);

      const feed = JSON.parse((await textAt(site, "/feed.json")) ?? "");
      const item = feed.items.find((item: { url: string }) => item.url === url);
      const { acquire, ...usage } = item._credit.usage ?? {};
      expect(usage).toEqual(told(holds));
      const ninjs = JSON.parse((await textAt(site, "/ninjs.json")) ?? "");
      const object = ninjs.associations.find((object: { slugline: string }) => object.slugline === slug);
      expect(readWords(object.usageTerms)).toEqual(told(holds));
      if (read.data.usageInfo !== undefined) expect(read.data.acquireLicensePage).toBe(acquire);
    });

    test("robots.txt, /license.xml and tdmrep.json say of the site what is true of every article on it", async () => {
      const robots = (await textAt(site, "/robots.txt")) ?? "";
      const { everybody, before } = readRobots(robots);
      const { theirs, ours } = site.holds;
      const all = site.site.map((said, index) => everywhere(said, [theirs[index], ours[index]]));
      const usage = readContentUsage(everybody.get("content-usage"));
      expect(usage).toEqual(told(all, ["search", "ai-train"], true));
      const signal = readContentSignal(everybody.get("content-signal"));
      expect(signal).toEqual(told(all, ["search", "ai-input", "ai-train"], true));
      const rsl = told(all, RSL_PURPOSES);
      const document = await textAt(site, "/license.xml");
      expect(rslAbout(document, "/")).toEqual(rsl);
      expect(before.get("license")).toBe(document === undefined ? undefined : `${PUBLICATION.url}/license.xml`);
      const [rule] = JSON.parse((await textAt(site, "/.well-known/tdmrep.json")) ?? "[]");
      expect(rule?.location ?? "/").toBe("/");
      const tdm = readTdm(rule?.["tdm-reservation"], rule?.["tdm-policy"]);
      expect(tdm).toEqual(told(all, ["tdm"], true));

      // Whatever is said site-wide where only yes and no are, each article says too; so whoever takes the strictest of
      // both, or the narrower one, or knows only one of them, hears nothing that is not so.
      for (const holds of Object.values(site.holds)) {
        expect(told(holds, PURPOSES, true)).toMatchObject({ ...usage, ...signal, ...tdm });
        for (const [purpose, said] of Object.entries(rsl)) {
          const own = told(holds)[purpose];
          expect(own === said || (said === "no" && own === "ask")).toBe(true);
        }
      }
      // And what the publication asks or forbids is left out nowhere.
      for (const [index, said] of site.site.entries())
        if (said === "ask" || said === "no") expect(all[index]).toBeDefined();
    });

    test("robots.txt lets everybody in, as another parser reads it", async () => {
      const robots = robotsParser(`${PUBLICATION.url}/robots.txt`, (await textAt(site, "/robots.txt")) ?? "");
      expect(robots.isAllowed(`${PUBLICATION.url}/articles/theirs`, "SomeBot")).toBe(true);
      expect(robots.getSitemaps()).toHaveLength(2);
    });

    test("a document of several articles has the strictest of them, and no yes that one of them does not give", async () => {
      const { theirs, ours } = site.holds;
      const both = theirs.map((said, index) => {
        const other = ours[index];
        const together = strictest([said, other]);
        return together === "yes" && (said === undefined || other === undefined) ? undefined : together;
      });
      for (const path of [
        "/rss.xml",
        "/atom.xml",
        "/feed.json",
        "/ninjs.json",
        "/",
        "/outlets/outlet",
        "/archive/2026-11",
      ]) {
        const { headers } = await site.ask(path);
        expect(readContentUsage(headers.get("content-usage"))).toEqual(told(both, ["search", "ai-train"], true));
        expect(readTdm(headers.get("tdm-reservation"), headers.get("tdm-policy"))).toEqual(told(both, ["tdm"], true));
        for (const link of readRslLinks(headers.get("link"))) {
          const linked = rslAbout(await textAt(site, link), "/");
          expect(linked).not.toEqual({});
          for (const [purpose, said] of Object.entries(linked)) {
            const own = told(both)[purpose];
            expect(own === said || (said === "no" && own === "ask")).toBe(true);
          }
        }
      }
    });

    test("the page for partners says the same in words", async () => {
      const read = readPage((await textAt(site, "/partners")) ?? "");
      const section = (id: string) => readWords(read.text(`section[aria-labelledby="${id}"]`));
      expect(section("own-texts")).toEqual(told(site.site));
      expect(section("outlet-outlet-name")).toEqual(told(site.outlets));
    });
  },
);

test("every combination comes up for every purpose", () => {
  for (const index of PURPOSES.keys()) {
    const seen = COMBINATIONS.map((_, first) => (first + 13 * index) % COMBINATIONS.length);
    expect(new Set(seen).size).toBe(64);
  }
});
