import { describe, expect, it } from "vitest";
import { counters } from "../../src/import/facts/counter.ts";

const notOwn = () => false;

describe("a counter for republishers", () => {
  const COUNTERS: readonly (readonly [html: string, outlet: object])[] = [
    [
      '<img src="https://counter.theconversation.com/content/1234/count.gif?distributor=republish-lightbox-basic" width="1">',
      { name: "The Conversation", url: "https://theconversation.com/" },
    ],
    ['<img src="//pixel.propublica.org/pixel.gif?a=1">', { name: "ProPublica", url: "https://www.propublica.org/" }],
    [
      '<img id="republication-tracker-tool-source" src="https://elmlandexaminer.example.com/?republication-pixel=true&amp;post=9">',
      { url: "https://elmlandexaminer.example.com/" },
    ],
    ["&lt;img src=&quot;https://pixel.quay.example.org/a.gif&quot;&gt;", { url: "https://quay.example.org/" }],
  ];

  it.each(COUNTERS)("is known, with its outlet: %s", (html, outlet) => {
    expect(counters(html, notOwn)).toEqual([expect.objectContaining({ outlet, isPicture: true })]);
  });

  it.each([
    '<img src="https://pixel.wp.com/g.gif?v=ext">',
    '<img src="https://www.facebook.com/tr?id=1">',
    '<img src="https://sb.scorecardresearch.com/p?c1=2">',
    '<img src="/images/pixel-art.png">',
    '<img src="javascript:count()">',
  ])("is none that counts for somebody else: %s", (html) => {
    expect(counters(html, notOwn)).toEqual([]);
  });

  it("is none where it counts the readers of the page's own site", () => {
    expect(counters('<img src="https://stats.quay.example.org/a.gif">', () => true)).toEqual([]);
  });

  it("tells the original's address, where its script reports that", () => {
    const html = `<img src="https://pixel.propublica.org/pixel.gif"><script>trackPageView({ url: "https://quay.example.org/2026/berths" })</script>`;

    expect(counters(html, notOwn)[0]?.original).toBe("https://quay.example.org/2026/berths");
  });
});
