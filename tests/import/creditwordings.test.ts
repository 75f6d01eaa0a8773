import { describe, expect, it } from "vitest";
import { creditSentence } from "../../src/import/credit/creditsentence.ts";
import { agencyNamed } from "../../src/import/credit/wire.ts";
import { wellKnownNamed } from "../../src/import/outlets/wellknown.ts";

const isKnown = (name: string) => wellKnownNamed(name) !== undefined || agencyNamed(name) !== undefined;

/** Letters and digits alone, without the article before a name. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|la|le|el|der|die|das|de) /u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The outlet, and a line that names it: as sites put it, and no two in the same words. */
const CREDITS: readonly (readonly [name: string, line: string])[] = [
  [
    "Harbour Weekly",
    "Four Ways to Mend a Quay was originally published in Harbour Weekly on Medium, where people are continuing the conversation by highlighting and responding to this story.",
  ],
  ["Elm Institute of Tides", "This article was first posted on the blog of the Elm Institute of Tides."],
  ["blog.quay.example", "以上内容转自：https://blog.quay.example/blog/tides"],
  ["Fjordvakta", "Denne saka stod fyrst på trykk i Fjordvakta, og vi har fått lov til å bruke henne."],
  ["Grist", "This piece comes to us from Grist, a nonprofit newsroom covering climate."],
  ["Stateline", "Stateline, which is part of States Newsroom, first ran this report on Oct. 3."],
  [
    "KFF Health News",
    "KFF Health News is a national newsroom that produces in-depth journalism about health issues. This report first ran there.",
  ],
  ["The Marshall Project", "Published in partnership with The Marshall Project, where it first appeared."],
  ["ProPublica", "ProPublica published this investigation first on its site, propublica.org."],
  [
    "Chalkbeat",
    "Chalkbeat is a nonprofit news site covering educational change in public schools. This article first went up at Chalkbeat on May 2.",
  ],
  ["Undark", "We are reposting this essay from Undark under a Creative Commons license."],
  ["The Elm Ledger", "Reprinted, with thanks, from The Elm Ledger of March 4, 2024."],
  [
    "The Hechinger Report",
    "This story about rural colleges was produced by The Hechinger Report, a nonprofit, independent news organization focused on inequality in education.",
  ],
  ["Harbour Weekly", "Harbour Weekly first brought this story to its readers on June 9."],
  ["The Conversation", "Read the original at The Conversation."],
  ["The Conversation", "By arrangement with The Conversation."],
  ["Yale Environment 360", "Used by permission of Yale Environment 360."],
  ["Mongabay", "Mongabay first published this story in English; read it here."],
  [
    "Knowable Magazine",
    "This article originally appeared in Knowable Magazine, an independent journalistic endeavor from Annual Reviews.",
  ],
  ["Daily Yonder", "We thank the Daily Yonder for permission to share this column."],
  ["Civil Eats", "Original reporting: Civil Eats."],
  [
    "The Texas Tribune",
    "This article originally appeared in The Texas Tribune at https://www.texastribune.org/2024/01/01/x/.",
  ],
  [
    "High Country News",
    "A longer version of this essay was first published in the November issue of High Country News.",
  ],
  ["The Salt Pan Review", "From The Salt Pan Review, Vol. 12, No. 3 (Autumn 2021)."],
  ["Elm Street Times", "Story courtesy Elm Street Times"],
  ["Northern Quarterly", "Extracted from an article in Northern Quarterly, spring 2020."],
  ["Marsh News Network", "Content provided by Marsh News Network"],
  ["Inside Climate News", "This was first reported by Inside Climate News, which shared it with us."],
  [
    "The Riverside Record",
    "This report was first released by The Riverside Record and is shared here through a content-sharing agreement.",
  ],
  ["Ensia", "Editor's note: Ensia first ran this feature in 2019; we republish it with gratitude."],
  ["netzpolitik.org", "Dieser Beitrag ist zuerst bei netzpolitik.org unter CC BY-NC-SA 4.0 erschienen."],
  ["Correctiv", "Diese Recherche hat Correctiv zuerst veröffentlicht."],
  ["RiffReporter", "Erschienen in: RiffReporter, 4. Mai 2023"],
  [
    "The Boglander",
    "Dieser Beitrag ist eine deutsche Fassung des Artikels <em>The woman who measures the bog</em> von Donal Kerrane, zuerst erschienen im Magazin The Boglander am 12. Dezember 2025.",
  ],
  ["Elbe-Kurier", "Wir danken dem Elbe-Kurier für die Erlaubnis zum Nachdruck."],
  ["Heidepost", "Mit freundlicher Genehmigung der Heidepost"],
  ["Der Freitag", "Aus: Der Freitag, Ausgabe 12/2023"],
  [
    "The Conversation",
    "Dieser Artikel wurde aus dem Englischen übersetzt; das Original erschien auf The Conversation.",
  ],
  ["Nordwind", "Quelle: Nordwind, 12.03.2024"],
  ["The Conversation", "Cet article est republié à partir de The Conversation sous licence Creative Commons."],
  ["Reporterre", "Article initialement paru sur Reporterre le 4 mai 2023."],
  ["Basta!", "Nous reproduisons ici un article de Basta!, avec l'aimable autorisation de ses auteurs."],
  ["Le Courrier des Dunes", "Ce texte a d'abord été publié par Le Courrier des Dunes."],
  ["Alternatives Économiques", "Tribune parue dans Alternatives Économiques, n° 412"],
  ["Orient XXI", "Traduit de l'anglais ; paru à l'origine dans Orient XXI."],
  ["Mediapart", "Source : Mediapart"],
  ["Le Phare", "Paru dans Le Phare du 12 juin 2022"],
  ["El Salto", "Este artículo se publicó originalmente en El Salto bajo licencia CC BY-SA."],
  ["La Voz del Duero", "Por su interés reproducimos este artículo de La Voz del Duero."],
  ["El Faro", "Publicado por primera vez en El Faro el 3 de mayo de 2021."],
  ["The Conversation", "Lea el original en The Conversation."],
  ["Ctxt", "Artículo cedido por Ctxt."],
  [
    "El Correo de la Axarquía",
    "Por su interés, reproducimos el reportaje que firma la periodista Jo Marsh en <em>El Correo de la Axarquía</em> del pasado domingo.",
  ],
  ["Página 12", "Fuente: Página 12"],
  ["Agência Pública", "Esta reportagem foi publicada originalmente pela Agência Pública."],
  ["Agência Brasil", "Fonte: Agência Brasil"],
  ["Nexo", "Texto publicado originalmente no Nexo em 4 de maio de 2022"],
  ["Folha da Serra", "Reproduzido com autorização da Folha da Serra"],
  ["Internazionale", "Questo articolo è uscito su Internazionale il 3 maggio 2020"],
  ["Il Mulino", "Pubblicato per la prima volta su Il Mulino"],
  ["Valigia Blu", "Per gentile concessione di Valigia Blu"],
  ["Il Faro di Ponza", "Tratto da Il Faro di Ponza, 12 aprile 2019"],
  ["Altreconomia", "Fonte: Altreconomia"],
  ["Follow the Money", "Dit artikel verscheen eerder op Follow the Money."],
  ["De Vechtbode", "Overgenomen uit De Vechtbode van 4 mei 2021"],
  ["De Correspondent", "Dit verhaal is oorspronkelijk gepubliceerd door De Correspondent"],
  ["Trouw", "Met toestemming overgenomen van Trouw"],
  ["ANP", "Bron: ANP"],
  ["Faktisk.no", "Denne artikkelen ble først publisert på Faktisk.no"],
  ["Klassekampen", "Kronikken sto først på trykk i Klassekampen 4. mai 2022"],
  ["Forskning.no", "Saken er opprinnelig publisert hos Forskning.no"],
  ["NTB", "Kilde: NTB"],
  ["Sveriges Natur", "Artikeln publicerades ursprungligen i Sveriges Natur nr 3 2021"],
  ["Syre", "Texten har tidigare publicerats i Syre"],
  ["ETC", "Detta är en artikel från ETC, återpublicerad med tillstånd"],
  ["TT", "Källa: TT"],
  ["Information", "Artiklen blev oprindeligt bragt i Information"],
  ["Videnskab.dk", "Denne artikel er først publiceret på Videnskab.dk"],
  ["Kristeligt Dagblad", "Kronikken blev første gang bragt i Kristeligt Dagblad den 4. maj 2021"],
  ["Ritzau", "Kilde: Ritzau"],
  ["OKO.press", "Tekst ukazał się pierwotnie w OKO.press"],
  ["Kurier Morski", "Przedruk za zgodą redakcji „Kurier Morski”"],
  ["Tygodnik Powszechny", "Pierwotnie opublikowano w: Tygodnik Powszechny, nr 12/2021"],
  ["Nauka w Polsce", "Źródło: Nauka w Polsce"],
  ["Українська правда", "Вперше опубліковано на сайті Українська правда"],
  ["Укрінформ", "Джерело: Укрінформ"],
  ["Лівий берег", "Передрук з видання «Лівий берег»"],
  ["Медуза", "Этот текст впервые опубликован на сайте издания «Медуза»"],
  ["ТАСС", "Источник: ТАСС"],
  ["Полит.ру", "Перепечатано с разрешения Полит.ру"],
  ["الجزيرة", "نقلاً عن الجزيرة"],
  ["المدن", "نُشر هذا المقال أولاً في موقع المدن"],
  ["العربي الجديد", "المصدر: العربي الجديد"],
  ["رصيف22", "هذا المقال نشر في الأصل على رصيف22"],
  ["南方周末", "本文原载于《南方周末》"],
  ["新华社", "来源：新华社"],
  ["端傳媒", "本文最初發表於端傳媒"],
  ["澎湃新闻", "转自：澎湃新闻"],
  ["财新", "文章首发于财新"],
  ["東洋経済オンライン", "この記事は東洋経済オンラインに掲載されたものです"],
  ["The Conversation", "本記事はThe Conversationに掲載された記事を翻訳したものです"],
  ["共同通信", "出典：共同通信"],
  ["河北新報", "（河北新報 2023年5月4日付より転載）"],
  ["ナショナル ジオグラフィック", "初出：ナショナル ジオグラフィック"],
  // What stands around a name.
  ["Knot Computing", "This article first appeared in Knot Computing #67 (May/June 1994)."],
  ["Harbour Science blog", "[Cross-posted from the Harbour Science blog]"],
  ["Lantern Data @ Quay", "This is a cross-post of the article I wrote for Lantern Data @ Quay, How we count boats."],
  ["Tidewater", "Originally published by Jo Marsh on Tidewater."],
  ["quaynotes.example", "Publicado originalmente en: quaynotes.example/2016/4/faros-y-barcas"],
  ["hafenblick.example", "Dieser Beitrag erschien zuerst im August 2021 auf Englisch auf hafenblick.example."],
  ["Hafen/Werft", "Denne artikel er hentet fra: Hafen/Werft | Dato: 14.07.2026"],
  [
    "Blätter für Seefahrt und alte Häfen",
    "Der Text erschien in der Mai-Ausgabe der »Blätter für Seefahrt und alte Häfen«.",
  ],
  ["il molo", "Pubblicato su «il molo» il 9 febbraio 2017. Ripreso qui per gentile concessione dell'autore."],
  ["MARÉ ALTA", "(Publicado na revista MARÉ ALTA 151 - Ano 14 No. 4, Abril/2000)"],
  ["Tidning Kust", "Krönikan har tidigare publicerats i Tidning Kust 2/2"],
  ["O Farol", "Matéria de O Farol, republicada sob licença Creative Commons"],
  ["Havneposten", "Kronik i Havneposten 8.11.2014 (genoptrykt med forfatterens tilladelse)"],
  ["Портового вісника", "Матеріал «Портового вісника», републіковано за згодою редакції"],
  ["Medium", "This article was originally posted atMedium. Reposted with permission."],
  ["港口老王的笔记", "本文首发于公众号 <em>港口老王的笔记</em>，转载请注明出处。"],
  ["灯塔", "本文转载自灯塔,原文略有修改。"],
  ["简海", "本文转载自简海-港口的一天"],
  ["csdn", "本文最初发表于csdn，于2018年2月17日迁移至此"],
  ["PTT", "原文刊登於：PTT"],
  ["江岸时报", "来源：江岸时报　作者：林子涵"],
  ["portnews", "本文是翻译文章，作者 Jo Marsh，文章来源：portnews"],
  ["minato.example", "本記事は港情報サイト minato.example からの転載です。"],
  ["Quaypair", "この記事は元々 2015 年に Quaypair で公開されました。"],
  // Who published, in other orders.
  ["Capital B", "This article by Capital B is reposted here with their kind permission."],
  [
    "Global Press Journal",
    "Global Press Journal, an award-winning nonprofit news publication, published the original.",
  ],
  ["48 North", "From the archive of <em>48 North</em>, October 1997. Thanks to the publisher for letting us share it."],
  ["Common Table", "We are grateful to Common Table, who ran this text on 14 November."],
  ["Agencia SINC", "Fuente original: Agencia SINC"],
  // What several sentences say together.
  [
    "The Ardent Review",
    "It ran in the spring 2022 number of The Ardent Review, whose editors have let me share it here.",
  ],
  [
    "Finding Balance",
    "This blog was originally published here. It is being republished with permission from our friends at Finding Balance.",
  ],
  [
    "Quaysoft",
    "Please note that this post originally appeared on the Quaysoft dev site. I have moved it over here. It was written in 2014.",
  ],
  [
    "InfoQuay",
    "A version of this article was published on InfoQuay. Reprinted with permission. © Quay Communications, Inc., 2018. All rights reserved. https://www.infoquay.example/article/3313327/database/how-boats-combine-oars-and-sails-in-a-distributed-harbour.html",
  ],
  // The number of a paper, where it has a page besides, and a paper alone.
  ["Quay Magazin", "Dieser Artikel ist im Quay Magazin 6.2019 erschienen."],
  ["Marée Magazine", "Cet article est paru dans Marée Magazine n° 182, mai 2015."],
  ["Гавань", "Опубликовано в газете «Гавань» 12 мая 2010 года."],
  ["Better Boats", "This story was originally published in Better Boats on Medium."],
  [
    "Quay Business Review",
    "This post originally appeared at Quay Business Review and represents the views of the author.",
  ],
  ["Quaynet.example", "This article was contributed by Jo Marsh and first published on Quaynet.example."],
  ["Scow.example", "Cross posted from Scow.example"],
  ["V2EX", "原文发布于 V2EX"],
  ["小明的网络日志", "转载自：小明的网络日志"],
  ["A Jangada", "De <em>A Jangada</em>, Fortaleza (CE), 22 de agosto de 2021. Edição: Rodrigo Chaves"],
  // Marks and numbers within a name, what joins another clause to it, labels, and a month that is a word elsewhere.
  ["QUAY! Magazine", "This article was originally published by QUAY! Magazine."],
  ["360harbour", "Originally published under Creative Commons by 360harbour™."],
  ["Quayout", "Copyright, Quayout. Reprinted with permission."],
  ["HAFEN", "Dieser Artikel erschien in der HAFEN Nr. 12/2019."],
  ["der Anleger", "Dieser Beitrag erschien in der Wochenzeitung »der Anleger« 12/2020."],
  ["Agência Molhe", "Esta reportagem foi produzida pela Agência Molhe e republicada aqui com autorização."],
  ["关键港口网", "本文經授權轉載自关键港口网。"],
  ["港口网", "来源：港口网-港口日报"],
  // Who posted, a headline between, and names behind labels and prepositions.
  ["Quaystack", "I first posted this on Quaystack last week."],
  ["Boat Spectrum", 'This article was first published as "The Long Way" in Boat Spectrum.'],
  ["The East Quay", "As first published in The East Quay"],
  ["Quayblog", "Cet article a été publié sur le blog Quayblog de l'auteur."],
  ["36港", "本文来自微信公众号“36港”，作者：小明，36港经授权发布。"],
  ["新港报", "原标题：《港口》 来源：新港报"],
  // Names with numbers, and possessions.
  ["Ben", "This was originally posted on Ben's blog."],
  ["24 quays", "This article was originally published at 24 quays."],
  ["quay24", "Denne saken ble først publisert på quay24."],
  ["Der Kai", "Dieser Gastkommentar ist am 3. Mai 2019 in der Tageszeitung Der Kai erschienen."],
  ["Muelle Dev", "Este artículo lo publiqué originalmente en Muelle Dev."],
  ["minatonote", "この記事はminatonoteに投稿したものです。"],
];

/** Lines that name nobody from whom the text is. */
const OTHERS: readonly string[] = [
  "This article also ran in the Harbour Weekly.",
  "A version of this story later appeared in The Elm Ledger.",
  "This story has been picked up by Reuters and The Guardian.",
  "Republished in The Week, 3 May.",
  "Harbour Weekly reprinted this essay in its June issue.",
  "Sections of this report were used by the BBC.",
  "This work was supported by the Pulitzer Center.",
  "Translated into French by Courrier International.",
  "First published in our print edition on 4 May.",
  "We first published this story in 2019.",
  "The Guardian was first to report the closure.",
  "Dieser Text ist auch in der Süddeutschen Zeitung erschienen.",
  "Der Beitrag wurde von der taz übernommen.",
  "Mit Material von dpa",
  "Cet article a été repris par Le Monde.",
  "Avec AFP",
  "Une version de ce texte a également été publiée dans Libération.",
  "(Con información de EFE)",
  "Este texto fue reproducido también por El País.",
  "Esta matéria foi republicada pelo UOL.",
  "L'inchiesta è stata ripresa dal Post.",
  "Dit artikel is ook verschenen in NRC.",
  "Innlegget er også publisert i Aftenposten.",
  "Texten har också publicerats i Dagens Nyheter.",
  "Artiklen er også bragt i Politiken.",
  "Artykuł przedrukowała Gazeta Wyborcza.",
  "Этот материал также опубликован в «Коммерсанте».",
  "本文同时刊登于《人民日报》",
  "This story originally appeared in The Gauge, our weekly newsletter on tides. Sign up here.",
  "This article is based on research originally published in The Conversation.",
  "This post was originally written by Dan Trickey, and has been reposted with permission.",
  "The charts, tables and figures are copyright 2022, Quay Institute. Reproduced with permission from Quay Institute.",
  "Selectivity of 1.0 µM ions. Reprinted with permission from Ref. [50].",
  "Mit freundlicher Genehmigung des Autors veröffentlicht.",
  "Eine englische Fassung dieses Beitrags ist bei <em>Social Europe</em> erschienen.",
  "本文首发于个人博客",
  "The code in this article is taken from the Python docs.",
  "The New York Times first reported the investigation on Monday.",
  "Передрук матеріалів дозволено лише з активним посиланням на «Портовий вісник».",
  "Originally from Ireland, Jo Marsh covers boats for the Herald.",
  "The series first aired on HBO in 2010.",
  "转载请注明来自港口网",
  "本文首发于我的博客",
  "转载需注明出处。",
];

describe("a credit in whatever words", () => {
  for (const [name, line] of CREDITS) {
    it(`names ${name}: ${line}`, () => {
      const found = creditSentence(line, isKnown)?.name ?? "";

      expect(agencyNamed(found)?.name ?? folded(found)).toBe(agencyNamed(name)?.name ?? folded(name));
    });
  }
});

describe("a line about somebody else", () => {
  for (const line of OTHERS) {
    it(`credits nobody for certain: ${line}`, () => {
      expect(creditSentence(line, isKnown)?.strength ?? "hinted").toBe("hinted");
    });
  }
});
