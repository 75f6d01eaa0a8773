import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

const PAGE = "https://tidalarchive.example.com/a";

function imported(html: string) {
  const made = draft(pageMaterial(html, PAGE), NO_FLAGS, { ...AROUND, outlets: {} });
  return {
    outlet: made.outlet.value.name,
    title: made.title.value,
    authors: made.authors?.value.map(({ name }) => name) ?? [],
    body: made.body.map(({ block }) => block.text),
    question: made.question?.because.map(({ text }) => text) ?? [],
  };
}

/** Sets words in lines as mail programs do. */
function wrapped(text: string): string {
  return text.replace(/(.{55,70}) /gu, "$1\n");
}

describe("a forwarded article in a mailing list's archive", () => {
  const mail = [
    "-----Original Message-----\nFrom: Moses Tiller\nSent: 17 March 2005 21:40",
    '<A HREF="http://wire.example/news/L17">http://wire.example/news/L17</A>',
    TITLE,
    "By Ann Roe",
    wrapped(`ELMHAVEN, March 17 (Reuters) - ${PROSE[0]}`),
    ...PROSE.slice(1, -1).map(wrapped),
    wrapped(`${PROSE.at(-1)} (Reporting by Ann Roe; Editing by Bo Lark)`),
  ].join("\n\n");
  const { body, outlet, authors } = imported(
    `<HTML><HEAD><TITLE>[Rivers] FW: ${TITLE}</TITLE></HEAD><BODY><H1>[Rivers] FW: ${TITLE}</H1><PRE>${mail}</PRE></BODY></HTML>`,
  );

  it("keeps each paragraph, though links stand between the lines and an agency signs behind the last", () => {
    for (const text of PROSE) expect(body.join("\n").replace(/\s+/gu, " ")).toContain(text);
  });

  it("is the agency's, by whoever it says reported", () => {
    expect([outlet, authors]).toEqual(["Reuters", ["Ann Roe"]]);
  });
});

it("takes the headline from what a system for publishing calls its element, where the title names the site alone", () => {
  const rows = PROSE.map((text) => `<p>${text}</p>`).join("\n");
  const html = `<html><head><title>Tidal Archive - Home</title></head><body><h3>In print</h3><table><tr><td class="contentheading">${TITLE}</td></tr></table>
    <table><tr><td class="createdate">Thursday 04 February 2016</td></tr><tr><td>${rows}</td></tr></table></body></html>`;
  expect(imported(html).title).toBe(TITLE);
});

describe("the place of a byline", () => {
  const page = (above: string, below = "") =>
    `<!doctype html><html><head><title>${TITLE} - Tidal Archive</title><meta property="og:site_name" content="Tidal Archive"></head>
    <body><main><article><h1>${TITLE}</h1>${above}${PROSE.map((text) => `<p>${text}</p>`).join("\n")}${below}</article></main></body></html>`;

  it("may hold an agency alone, whose the article is", () => {
    const { outlet, authors } = imported(
      page('<div><a href="/noticias/nacional">nacional</a> <span class="author">Lusa</span></div>'),
    );
    expect([outlet, authors]).toEqual(["Lusa", []]);
  });

  it("is not where it says what may not be done with somebody's work: that is asked about", () => {
    const notice = "© 2024 Tidal Archive. Content from The Associated Press may not be republished.";
    const { outlet, question } = imported(page("", `<p>${notice}</p>`));
    expect([outlet, question]).toEqual(["Tidal Archive", [notice]]);
  });
});
