import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { articlePage } from "../../src/pages/article/articlepage.tsx";
import { homePage } from "../../src/pages/lists/homepage.tsx";
import { partnersPage } from "../../src/pages/partners/partnerspage.tsx";
import { ADAPTED, OUTLETS, OWN, PUBLICATION, REPUBLISHED, SITE, WITHDRAWN } from "./sample.ts";
import { UNBROKEN } from "./unbroken.ts";
import { collapsed } from "./visible.ts";

type Document = ReturnType<typeof parseHTML>["document"];

function documentOf(article: typeof REPUBLISHED): Document {
  return parseHTML(articlePage({ site: SITE, article, related: [] })).document;
}

function textOf(document: Document, selector: string): string {
  return collapsed(document.querySelector(selector)?.textContent ?? "");
}

/** The language that an element's words are marked as being in. */
function languageOf(element: ReturnType<Document["querySelector"]> | undefined): string | null | undefined {
  return element?.closest("[lang]")?.getAttribute("lang");
}

describe("the dates of an article", () => {
  const correction = { at: "2026-11-21T10:30:00Z", text: "A year was wrong." };

  it("say that it was corrected, and lead to what was", () => {
    const document = documentOf({ ...REPUBLISHED, corrections: [correction], updated: correction.at });

    expect(textOf(document, ".dates")).toContain("Corrected 21 November 2026, 10:30 UTC See the correction");
    expect(document.querySelector('.dates a[href="#corrections"]')).not.toBeNull();
  });

  it("say that it was updated where something else changed since", () => {
    const document = documentOf({ ...REPUBLISHED, corrections: [correction], updated: "2026-11-22T08:00:00Z" });

    expect(textOf(document, ".dates")).toContain("Updated 22 November 2026, 08:00 UTC See the correction");
  });

  it("speak of no correction where there was none", () => {
    const document = documentOf({ ...REPUBLISHED, corrections: [], updated: "2026-11-22T08:00:00Z" });

    expect(textOf(document, ".dates")).toMatch(/Updated 22 November 2026, 08:00 UTC$/);
  });
});

describe("the credit block", () => {
  it("states the rights in the text", () => {
    expect(textOf(documentOf(REPUBLISHED), ".credit dl")).toContain("Rights in this text© 2026 The Western Journal");
  });

  it("is none of somebody else's work in an article of our own", () => {
    const own = documentOf({ ...OWN, copyright: "© 2026 Jo Reyes" });

    expect(own.querySelector(".credit")?.className).toBe("credit rights");
    expect(documentOf(REPUBLISHED).querySelector(".credit")?.className).toBe("credit");
  });

  it.each([
    ["Rights", { copyright: "© 2026 Jo Reyes" }],
    ["Rights", { licence: { name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" } }],
    ["Sources", { citations: REPUBLISHED.citations }],
    ["Rights and sources", { citations: REPUBLISHED.citations, copyright: "© 2026 Jo Reyes" }],
  ])("is headed by what there is to say of an article of our own: %s", (heading, changes) => {
    expect(textOf(documentOf({ ...OWN, ...changes }), ".credit h2")).toBe(heading);
  });

  it("says nothing of rights where they are the publication's own, which stand below every page", () => {
    const { licence, copyright } = PUBLICATION;
    const rights = { ...(licence && { licence }), ...(copyright !== undefined && { copyright }) };

    expect(documentOf({ ...OWN, ...rights }).querySelector(".credit")).toBeNull();
    expect(textOf(documentOf({ ...ADAPTED, ...rights }), ".credit dl")).not.toMatch(/Licence|Rights/);
  });

  it("stands beside the sentence that partners copy, and neither is in the other", () => {
    const document = documentOf(REPUBLISHED);

    expect(textOf(document, ".credit-line")).toMatch(/^This article by Ana Díaz and Bo Lin originally appeared on /);
    expect(document.querySelectorAll(".credit-line")).toHaveLength(1);
    expect(document.querySelector(".credit .credit-line")).toBeNull();
    expect(document.querySelector('[data-copy="credit-line"]')).not.toBeNull();
  });

  it("offers no sentence to copy that leaves this publication out, nor one that nobody may use", () => {
    const copied = (article: typeof REPUBLISHED) => documentOf(article).querySelector('[data-copy="credit-line"]');
    const { licence, ...unlicensed } = REPUBLISHED;

    expect(copied(ADAPTED)).toBeNull();
    expect(copied(unlicensed)).toBeNull();
  });
});

describe("an article in another language than the page's words", () => {
  const document = documentOf(UNBROKEN);

  it("marks its own words as its own, within English ones too", () => {
    const rights = [...document.querySelectorAll(".credit dd bdi")].find((e) => e.textContent === UNBROKEN.copyright);

    expect(languageOf(document.querySelector(".original bdi"))).toBe("de");
    expect(languageOf(rights)).toBe("de");
    expect(languageOf(document.querySelector(".text td"))).toBe("de");
  });

  it("marks English ones as English", () => {
    expect(languageOf(document.querySelector(".text [aria-label='Table']"))).toBe("en");
    expect(languageOf(document.querySelector(".text .footnotes h2"))).toBe("en");
    expect(languageOf(document.querySelector(".credit .label"))).toBe("en");
  });

  it("takes its topics for words of the publication", () => {
    const site = { ...SITE, publication: { ...PUBLICATION, language: "de" } };
    const page = parseHTML(articlePage({ site, article: UNBROKEN, related: [] })).document;

    expect(languageOf(page.querySelector(".topics a"))).toBe("de");
  });

  it("says nothing of the language of a headline that it was adapted from", () => {
    const { credit } = UNBROKEN;
    const adapted = documentOf({ ...UNBROKEN, ...(credit && { credit: { ...credit, basis: "adapted" } }) });

    expect(languageOf(adapted.querySelector(".original bdi"))).toBe("");
  });

  it("keeps both apart where it was withdrawn", () => {
    const page = documentOf({ ...WITHDRAWN, title: OWN.title, language: "ar" });
    const [word, title] = page.querySelectorAll("h1 bdi");

    expect([word?.textContent, languageOf(word)]).toEqual(["Withdrawn:", "en"]);
    expect([title?.textContent, languageOf(title), title?.getAttribute("dir")]).toEqual([OWN.title, "ar", "rtl"]);
    expect(languageOf(page.querySelector(".notice > p:not(.origin) bdi"))).toBe("ar");
  });
});

describe("a publication without articles", () => {
  it("says so", () => {
    const { document } = parseHTML(homePage({ site: SITE, articles: [], outlets: [], topics: [] }));

    expect(textOf(document, ".stream")).toBe("Nothing is published yet.");
    expect(document.querySelector("ol")).toBeNull();
  });
});

describe("the terms on the page for partners", () => {
  const termsOf = (publication: typeof PUBLICATION, id: string) => {
    const html = partnersPage({ site: { ...SITE, publication }, outlets: OUTLETS });
    const { document } = parseHTML(html);
    return collapsed(document.getElementById(id)?.closest("section")?.textContent ?? "");
  };

  it("include those of the publication's own texts", () => {
    expect(termsOf(PUBLICATION, "own-texts")).toContain("LicenceCC BY 4.0");
    const { licence, ...unlicensed } = PUBLICATION;
    expect(termsOf(unlicensed, "own-texts")).toContain("RepublishingAsk us first");
  });

  it("are not stated for an outlet that nobody has looked at yet", () => {
    expect(termsOf(PUBLICATION, "outlet-found-daily")).toBe("Found DailyRepublishingNot stated: ask the outlet first");
  });
});
