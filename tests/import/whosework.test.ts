import { describe, expect, it } from "vitest";
import { type Draft, draft } from "../../src/import/draft/draft.ts";
import { articleFile } from "../../src/import/draft/draftfile.ts";
import { EXIT } from "../../src/import/material/failure.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

const ARTICLE = "https://thebollard.example.net/2026/11/19/elmhaven-port-berths";
const BOLLARD = `<a href="${ARTICLE}">The Bollard</a>`;

interface Parts {
  readonly byline?: string;
  readonly author?: string;
  readonly lead?: string;
  readonly above?: string;
  readonly below?: string;
  readonly tail?: string;
  readonly head?: string;
}

/** A page of a paper that republishes, in the markup of a common publishing system. */
function page({ byline = "", author, lead = "", above = "", below = "", tail = "", head = "" }: Parts): string {
  const [first, ...rest] = PROSE;
  const paragraphs = [`${lead}${first}`, ...rest.slice(0, -1), `${rest.at(-1)}${tail}`];
  return `<!doctype html><html lang="en"><head><title>${TITLE} | Tidal Gazette</title>
<meta property="og:site_name" content="Tidal Gazette"><meta property="og:url" content="https://tidalgazette.example.com/a">
${author === undefined ? "" : `<meta name="author" content="${author}">`}${head}</head><body>
<header><a href="/">Tidal Gazette</a></header><main><article><h1>${TITLE}</h1><div class="byline">${byline}</div>
<div class="entry-content">${above}${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}${below}</div></article></main>
<footer><p>© 2026 Tidal Gazette</p></footer></body></html>`;
}

function made(parts: Parts, checked = false): Draft {
  const material = pageMaterial(page(parts), "https://tidalgazette.example.com/a");
  return draft(material, { ...NO_FLAGS, termsChecked: checked }, { ...AROUND, outlets: {} });
}

/** What an editor is asked about who published first. */
function questions({ doubts }: Draft): readonly string[] {
  return doubts.map(({ about }) => about).filter((about) => /--outlet|credits somebody else|check it$/u.test(about));
}

const COPIES: readonly (readonly [name: string, parts: Parts, outlet: string, authors?: readonly string[]])[] = [
  [
    "the linked newsroom that describes itself above the text, and whose name is in the byline",
    {
      above: `<p><em><a href="https://spotlight.example.org">Spotlight Elm</a> is an independent, nonpartisan and nonprofit newsroom. Sign up.</em></p>`,
      byline: "Kate Huang of Spotlight Elm",
    },
    "Spotlight Elm",
    ["Kate Huang"],
  ],
  [
    "the newsroom of a network, with its byline",
    {
      byline: "Henry Rood, Elmland Examiner",
      below: "<p>Elmland Examiner is part of States Harbourroom, a nonprofit news network supported by grants.</p>",
    },
    "Elmland Examiner",
    ["Henry Rood"],
  ],
  ["the agency of a dateline with the country in brackets", { lead: "TANGER (Maroc) (AFP) – " }, "AFP"],
  ["the agency of an Arabic dateline with the country in brackets", { lead: "تيمغران (المغرب) (أ ف ب) – " }, "AFP"],
  [
    "the well-known outlet whose rights a notice reserves",
    { below: "<p>Copyright: Project Syndicate, 2026</p>" },
    "Project Syndicate",
  ],
  [
    "the company of a rights notice, where the byline names it too",
    { byline: "By Kiley Rusk | Bay Quay News", below: "<p>Copyright © 2026 Bay Quay News, Inc.</p>" },
    "Bay Quay News",
    ["Kiley Rusk"],
  ],
  [
    "who produced it, where somebody else distributes it",
    {
      byline: "By Mara Lind, Floodlight Berth",
      below: `<p>This story was produced by <a href="${ARTICLE}">Floodlight Berth</a> and reviewed and distributed by Wirestack.</p>`,
    },
    "Floodlight Berth",
    ["Mara Lind"],
  ],
  [
    "who provided it",
    { below: "<p>This story was provided by The Centre Ledger, a newsroom.</p>" },
    "The Centre Ledger",
  ],
  ["who gave it", { below: "<p>Article courtesy of EarthPort.</p>" }, "EarthPort"],
  [
    "the issue's magazine",
    { below: "<p>This piece first ran in the May/June 2026 issue of Quay Monthly.</p>" },
    "Quay Monthly",
  ],
  [
    "the syndicate's paper, with a byline without “By”",
    {
      byline: "Cal Ruiz Windward Times",
      below: "<p>©2026 Windward Times. Distributed by Tribune Content Agency, LLC.</p>",
    },
    "Windward Times",
    ["Cal Ruiz"],
  ],
  ["a dateline above the text", { above: "<p>OLMEDA, 20 Nov. (EUROPA PRESS) -</p>" }, "Europa Press"],
  ["a dateline with a country in brackets", { lead: "Olmeda (España), 20 nov (EFE).- " }, "EFE"],
  [
    "a note on a series",
    { above: "<p>This is the second of three stories first published in the Hawser Post.</p>" },
    "Hawser Post",
  ],
  [
    "the stems of Ukrainian before the work",
    { below: `<p>Спершу цей матеріал з’явився на ${BOLLARD}.</p>` },
    "The Bollard",
  ],
  ["a dateline without a dash", { lead: "Elmhaven, Nov 20 (IANS) ", below: "<p>--IANS<br>jd/rs</p>" }, "IANS"],
  ["a dateline in the brackets of Japan", { lead: "［楡浜　２０日　ロイター］ - " }, "Reuters"],
  ["a dateline between strokes", { lead: "الدردار / الأناضول " }, "Anadolu"],
  ["a dateline of Anadolu", { lead: "KARAAĞAÇ (AA) - " }, "Anadolu"],
  ["a dateline of İHA", { lead: "KARAAĞAÇ (İHA) – " }, "İHA"],
  [
    "a dateline of DHA behind its reporters",
    { lead: "Ali KAYA-Su YILDIZ/KARAAĞAÇ, (DHA)- " },
    "DHA",
    ["Ali Kaya", "Su Yıldız"],
  ],
  ["an agency as the source in Turkish", { below: "<p>Kaynak: AA</p>" }, "Anadolu"],
  ["the stems of Turkish", { below: `<p>Bu metin evvela ${BOLLARD} sitesinde, izniyle alıntı.</p>` }, "The Bollard"],
  ["a byline in Turkish, and the agency in brackets", { byline: "Haber: Ayşe Yılmaz (DHA)" }, "DHA", ["Ayşe Yılmaz"]],
  ["an agency's reporter", { byline: "Por Ana Prado - Repórter da Agência Brasil" }, "Agência Brasil", ["Ana Prado"]],
  ["an agency below its reporter's name", { byline: "Mary Doe | Bloomberg News (TNS)" }, "Bloomberg", ["Mary Doe"]],
  ["an agency as the source below the text", { below: "<p>Quelle: dpa</p>" }, "dpa"],
  ["an agency as the source in Chinese", { byline: "来源：新华社" }, "Xinhua"],
  ["an agency's mark with its desk's initials", { tail: " (PAP)", below: "<p>mick/ ktl/</p>" }, "PAP"],
  [
    "an agency's signature below the text",
    {
      below:
        "<p>Mary Doe, The Canadian Press</p><p>This report by The Canadian Press was first published Nov. 20, 2026.</p>",
    },
    "The Canadian Press",
    ["Mary Doe"],
  ],
  [
    "what no wording knows, by its stems",
    { below: `<p>Este texto é da ${BOLLARD} e sai aqui republicado.</p>` },
    "The Bollard",
  ],
  ["the stems of Dutch", { below: `<p>Dit artikel stond eerder in ${BOLLARD}.</p>` }, "The Bollard"],
  ["the stems of Ukrainian", { above: `<p>Цей текст уперше вийшов у виданні ${BOLLARD}.</p>` }, "The Bollard"],
  [
    "the outlet below its writer's name, in a line of its own",
    { above: "<p>By KAY ROSS<br>Capitol News Illinois<br>kross@capitolnews.example</p>" },
    "Capitol News Illinois",
    ["Kay Ross"],
  ],
  [
    "an agency whose writer is called after it",
    { byline: "By KAY ROSS, AP Hockey Writer" },
    "The Associated Press",
    ["Kay Ross"],
  ],
  [
    "where a column first ran, behind what its writer does",
    { below: "<p><i>Kay Ross writes about quays for The Hawser News &amp; Courant, where this first ran.</i></p>" },
    "The Hawser News & Courant",
  ],
  [
    "a well-known outlet in a lone link below the headline",
    { byline: '<a href="https://grist.org/quays/hawser/">grist.org ↗</a>' },
    "Grist",
  ],
  [
    "a well-known outlet whose linked logo is all there is",
    {
      above:
        '<div><a href="https://globalvoices.org/2026/11/19/quay/"><img src="/gv.png" alt="Global Voices"></a></div>',
    },
    "Global Voices",
  ],
  [
    "who published the following article, and when",
    { above: "<p>Östhamns Tidning publicerade den 11 november 2025 följande artikel.</p>" },
    "Östhamns Tidning",
  ],
  [
    "who lets a newsroom's network carry it",
    { below: "<p>Elm Ledger Dispatch is part of States Newsroom, a nonprofit news network.</p>" },
    "Elm Ledger Dispatch",
  ],
  [
    "a counter of The Conversation's in a page for phones",
    {
      tail: '<amp-img src="https://counter.theconversation.com/content/157340/count.gif" width="1" height="1"></amp-img>',
    },
    "The Conversation",
  ],
  [
    "who reproduces it for its interest",
    {
      above:
        "<p>Por su interés, reproducimos el artículo de Ana Prado publicado el 2 de marzo en La Voz del Muelle.</p>",
    },
    "La Voz del Muelle",
  ],
  [
    "behind other things in its line",
    { byline: "Kari Moor, partner · Kronikk · Sto første gang på trykk i Nordavisa" },
    "Nordavisa",
  ],
  [
    "in a widget below the article",
    {
      tail: `</p></div></article><div class="widget-area"><section class="widget"><p>This story was originally produced by ${BOLLARD}.</p></section></div><article><p>`,
    },
    "The Bollard",
  ],
  [
    "a syndicate, by the sentence below its columns",
    { below: "<p>To find out more about Kay Ross, visit the Creators Syndicate website.</p>" },
    "Creators Syndicate",
  ],
  ["an agency's company in a notice of Japan", { below: "<p>© 一般社団法人共同通信社</p>" }, "Kyodo News"],
  [
    "the outlet behind the writer’s name",
    { above: `<p>Оригинал: Kay Ross, The Guardian, 8 января 2026. Перевод мой.</p>` },
    "The Guardian",
    ["Kay Ross"],
  ],
  [
    "the one of several sentences that says it",
    {
      above: `<p>By Kay Ross. This story was originally published by ${BOLLARD}. Sign up for its newsletter here.</p>`,
    },
    "The Bollard",
    ["Kay Ross"],
  ],
  [
    "the line of several that says it",
    { above: `<p>Af Kay Ross<br>Bragt i The Bollard. Gengives her med tilladelse.</p>` },
    "The Bollard",
  ],
  [
    "the credit that ends in whose the pictures are",
    { below: `<p>Article repris de ${BOLLARD}. Photos : Kay Ross.</p>` },
    "The Bollard",
  ],
  [
    "the source below the text that leads to an article",
    { below: `<p>Words: Kay Ross. Source: <a href="${ARTICLE}">University of Elmhaven</a></p>` },
    "University of Elmhaven",
  ],
  [
    "a name whose site a link that repeats the headline is on",
    {
      below: `<p>Source: Bollard Harbour Weekly</p><p><a href="https://bollardharbour.example/2026/elmhaven-port-close-four-twelve-berths">Read on</a></p>`,
    },
    "Bollard Harbour Weekly",
  ],
  [
    "the station whose mark the dateline bears, where somebody hands it on",
    { author: "CNN Newsource", byline: "CNN Newsource", lead: "ELMHAVEN, Fla. (WESH) — " },
    "WESH",
  ],
  ["a group of stations, by its mark", { lead: "ELMHAVEN, Fla. (Gray News) - " }, "Gray News"],
  [
    "the syndicate's paper behind a year without a sign",
    { below: "<p>2026 Windward Times, Inc., All Rights Reserved. Distributed by Tribune Content Agency, LLC.</p>" },
    "Windward Times",
  ],
  [
    "an agency behind a year in brackets",
    { below: "<p>Tous droits de reproduction et de représentation réservés. © (2026) Agence France-Presse.</p>" },
    "AFP",
  ],
  [
    "behind a label of where it appeared, in a list",
    { below: "<dl><dt>Appeared in</dt><dd>The Hill</dd><dt>Date</dt><dd>May 3, 2026</dd></dl>" },
    "The Hill",
  ],
  [
    "behind a label in a column beside the article",
    {
      tail: `</p></div></article><aside class="sidebar"><div>Publication</div><div>The Toledo Blade</div></aside><article><p>`,
    },
    "The Toledo Blade",
  ],
  [
    "who provided it, though the link stays on the site",
    {
      byline: "by Ingrid Falk",
      below: `<div><p>Provided by <a href="/partners/uc/">University of Calderwick</a></p></div>`,
    },
    "University of Calderwick",
  ],
  ["who provided it, in French", { below: "<p>Contenu fourni par : Université du Quai</p>" }, "Université du Quai"],
  [
    "the issuer of a press release",
    { lead: "ELMHAVEN, N.C., Sept. 9, 2024 /PRNewswire/ -- ", below: "<p>SOURCE Northfield Battery Company</p>" },
    "Northfield Battery Company",
  ],
  [
    "an agency with its service and who wrote there",
    { below: "<p>PAP - Nauka w Polsce, Ludwika Tarczyńska</p><p>lud/ zan/</p>" },
    "PAP",
  ],
  [
    "the source that a label links to, where nobody signs",
    { below: `<p>Źródło: <a href="${ARTICLE}">thebollard.example.net</a></p>` },
    "thebollard.example.net",
  ],
  [
    "the name beside a link that only an address tells",
    {
      byline: "نشر في المساء يوم 12 - 03 - 2026",
      below: `<p><a href="https://www.almassae.example/node/1">انقر هنا لقراءة الخبر من مصدره.</a></p>`,
    },
    "المساء",
  ],
  [
    "the sister paper that its writer works for",
    { byline: "", below: "<p><i>Jo Marsh covers ports for the Keel Courier, a sister paper of the Gazette.</i></p>" },
    "Keel Courier",
  ],
  ["the station whose mark names its network", { lead: "ELMHAVEN, Calif. (KTVU FOX 2) — " }, "KTVU"],
  ["an outlet that marks its datelines as agencies do", { lead: "LAGOS (Premium Times) – " }, "Premium Times"],
  [
    "in a column beside the article, with its label in one line",
    {
      tail: `</p></div></article><aside><div><span>Erschienen in:</span> <span>Keel-Zeitung</span></div></aside><article><p>`,
    },
    "Keel-Zeitung",
  ],
  [
    "the paper in a line of its own with its month, which the notice below the text names as well",
    {
      above: "<p><i>by Gordon Ashby</i><br>Harrow's Monthly, April 2003</p>",
      below:
        "<p>Copyright 2003 by Harrow's Monthly. All rights reserved. Posted here by kind permission of the editors.</p>",
    },
    "Harrow's Monthly",
    ["Gordon Ashby"],
  ],
  [
    "the stems of Portuguese",
    { below: "<p>Crónica saída no jornal Correio do Lima, 16 de setembro de 2023</p>" },
    "Correio do Lima",
  ],
  [
    "whose name stands beside the licence's, and whose address is the page's",
    {
      head: '<link rel="canonical" href="https://news.mongabay.com/2026/11/elmhaven-port-berths/">',
      below: "<p>Reposted under the Creative Commons BY-ND licence.</p>",
    },
    "Mongabay",
  ],
  ["the agency behind the place and the writer", { above: "<p><b>Istanbul/ Layla Venn/ Anadolu</b></p>" }, "Anadolu"],
  [
    "the agency of the byline, where the system signs with the site's name",
    { byline: "Por Tidal Gazette", above: "<p><em>Lúcia Ferraz – Repórter da Agência Brasil</em></p>" },
    "Agência Brasil",
    ["Lúcia Ferraz"],
  ],
  ["the agency behind a day in figures", { byline: "2026/9/26 18:03 共同通信" }, "Kyodo News"],
  [
    "the agency in brackets behind the day and the hour",
    { byline: "2026年11月8日 17時32分（共同通信）" },
    "Kyodo News",
  ],
  [
    "called as a note below the standfirst says, where the address alone names it",
    {
      head: '<link rel="canonical" href="https://www.thedock.example.net/articles/dues">',
      above:
        "<p>Who pays for the light when nobody looks?</p><p>Today’s reading comes from Ann Venn at <i>The Dock</i>, who kindly let us share it with our subscribers.</p>",
    },
    "The Dock",
  ],
  [
    "a magazine whose leave to reprint is thanked for",
    {
      below:
        "<p><em>Artykuł ukazał się w magazynie Latarnik, nr 12/2020. Dziękujemy autorowi za zgodę na przedruk.</em></p>",
    },
    "Latarnik",
  ],
  ["an agency that no list has, as the one who signs", { byline: "Por: Agencia Marea" }, "Agencia Marea"],
  [
    "the agency that a line with the day and the picture's giver calls its source",
    { byline: "22/11 - 04:30 - Fonte: Agência Brasil - Foto: Ana Roe" },
    "Agência Brasil",
  ],
  [
    "whose article the first sentence links to by its headline, however long, and more is said behind it",
    {
      above: `<p>Este artículo es una traducción del siguiente artículo publicado originalmente en inglés: <a href="https://quayside.example.net/articles/how-the-walls-were-measured">How the Source Code of the Quay Walls of Elmhaven Was Measured by Hand</a>. La traducción está hecha con ayuda de varias personas de la asociación y revisada por dos ingenieros del puerto, que no cobraron nada por ello y han pedido que no se los nombre.</p>`,
    },
    "quayside.example.net",
  ],
  [
    "called as the note above says, where the link beside it shows an address",
    {
      above: `<p>本文是翻译文章，文章来源：The Quay News</p><p>原文地址：<a href="https://thequaynews.example/2026/11/walls.html">https://thequaynews.example/2026/11/walls.html</a></p>`,
    },
    "The Quay News",
  ],
  ["the agency behind an editor's initials", { below: "<p>aja/PAP</p>" }, "PAP"],
  ["the agency whose mark ends a text that nobody signs", { tail: " (ANSA)." }, "ANSA"],
  [
    "the agency whose dateline stands behind a standfirst, the day and a note",
    {
      above:
        "<p>Elmhaven, 26 April, 7:43 p.m.</p><p>The quay walls are a hundred years old, and nobody has paid for them since.</p><p>Note: the council meets on Monday in the old school.</p>",
      lead: "(EFE).- ",
    },
    "EFE",
  ],
  [
    "the agency that a dateline names behind the page's own site",
    { lead: "ELMHAVEN (Tidal Gazette / Sputnik - 29th April, 2020) " },
    "Sputnik",
  ],
  [
    "the agency whose reporters sign in its own way, where nobody else does",
    { below: "<p>(Reporting by Michelle Venn; Editing by Alex Roe)</p>" },
    "Reuters",
    ["Michelle Venn"],
  ],
  ["the paper behind the author's name", { byline: "Galo Ruiz | El Sol de Caleta" }, "El Sol de Caleta", ["Galo Ruiz"]],
  ["the paper in capitals behind several names", { byline: "Ann Hayes, Rob Moor, Nick Venn | USA TODAY" }, "USA TODAY"],
  [
    "called as a line above the text says, where the address alone names it",
    { head: `<link rel="canonical" href="https://www.keel24.example.net/a/1">`, above: "<p>Keel24<br>13 Jan 2020</p>" },
    "Keel24",
  ],
  [
    "for which an author wrote it, as her own letter says",
    {
      above: `<p><em>Hello, new readers. While I finish the book, here is a long piece I wrote for ${BOLLARD}, which ran it in November 2022.</em></p>`,
    },
    "The Bollard",
  ],
  ["the stems of Swedish", { below: `<p>Reportaget är från början gjort för ${BOLLARD}.</p>` }, "The Bollard"],
];

/** What copies say of the day on which the original was published; their own says nothing of it. */
const SAID_DAYS = [
  ["Nov. 20, 2026", "2026-11-20"],
  ["11 november 2025", "2025-11-11"],
  ["8 января 2026", "2026-01-08"],
  ["Sept. 9, 2024 /PRNewswire/", "2024-09-09"],
  ["12 - 03 - 2026", "2026-03-12"],
  ["29th April, 2020", "2020-04-29"],
  ["16 de setembro de 2023", "2023-09-16"],
  ["<dt>Date</dt><dd>May 3, 2026</dd>", "2026-05-03"],
] as const;

describe("the outlet of a page that republishes", () => {
  for (const [name, parts, outlet, authors] of COPIES) {
    it(`is ${name}`, () => {
      const copy = made(parts, true);

      expect(copy.outlet.value.name).toBe(outlet);
      if (authors) expect(copy.authors?.value.map((author) => author.name)).toEqual(authors);
      expect(copy.originalPublished?.value).toBe(
        SAID_DAYS.find(([said]) => Object.values(parts).some((part) => part.includes(said)))?.[1],
      );
      for (const text of PROSE) expect(copy.body.some(({ block }) => block.text.includes(text))).toBe(true);
    });
  }
});

const OWN: readonly (readonly [name: string, parts: Parts])[] = [
  ["reprinted elsewhere", { below: "<p>This article was reprinted on Wireboard.</p>" }],
  ["to which an agency contributed", { below: "<p>The Associated Press contributed to this report.</p>" }],
  ["with an agency's picture", { above: "<p>Photo: Reuters</p>" }],
  [
    "adapted from another",
    { below: "<p>This article is adapted from “Quay to Nowhere”, which appeared on <b>The Ledger</b>.</p>" },
  ],
  [
    "with its writer's newsletter",
    { below: '<p>Ann Lee writes the newsletter <a href="https://jetsam.example.com">Jetsam</a>.</p>' },
  ],
  [
    "with an address of its own under another ending",
    { head: '<link rel="canonical" href="https://tidalgazette.example.org/a">' },
  ],
  ["that may be republished", { below: "<p>Republish this story for free under a Creative Commons license.</p>" }],
  ["that another outlet reported first", { below: "<p>The closure was first reported by The Keel.</p>" }],
  [
    "of which a book is told",
    { below: "<p>The Harbour Wife, originally published in 1950 by Quayside Press, is out again.</p>" },
  ],
  [
    "that reads another's reporting",
    {
      below: `<p>Read Fairlead News’ <a href="https://fairlead.example.org/quay">original reporting</a> on the harbour.</p>`,
    },
  ],
  ["with an agency's material", { below: "<p>Com informações da Agência Brasil</p>" }],
  ["to whose source an agency spoke as well", { below: "<p>“We go on,” the harbour master told Reuters.</p>" }],
  [
    "with an agency below its picture",
    { above: "<figure><img src='/quay.jpg'><figcaption>Dockers at work. <span>AFP</span></figcaption></figure>" },
  ],
  ["with an agency behind a caption", { above: "<p>عمال في الميناء القديم فجرا (رويترز)</p>" }],
  [
    "whose writer worked for others",
    { below: "<p>Ann Lee spent 14 years at the Detroit Free Press and has also reported for Bridge Michigan.</p>" },
  ],
  [
    "that quotes others in its last paragraph",
    { below: "<p>The closure is talked of. The Guardian called it a scandal, and BBC News sent a crew.</p>" },
  ],
  ["beside a study", { below: "<p>Publication: Nature Berths</p><p>DOI: 10.1000/berth.2026</p>" }],
  [
    "that it made with somebody's support, and that stands elsewhere too",
    { below: "<p>Este reportaje fue realizado por Tidal Gazette y publicado en openDemocracy.</p>" },
  ],
  ["of which it is the issuer", { lead: "ELMHAVEN, May 3 /PRNewswire/ -- ", below: "<p>SOURCE Tidal Gazette</p>" }],
  [
    "that stood in its own print edition",
    { below: "<p>This article appeared in the print edition of the Gazette.</p>" },
  ],
  ["that names itself as where it stood", { below: "<p>Ce texte est paru dans le numéro 12 de Tidal Gazette.</p>" }],
  ["with an agency's help in French", { below: "<p>Avec AFP</p>" }],
  [
    "whose writer worked elsewhere before",
    { below: "<p>Ann Lee is a staff writer for the Gazette. Before that she covered courts for the Keel Courier.</p>" },
  ],
  ["filed under topics", { below: "<p>Published in: Quays, Piers, Public Money</p>" }],
  ["with a picture by courtesy of somebody", { above: "<p><span class='photoCredit'>Courtesy Keel TV</span></p>" }],
  ["with its own mark in the dateline", { lead: "ELMHAVEN (Gazette) — " }],
  ["with a time zone in brackets", { lead: "ELMHAVEN, 3 p.m. (EDT) — " }],
  ["filed under an agency", { above: "<p><a href='/cnn'>CNN - Regional</a></p>" }],
  ["with somebody's data", { byline: "By Ann Lee | Photographs by Kari Moor" }],
  ["that says when it was published first", { below: "<p>This article was originally published on May 30, 2015.</p>" }],
  [
    "with an agency right behind a picture's caption",
    {
      above:
        "<div class='media'><div><figure><img src='/a.jpg'></figure><figcaption>The quay</figcaption><span>EFE</span></div></div>",
    },
  ],
  [
    "beside whose writer another newsroom's stands",
    { byline: "By Ann Lee, Tidal Gazette | Graphics by Mei Venn, ProPublica" },
  ],
  ["that others quoted since", { below: "<p>Historien er siden citeret af Ritzau og Børsen.</p>" }],
  ["filed under its news", { below: "<p>Posted in <a href='/news'>News</a></p>" }],
  [
    "that was featured elsewhere, and of which a version ran there",
    {
      below:
        "<p><em>The quay was featured on BBC Radio 4. A shorter version of this story has been reprinted in The Guardian.</em></p>",
    },
  ],
  ["whose writer was sent there", { byline: "Por Ann Lee | Enviada | 18 febrero 2026" }],
  ["with links to what came before and after", { below: "<p><a href='/n'>Newer Post</a> <a href='/o'>Home</a></p>" }],
  ["with an agency behind a picture's label", { below: "<p>(Text: Ann Lee, Foto: Reuters)</p>" }],
];

describe("a page that carries its own article", () => {
  for (const [name, parts] of OWN) {
    it(`stays its own: ${name}`, () => {
      const own = made({ byline: "By Ann Lee", ...parts });

      expect(own.outlet.value.name).toBe("Tidal Gazette");
      expect(own.authors?.value.map((author) => author.name)).toEqual(["Ann Lee"]);
      expect(questions(own)).toEqual([]);
    });
  }
});

describe("a credit whose link is called by the original's headline", () => {
  it("names the site that it leads to, and asks what that is called", () => {
    const url = "https://www.hbl.example/2026-02-14/skargardens-sista-lots/";
    const copy = made({ below: `<p>Оригинал публикации: <a href="${url}">Skärgårdens sista lots</a></p>` });

    expect([copy.outlet.value.name, copy.url?.value]).toEqual(["hbl.example", url]);
    expect(questions(copy)).toContain("is all that is known of the outlet: --outlet NAME with what it is called");
  });
});

describe("a page's own site", () => {
  it("has the name of its notice where it gives an address as its name", () => {
    const html = page({ lead: "ELMHAVEN, Ga. (WQLT/Gray News) - ", below: "<p>Copyright 2026 WQLT.</p>" })
      .replace('content="Tidal Gazette"', 'content="https://www.wqlt.example"')
      .replaceAll("tidalgazette.example.com", "www.wqlt.example");
    const own = draft(pageMaterial(html, "https://www.wqlt.example/a"), NO_FLAGS, { ...AROUND, outlets: {} });

    expect([own.outlet.value.name, questions(own)]).toEqual(["WQLT", []]);
  });

  it.each([
    ["where a company is called the publisher", "Harlow Media Group", []],
    [
      "where another paper is, which is asked about",
      "Keel Courier",
      ['may name who published it first, instead of Tidal Gazette: --outlet "Keel Courier" if that is it'],
    ],
  ])("is the one that its host is called after %s", (_, name, asked) => {
    const said = { "@type": "NewsArticle", headline: TITLE, publisher: { "@type": "Organization", name } };
    const own = made({ head: `<script type="application/ld+json">${JSON.stringify(said)}</script>` });

    expect([own.outlet.value.name, questions(own)]).toEqual(["Tidal Gazette", asked]);
  });

  it("has a name whose letters its host spells out", () => {
    const html = page({})
      .replaceAll("Tidal Gazette", "Grænsebladet")
      .replaceAll("tidalgazette.example.com", "graensebladet.example")
      .replace("og:site_name", "og:other");
    const own = draft(pageMaterial(html, "https://graensebladet.example/a"), NO_FLAGS, { ...AROUND, outlets: {} });

    expect(own.outlet.value.name).toBe("Grænsebladet");
  });

  it("is a station's whose call sign stands in its notice", () => {
    const html = page({ below: "<p>Copyright 2026 KDNM. All rights reserved.</p>" }).replaceAll(
      "Tidal Gazette",
      "KDNM 6",
    );
    const own = draft(pageMaterial(html, "https://tidalgazette.example.com/a"), NO_FLAGS, { ...AROUND, outlets: {} });

    expect([own.outlet.value.name, questions(own)]).toEqual(["KDNM 6", []]);
  });
});

describe("who wrote", () => {
  it.each([
    ["of the page's own outlet behind the name", "Ann Lee, Tidal Gazette", ["Ann Lee"]],
    ["of an agency that helped, in brackets", "Par Anne Roux (avec AFP)", ["Anne Roux"]],
    ["of “By” in another language", "Von Jana Kroll", ["Jana Kroll"]],
    ["of a name alone, where the page calls it a byline", "Nan Ellery", ["Nan Ellery"]],
  ])("has nothing %s", (_, byline, authors) => {
    expect(made({ byline }).authors?.value.map((author) => author.name)).toEqual(authors);
  });

  it.each([
    ["behind a label", { byline: "25 Aug 2026. Text: Kari Moor. Foto: Per Vik" }, "Kari Moor"],
    ["with the day beside it", { byline: "Kari Moor · 21 June 2026 · harbours" }, "Kari Moor"],
    ["set off", { above: "<p><strong>Kari Moor</strong></p>" }, "Kari Moor"],
  ])("is a name below the headline %s", (_, parts, author) => {
    expect(made(parts).authors?.value.map(({ name }) => name)).toEqual([author]);
  });

  it.each([
    ["who reported for the outlet", `Reported by Kari Moor for ${BOLLARD}, which published it first.`],
    ["who wrote it", `Kari Moor wrote this for ${BOLLARD}, where it went up in May.`],
    ["whose article it is", `Reproducimos el artículo de Kari Moor publicado el 2 de mayo en ${BOLLARD}.`],
  ])("is, in a copy, %s", (_, line) => {
    const copy = made({ author: "Site Admin", below: `<p>${line}</p>` });

    expect([copy.outlet.value.name, copy.authors?.value[0]?.name]).toEqual(["The Bollard", "Kari Moor"]);
  });

  it("is no account of the copier's system", () => {
    expect(made({ author: "ateneoadmin" }).authors).toBeUndefined();
  });

  it("is the byline's, with an outlet that a sharing agreement names", () => {
    const copy = made({
      byline: "Una Reef | Fairlead News",
      below:
        '<p>This article is part of our sharing agreement with <a href="https://fairlead.example.org/">Fairlead News</a>.</p>',
    });

    expect([copy.outlet.value.name, copy.authors?.value[0]?.name]).toEqual(["Fairlead News", "Una Reef"]);
  });
});

describe("when it was published", () => {
  it("is the day that a short line above the text names, where no program is told", () => {
    expect(made({ byline: "Jul 12, 2026 • Kari Moor" }).originalPublished?.value).toBe("2026-07-12");
    expect(made({ byline: "Kari Moor" }).originalPublished).toBeUndefined();
  });

  it.each([
    ["a dateline", { lead: "LISBON, 18 June 2026 (Lusa) – " }, "2026-06-18"],
    [
      "the line of a service for press releases",
      { lead: "PORT AMSEL, May 14, 2026 /PRNewswire/ -- ", below: "<p>SOURCE Halden Cold Chain Inc.</p>" },
      "2026-05-14",
    ],
    ["behind the outlet's name", { above: "<p>Source: AFP, 14 January 2026</p>" }, "2026-01-14"],
    [
      "a sentence about the origin",
      { above: `<p>This report by Jo Marsh was first published on 18.09.2026 by ${BOLLARD}.</p>` },
      "2026-09-18",
    ],
    [
      "a byline that names the outlet, where the copy is dated later",
      {
        head: '<meta property="article:published_time" content="2026-08-09T14:00:00Z">',
        above: "<p>By Ines Barrow, The Texas Tribune<br>Aug. 7, 2026</p>",
      },
      "2026-08-07",
    ],
    [
      "a line of the outlet's own",
      {
        above: "<h4><em>Undark</em>, April 22, 2026</h4>",
        below: '<p><a href="https://undark.org/2026/04/22/elmhaven-port-berths/">Read it at Undark</a></p>',
      },
      "2026-04-22",
    ],
    ["nothing: the copy's own byline has it", { byline: "By Jo Marsh, Reuters | 3 March 2026" }, undefined],
    [
      "nothing: two days stand there",
      { above: "<p>Source: AFP, 14 January 2026, updated 20 January 2026</p>" },
      undefined,
    ],
  ] as const)("by somebody else is told by %s", (_, parts, day) => {
    const copy = made(parts, true);

    expect(copy.outlet.value.name).not.toBe("Tidal Gazette");
    expect(copy.originalPublished?.value).toBe(day);
  });
});

describe("a page with the original's address as its own", () => {
  it("has its relative links resolved against where it was fetched from", () => {
    const copy = made({
      head: `<link rel="canonical" href="${ARTICLE}">`,
      below:
        '<p>More on the quay stands <a href="/quay">in this paper</a>, <a href="../b">here</a> and <a href="/sale#50%">there</a>.</p>',
    });
    const links = JSON.stringify(copy.body.at(-1)?.block.node).match(/https:[^"]+/gu);

    expect(links).toEqual([
      "https://tidalgazette.example.com/quay",
      "https://tidalgazette.example.com/b",
      "https://tidalgazette.example.com/sale#50%",
    ]);
    expect(copy.url?.value).toBe(ARTICLE);
  });
});

describe("the original's address", () => {
  it.each([
    `<a href="https://kffhealthnews.org/about-us">KFF Health News</a> is a national newsroom that produces in-depth journalism about health. Read the <a href="https://kffhealthnews.org/news/article/port/">story</a> on its website.`,
    `المصدر: Ann Lee, “<a href="https://kffhealthnews.org/news/article/port/">Berths</a>”, KFF Health News, 12 February 2026`,
  ])("is where a note about the outlet links to in passing: %s", (note) => {
    expect(made({ below: `<p>${note}</p>` }).url?.value).toBe("https://kffhealthnews.org/news/article/port/");
  });
});

describe("a name and an address that stand apart", () => {
  it("are one outlet, and that is asked about", () => {
    const copy = made({
      byline: "نشر في المساء يوم 12 - 03 - 2026",
      below: '<p><a href="https://www.almassae.example/node/1">انقر هنا لقراءة الخبر من مصدره.</a></p>',
    });

    expect(copy.outlet.value.name).toBe("المساء");
    expect(questions(copy)).toEqual(["is all that names المساء as the outlet: check it"]);
  });
});

describe("an agency that is told something twice", () => {
  const TOLD = "<p>“We go on,” a docker told the AP.</p><p>“No,” his wife told the AP.</p><p>It rained.</p>";

  it("is asked about although somebody signs", () => {
    expect(questions(made({ byline: "By Ann Lee", below: TOLD }))).toHaveLength(1);
  });

  it("is quoted where the page's own site is named as well", () => {
    const below = `<p>He told the Tidal Gazette the same.</p>${TOLD}`;
    expect(questions(made({ byline: "By Ann Lee", below }))).toEqual([]);
  });
});

const ASKED: readonly (readonly [name: string, parts: Parts, candidate: string])[] = [
  ["“Via” below the text", { below: "<p>Via The Keel</p>" }, "The Keel"],
  ["a source that is no agency", { below: "<p>Source: Harbour Statistics Office</p>" }, "Harbour Statistics Office"],
  ["a byline's outlet alone", { byline: "By Jo Marsh, The Berth Tribune" }, "Berth Tribune"],
  [
    "one of two writers' outlet, with which the page's own published it",
    {
      byline: "By Ann Lee (<a href='https://grist.org/author/a'>Grist</a>)",
      above:
        "<aside>This article was reported and edited by the Tidal Gazette and is co-published with <a href='https://grist.org'>Grist</a>.</aside>",
    },
    "Grist",
  ],
  [
    "an agency's mark behind the last sentence of whoever signs",
    { byline: "By Ann Lee", tail: " (Reuters)" },
    "Reuters",
  ],
  [
    "a signature as an agency signs, beside somebody else's",
    { byline: "By Ann Lee", below: "<p>(Reporting by Jan Moor; Editing by Lee Wynn)</p>" },
    "Reuters",
  ],
  [
    "whom a writer writes for",
    { below: "<p><em>Kay Ross covers ports for the Quay Ledger. Reach her at 555-0143.</em></p>" },
    "Quay Ledger",
  ],
  ["a paper's name in a line of its own", { below: "<p>The Cascade Mercury</p>" }, "The Cascade Mercury"],
  [
    "a site that a note calls by its address",
    { above: "<p><em>RidgelineDaily.com wrote this last week.</em></p>" },
    "RidgelineDaily.com",
  ],
  [
    "whom somebody told",
    { below: "<p>“We will go on without the walls,” the harbour master told Reuters.</p>" },
    "Reuters",
  ],
  ["a newsroom that describes itself", { below: "<p>Prairie News is an independent news outlet.</p>" }, "Prairie News"],
];

describe("weak evidence", () => {
  it("is quoted from the end of its paragraph where a mark stands there", () => {
    const [because] = made({ tail: " (ANSA)." }).question?.because ?? [];

    expect(because?.text).toMatch(/^… .*spring\. \(ANSA\)\.$/u);
  });

  for (const [name, parts, candidate] of ASKED) {
    it(`is a question, and the page's site stays: ${name}`, () => {
      const own = made(parts);

      expect(own.outlet.value.name).toBe("Tidal Gazette");
      expect(questions(own).join()).toContain(candidate);
    });
  }

  it("is told where it is all there is", () => {
    const copy = made({
      below: '<p>Dit artikel stond eerder in <a href="https://thebollard.example.net/">De Bolder</a>.</p>',
    });

    expect(questions(copy)).toEqual(["is all that names De Bolder as the outlet: check it"]);
  });
});

describe("a name that its language inflects", () => {
  it("is asked about, because it is written in another form", () => {
    const copy = made({ below: "<p>Tekst ukazał się pierwotnie w „Tygodniku Karpackim”.</p>" });

    expect(questions(copy)).toEqual(["is all that names Tygodnik Karpacki as the outlet: check it"]);
  });

  it.each([
    ["Tygodnik Powszechny", "Tekst ukazał się pierwotnie w „Tygodniku Powszechnym”."],
    ["Українська правда", "Цю статтю вперше опубліковано в «Українській правді»."],
    ["Meduza", "Этот текст впервые опубликован на «Медузе»."],
  ])("is put right where it is well known: %s", (name, credit) => {
    const copy = made({ below: `<p>${credit}</p>` });

    expect([copy.outlet.value.name, questions(copy)]).toEqual([name, []]);
  });
});

describe("what an agency leaves below its text", () => {
  it("goes, and is named", () => {
    const copy = made({
      byline: "By Jan Moor",
      lead: "ELMHAVEN, Nov 20 (Reuters) - ",
      below:
        "<p>(Reporting by Jan Moor in Elmhaven; Additional reporting by Kay Ross; Editing by Lee Wynn and Mo Dean)</p><p>Our Standards: The Thomson Reuters Trust Principles.</p>",
    });
    const rules = copy.removed.map(({ rule }) => rule).filter((rule) => rule.startsWith("agency"));

    expect(rules).toEqual(["agency: who reported and edited", "agency: its standing sentence"]);
    expect(copy.body).toHaveLength(PROSE.length);
  });

  it("names it behind the last sentence, which stays", () => {
    const copy = made({ tail: " — AFP" });

    expect(copy.outlet.value.name).toBe("AFP");
    expect(questions(copy)).toEqual(["is all that names AFP as the outlet: check it"]);
    expect(copy.body).toHaveLength(PROSE.length);
  });

  it("is kept as copyright where it is a rights notice, and stops the import until the terms are settled", () => {
    const parts = {
      byline: "By Kiley Rusk | Bay Quay News",
      below: "<p>© 2026 Bay Quay News. May not be redistributed.</p>",
    };

    expect(() => made(parts)).toThrow(expect.objectContaining({ code: EXIT.terms }));
    expect(made(parts, true).copyright?.value).toBe("© 2026 Bay Quay News. May not be redistributed.");
  });
});

describe("a portal, which shows what others publish", () => {
  const shown = (below: string, address = "https://www.msn.com/en-us/news/ports") =>
    draft(
      pageMaterial(`<title>${TITLE}</title><h1>${TITLE}</h1><p>${PROSE.join("</p><p>")}</p>${below}`, address),
      NO_FLAGS,
      { ...AROUND, outlets: {} },
    );
  const logo = '<div><a href="https://www.keel.example/"><img src="/l.png" alt="Keel" width="150"></a></div>';

  it("is outweighed by whoever is named beside the text, which is asked about", () => {
    const copy = shown(logo);

    expect([copy.outlet.value.name, copy.question?.candidates[0]]).toEqual(["Keel", "Keel"]);
    expect(shown(logo, "https://www.elmquay.example/a").outlet.value.name).not.toBe("Keel");
  });

  it("asks whose article it is where nobody is named", () => {
    expect(questions(shown("")).join()).toMatch(
      /^is a page of \S*msn\.com, which shows other outlets’ articles: --outlet NAME/u,
    );
    expect(questions(shown("", "https://www.elmquay.example/a")).join()).not.toContain("other outlets’ articles");
  });
});

describe("a page of which nothing tells where it is from", () => {
  const unknown = (below: string) => {
    const [first, ...rest] = PROSE;
    const html = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>${first}</p><p>${rest.join("</p><p>")}</p>${below}</body></html>`;
    return draft(pageMaterial(html, undefined), NO_FLAGS, { ...AROUND, outlets: {} });
  };

  it("is credited to the name in a line of its own, and asked about", () => {
    expect(unknown("<p>The Cascade Mercury</p>").question?.candidates).toEqual(["The Cascade Mercury"]);
  });

  it("is not credited to a name in passing, which is told", () => {
    expect(() => unknown("<p>Kay Ross covers ports for the Quay Ledger.</p>")).toThrow(
      'no credit was found in it: name the outlet that published first with --outlet NAME; “Kay Ross covers ports for the Quay Ledger.” names Quay Ledger: --outlet "Quay Ledger" if that is it',
    );
  });
});

describe("a question about whose work it is", () => {
  const KEEL = { below: "<p>Via The Keel</p>" };

  it("names who may be meant, and the file has it as a comment as long as it is a draft", () => {
    const own = made(KEEL);

    expect(own.question?.candidates).toEqual(["Tidal Gazette", "The Keel"]);
    expect(articleFile(own)).toContain("<!-- check: whose work is it, Tidal Gazette or The Keel? “Via The Keel” -->");
  });

  it("stops what would be published at once, until a flag settles it", () => {
    const material = pageMaterial(page(KEEL), "https://tidalgazette.example.com/a");
    const published = (flags: object) =>
      articleFile(draft(material, { ...NO_FLAGS, publish: true, ...flags }, { ...AROUND, outlets: {} }));

    expect(() => published({})).toThrow(
      expect.objectContaining({
        code: EXIT.terms,
        message:
          'whose work it is is not certain: “Via The Keel” may name who published it first, instead of Tidal Gazette: --outlet "The Keel" if that is it: add --outlet "Tidal Gazette" or --outlet "The Keel", or leave --publish out',
      }),
    );
    expect(published({ outlet: "The Keel" })).toContain("outlet: keel");
    expect(published({ outlet: "Tidal Gazette" })).toContain("outlet: tidal-gazette");
    expect(published({ termsChecked: true })).toContain("outlet: tidal-gazette");
  });

  it("is put where a line says where the article is from, though nobody is read from it", () => {
    const own = made({ below: "<p>This piece first ran in the paper on the other side of the quay.</p>" });

    expect(own.outlet.value.name).toBe("Tidal Gazette");
    expect(own.question?.because.map(({ text }) => text)).toEqual([
      "This piece first ran in the paper on the other side of the quay.",
    ]);
  });

  it.each([
    ["whose picture it is behind the sign", { below: "<p>© Bild: REUTERS / Jo Marsh</p>" }],
    ["where the figures of a box are from", { below: "<p>Källa: TT, SKR</p>" }],
    ["who gave a picture behind the sign", { below: "<p>© Photo courtesy of Keel Pictures, Public Domain</p>" }],
    ["a picture's agency", { above: "<p>Jo Marsh / AFP / Getty Images</p>" }],
    ["whose picture it is at the end of a caption", { above: "<p>The quay at noon. Photo: Jo Marsh / AFP</p>" }],
    ["the same without a colon", { above: "<p>Le quai à midi. Photo Jo Marsh / AFP</p>" }],
    ["a counter of the page's own", { tail: '<img src="https://counter.rambler.ru/top100.cnt?1" alt="">' }],
    [
      "a link to share the page",
      {
        above: '<p><a href="https://press.example.net/share?url=https://tidalgazette.example.com/a">Quay Press</a></p>',
      },
    ],
    ["an agency that gave material", { below: "<p>kr (mit dpa)</p>" }],
    ["what somebody is", { below: "<p>Mark Moor is a breaking news reporter for Tidal Gazette.</p>" }],
  ])("is not put because of %s", (_, parts) => {
    const own = made({ byline: "By Ann Lee", ...parts });

    expect([own.outlet.value.name, own.question]).toEqual(["Tidal Gazette", undefined]);
  });

  it("names another outlet as its host is called, without the day beside it", () => {
    const above =
      '<div><a href="https://www.keelweekly.example/"><img src="/k.png" alt="Keel Weekly"> Keel Weekly</a> <span>9/21/2026</span> <span>Jo Marsh</span></div>';
    const copy = made({ above, head: '<link rel="canonical" href="https://www.keelweekly.example/berths">' });

    expect(copy.question?.candidates).toEqual(["Keel Weekly", "Tidal Gazette"]);
  });

  it("is put where only a link to elsewhere speaks for another outlet", () => {
    const copy = made({ head: `<link rel="canonical" href="${ARTICLE}">` });

    expect(copy.question?.candidates).toEqual(["thebollard.example.net", "Tidal Gazette"]);
  });
});
