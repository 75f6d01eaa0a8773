import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { creditLine, creditText } from "../../src/article/credit.ts";
import { runsHtml } from "../../src/article/creditruns.ts";
import { entryContent } from "../../src/feeds/entrycontent.ts";
import { applyProfile } from "../../src/profiles/applyprofile.ts";
import { PROFILES } from "../../src/profiles/profiles.ts";
import { rendered } from "../feeds/documents.ts";
import { anyArticle } from "../feeds/generated.ts";
import { but, FITTING, many, PLACE } from "./articles.ts";
import { type Name, TABLES } from "./tables.ts";

describe.each(Object.entries(TABLES))("the profile %s", (name, rows) => {
  const profile = Object.entries(PROFILES).find(([known]) => known === name)?.[1] ?? PROFILES.standard;

  const given = rows.map(([what, article, reasons, pictureReasons = []]) => ({
    what,
    article,
    reasons,
    pictureReasons,
  }));

  it.each(given)("takes or leaves an article that $what", ({ article, reasons: articleReasons, pictureReasons }) => {
    const { entries, leftOut } = applyProfile(profile, [article], PLACE);
    const reasons = (what: string) => leftOut.filter((left) => left.what === what).flatMap((left) => left.reasons);

    expect(reasons("article")).toEqual(articleReasons);
    expect(reasons("picture")).toEqual(pictureReasons);
    expect(entries).toHaveLength(articleReasons.length === 0 ? 1 : 0);
    for (const entry of entries)
      expect(entry.image === undefined).toBe(article.image === undefined || pictureReasons.length > 0);
  });

  test("keeps the notice of what was taken back, whatever else it lacks", () => {
    const { image, summary, licence, copyright, ...rest } = FITTING;
    const withdrawn = {
      ...rest,
      title: "Short",
      language: "fr",
      html: "",
      withdrawn: { at: "2026-11-05T10:00:00Z", reason: "It was wrong." },
    };
    expect(applyProfile(profile, [withdrawn], PLACE)).toMatchObject({ entries: [withdrawn], leftOut: [] });
  });

  test("takes nothing from the credit, whatever an article is made of", () => {
    let carried = 0;
    fc.assert(
      fc.property(anyArticle, (any) => {
        const article = {
          ...any,
          title: FITTING.title,
          published: FITTING.published,
          language: "en",
          html: FITTING.html,
          distribution: "full" as const,
          image: FITTING.image,
        };
        const { entries } = applyProfile(profile, [article as Article], PLACE);
        for (const entry of entries) {
          carried += 1;
          expect(entry.credit).toEqual(article.credit);
          expect([entry.licence, entry.copyright, entry.authors, entry.citations, entry.corrections]).toEqual([
            article.licence,
            article.copyright,
            article.authors,
            article.citations,
            article.corrections,
          ]);
          expect(creditText(entry)).toBe(creditText(article as Article));
          const line = runsHtml(creditLine(entry)).split(/[\s<>&]+/);
          const html = entryContent(entry);
          expect(line.filter((word) => !html.includes(word))).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(carried).toBeGreaterThan(20);
  });

  test("is the same again, with the same objects, so that each is rendered once", () => {
    const articles = many(5);
    const [first, second] = [applyProfile(profile, articles, PLACE), applyProfile(profile, articles, PLACE)];
    expect(second).toEqual(first);
    for (const [index, entry] of first.entries.entries()) expect(second.entries[index]).toBe(entry);
  });

  test("says from what it was written, and when that read so", () => {
    const { urls, readOn } = profile.specification;
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(new URL(url).protocol).toBe("https:");
    expect(readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("finds each element that it asks for in what is written", () => {
    const document = rendered(profile.format, applyProfile(profile, [FITTING], PLACE).entries);
    const [item = ""] = /<(item|entry)\b[^>]*>[\s\S]*?<\/\1>/.exec(document) ?? [];
    for (const element of profile.elements) expect(item).toContain(`<${element}`);
  });
});

describe("a profile", () => {
  it("writes other tags in place of those that are not taken, and keeps every word", () => {
    const html =
      '<section class="footnotes" lang="fr"><h6 id="a">Head</h6>\n<p><abbr title="x > y">EU</abbr> <code>c</code><wbr>d</p><hr></section>';
    const { entries } = applyProfile(PROFILES.msn, [but({ html })], PLACE);

    expect(entries[0]?.html).toBe('<div lang="fr"><h5 id="a">Head</h5>\n<p><span>EU</span> <span>c</span>d</p></div>');
  });

  it("makes an excerpt from the text, without captions, footnotes and tags", () => {
    const words = "A harbour &#x26; its &lt;berths&gt;. ".repeat(12);
    const html = `<p>${words}<sup><a href="#fn">1</a></sup></p><figure><img src="https://a.example/x.jpg" alt=""><figcaption><p>Caption</p></figcaption></figure><p>Second.</p><section class="footnotes"><p>Note</p></section>`;
    const { entries } = applyProfile(PROFILES.flipboard, [but({ html })], PLACE);

    expect(entries[0]?.summary).toBe("A harbour & its <berths>. ".repeat(12).trim());
    expect(rendered("rss", entries)).toContain("— <a");
  });

  it("takes as many as it has room for, the newest, and says of the others that they are more", () => {
    const { entries, leftOut } = applyProfile(PROFILES.msn, many(22), PLACE);

    expect(entries.map(({ slug }) => slug)).toEqual(many(20).map(({ slug }) => slug));
    expect(leftOut).toEqual(
      [20, 21].map((index) => ({
        slug: `a${index}`,
        title: FITTING.title,
        what: "article",
        reasons: ["20 newer ones fill the feed: MSN takes no more."],
      })),
    );
  });

  it("does not count what does not fit anyway", () => {
    const articles = many(22).map((article, index) => (index < 2 ? { ...article, title: "Short" } : article));
    expect(applyProfile(PROFILES.msn, articles, PLACE).entries).toHaveLength(20);
  });

  it.each([PROFILES.standard, PROFILES.smartnews])("keeps the whole document below what may be", (profile) => {
    const articles = many(50).map((article) => ({ ...article, html: `<p>${"x".repeat(40_000)}</p>` }));
    const { entries, leftOut } = applyProfile(profile, articles, PLACE);

    expect(new TextEncoder().encode(rendered(profile.format, entries)).length).toBeLessThan(1_000_000);
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.length + leftOut.length).toBe(50);
  });

  it.each<[Name, Partial<typeof PLACE.publication>, number, readonly string[]]>([
    ["standard", {}, 19, ["The feed has 19 entries: the standard profile wants 20 to 50."]],
    ["standard", {}, 20, []],
    ["flipboard", {}, 3, ["The feed has 3 entries: Flipboard wants 20 to 50."]],
    [
      "smartnews",
      { subtitle: "x".repeat(31) },
      1,
      ["The publication’s subtitle has 31 characters: SmartNews takes at most 30."],
    ],
    ["smartnews", { logo: undefined as unknown as string }, 1, ["The publication has no logo: SmartNews wants one."]],
    ["smartnews", {}, 1, []],
    ["msn", {}, 1, []],
  ])("says what the feed as a whole lacks: %s %o %i", (name, changes, count, shortcomings) => {
    const place = { ...PLACE, publication: { ...PLACE.publication, ...changes } };
    expect(applyProfile(PROFILES[name], many(count), place).shortcomings).toEqual(shortcomings);
  });

  it("says of articles without a picture what becomes of them", () => {
    const articles = many(3).map(({ image, ...article }, index) =>
      index === 0 && image ? { ...article, image } : article,
    );
    expect(applyProfile(PROFILES.msn, articles, PLACE).shortcomings).toEqual([
      "Without a picture: 2 of 3 entries. MSN publishes such only by hand.",
    ]);
  });
});
