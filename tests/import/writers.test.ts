import { describe, expect, it } from "vitest";
import { reportingLine } from "../../src/import/credit/wiremark.ts";
import { draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const PROSE = [
  "The port of Elmhaven will close almost 30 percent of its berths this winter, the harbour board announced on Monday.",
  "Ships that carry grain and timber will be sent to Skerry Point, eleven miles up the coast, until the repairs are done.",
  "“We have put this off for nine years and cannot put it off again,” said Ada Corrin, who has chaired the board since 2019.",
  "The work will cost 14 million crowns, of which the county pays a third, and is to be finished by the end of April.",
];
const COPY =
  '<p><em>This article was originally published by <a href="https://quayledger.com/2026/port">The Quay Ledger</a>.</em></p>';

/** Whom a page's draft names as who wrote. */
function writers({ head = "", above = "", below = "", credit = COPY }): readonly string[] {
  const text = PROSE.map((one) => `<p>${one}</p>`).join("");
  const html = `<!doctype html><title>Port Shuts Berths</title><meta property="og:site_name" content="Skerry Post">${head}
    <body><article><h1>Port Shuts Berths</h1>${above}<div class="text">${text}${credit}</div>${below}</article></body>`;
  const material = pageMaterial(html, "https://skerrypost.example.com/news/port");
  const { authors } = draft(material, { ...NO_FLAGS, termsChecked: true }, { ...AROUND, outlets: {} });
  return authors?.value.map(({ name }) => name) ?? [];
}

const POSTER = '<meta name="author" content="Lou Castor">';
const DESK = '<div class="byline">By <a rel="author" href="/author/lou">Lou Castor</a></div>';

describe("who wrote", () => {
  it.each([
    [
      "the byline with an outlet, before the copier's data",
      POSTER,
      '<p class="x">Jo Marsh | The Quay Ledger</p>',
      ["Jo Marsh"],
    ],
    ["another name than the copier's own", POSTER, `${DESK}<p>By Jo Marsh and Rae Tull</p>`, ["Jo Marsh", "Rae Tull"]],
    [
      "nobody in the links under which the page files its article",
      "",
      '<div class="m"><a href="/category/el-mundo/">El Mundo</a> <a href="/category/politica/">Política</a> | 7 May 2026 | <a href="/author/x">Reuters</a></div>',
      [],
    ],
    [
      "a name alone with a day beside it",
      "",
      '<div class="m"><div>Jo Marsh</div><div>3 May 2026</div></div>',
      ["Jo Marsh"],
    ],
    ["a byline under any class", "", '<div class="articleAutor"><span>Jo Marsh</span></div>', ["Jo Marsh"]],
    ["nobody who took the pictures", "", "<p>Photos by Rae Tull</p>", []],
    ["nobody who posted the copy", "", '<p class="byline">Posted by Lou Castor</p>', []],
    [
      "whom the credit's own pictures name as well",
      "",
      "<p>By Jo Marsh and Rae Tull</p><p>Port at noon. (Photo by Jo Marsh/Quay Ledger)</p>",
      ["Jo Marsh", "Rae Tull"],
    ],
    ["no edition of the outlet", "", "<p>by Jo Marsh, The Quay Ledger Elmhaven</p>", ["Jo Marsh"]],
    ["a name alone with what somebody is in the next line", "", "<p>Jo Marsh<br>Reporter</p>", ["Jo Marsh"]],
    [
      "who wrote behind the standfirst's filing",
      "",
      "<p>Jo Marsh · filed under harbours · added 3 May 2026</p>",
      ["Jo Marsh"],
    ],
    ["nobody whose picture it is", "", "<p>© Rae Tull/AFP</p>", []],
    ["no account of a channel", '<meta name="author" content="Uncensored | reprints">', "", []],
    ["no place and agency", '<meta name="author" content="Oslo - AFP">', "", []],
    [
      "a name in an element beside what somebody is",
      "",
      '<div class="byline"><a>Jo Marsh</a> <span>in the capital</span></div>',
      ["Jo Marsh"],
    ],
    [
      "a name of which each part is an element",
      "",
      '<div class="byline"><span>Jo</span> <span>Marsh</span></div>',
      ["Jo Marsh"],
    ],
    [
      "a name with the outlet that is credited in the next line",
      "",
      "<p><strong>Jo Marsh</strong><br>The Quay Ledger</p>",
      ["Jo Marsh"],
    ],
    [
      "a name with what somebody is before the day",
      "",
      "<p>Jo Marsh<br>Giornalista</p><p>Pubblicato il 3 maggio 2026</p>",
      ["Jo Marsh"],
    ],
    ["no rubric with a day beside it", "", "<p>Local News</p><p>3 May 2026</p>", []],
  ])("on a copy is %s", (_, head, above, names) => {
    expect(writers({ head, above })).toEqual(names);
  });

  it("on a copy is whom the credit sentence names", () => {
    const credit =
      '<p><em>This article by Jo Marsh was originally published by <a href="https://quayledger.com/2026/port">The Quay Ledger</a>.</em></p>';
    expect(writers({ head: POSTER, credit })).toEqual(["Jo Marsh"]);
  });

  it.each([
    ["a name alone", "<p>Jo Marsh</p>"],
    ["a name with what somebody is in the next line", "<p>Jo Marsh<br>lecturer, University of Elmhaven</p>"],
    ["an outlet before the name", "<p>Quay Ledger, Jo Marsh</p>"],
    ["a name before who translated", "<p><em>Jo Marsh, The Quay Ledger. Translated by Rae Tull.</em></p>"],
    ["a note about the author", "<p>Die Autorin Jo Marsh ist Professorin für Seerecht in Elmhaven.</p>"],
    ["a note behind a mark", "<p>*Jo Marsh is a professor of marine law at the University of Elmhaven</p>"],
  ])("on a copy is who signs below the text: %s", (_, line) => {
    expect(writers({ credit: `${line}${COPY}` })).toEqual(["Jo Marsh"]);
  });

  it("on a copy is nobody whom a line about the origin names", () => {
    expect(writers({ credit: "<p><em>Eerder verschenen in De Groene Amsterdammer.</em></p>" })).toEqual([]);
  });

  it("on a copy is the author by whose courtesy it is republished", () => {
    const credit =
      "<p><em>The following article appeared in the autumn 2023 issue of Quay Quarterly and is being republished courtesy of the author, Jo Marsh.</em></p>";
    expect(writers({ credit })).toEqual(["Jo Marsh"]);
  });

  it("on a copy are all whom a note describes together", () => {
    const note = "<p><em>Jo Marsh en Rae Tull zijn als onderzoeker verbonden aan de Hogeschool Oudemark.</em></p>";
    expect(writers({ credit: `${note}${COPY}` })).toEqual(["Jo Marsh", "Rae Tull"]);
  });

  it("on a copy is whose site it is, as its address and what it says of him tell", () => {
    const html = `<!doctype html><title>Port Shuts Berths</title><meta property="og:site_name" content="Jo Marsh, advogado">
      <body><article><h1>Port Shuts Berths</h1>${PROSE.map((one) => `<p>${one}</p>`).join("")}${COPY}</article></body>`;
    const drafted = (address: string) =>
      draft(pageMaterial(html, address), { ...NO_FLAGS, termsChecked: true }, { ...AROUND, outlets: {} });

    expect(drafted("https://jomarsh.example.pt/a").authors?.value.map(({ name }) => name)).toEqual(["Jo Marsh"]);
    expect(drafted("https://elmhaven.example.pt/a").authors).toBeUndefined();
  });

  it("is nobody who signs another article, where an agency signs this one", () => {
    const box =
      '<div class="box"><h3>Opinions</h3><a href="/o/1">The sea and us</a> <span class="text--author">Par Jo Marsh</span></div>';
    expect(writers({ above: "<p>Par AFP</p>", credit: box })).toEqual([]);
    expect(writers({ credit: box })).toEqual(["Jo Marsh"]);
  });

  it("on a copy is none of those whose bylines stand in a list below the text", () => {
    const below = ["Ann Lee", "Bo Kern", "Cy Toll", "Di Rask"]
      .map((name) => `<p>A Headline<br>by ${name}</p>`)
      .join("");
    expect(writers({ below })).toEqual([]);
  });

  it("on a copy is no label below the text", () => {
    expect(writers({ below: "<div><p>Graphical Repairs</p></div>" })).toEqual([]);
  });

  it("on a copy is nobody who is called in a dateline's place", () => {
    const line = "<p>Vila Nova, Leiria, 17 May (AFP) – A keeper lit the lamp of Ponta Ruiva again, the town said.</p>";
    expect(writers({ above: line, credit: "" })).toEqual([]);
  });

  it("on a copy of a piece that the site's owner wrote is the owner", () => {
    const html = (about: string) => `<!doctype html><title>Port Shuts Berths</title>
      <meta property="og:site_name" content="Jo Marsh"><body><header><a href="/over">${about}</a></header>
      <article><h1>Port Shuts Berths</h1>${PROSE.map((one) => `<p>${one}</p>`).join("")}${COPY}</article></body>`;
    const named = (about: string) =>
      draft(
        pageMaterial(html(about), "https://jomarsh.example.com/port"),
        { ...NO_FLAGS, termsChecked: true },
        { ...AROUND, outlets: {} },
      ).authors?.value.map(({ name }) => name);
    expect([named("Over mij"), named("Archief")]).toEqual([["Jo Marsh"], undefined]);
  });

  it("on a copy is whom the note below describes, and nobody whom the card of the site does", () => {
    const note = "<p><em>Jo Marsh is a reporter for The Quay Ledger.</em></p>";
    const card = '<div class="author-box"><h4>Lou Castor</h4><p>Lou edits the Skerry Post.</p></div>';
    expect(writers({ credit: `${note}${COPY}`, below: card })).toEqual(["Jo Marsh"]);
  });

  it.each([
    [
      "all of several fields",
      '<meta name="parsely-author" content="Jo Marsh"><meta name="parsely-author" content="Rae Tull">',
      ["Jo Marsh", "Rae Tull"],
    ],
    [
      "all in one field",
      '<meta name="author" content="Jo Marsh, Rae Tull and Kit Moss">',
      ["Jo Marsh", "Rae Tull", "Kit Moss"],
    ],
    ["without role and outlet", '<meta name="author" content="Jo Marsh, Senior Correspondent">', ["Jo Marsh"]],
    ["a name as catalogues sort it", '<meta name="dc.creator" content="Marsh, Jo">', ["Jo Marsh"]],
    ["no agency and no desk", '<meta name="author" content="Agencias">', []],
    ["no place of a template", '<meta name="author" content="#author">', []],
  ])("on the outlet's own page is what its data say: %s", (_, head, names) => {
    expect(writers({ head, credit: "" })).toEqual(names);
  });

  it("are, of those in its data, without who took the pictures, as the page says", () => {
    const head = '<meta name="author" content="Jo Marsh, Rae Tull">';
    expect(writers({ head, above: "<p>Words by Jo Marsh, photos by Rae Tull</p>", credit: "" })).toEqual(["Jo Marsh"]);
  });

  it.each([
    ["Der Hafen schließt im Winter viele Plätze. Von Jonte Harders und Mira Söll.", ["Jonte Harders", "Mira Söll"]],
    ["Le port ferme un tiers de ses quais. Une enquête de Solène Guérande", ["Solène Guérande"]],
    ["De haven sluit een derde van de plaatsen. Door Femke van der Loo", ["Femke van der Loo"]],
    ["The port shuts a third of its berths. The board was led by Ada Corrin", []],
  ])("are those with whom the standfirst ends: %s", (line, names) => {
    expect(writers({ above: `<p class="x">${line}</p>`, credit: "" })).toEqual(names);
  });

  it("are those before a day, whose page a link leads to", () => {
    const above = '<p class="meta"><a href="/author/jo/">Jo Marsh</a> <span>May 3, 2026</span></p>';
    expect(writers({ above, credit: "" })).toEqual(["Jo Marsh"]);
  });

  it.each([
    ["<span>Jo Ann Marsh</span><br><span>Journalist</span>", ["Jo Ann Marsh"]],
    ["<span>Jo Ann Marsh</span><span>Correspondent in Lima</span>", ["Jo Ann Marsh"]],
    ["Jo Marsh<br>Rae Tull", ["Jo Marsh", "Rae Tull"]],
  ])("are those whom a place of bylines names, without what it sets apart: %s", (inner, names) => {
    expect(writers({ above: `<div class="byline">${inner}</div>`, credit: "" })).toEqual(names);
  });

  it("are all whom one thing of its data names", () => {
    const data = {
      "@type": "NewsArticle",
      headline: "Port Shuts Berths",
      author: { "@type": "Person", name: ["Jo Marsh", "Rae Tull"] },
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(writers({ head, credit: "" })).toEqual(["Jo Marsh", "Rae Tull"]);
  });

  it("are those of another field where the first has an address alone", () => {
    const head =
      '<meta name="author" content="https://skerrypost.example.com/by/jo"><meta name="byl" content="By Jo Marsh">';
    expect(writers({ head, credit: "" })).toEqual(["Jo Marsh"]);
  });

  it("are without who took the pictures in a line of its own", () => {
    const above = '<div class="byline"><div>Jo Marsh</div><div>Rae Tull (foto)</div></div>';
    expect(writers({ above, credit: "" })).toEqual(["Jo Marsh"]);
  });

  it("are those whom a byline names, although its label reads as a credit", () => {
    const above = '<p>Tekst <a href="/makers/jo">Jo Marsh</a> · Beeld Rae Tull · 14 december 2025</p>';
    expect(writers({ above, credit: "" })).toEqual(["Jo Marsh"]);
  });

  it("are the co-authors whom the page shows beside the one in its data", () => {
    const head = '<meta property="article:author" content="Jo Marsh">';
    expect(writers({ head, above: "<p class='by'>Jo Marsh and Rae Tull · 3 May 2026</p>", credit: "" })).toEqual([
      "Jo Marsh",
      "Rae Tull",
    ]);
  });
});

describe("labels of what readers can do with a page", () => {
  const page = (label: string, language: string) =>
    `<html lang="${language}"><head><title>Elmhaven</title></head><body><article><h1>Elmhaven port to close four of its twelve berths</h1><div>${label}</div>
    <p>The port authority will take four of its twelve berths out of service before the winter, the board decided on Tuesday.</p>
    <p>Dockers had warned that the closure would cost two hundred jobs, while the harbour master called the walls unsafe.</p></article></body></html>`;

  it.each([
    ["Andere Apps", "de"],
    ["Otras aplicaciones", "es"],
    ["Andra appar", "sv"],
    ["فيس بوك", "ar"],
    ["البريد الإلكتروني", "ar"],
  ])("are nobody who wrote, though they look like a name: %s", (label, language) => {
    const made = draft(
      pageMaterial(page(label, language), "https://elm.example/a"),
      { ...NO_FLAGS, outlet: "Elm" },
      AROUND,
    );
    expect(made.authors).toBeUndefined();
  });
});

describe("a signature in a script without capitals", () => {
  it("names who reported, and not who prepared the copy in another language", () => {
    expect(reportingLine("(تغطية صحفية نادر الفقي - إعداد مروة سلام للنشرة العربية - تحرير حسن عمار)")).toEqual([
      "نادر الفقي",
    ]);
    expect(reportingLine("(إعداد سناء المرزوقي للنشرة العربية - تحرير علي خفاجي)")).toEqual([]);
  });
});
