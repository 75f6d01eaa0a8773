import { describe, expect, it } from "vitest";
import { creditSentence } from "../../src/import/credit/creditsentence.ts";
import { leadsOutward } from "../../src/import/credit/creditwords.ts";
import { writtenDay } from "../../src/import/lines/day.ts";

const nobody = () => false;

/** The line, the outlet, and what else it says. */
const INWARD: readonly (readonly [line: string, name: string, more?: object])[] = [
  [
    "This story was originally reported by Orion Vale of The 19th Berth.",
    "The 19th Berth",
    { authors: ["Orion Vale"] },
  ],
  [
    "This article originally appeared on Elmhaven Quayman: Port to close a third of its berths",
    "Elmhaven Quayman",
    { title: "Port to close a third of its berths" },
  ],
  ["This story was produced by Greenwater and reviewed and distributed by Packhorse.", "Greenwater"],
  [
    "This story originally appeared on Greenwater with the headline “The port that shrank” and is part of the Quay Desk collaboration.",
    "Greenwater",
    { title: "The port that shrank" },
  ],
  [
    "This report by The Coastal Press was first published Nov. 20, 2026.",
    "The Coastal Press",
    { published: "2026-11-20" },
  ],
  ["To read the original article, visit Tide Weekly.", "Tide Weekly"],
  ["Published with permission of Tide Weekly", "Tide Weekly"],
  ["Este artículo fue publicado originalmente en El Muelle. Lea el original.", "El Muelle"],
  [
    "Este artículo fue publicado originalmente en El Muelle el 20 de noviembre de 2026.",
    "El Muelle",
    { published: "2026-11-20" },
  ],
  ["Este reportaje fue publicado originalmente por Revista Puerto y se republica aquí con permiso.", "Revista Puerto"],
  ["Texto publicado originalmente en el diario La Marea Baja", "La Marea Baja"],
  ["Republicado con permiso de El Muelle.", "El Muelle"],
  ["Cet article a été initialement publié sur Le Quai.", "Le Quai"],
  ["Cet article est republié à partir de Le Quai sous licence Creative Commons. Lire l’article original.", "Le Quai"],
  [
    "Article paru initialement dans Le Courrier du Port le 20 novembre 2026.",
    "Le Courrier du Port",
    { published: "2026-11-20" },
  ],
  ["Cet article a d'abord été publié dans le magazine Le Môle.", "Le Môle"],
  ["Dieser Artikel erschien zuerst bei Hafenblatt.", "Hafenblatt"],
  [
    "Dieser Artikel ist zuerst am 20. November 2026 im Hafenblatt erschienen.",
    "Hafenblatt",
    { published: "2026-11-20" },
  ],
  [
    "Dieser Text wurde ursprünglich auf Klimahafen veröffentlicht und wird hier mit Genehmigung wiedergegeben.",
    "Klimahafen",
  ],
  ["Zuerst erschienen in: Die Mole", "Die Mole"],
  ["Mit freundlicher Genehmigung von Hafenblatt.", "Hafenblatt"],
  ["Este artigo foi publicado originalmente no Jornal do Cais.", "Jornal do Cais"],
  ["Leia o artigo original em Cais Aberto.", "Cais Aberto"],
  ["Republicado com autorização do Jornal do Cais", "Jornal do Cais"],
  ["Questo articolo è stato pubblicato originariamente su Il Molo.", "Il Molo"],
  ["Questo articolo è ripubblicato da Il Molo sotto licenza Creative Commons. Leggi l’articolo originale.", "Il Molo"],
  ["Per gentile concessione de Il Molo", "Il Molo"],
  ["Dit artikel is eerder verschenen in De Kade.", "De Kade"],
  ["Dit artikel is oorspronkelijk gepubliceerd door Havenpers.", "Havenpers"],
  ["Overgenomen van De Kade", "De Kade"],
  ["Denne artikkelen ble først publisert i Kaiavisen.", "Kaiavisen"],
  ["Saken er opprinnelig publisert av Havnemagasinet.", "Havnemagasinet"],
  ["Denna artikel publicerades först i Kajbladet.", "Kajbladet"],
  ["Artikeln publicerades ursprungligen på Hamnposten.", "Hamnposten"],
  ["Denne artikel blev oprindeligt bragt i Kajposten.", "Kajposten"],
  ["Artiklen er først udgivet af Havnebladet", "Havnebladet"],
  ["Tekst został pierwotnie opublikowany na portalu Nabrzeże.", "Nabrzeże"],
  ["Przedruk z Gazety Portowej", "Gazety Portowej"],
  ["Ця стаття вперше була опублікована на сайті Причал.", "Причал"],
  ["Эта статья впервые опубликована на сайте «Причал».", "Причал"],
  ["Перепечатано с разрешения издания «Причал».", "Причал"],
  ["Bu yazı ilk olarak Rıhtım'da yayımlanmıştır.", "Rıhtım"],
  ["Bu makale ilk kez 20 Kasım 2026'da Liman Gazetesi'nde yayımlandı.", "Liman Gazetesi", { published: "2026-11-20" }],
  ["Bu haber Liman Postası gazetesinden alınmıştır.", "Liman Postası"],
  ["Rıhtım'ın izniyle yeniden yayımlanmıştır.", "Rıhtım"],
  ["Bu yazı Liman Gazetesi sitesinde yayımlanan makalenin çevirisidir.", "Liman Gazetesi"],
  ["Yazının orijinalini Rıhtım'da okuyabilirsiniz.", "Rıhtım"],
  ["Yazının aslı: Rıhtım", "Rıhtım"],
  ["Not 1: Bu yazının İngilizce aslı Rıhtım'da yayımlandı.", "Rıhtım"],
  ["Bu makale Ayşe Yılmaz tarafından Rıhtım için yazılmıştır.", "Rıhtım"],
  ["نُشر هذا المقال أولاً في صحيفة المرفأ.", "المرفأ"],
  ["هذا المقال نُشر لأول مرة في موقع الميناء.", "الميناء"],
  ["本文原载于《港口日报》。", "港口日报"],
  ["本文首发于“港口观察”，经授权转载。", "港口观察"],
  ["本文转载自港口日报", "港口日报"],
  ["この記事は港湾新聞に掲載されたものです。", "港湾新聞"],
  ["本記事は「港湾ジャーナル」より許可を得て転載しています。", "港湾ジャーナル"],
  ["初出：港湾新聞", "港湾新聞"],
];

/** Leads to where the article stands besides. */
const OUTWARD: readonly string[] = [
  "This article was reprinted on Wireboard.",
  "This story also appeared in Mother Harbour.",
  "This story was later published by Tide Weekly.",
  "Republished by Harbour Post.",
  "Cross-posted at Daily Quay.",
  "This article was co-published with Harbour Lens.",
  "This story was published in partnership with The Quay Project.",
  "Esta nota también apareció en El Faro.",
  "Republié par Le Quai.",
  "Dieser Beitrag ist auch im Hafenblatt erschienen.",
  "Este artigo foi republicado pelo Jornal do Cais.",
  "Questo articolo è stato pubblicato anche su Il Molo.",
  "Dit artikel verscheen ook in De Kade.",
  "Denne saken ble også publisert i Kaiavisen.",
  "Artikeln har även publicerats i Kajbladet.",
  "Artiklen blev også bragt i Kajposten.",
  "Artykuł ukazał się także w Gazecie Portowej.",
  "Ця стаття також вийшла на сайті Причал.",
  "Эта статья также опубликована на сайте «Причал».",
  "Bu yazı daha sonra Rıhtım'da yayımlandı.",
  "Bu yazı Liman Gazetesi'nde de yayımlandı.",
  "Bu haber Rıhtım ile ortaklaşa hazırlandı.",
  "本文亦刊于《港口日报》。",
  "この記事は港湾新聞にも掲載されました。",
];

/** Names a source that need not be the origin. */
const HINTED: readonly (readonly [line: string, name: string])[] = [
  ["Fuente: El Muelle", "El Muelle"],
  ["Source : Le Quai", "Le Quai"],
  ["Quelle: Hafenblatt", "Hafenblatt"],
  ["Fonte: Il Molo", "Il Molo"],
  ["Bron: De Kade", "De Kade"],
  ["Kilde: Kaiavisen", "Kaiavisen"],
  ["Källa: Kajbladet", "Kajbladet"],
  ["Źródło: Nabrzeże", "Nabrzeże"],
  ["Джерело: Причал", "Причал"],
  ["Источник: Причал", "Причал"],
  ["Kaynak: Rıhtım", "Rıhtım"],
  ["Bu yazı Liman Gazetesi'nde yayımlandı.", "Liman Gazetesi"],
  ["المصدر: الميناء", "الميناء"],
  ["来源：港口日报", "港口日报"],
  ["（出典：港湾新聞）", "港湾新聞"],
];

describe("a credit in any of the languages", () => {
  for (const [line, name, more] of INWARD) {
    it(`names the outlet: ${line}`, () => {
      expect(creditSentence(line, nobody)).toMatchObject({ name, strength: "said", ...more });
    });
  }

  it.each(OUTWARD)("leads outwards and names no origin for certain: %s", (line) => {
    expect(leadsOutward(line)).toBe(true);
    expect(creditSentence(line, nobody)?.strength ?? "hinted").toBe("hinted");
  });

  it.each(HINTED)("only hints: %s", (line, name) => {
    expect(creditSentence(line, nobody)).toMatchObject({ name, strength: "hinted" });
  });

  it("takes what is set off by a link or emphasis for the name", () => {
    const linked = "This article originally appeared on [Boats and the sea](https://boats.example.com/a) last week.";
    const inflected = "Bu yazı ilk olarak [Rıhtım'da yayımlandı](https://rihtim.example.com/a).";
    const slanted = "This article originally appeared in <em>boats and the sea</em> under another name.";

    expect(creditSentence(linked, nobody)?.name).toBe("Boats and the sea");
    expect(creditSentence(inflected, nobody)?.name).toBe("Rıhtım");
    expect(creditSentence(slanted, (name) => name === "boats and the sea")?.name).toBe("boats and the sea");
  });
});

describe("a day in words", () => {
  const DAYS: readonly string[] = [
    "November 20, 2026",
    "20 November 2026",
    "20 de noviembre de 2026",
    "20 novembre 2026",
    "20. November 2026",
    "20 de novembro de 2026",
    "20 novembre 2026",
    "20 november 2026",
    "20. november 2026",
    "20 listopada 2026 r.",
    "20 листопада 2026 року",
    "20 ноября 2026 г.",
    "20 Kasım 2026 Cuma",
    "20 KASIM 2026",
    "20 نوفمبر 2026",
    "٢٠ تشرين الثاني/نوفمبر ٢٠٢٦",
    "2026年11月20日",
    "2026 年 11 月 20 日",
    "20.11.2026",
    "20/11/2026",
    "11/20/2026",
    "20-11-2026",
    "20/11 2026",
    "20 - 11 - 2026",
  ];

  it.each(DAYS)("is read: %s", (day) => {
    expect(writtenDay(`x ${day} x`)).toBe("2026-11-20");
  });

  it.each(["نشر في المساء يوم 03 - 11 - 2026", "Газета «Берег», 3/11/2026", "Gamle Bladet 3/11 2026"])(
    "has the day first in these letters, and before a gap: %s",
    (line) => {
      expect(writtenDay(line)).toBe("2026-11-03");
    },
  );

  it.each(["31 février 2026", "maybe 5 2026", "November 2026", "3/11/2026", "32.11.2026", "1.20.11.2026"])(
    "is none: %s",
    (day) => {
      expect(writtenDay(day)).toBeUndefined();
    },
  );
});
