import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";

const word = fc.constantFrom(
  "harbour",
  "berth",
  "mole",
  "quay",
  "ships",
  "grain",
  "ferry",
  "newsletter",
  "share",
  "comments",
  "related",
  "support",
  "advertising",
  "subscribe",
);
const prose = fc
  .tuple(fc.array(word, { minLength: 6, maxLength: 40 }), fc.nat(1e6))
  .map(([words, number]) => `The crew of the ${words.join(" ")} came home on day ${number}.`);
const short = fc.nat(1e6).map((number) => `“Aye,” said captain ${number}.`);
const name = fc.constantFrom(
  "",
  "story-body",
  "entry-content",
  "text",
  "c-1",
  "paragraph",
  "article__section",
  "wp-block-group",
  "has-social-impact",
  "adbox-free",
  "content-related",
  "lead",
  "row",
  "col-md-8",
  "rich-text",
  "intro",
  "dropcap",
  "story",
  "section-2",
);

/** One paragraph as one of many systems writes it. */
const written = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: prose }, short),
    name,
    fc.constantFrom("p", "p", "p", "div", "div>p", "section>p", "p>span", "blockquote>p", "li"),
  )
  .map(([text, className, shape]) => {
    const [outer = "p", inner] = shape.split(">");
    const around = className === "" ? outer : `${outer} class="${className}"`;
    const html = inner === undefined ? text : `<${inner}>${text}</${inner}>`;
    return { text, html: outer === "li" ? `<ul><li>${html}</li></ul>` : `<${around}>${html}</${outer}>` };
  });
const noise = fc.constantFrom(
  "",
  "",
  "",
  '<div class="ad"><p>Advertisement</p></div>',
  "<script>x()</script>",
  '<aside class="related"><h3>Related</h3><ul><li><a href="/x">Ten Lighthouses</a></li></ul></aside>',
  '<div class="newsletter-signup"><p>Sign up for our newsletter</p><form><input></form></div>',
  "<hr>",
  "<h2>What comes next</h2>",
  '<figure><img src="/a.jpg" alt="x"><figcaption>A crane</figcaption></figure>',
);
const shell = fc.constantFrom(
  (body: string) => `<main><article><h1>Port Shuts Berths</h1>${body}</article></main>`,
  (body: string) =>
    `<div id="page"><div id="content"><h1>Port Shuts Berths</h1><div class="post">${body}</div></div><div id="sidebar"><ul><li><a href="/">Home</a></li></ul></div></div>`,
  (body: string) => `<div><div><div><h2>Port Shuts Berths</h2>${body}</div></div></div>`,
  (body: string) => `<h1>Port Shuts Berths</h1>${body}`,
  (body: string) => `<table><tr><td><a href="/">Home</a></td><td><h1>Port Shuts Berths</h1>${body}</td></tr></table>`,
);

/** A first and a last paragraph that leave no doubt, because what stands before and behind all prose may be the page's. */
const FIRST =
  "The port of Elmhaven will close almost 30 percent of its berths this winter, the harbour board announced on Monday.";
const LAST = "In the end the council voted nine to four to ask the board for its books, and adjourned until December.";

describe("a page", () => {
  it("loses no paragraph, however it is marked up", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(written, noise), { minLength: 1, maxLength: 12 }), shell, (parts, page) => {
        const body = parts.map(([{ html }, between]) => html + between).join("\n");
        const { blocks } = pageMaterial(
          `<!doctype html><title>Port Shuts Berths</title><body>${page(`<p>${FIRST}</p>${body}<p>${LAST}</p>`)}</body>`,
          "https://lantern.example.com/a",
        );
        const text = blocks.map((block) => block.text).join("\n");

        expect(
          [FIRST, ...parts.map(([{ text: paragraph }]) => paragraph), LAST].filter(
            (paragraph) => !text.includes(paragraph),
          ),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
