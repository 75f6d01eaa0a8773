import { describe, expect, it } from "vitest";
import { articlePage } from "../../src/pages/article/articlepage.tsx";
import { OUTLETS, REPUBLISHED, SITE } from "./sample.ts";

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
      /<textarea[\s\S]*<\/textarea>/.exec(
        offer({ html: picture, ...(pictures ? {} : { withheld: [picture] }) }, { pictures }),
      )?.[0];

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

  it("is nothing but the way to ask where neither a licence nor the outlet's terms allow it", () => {
    const { licence, ...unlicensed } = REPUBLISHED;
    const { republish, ...silent } = outlet?.terms ?? { distribution: "full", credit: "end", pictures: false };
    const without = (terms: object) =>
      articlePage({
        site: SITE,
        article: unlicensed,
        related: [],
        markdown: "x",
        ...(outlet === undefined ? {} : { outlet: { ...outlet, terms: { ...silent, ...terms } } }),
      });

    for (const terms of [{}, { republish: "ask" }]) {
      expect(without(terms)).not.toContain("<textarea");
      expect(without(terms)).toMatch(
        /Ask <bdi>The Western Journal<\/bdi> before you republish (?:it|this text): see <a href="https:\/\/western/,
      );
    }
    expect(without({ republish: "allowed" })).toContain("<textarea");
    expect(without({ republish: "allowed" })).toContain(
      "<bdi>The Western Journal</bdi> lets others republish this text",
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
