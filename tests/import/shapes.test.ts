import { describe, expect, it } from "vitest";
import { withoutTail } from "../../src/import/lines/headline.ts";
import { decoded } from "../../src/import/source/charset.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";

const TITLE = "Merrow Buys Its Water Works Back";
const PROSE = [
  "The town of Merrow voted on Thursday to buy back its own water works, nine years after the pipes were sold to a company.",
  "“People stopped trusting what came out of the tap,” said councillor Lena Brandt, who had asked for the vote since spring.",
  "The price is 3.2 million crowns, which the county lends for twenty years, and the first new main is to be dug in March.",
  "A report by the engineers found that a third of the water was lost underground, enough to fill the old reservoir twice.",
  "The company did not answer questions; in a letter of two lines to the council it called the sale a matter for lawyers.",
  "For the 4,100 households nothing changes at first, because bills stay as they are until a commission has counted.",
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join("");

function read(body: string, title = TITLE) {
  return pageMaterial(`<!doctype html><title>${title}</title><body>${body}</body>`, "https://post.example.com/water");
}

describe("a page's paragraphs are found", () => {
  it.each([
    ["in a form around the whole page", `<form method="post"><h1>${TITLE}</h1>${paragraphs}</form>`],
    [
      "in custom elements",
      `<x-page><h1>${TITLE}</h1>${PROSE.map((text) => `<x-par>${text}</x-par>`).join("")}</x-page>`,
    ],
    ["in a shadow tree", `<h1>${TITLE}</h1><x-text><template shadowrootmode="open">${paragraphs}</template></x-text>`],
    [
      "in spans that are blocks",
      `<h1>${TITLE}</h1>${PROSE.map((text) => `<span style="color:red;display:block">${text}</span>`).join("")}`,
    ],
    [
      "with one line break between them",
      `<h1>${TITLE}</h1><div>${PROSE.map((text) => `&nbsp;&nbsp;${text}<br>`).join("\n")}</div>`,
    ],
    [
      "set as preformatted, with hard breaks",
      `<h1>${TITLE}</h1><pre>${PROSE.map((text) => text.replace(/(.{60}\S*) /gu, "$1\n")).join("\n\n")}</pre>`,
    ],
    [
      "in a table with a row for each",
      `<h1>${TITLE}</h1><table>${PROSE.map((text) => `<tr><td>${text}</td></tr>`).join("")}</table>`,
    ],
    [
      "in list items beside text of their own",
      `<h1>${TITLE}</h1><ul>${PROSE.map((text) => `<li>${text}<ul><li>and more</li></ul></li>`).join("")}</ul>`,
    ],
  ])("%s", (_, body) => {
    const { blocks, facts } = read(body);
    const text = blocks.map((block) => block.text.replaceAll("\u00a0", "").trim()).join("\n");

    expect(facts?.title?.value).toBe(TITLE);
    for (const paragraph of PROSE) expect(text).toContain(paragraph);
    if (!body.includes("<ul>")) expect(blocks.filter((block) => block.text.length > 200)).toEqual([]);
  });

  it("keeps a poem's lines and preformatted code as they are", () => {
    const code = "<pre>for (const a of b) {\n  run(a);\n}\n\nend();</pre>";
    const poem = "<p>The tap is dry,<br>the well is deep,<br>the town is fast<br>and sound asleep.</p>";
    const { blocks } = read(`<h1>${TITLE}</h1>${paragraphs}${code}${poem}${paragraphs.replaceAll("a", "e")}`);

    expect(blocks.map(({ node }) => node.type)).toContain("code");
    expect(blocks.filter(({ text }) => text.includes("The tap is dry") && text.includes("sound asleep"))).toHaveLength(
      1,
    );
  });

  it("tells the editor of prose that the page hides at first", () => {
    const [first = "", second = "", ...rest] = PROSE;
    const hidden = `<div style="display:none">${rest.map((text) => `<p>${text}</p>`).join("")}</div>`;
    const { doubts } = read(`<h1>${TITLE}</h1><p>${first}</p><p>${second}</p>${hidden}<p>${first} Again.</p>`);

    expect(doubts).toContainEqual({
      text: PROSE[2],
      about: "begins 4 paragraphs that the page hides at first: add them if they are the article's",
    });
  });

  it("reads a formula's picture as its TeX", () => {
    const picture = '<p>The loss is <img src="/f.png" alt="\\frac{a}{b}"> of what the works take in.</p>';
    const { blocks } = read(`<h1>${TITLE}</h1>${paragraphs}${picture}<p>${PROSE[0]} Again.</p>`);

    expect(blocks.map(({ text }) => text)).toContain("The loss is \\frac{a}{b} of what the works take in.");
  });
});

describe("a headline", () => {
  it.each([
    [`${TITLE} : Merrow Post`, TITLE],
    [`${TITLE} [Merrow Post]`, TITLE],
    [`${TITLE} ~ Merrow Post`, TITLE],
    [`${TITLE}｜Merrow Post`, TITLE],
    [`${TITLE}_Merrow Post`, TITLE],
    [`${TITLE} - Merrow Post - Nov 27, 2026`, TITLE],
    [`${TITLE} | Local News | Merrow Post`, TITLE],
    [`Merrow Post » ${TITLE}`, TITLE],
    [`News > Region > ${TITLE}`, TITLE],
    ["How the field user_name broke the council's ledger", "How the field user_name broke the council's ledger"],
    ["The town that sold its pipes – what now | Merrow Post", "The town that sold its pipes – what now"],
  ])("is cut out of %s", (title, expected) => {
    expect(withoutTail(title)).toBe(expected);
  });

  it("is the line above the text where the title names the site", () => {
    const table = `<table><tr><th colspan="2">${TITLE}</th></tr><tr><td>${PROSE.join("<br><br>")}</td><td>Weather</td></tr></table>`;

    expect(read(table, "Merrow Post Online").facts?.title?.value).toBe(TITLE);
  });
});

describe("a page in another script that says to be Western", () => {
  it("is read as what it is, and the guess is named", () => {
    const text =
      "Совет города Каменка решил вернуть себе водопровод, проданный девять лет назад. Люди перестали верить тому, что течёт из крана.";
    const bytes = Uint8Array.from([...`<meta charset="iso-8859-1"><p>${text}`], (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 128 ? code : letter === "ё" ? 0xb8 : code - 0x410 + 0xc0;
    });

    expect(decoded({ bytes, name: "page" })).toMatchObject({ assumed: "windows-1251", instead: "windows-1252" });
    expect(decoded({ bytes, name: "page" }).text).toContain(text);
  });

  it("stays Western where few letters have marks", () => {
    const bytes = Buffer.from(
      '<meta charset="iso-8859-1"><p>Le conseil a voté jeudi le rachat de la régie des eaux, cédée il y a neuf ans.',
      "latin1",
    );

    expect(decoded({ bytes, name: "page" }).assumed).toBeUndefined();
  });
});
