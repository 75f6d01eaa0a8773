import { describe, expect, it } from "vitest";
import { articlePage } from "../../src/pages/article/articlepage.tsx";
import { republishingHtml, republishingMarkdown } from "../../src/pages/article/republishing.tsx";
import { ADAPTED, CREDIT, OUTLETS, OWN, PUBLICATION, REPUBLISHED, SITE } from "./sample.ts";

const SHORT = { ...REPUBLISHED, html: "<p>Nothing moves.</p>\n", title: "A quiet *harbour* & its <tugs>" };

const CREDIT_HTML =
  '<p>This article by Ana Díaz and Bo Lin originally appeared on <a href="https://western.example.com/silent-cranes"><strong>The Western Journal</strong></a> on 19 November 2026 under the title “Silent cranes”. Licence: <a href="https://creativecommons.org/licenses/by-nd/4.0/" rel="license">CC BY-ND 4.0</a>. © 2026 The Western Journal.</p>';

describe("the HTML to republish", () => {
  it("is headline, byline, text, corrections and credit line", () => {
    expect(republishingHtml(PUBLICATION, { ...SHORT, language: "en" })).toBe(`<article lang="en" dir="ltr">
<h1>A quiet *harbour* &amp; its &lt;tugs&gt;</h1>
<p>By Ana Díaz and Bo Lin</p>
<p>Nothing moves.</p>
<p><strong>Correction, 21 November 2026:</strong> An earlier version gave the year of the last strike as 1978.</p>
${CREDIT_HTML}
</article>`);
  });

  it("has the credit line above the text where the outlet wants it there", () => {
    const html = republishingHtml(PUBLICATION, { ...SHORT, language: "en", credit: { ...CREDIT, position: "top" } });

    expect(html.indexOf(CREDIT_HTML)).toBeGreaterThan(0);
    expect(html.indexOf(CREDIT_HTML)).toBeLessThan(html.indexOf("Nothing moves."));
  });

  it("marks the credit's language in a text of another", () => {
    const html = republishingHtml(PUBLICATION, { ...OWN });

    expect(html).toContain('<article lang="ar" dir="rtl">');
    expect(html).toContain('<p lang="en" dir="ltr">This article by Jo Reyes originally appeared on ');
  });

  it("credits this publication for what it wrote, and the outlet too for what it adapted", () => {
    const own =
      '<a href="https://news.example.org/articles/what-a-silent-port-costs"><strong>The Harbour Review</strong></a> on 20 November 2026.';
    const adapted = "This article is adapted from “Silent cranes” by Ana Díaz";
    const html = republishingHtml(PUBLICATION, ADAPTED);

    expect(html.indexOf(own)).toBeGreaterThan(0);
    expect(html.indexOf(adapted)).toBeGreaterThan(html.indexOf(own));
    expect(html.match(/Licence:/g)).toHaveLength(1);
  });
});

describe("the Markdown to republish", () => {
  it("is the editor's text with headline, byline, corrections and credit line", () => {
    expect(
      republishingMarkdown(PUBLICATION, SHORT, "Nothing *moves*.\n"),
    ).toBe(`# A quiet \\*harbour\\* \\& its \\<tugs\\>

By Ana Díaz and Bo Lin

Nothing *moves*.

**Correction, 21 November 2026:** An earlier version gave the year of the last strike as 1978.

This article by Ana Díaz and Bo Lin originally appeared on [**The Western Journal**](<https://western.example.com/silent-cranes>) on 19 November 2026 under the title “Silent cranes”. Licence: [CC BY-ND 4.0](<https://creativecommons.org/licenses/by-nd/4.0/>). © 2026 The Western Journal.
`);
  });
});

describe("what a page offers to republish", () => {
  const outlet = OUTLETS["western-journal"];
  const offer = (changes: Partial<typeof REPUBLISHED>, terms: object = {}) =>
    articlePage({
      site: SITE,
      article: { ...REPUBLISHED, ...changes },
      related: [],
      markdown: "x",
      ...(outlet === undefined ? {} : { outlet: { ...outlet, terms: { ...outlet.terms, ...terms } } }),
    });

  it("is nothing where the outlet lets nobody else carry its text", () => {
    const html = offer({}, { republish: "forbidden" });

    expect(html).toContain("does not let others carry this text");
    expect(html).not.toContain("<textarea");
  });

  it.each(["ask", "allowed"])(
    "is nothing but to ask where feeds carry the summary and republishing is %s",
    (republish) => {
      const html = offer({ distribution: "summary" }, { republish });

      expect(html).toContain("Ask <bdi>The Western Journal</bdi> before you republish this text");
      expect(html).not.toContain("does not let others");
      expect(html).not.toContain("<textarea");
    },
  );

  it("has the pictures that the outlet's terms cover, and says so", () => {
    const picture = '<figure><img src="https://news.example.org/a.jpg" alt=""><figcaption>b</figcaption></figure>';
    const boxes = (pictures: boolean) =>
      /<textarea[\s\S]*<\/textarea>/.exec(offer({ html: picture }, { pictures }))?.[0];

    expect(boxes(true)).toContain("&lt;img");
    expect(offer({}, { pictures: true })).toContain("Its pictures may be carried too");
    expect(boxes(false)).not.toMatch(/&lt;(?:img|fig)/);
    expect(offer({}, { pictures: false })).toContain("Pictures are not included.");
  });

  it("comes with the request to ask first where the outlet wants to be asked", () => {
    expect(offer({}, { republish: "ask" })).toContain(
      'Ask <bdi>The Western Journal</bdi> before you republish this text: see <a href="https://western.example.com/republish">its terms</a>',
    );
  });

  it("names the licence, or says that none is stated", () => {
    const { licence, ...unlicensed } = REPUBLISHED;

    expect(offer({})).toContain("You may republish this text under ");
    expect(articlePage({ site: SITE, article: unlicensed, related: [] })).toContain(
      "No licence is stated for this text.",
    );
  });
});
