import { describe, expect, it } from "vitest";
import { articlePage } from "../../src/pages/article/articlepage.tsx";
import { ADAPTED, OUTLETS, OWN, REPUBLISHED, SITE, WITHDRAWN } from "./sample.ts";
import { collapsed, structuredData, visibleIn } from "./visible.ts";

/** Names of types and vocabularies, which a page says by what it is. */
const UNSEEN = new Set(["@type", "@context"]);

/** Every value of a JSON-LD document with its path. */
function* leaves(value: unknown, path: string): Generator<[path: string, leaf: string]> {
  if (typeof value !== "object" || value === null) yield [path, String(value)];
  else
    for (const [name, child] of Object.entries(value)) {
      if (!UNSEEN.has(name)) yield* leaves(child, `${path}/${name}`);
    }
}

function pageOf(article: typeof REPUBLISHED): string {
  const outlet = article.credit && OUTLETS[article.credit.outlet.key];
  return articlePage({ site: SITE, article, related: [], ...(outlet === undefined ? {} : { outlet }) });
}

describe("the structured data of an article", () => {
  it.each([
    ["republished", REPUBLISHED],
    ["republished without a byline", { ...REPUBLISHED, authors: [] }],
    ["adapted", ADAPTED],
    ["own", OWN],
  ])("says nothing that the page of a %s one does not show", (_, article) => {
    const html = pageOf(article);
    const { text, attributes } = visibleIn(html);
    const hidden = [...leaves(structuredData(html), "")].filter(
      ([, leaf]) => !attributes.has(leaf) && !text.includes(collapsed(leaf)) && leaf !== article.url,
    );

    expect(hidden).toEqual([]);
  });

  it("says all that is known of a republished one", () => {
    const outlet = { "@type": "Organization", name: "The Western Journal", url: "https://western.example.com/" };
    const publisher = { "@type": "Organization", name: "Harbour Press Cooperative", url: "https://press.example.org/" };

    expect(structuredData(pageOf(REPUBLISHED))).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      mainEntityOfPage: { "@type": "WebPage", "@id": REPUBLISHED.url },
      headline: REPUBLISHED.title,
      description: REPUBLISHED.summary,
      inLanguage: "en-GB",
      datePublished: "2026-11-20T09:00:00Z",
      dateModified: "2026-11-21T10:30:00Z",
      image: {
        "@type": "ImageObject",
        url: "https://news.example.org/images/cranes.jpg",
        width: 1600,
        height: 900,
        caption: "Cranes at the Maasvlakte terminal on Thursday.",
        creditText: "Mira Osei / Harbour Pictures",
        copyrightNotice: "© 2026 Mira Osei",
      },
      author: [
        { "@type": "Person", name: "Ana Díaz", url: "https://news.example.org/authors/ana-diaz" },
        { "@type": "Person", name: "Bo Lin", url: "https://news.example.org/authors/bo-lin" },
      ],
      publisher,
      sourceOrganization: outlet,
      isBasedOn: {
        "@type": "NewsArticle",
        headline: "Silent cranes",
        url: "https://western.example.com/silent-cranes",
        datePublished: "2026-11-19",
        author: [
          { "@type": "Person", name: "Ana Díaz", url: "https://western.example.com/ana" },
          { "@type": "Person", name: "Bo Lin" },
        ],
        publisher: outlet,
      },
      creditText:
        "This article by Ana Díaz and Bo Lin originally appeared on The Western Journal on 19 November 2026 under the title “Silent cranes”. Licence: CC BY-ND 4.0. © 2026 The Western Journal.",
      license: "https://creativecommons.org/licenses/by-nd/4.0/",
      acquireLicensePage: "https://western.example.com/republish",
      copyrightNotice: "© 2026 The Western Journal",
      copyrightHolder: outlet,
      citation: [
        {
          "@type": "CreativeWork",
          name: "Traffic of the day",
          url: "https://port.example.com/traffic",
          publisher: { "@type": "Organization", name: "Port Authority" },
        },
        "The Pilots’ Union",
      ],
      keywords: ["Shipping", "Labour"],
      correction: [
        {
          "@type": "CorrectionComment",
          text: "An earlier version gave the year of the last strike as 1978.",
          datePublished: "2026-11-21T10:30:00Z",
        },
      ],
    });
  });

  it("names the publication as the source of an adapted one, and the outlet as what it rests on", () => {
    const data = structuredData(pageOf(ADAPTED));

    expect(data).toMatchObject({
      author: [{ name: "Jo Reyes" }],
      sourceOrganization: { name: "Harbour Press Cooperative" },
      copyrightHolder: { name: "Harbour Press Cooperative" },
      isBasedOn: {
        headline: "Silent cranes",
        author: [{ name: "Ana Díaz" }],
        publisher: { name: "The Western Journal" },
      },
      acquireLicensePage: "https://news.example.org/partners#own-texts",
    });
  });

  it("names the outlet where a republished one has no byline", () => {
    expect(structuredData(pageOf({ ...REPUBLISHED, authors: [] }))).toMatchObject({
      author: { "@type": "Organization", name: "The Western Journal" },
    });
  });

  it.each([
    ["© 2026 The Western Journal", true],
    ["(c) 2024–2026 Western Journal. All rights reserved.", true],
    ["Copyright The Western Journal", true],
    ["© 2026 The Western Journal Group", false],
    ["© 2026 The Great Western Journal", false],
    ["© 2026", false],
  ])("takes no part of a name for the holder of the rights: %s", (copyright, isNamed) => {
    expect(structuredData(pageOf({ ...REPUBLISHED, copyright })).copyrightHolder !== undefined).toBe(isNamed);
  });

  it("is absent once the article was withdrawn", () => {
    expect(pageOf(WITHDRAWN)).not.toContain("application/ld+json");
  });

  it("cannot be broken out of by what an article says", () => {
    const title = "</script><script>alert(1)</script>";
    const html = pageOf({ ...REPUBLISHED, title });

    expect(html).not.toContain(title);
    expect(structuredData(html).headline).toBe(title);
  });
});
