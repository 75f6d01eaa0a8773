import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { archiveIndexPage } from "../../src/pages/lists/archiveindexpage.tsx";
import { homePage } from "../../src/pages/lists/homepage.tsx";
import { sliceIndexPage } from "../../src/pages/lists/sliceindexpage.tsx";
import { slicePage } from "../../src/pages/lists/slicepage.tsx";
import { EVERYTHING } from "../../src/site/slice.ts";
import { ADAPTED, OWN, REPUBLISHED, SITE, URL, WITHDRAWN } from "./sample.ts";
import { sampleApp } from "./samplesite.ts";
import { collapsed } from "./visible.ts";

type Document = ReturnType<typeof parseHTML>["document"];

const OUTLET = { slice: { kind: "outlet", key: "western-journal" }, name: "The Western Journal" } as const;
const AUTHOR = { slice: { kind: "author", key: "jo-reyes" }, name: "Jo Reyes" } as const;

function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => collapsed(textContent ?? ""));
}

function home(articles: readonly Article[], more: Partial<Parameters<typeof homePage>[0]> = {}): Document {
  return parseHTML(homePage({ site: SITE, articles, outlets: [], topics: [], ...more })).document;
}

describe("a list of articles", () => {
  it("says of each whose it is, by whom and when, with a picture and its credit", () => {
    const [, adapted] = home([REPUBLISHED, ADAPTED]).querySelectorAll(".item");

    expect(collapsed(adapted?.querySelector(".words")?.textContent ?? "")).toBe(
      `Adapted from The Western Journal${ADAPTED.title}${ADAPTED.summary}By Jo Reyes 20 November 2026`,
    );
    expect(adapted?.querySelector(".thumbnail img")?.getAttribute("loading")).toBe("lazy");
    expect(adapted?.querySelector(".thumbnail")?.textContent).toContain("Picture: Mira Osei / Harbour Pictures");
  });

  it("is never led by what was taken back, which is told in a line", () => {
    const document = home([WITHDRAWN, REPUBLISHED, ADAPTED]);

    expect(textsOf(document, ".lead .headline")).toEqual([REPUBLISHED.title]);
    expect(document.querySelector(".item")?.className).toBe("item lead");
    expect(textsOf(document, ".withdrawn")).toEqual([`Withdrawn: ${WITHDRAWN.title}`]);
    expect(document.querySelector(".withdrawn img")).toBeNull();
  });

  it("has no lead where everything was taken back", () => {
    expect(home([WITHDRAWN]).querySelector(".lead")).toBeNull();
  });

  it("does not repeat the outlet or the author that the whole page is about", () => {
    const articles = [REPUBLISHED, ADAPTED, OWN];
    const ofOutlet = parseHTML(slicePage({ site: SITE, subject: OUTLET, articles })).document;
    const ofAuthor = parseHTML(slicePage({ site: SITE, subject: AUTHOR, articles })).document;

    expect(textsOf(ofOutlet, ".item .origin")).toEqual(["Republished", "Adapted"]);
    expect(textsOf(ofAuthor, ".item .by")).toEqual(["By Ana Díaz and Bo Lin"]);
    expect(textsOf(ofAuthor, ".item .origin")).toEqual([
      "Republished from The Western Journal",
      "Adapted from The Western Journal",
    ]);
  });

  it("says what its slice is in the words of its feed", () => {
    const { document } = parseHTML(slicePage({ site: SITE, subject: OUTLET, articles: [REPUBLISHED] }));

    expect(textsOf(document, ".subtitle")).toEqual([
      "What The Harbour Review republishes or adapts from The Western Journal, with its credit.",
    ]);
  });
});

describe("older articles", () => {
  const months = [
    { month: "2026-10", url: `${URL}/archive/2026-10`, count: 1204 },
    { month: "2026-09", url: `${URL}/archive/2026-09`, count: 1 },
  ];

  it("stand month by month below the newest, with how many there are, and lead to all months", () => {
    const document = home([REPUBLISHED], { older: { months, archive: `${URL}/archive` } });

    expect(textsOf(document, ".older li")).toEqual(["October 2026 1,204 articles", "September 2026 1 article"]);
    expect(document.querySelector(".older .all a")?.getAttribute("href")).toBe(`${URL}/archive`);
    expect(document.querySelector('.older a[rel="next"]')?.getAttribute("href")).toBe(months[0]?.url);
  });

  it("are counted on the page of their month", () => {
    const part = { part: { month: "2026-10", number: 2 }, url: `${URL}/archive/2026-10/2` };
    const { document } = parseHTML(slicePage({ site: SITE, subject: OUTLET, articles: [REPUBLISHED, ADAPTED], part }));

    expect(textsOf(document, "h1, .subject .count")).toEqual([
      "The Western Journal, October 2026, part 2",
      "2 articles",
    ]);
    expect(document.querySelector(".paging a")?.getAttribute("href")).toBe(`${URL}/outlets/western-journal/archive`);
  });

  it("are found from a list that does not hold them all", async () => {
    const many = Array.from({ length: 33 }, (_, index): Article => {
      const at = `2026-${index < 31 ? "11" : "10"}-${String(index < 31 ? 24 - (index % 24) : 20 - (index - 31)).padStart(2, "0")}T08:00:00Z`;
      const slug = `a-${index}`;
      return { ...OWN, id: `urn:x:${index}`, slug, url: `${URL}/articles/${slug}`, published: at, updated: at };
    });
    const response = await sampleApp(URL, many).request("/");
    const { document } = parseHTML(await response.text());

    expect(textsOf(document, ".older li")).toEqual(["November 2026 31 articles", "October 2026 2 articles"]);
  });
});

describe("the topics and outlets on the home page", () => {
  const topics = [
    { slice: { kind: "topic", key: "shipping" }, name: "Shipping", count: 12 },
    { slice: { kind: "topic", key: "labour" }, name: "Labour", count: 3 },
  ] as const;

  it("say how much each holds, and lead to all of them", () => {
    const document = home([REPUBLISHED], { topics });

    expect(textsOf(document, ".index li")).toEqual(["Shipping 12", "Labour 3"]);
    expect(document.querySelector(".index .all a")?.getAttribute("href")).toBe(`${URL}/topics`);
  });

  it("are the twelve that hold most", async () => {
    const many = Array.from({ length: 14 }, (_, index) => ({ key: `t${index}`, name: `Topic ${index}` }));
    const articles = many.map((_, index): Article => {
      const slug = `a-${index}`;
      return { ...OWN, id: `urn:x:${index}`, slug, url: `${URL}/articles/${slug}`, topics: many.slice(0, index + 1) };
    });
    const response = await sampleApp(URL, articles).request("/");
    const { document } = parseHTML(await response.text());
    const named = textsOf(document, "[aria-labelledby='topics'] li");

    expect(named).toHaveLength(12);
    expect(named.slice(0, 2)).toEqual(["Topic 0 14", "Topic 1 13"]);
  });
});

describe("the lists of everything that there is", () => {
  it("show a slice's months under their years", () => {
    const months = ["2026-11", "2026-01", "2025-12"].map((month) => ({
      month,
      url: `${URL}/archive/${month}`,
      count: 2,
    }));
    const subject = { slice: EVERYTHING, name: "The Harbour Review" };
    const html = archiveIndexPage({ site: SITE, subject, months, older: `${URL}/archive/before/2025-12` });
    const { document } = parseHTML(html);

    expect(textsOf(document, ".year")).toEqual([
      "2026November 2026 2 articlesJanuary 2026 2 articles",
      "2025December 2025 2 articles",
    ]);
    expect(document.querySelector('.paging [rel="next"]')?.getAttribute("href")).toBe(`${URL}/archive/before/2025-12`);
  });

  it("lead back to their beginning from further on", () => {
    const slices = [{ ...AUTHOR, count: 1 }];
    const { document } = parseHTML(sliceIndexPage({ site: SITE, kind: "author", slices, after: "a" }));

    expect(textsOf(document, ".columns li")).toEqual(["Jo Reyes 1 article"]);
    expect(document.querySelector(".paging a")?.getAttribute("href")).toBe(`${URL}/authors`);
  });

  it("say so where there is nothing", () => {
    const { document } = parseHTML(sliceIndexPage({ site: SITE, kind: "topic", slices: [] }));

    expect(textsOf(document, ".subtitle")).toEqual(["There are none yet."]);
    expect(document.querySelector("ul.columns")).toBeNull();
  });
});
