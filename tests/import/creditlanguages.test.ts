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
  ["Read on at the source: Tide Weekly", "Tide Weekly"],
  ["Seguir leyendo en la fuente: El Muelle", "El Muelle"],
  ["Lire la suite à la source : Le Quai", "Le Quai"],
  ["Weiterlesen bei der Quelle: Hafenblatt", "Hafenblatt"],
  ["Continue a ler na fonte: Folha do Cais", "Folha do Cais"],
  ["Leggi tutto alla fonte: Il Molo", "Il Molo"],
  ["Lees verder bij de bron: Havenblad", "Havenblad"],
  ["Les resten hos kilden: Kaiavisen", "Kaiavisen"],
  ["Läs hela artikeln hos källan: Kajbladet", "Kajbladet"],
  ["Læs hele artiklen hos kilden: Havneavisen", "Havneavisen"],
  ["Czytaj dalej w źródle: Kurier Portowy", "Kurier Portowy"],
  ["Читати далі в першоджерелі: Портова правда", "Портова правда"],
  ["Читать продолжение в источнике: Портовые вести", "Портовые вести"],
  ["Haberin devamını kaynağında oku: Liman Postası", "Liman Postası"],
  ["اقرأ الخبر كاملا في المصدر: الميناء العربي", "الميناء العربي"],
  ["阅读全文请前往来源：港湾日报", "港湾日报"],
  ["続きは配信元で読む：港湾新聞", "港湾新聞"],
  ["Krönikan stod i Kajbladet den 3 mars 2020.", "Kajbladet", { published: "2020-03-03" }],
  ["Teksten sto på trykk i Kaiavisen 3. mars 2020.", "Kaiavisen", { published: "2020-03-03" }],
  ["Artiklen stod i Havneavisen i lørdags.", "Havneavisen"],
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

/** Who took the article up, translated it, or has it as well. */
const TAKEN_UP: readonly string[] = [
  "Since publication, this story has been picked up by The Guardian.",
  "The Harbor Gazette reprinted this essay in its weekend edition.",
  "A German translation of this article was published by taz.",
  "This piece also ran in the Tribune on Sunday.",
  "This story was later republished by Salon.",
  "You can also read this article at Medium.",
  "This article has been syndicated to Yahoo News.",
  "Our reporting was picked up by the BBC and The New York Times.",
  "Dieser Text wurde von der taz nachgedruckt.",
  "Der Artikel wurde später vom Freitag übernommen.",
  "Eine englische Übersetzung ist im Guardian erschienen.",
  "Dieser Beitrag erschien auch in der Zeit.",
  "Die Süddeutsche Zeitung hat den Text in ihrer Wochenendausgabe nachgedruckt.",
  "Der Tagesspiegel hat diese Recherche aufgegriffen.",
  "Cet article a été repris par Le Monde.",
  "Article republié par The Conversation France",
  "Le 8 mars, cet article a été repris par Le Courrier, à Genève.",
  "Dépêche AFP reprise par Sciences et Avenir",
  "Le Courrier international a traduit cet article.",
  "Ce reportage a également été publié dans La Croix.",
  "Mediapart a repris cette enquête sur son site.",
  "Une traduction anglaise de ce texte a été publiée par The Guardian.",
  "Este artículo fue reproducido por El País.",
  "El reportaje fue retomado por La Vanguardia.",
  "Este reportaje también se publicó en La Nación.",
  "El diario La Jornada reprodujo este texto en su edición dominical.",
  "Una traducción al inglés de este artículo fue publicada por The Guardian.",
  "Este texto foi republicado pela Folha de S.Paulo.",
  "A reportagem foi reproduzida pelo UOL.",
  "Este artigo também foi publicado no Expresso.",
  "O jornal O Globo republicou esta reportagem.",
  "Uma tradução em inglês deste artigo foi publicada pelo The Guardian.",
  "L'inchiesta è stata ripresa da Il Post.",
  "Questo articolo è stato ripubblicato da Il Manifesto.",
  "L'articolo è uscito anche su Avvenire.",
  "Internazionale ha tradotto questo articolo.",
  "Una traduzione inglese di questo articolo è stata pubblicata dal Guardian.",
  "Dit verhaal is met onze toestemming overgenomen door het maandblad De Waterkant.",
  "Dit artikel werd later overgenomen door de Volkskrant.",
  "Dit artikel verscheen ook in het Parool.",
  "NRC nam dit verhaal over in de weekendeditie.",
  "Een Engelse vertaling van dit artikel werd gepubliceerd door The Guardian.",
  "Saken ble senere gjengitt av Dagsavisen.",
  "Artikkelen er også publisert i Morgenbladet.",
  "Aftenposten har gjengitt denne teksten.",
  "En engelsk oversettelse av denne artikkelen ble publisert av The Guardian.",
  "Reportaget har återpublicerats av Dagens Nyheter.",
  "Artikeln har också publicerats i Sydsvenskan.",
  "Aftonbladet har tryckt om texten.",
  "En engelsk översättning av artikeln publicerades av The Guardian.",
  "Artiklen er senere genoptrykt i Politiken.",
  "Artiklen er også bragt i Berlingske.",
  "Historien blev siden taget op af DR.",
  "En engelsk oversættelse af denne artikel blev udgivet af The Guardian.",
  "Przedrukowała go „Gazeta Wyborcza” (wydanie z 25 lipca).",
  "Tekst przedrukował „Tygodnik Powszechny”.",
  "Artykuł ukazał się także w „Rzeczpospolitej”.",
  "Angielski przekład tego tekstu opublikował „The Guardian”.",
  "Reportaż został przedrukowany przez „Newsweek Polska”.",
  "Англійський переклад цього репортажу опублікувала The Kyiv Independent.",
  "Цю статтю передрукувала «Українська правда».",
  "Текст також опубліковано на сайті «Дзеркало тижня».",
  "Эту статью перепечатала «Новая газета».",
  "Английский перевод этой статьи опубликовала The Guardian.",
  "Материал также опубликован в «Ведомостях».",
  "Статья была перепечатана журналом «Огонёк».",
  "أعادت صحيفة «القدس العربي» نشر هذا المقال.",
  "نُشر هذا المقال أيضًا في صحيفة «النهار».",
  "نشرت صحيفة الغارديان ترجمة إنجليزية لهذا المقال.",
  "本文后被《南方周末》转载。",
  "本文的英文译本由《卫报》发表。",
  "本文亦发表于《明报》。",
  "《新京报》转载了本文。",
  "この記事は後に朝日新聞に転載されました。",
  "この記事の英訳はガーディアン紙に掲載されました。",
  "本記事は東洋経済オンラインにも掲載されています。",
  "朝日新聞がこの記事を転載した。",
  "Bu yazı daha sonra Cumhuriyet tarafından yeniden yayımlandı.",
  "Bu yazının İngilizce çevirisi The Guardian'da yayımlandı.",
];

/** A shorter version elsewhere: the longer one may have been first. */
const SHORTER: readonly string[] = [
  "A shorter version of this piece ran as an op-ed in The Washington Post.",
  "An abridged version of this column appeared in the Financial Times.",
  "Eine gekürzte Fassung dieses Beitrags erschien in der Frankfurter Rundschau.",
  "Une version courte de ce texte est parue dans Libération.",
  "Una versión reducida de este texto se publicó en El Mundo.",
  "Uma versão reduzida deste texto saiu no Público.",
  "Una versione ridotta di questo articolo è uscita su La Stampa.",
  "Een ingekorte versie van dit stuk verscheen in Trouw.",
  "En forkortet versjon av dette innlegget sto på trykk i Klassekampen.",
  "En kortare version av texten publicerades i Svenska Dagbladet.",
  "En forkortet udgave af teksten blev bragt i Information.",
  "Skrócona wersja tego tekstu ukazała się w „Polityce”.",
  "Скорочену англомовну версію цього репортажу опублікував наш партнер Global Voices.",
  "Скорочена версія цієї статті вийшла в «Дзеркалі тижня».",
  "Сокращённая версия этого текста вышла в «Коммерсанте».",
  "نُشرت نسخة مختصرة من هذا المقال في «الحياة».",
  "本文的缩略版曾刊于《纽约时报》。",
  "本稿の短縮版は毎日新聞に掲載された。",
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

  it.each(TAKEN_UP)("names nobody who took it up: %s", (line) => {
    expect(creditSentence(line, nobody)).toBeUndefined();
  });

  it.each(SHORTER)("only hints at who printed a shorter version: %s", (line) => {
    expect(creditSentence(line, nobody)?.strength).toBe("hinted");
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
