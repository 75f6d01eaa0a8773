import { describe, expect, it } from "vitest";
import { republishingHtml, republishingMarkdown } from "../../src/article/republishing.ts";
import { ADAPTED, CREDIT, OWN, PUBLICATION, REPUBLISHED } from "../pages/sample.ts";

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
