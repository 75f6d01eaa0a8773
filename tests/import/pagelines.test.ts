import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

const [FIRST = "", ...REST] = PROSE;

interface Parts {
  readonly above?: string;
  readonly amid?: string;
  readonly below?: string;
  readonly site?: string;
  readonly page?: string;
  readonly text?: string;
}

function imported({ above = "", amid = "", below = "", site = "Tidal Gazette", page, text }: Parts) {
  const paragraphs = text ?? `<p>${FIRST}</p>${amid}${REST.map((one) => `<p>${one}</p>`).join("\n")}`;
  const html = `<!doctype html><html lang="en"><head><title>${TITLE} - ${site}</title><meta property="og:site_name" content="${site}">
    </head><body><header><a href="/">${site}</a></header><main><article><h1>${TITLE}</h1>${above}<div class="text">${paragraphs}${below}</div></article></main></body></html>`;
  const material = pageMaterial(html, page ?? "https://tidalgazette.example.com/a");
  const made = draft(material, { ...NO_FLAGS, termsChecked: true }, { ...AROUND, outlets: {} });
  const asked = draft(material, { ...NO_FLAGS, termsChecked: false }, { ...AROUND, outlets: {} });
  return {
    blocks: made.body.map(({ block }) => block.text.trim()),
    removed: made.removed.map((removal) => `${removal.rule} | ${removal.text.trim()}`),
    outlet: made.outlet.value.name,
    authors: made.authors?.value.map(({ name }) => name),
    question: asked.question,
  };
}

describe("a line around a text that is none of it", () => {
  it.each([
    [
      "the page's own address",
      { below: "<p>Read this at: https://tidalgazette.example.com/a</p>" },
      "https://tidalgazette.example.com",
    ],
    ["how often it was read, in Russian", { below: "<p>Статья прочитана 50 раз(a).</p>" }, "прочитана"],
    ["how often it was read, in Chinese", { below: "<p>阅读量：1024次</p>" }, "阅读量"],
    ["who edited, in Chinese", { below: "<p>[责任编辑:肖春芳]</p>" }, "肖春芳"],
    ["who edited", { below: "<p>Editor: Rae Toll</p>" }, "Rae Toll"],
    ["what the headline was, in Chinese", { below: "<p>原标题：港口关闭四个泊位</p>" }, "原标题"],
    ["the name of a picture's file", { above: "<p>port walls seen from the pier.jpg</p>" }, "port walls"],
    [
      "how to report a mistake, in Latvian",
      { below: "<p>Iezīmējiet tekstu un spiediet Ctrl+Enter, lai nosūtītu to redaktoram!</p>" },
      "Ctrl",
    ],
    [
      "how to report a mistake, in Russian",
      { below: "<p>Если вы нашли ошибку, выделите её и нажмите Ctrl + Enter.</p>" },
      "Ctrl",
    ],
    [
      "who may copy the page",
      {
        below:
          "<p>This document is subject to copyright. Apart from any fair dealing for private study, no part may be reproduced.</p>",
      },
      "fair dealing",
    ],
    [
      "a button below a picture",
      { above: `<p><a href="javascript:void(0);">View full size image</a></p>` },
      "full size",
    ],
    ["who wrote, in capitals", { below: "<p>TEXT BY JO MARSH</p>" }, "JO MARSH"],
    ["who put it there, and when", { below: "<p>Gespeichert von rell am 24. Juli 2026 - 18:55</p>" }, "rell"],
  ])("goes, and is named: %s", (_, parts, words) => {
    const { blocks, removed } = imported(parts);

    expect(blocks.join("\n")).not.toContain(words);
    expect(removed.some((line) => line.includes(words))).toBe(true);
    expect(blocks.filter((text) => PROSE.includes(text))).toEqual(PROSE);
  });

  it("is none where a sentence leads to the page's own site", () => {
    const petition =
      "Whoever wants the walls kept may sign until Friday at https://tidalgazette.example.com/walls in the harbour office.";

    expect(imported({ below: `<p>${petition}</p>` }).blocks).toContain(petition);
  });

  it("is none where a paragraph of the text is about the keys", () => {
    const keys = "Press Ctrl+Enter to send the form to the harbour office, which answers within a day.";

    expect(imported({ below: `<p>${keys}</p>` }).blocks).toContain(keys);
  });
});

describe("paragraphs that line breaks part", () => {
  it("stay apart where lines below them are links alone", () => {
    const text = `${PROSE.join("<br>")}<br><a href="/bn/1">Read this story in Bengali</a><br><a href="/v/2"><i>Watch</i> <span>Four berths close</span></a>`;
    const { blocks } = imported({ text: `<div>${text}</div>` });

    expect(blocks.slice(0, 3)).toEqual(PROSE);
    expect(blocks.join("\n")).not.toContain("Bengali");
  });
});

describe("whose work a page is, where a line might be taken for another outlet's", () => {
  it.each([
    [
      "sizes of the page's text, of which one is called as a label is",
      "<ul><li>Small</li><li>Medium</li><li>Large</li></ul>",
    ],
    ["letters in two sizes", "<p>AA</p><p>+Text Size</p>"],
    ["letters beside larger ones", "<p>A</p><p>AA</p><p>AAA</p>"],
    ["who wrote, in capitals", "<p>TEXT BY JO MARSH</p>"],
    [
      "a newsletter of the site's own",
      "<p>Harbour Notes is a daily newsletter from Tidal Gazette that tells of ports.</p>",
    ],
  ])("is the page's own: %s", (_, above) => {
    const { outlet, question } = imported({ above });

    expect(outlet).toBe("Tidal Gazette");
    expect(question).toBeUndefined();
  });

  it("is the page's own where a link to something else stands between its paragraphs", () => {
    const link = `<p><a href="https://www.theguardian.com/2026/nov/09/ports">What nobody tells you about old harbours</a></p>`;

    expect(imported({ amid: link }).outlet).toBe("Tidal Gazette");
    expect(imported({ above: link }).outlet).toBe("The Guardian");
  });

  it("is the page's own under the name by which its host is known", () => {
    const page = "https://www.theguardian.com/a";
    const { question } = imported({
      site: "Guardian Online",
      page,
      below: "<h3>The Guardian recommends</h3><p>The Guardian recommends</p>",
    });

    expect(question?.candidates ?? []).not.toContain("The Guardian");
  });

  it("is the page's own where a company has the rights and the byline names the site", () => {
    const notice = "<p>© 2026 Harbour Lights Network</p>";

    expect(imported({ below: notice, above: "<p>by Jo Marsh, Tidal Gazette</p>" }).question).toBeUndefined();
  });
});

describe("a part of a page that leads to another article", () => {
  const teaser = (inner: string) => `<div class="next">${inner}</div>`;
  const other = "The lighthouse keeper who would not leave the rock";
  const words =
    "For forty years he trimmed the lamp by hand, and when the county sent a man with a timer he locked the door and went on.";

  it.each([
    [
      "with its beginning between its headline and a line that lead there",
      teaser(
        `<h2><a href="/2026/keeper.html?from=next">${other}</a></h2><p>${words}</p><p>${words}</p><h3><a href="/2026/keeper.html">READ THE REST</a></h3>`,
      ),
    ],
    [
      "in an element of the page's own that is called a teaser",
      `<story-teaser><div><a href="/2026/keeper.html"><h2>${other}</h2></a><a href="/2026/keeper.html"><p>${words}</p></a></div></story-teaser>`,
    ],
    [
      "in one without a dash in its name",
      `<teaserparagraph><div><a href="/2026/keeper.html"><h2>${other}</h2></a><a href="/2026/keeper.html"><p>${words}</p></a></div></teaserparagraph>`,
    ],
    [
      "in a box with who wrote it, where and when",
      `<q class="aside"><div><a href="https://elmjournal.example.org/5"><img src="/k.jpg"></a></div>Lire aussi Rae Toll &amp; Jo Marsh, « <a href="https://elmjournal.example.org/5">${other}</a> », <i>Elm Journal</i>, juin 2018.</q>`,
    ],
  ])("goes: %s", (_, amid) => {
    const { blocks } = imported({ amid, below: amid });

    expect(blocks).toEqual(PROSE);
  });

  it("stays where a paragraph quotes a title and goes on", () => {
    const also =
      "Read also what the board wrote in “The state of the walls”: it says that the piers will last until spring, and no longer, unless the county pays for steel now, as it did in the years before the flood.";

    expect(imported({ amid: `<p>${also}</p>` }).blocks).toContain(also);
  });
});

describe("lines below a text", () => {
  it.each([
    [
      "facts about the page",
      `<ul><li><strong>Date</strong> 19.11.2026</li><li><strong>Author</strong> Jo Marsh</li><li><strong>Permalink</strong> https://p.example.com/p/3</li></ul>`,
    ],
    [
      "a line that leads to a newsletter",
      `<p><a href="/en/newsletter-registration/a-15">Every day, our editors send out a selection of the day's hard news. Sign up here.</a></p>`,
    ],
    [
      "sentences of which each asks for something, or tells where it is from",
      "<p>Follow Jo Marsh on Twitter. Follow Tidal Gazette on Facebook. Originally published on Tidal Gazette.</p>",
    ],
    [
      "a note on readers' opinions",
      "<p>The opinions expressed in reader comments are those of their authors alone.</p>",
    ],
  ])("go: %s", (_, below) => {
    expect(imported({ below }).blocks).toEqual(PROSE);
  });

  it("go where they are about an author, and show themselves at the name", () => {
    const bio =
      "Jo Marsh came to Tidal Gazette in 2001. She studied law in Elmhaven and was a correspondent in three capitals before that.";
    const above = `<section class="authors"><div class="authorContainer"><p>By <span>Jo Marsh</span>, Elmhaven</p><div class="authorPopup"><div class="name">Jo Marsh</div><p>${bio}</p></div></div></section>`;

    expect(imported({ amid: above }).blocks.join("\n")).not.toContain(bio);
  });
});
