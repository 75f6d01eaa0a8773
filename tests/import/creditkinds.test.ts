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

type Rows = readonly (readonly [name: string, line: string])[];

/** What software for blogs writes below each article in a feed, in its translations. */
const FEED_FOOTERS: Rows = [
  ["Tide Weekly", "The post How boats float appeared first on Tide Weekly."],
  ["Tide & Quay", "The post Why? Because! The story of a boat appeared first on Tide & Quay."],
  ["Hafenblick", "Der Beitrag Wie Boote schwimmen erschien zuerst auf Hafenblick."],
  ["Le Phare", "L’article Pourquoi les bateaux flottent est apparu en premier sur Le Phare."],
  ["El Muelle", "La entrada Cómo flotan los barcos se publicó primero en El Muelle."],
  ["El Muelle", "El cargo Cómo flotan los barcos apareció primero en El Muelle."],
  ["Il Molo", "L'articolo Come galleggiano le barche proviene da Il Molo."],
  ["Cais News", "O post Como flutuam os barcos apareceu primeiro em Cais News."],
  ["Cais", "O conteúdo Como flutuam os barcos aparece primeiro em Cais."],
  ["Havennieuws", "Het bericht 🎥 | Hoe boten drijven verscheen eerst op Havennieuws."],
  ["Port Morski", "Artykuł Jak pływają łodzie pochodzi z serwisu Port Morski."],
  ["Port Morski", "Wpis Jak pływają łodzie pojawił się po raz pierwszy w Port Morski."],
  ["Hamnbladet", "Inlägget Hur båtar flyter dök först upp på Hamnbladet."],
  ["Havnebladet", "Indlægget Hvordan både flyder blev først udgivet på Havnebladet."],
  ["Kaiavisa", "Innlegget Hvordan båter flyter dukket først opp på Kaiavisa."],
  ["Гавань", "Сообщение Как плавают лодки появились сначала на Гавань."],
  ["Портовий вісник", "Запис Як плавають човни спершу з’явиться на Портовий вісник."],
  ["Liman Haber", "Tekneler nasıl yüzer yazısı ilk önce Liman Haber üzerinde ortaya çıktı."],
  ["الميناء", "ظهرت المقالة كيف تطفو القوارب أولاً على الميناء."],
  ["الميناء", "التدوينة كيف تطفو القوارب ظهرت أولاً على الميناء."],
  ["港口网", "船是怎么浮起来的最先出现在港口网。"],
  ["港口網", "〈船怎麼浮起來〉這篇文章最早發佈於《港口網》。"],
  ["みなと通信", "投稿 船はなぜ浮くのか は みなと通信 に最初に表示されました。"],
];

/** In which language something was published stands between the words of origin and the name. */
const IN_A_LANGUAGE: Rows = [
  ["Hafentagebuch", "Dieser Artikel erschien zuerst auf Deutsch im Hafentagebuch."],
  ["Hafenblick", "Dieser Text wurde zuerst auf Englisch bei Hafenblick veröffentlicht."],
  ["Tide Weekly", "This essay was first published in English in Tide Weekly."],
  ["Le Phare", "Cet article est initialement paru en anglais dans Le Phare."],
  ["El Muelle", "Este artículo fue publicado originalmente en inglés en El Muelle."],
  ["Cais News", "Este texto foi publicado originalmente em inglês no Cais News."],
  ["Il Molo", "Questo articolo è stato pubblicato originariamente in inglese su Il Molo."],
  ["Havennieuws", "Dit artikel verscheen eerder in het Engels op Havennieuws."],
  ["Kaiavisa", "Denne artikkelen ble først publisert på engelsk i Kaiavisa."],
  ["Hamnbladet", "Artikeln publicerades ursprungligen på engelska i Hamnbladet."],
  ["Havnebladet", "Artiklen blev oprindeligt bragt på engelsk i Havnebladet."],
  ["Port Morski", "Tekst ukazał się pierwotnie po angielsku w Port Morski."],
  ["Port Morski", "Artykuł został pierwotnie opublikowany w języku angielskim w Port Morski."],
  ["Гавань", "Эта статья была впервые опубликована на английском языке в журнале «Гавань»."],
  ["Портовий вісник", "Статтю вперше опубліковано англійською мовою на сайті «Портовий вісник»."],
  ["Liman Haber", "Bu yazı ilk olarak İngilizce olarak Liman Haber'de yayımlandı."],
  ["الميناء", "نُشر هذا المقال في الأصل باللغة الإنجليزية على الميناء."],
  ["港口网", "本文最初以英文发表于港口网"],
  ["Minato", "この記事は元々英語で書かれ、Minatoに掲載されました。"],
];

/** With whom it was published: who of both was first, no such line says. */
const JOINT: Rows = [
  ["The Elm Ledger", "This story was co-published with The Elm Ledger."],
  ["The Elm Ledger", "Published in partnership with The Elm Ledger"],
  ["The Elm Ledger", "This article is published here in collaboration with The Elm Ledger."],
  ["Hafenblick", "Dieser Artikel erscheint in Kooperation mit Hafenblick."],
  ["Hafenblick", "Veröffentlicht in Zusammenarbeit mit Hafenblick"],
  ["Le Phare", "Cet article est publié en partenariat avec Le Phare."],
  ["El Muelle", "Este reportaje se publica en alianza con El Muelle."],
  ["El Muelle", "Publicado en colaboración con El Muelle"],
  ["Cais News", "Reportagem publicada em parceria com Cais News."],
  ["Il Molo", "Pubblicato in collaborazione con Il Molo"],
  ["Havennieuws", "Dit verhaal is gepubliceerd in samenwerking met Havennieuws."],
  ["Kaiavisa", "Saken er publisert i samarbeid med Kaiavisa."],
  ["Hamnbladet", "Artikeln publiceras i samarbete med Hamnbladet."],
  ["Havnebladet", "Artiklen er bragt i samarbejde med Havnebladet."],
  ["Port Morski", "Artykuł opublikowany we współpracy z Port Morski."],
  ["Гавань", "Статья опубликована совместно с «Гавань»."],
  ["Портовий вісник", "Матеріал опубліковано у співпраці з «Портовий вісник»."],
  ["港口网", "本文与港口网联合发布"],
  ["Minato", "この記事はMinatoと共同で公開しています。"],
];

/** Copies, parts, versions and excerpts, by whoever wrote them, and the names that stand in such lines. */
const FIRST_ELSEWHERE: Rows = [
  [
    "Tide Weekly",
    "Original story reprinted with permission from Tide Weekly, an editorially independent publication of the Quay Foundation whose mission is to enhance public understanding of harbours by covering research developments and trends in tides and the physical and life sciences of all the seas of the world.",
  ],
  ["Tide Weekly", "Original article republished with permission from Tide Weekly."],
  ["Harbour Blog", "This is a cross-post from Harbour Blog."],
  ["AskQuay.example", "This is a cross-post from AskQuay.example, but I'm not sure where it fits best."],
  ["Tide Weekly", "This post is a repost from Tide Weekly."],
  ["Tide Weekly", "This is a mirror of Tide Weekly"],
  ["Ben", "This post is a mirror of the original article on Ben’s blog, which is here."],
  ["quay.example", "This post is a mirror of quay.example/tides-and-boats and saved here."],
  ["Stack Overflow", "This is a repost of a Stack Overflow answer, mainly to preserve it for myself."],
  ["Hacker News", "(This post is a mirror of a Hacker News comment I wrote.)"],
  ["Tide Weekly", "Reblogged from Tide Weekly"],
  ["reddit", "NOTE: I originally wrote this for reddit but they took it down."],
  ["Tidepoint", "I originally wrote this for Tidepoint's Java newsletter, but this issue never got published online."],
  ["X", "A version of this article appeared on X and LinkedIn."],
  ["Reddit's /r/boats", "A version of this was posted to Reddit's /r/boats."],
  ["The Elm Ledger", "An abbreviated version of this essay appeared in The Elm Ledger and can be read here."],
  [
    "quay.example",
    "These blog posts are updated versions of blog posts first published on quay.example, which were then prepared to be included in a book.",
  ],
  [
    "WeChat",
    "This essay is adapted from a Chinese-language article originally published on WeChat. Some examples have been adjusted.",
  ],
  ["quay.example", "This article is adapted from: https://quay.example/s/1eQC2_WGhN7"],
  ["The Long Quay", "Excerpted with permission from The Long Quay by Jo Marsh, published by Elm Books in 2022."],
  [
    "The Long Quay: A History of Harbours",
    "This essay is adapted from Jo Marsh, <em>The Long Quay: A History of Harbours</em> (NY: Elm, 2010).",
  ],
  ["Boats in Action", "The following is an excerpt from the book Boats in Action."],
  [
    "Dinghy blog",
    "This article was originally published by Jo on the Dinghy blog. You can find the original article here.",
  ],
  [
    "ReadQuayWeb",
    "Editor's note: this interview was originally published as a two-part series on my former tech blog, ReadQuayWeb, over 8-9 July 2009",
  ],
  [
    "Quay Works",
    '"Boat mirroring: Designing for harbours" was originally written for and published by Quay Works, read the original.',
  ],
  [
    "Elm Quarterly",
    "The following article was written for and published by Elm Quarterly in the Autumn semester of my first year (2015).",
  ],
  ["Quay Radio Hour", "This episode originally aired on Quay Radio Hour. This version includes additional sections."],
  ["Medium", "Originally authored by the Quay team and syndicated from Medium. View source"],
  ["I Heart Boats & Tides", "This review first appeared on I Heart Boats & Tides"],
  ["Our Quay in Data", "This article was first published by Our Quay in Data."],
  [
    "Quay Business",
    "A version of this story first appeared in Quay Business' Before the Tide newsletter. Not a subscriber? Sign up.",
  ],
  [
    "QuayDesk",
    "This article has been republished with permission from QuayDesk.Recent rules have shown the harbour board’s position in the U.S.",
  ],
  [
    "Scholarly Boats",
    "A version of the text on this page was previously published in <em>Scholarly Boats</em>, vol 40",
  ],
  [
    "Much Ado BB",
    'Much of this content originally appeared on the Much Ado BB under "Groups < Boats" "real-time survey".',
  ],
  [
    "Harbours - Practice and Experience",
    "The bulk of this article first appeared in Harbours - Practice and Experience, July 1990, Copyright 1990 by Elm Ltd. Reprinted by permission.",
  ],
  [
    "Technical Analysis of BOATS & TIDES",
    "Originally published in the June 2022 issue of Technical Analysis of BOATS & TIDES magazine. All rights reserved.",
  ],
  ["Elm Quay Marsh Attorneys at Law", "Republished with permission from Elm Quay Marsh Attorneys at Law."],
  ["The Elm Dispatch", "As published in The Elm Dispatch, Op-Ed page, May 3, 2009"],
  [
    "Tidewater",
    "This Idea was originally published at [Tidewater](https://tidewater.example/ideas/on-silence) and has been republished under Creative Commons.",
  ],
  ["The Tide", "The following is cross-posted with permission from The Tide."],
  [
    "Kickin' it Old Quay blog",
    "(This interview was originally published December 4, 2012 on the now-retired Kickin' it Old Quay blog. It is one installment in a series of interviews we are republishing.",
  ],
  ["Insight", "Written by Jo Marsh, originally published in Insight"],
  ["The Elm Ledger", "By Jo Marsh, originally published in The Elm Ledger"],
  ["Hafenblick", "Dies ist ein Crosspost von Hafenblick."],
  ["Hafenblick", "Dieser Beitrag ist ein Repost aus Hafenblick."],
  ["Hafenblick", "Crosspost von Hafenblick"],
  ["Hafenblick", "Dieser Artikel ist eine Kopie des Originalartikels auf Hafenblick."],
  ["Le Phare", "Ceci est une copie d'un article paru sur Le Phare."],
  ["Le Phare", "Cet article est un repost de Le Phare."],
  ["El Muelle", "Este artículo es una copia del original publicado en El Muelle."],
  ["El Muelle", "Esto es un repost de El Muelle."],
  ["Cais News", "Este texto é um repost do Cais News."],
  ["Cais News", "Esta é uma cópia do artigo original no Cais News."],
  ["Il Molo", "Questo articolo è un repost da Il Molo."],
  ["Il Molo", "Questa è una copia dell'articolo originale su Il Molo."],
  ["Havennieuws", "Dit is een crosspost van Havennieuws."],
  ["Havennieuws", "Dit artikel is een kopie van het originele artikel op Havennieuws."],
  ["Kaiavisa", "Dette er en krysspost fra Kaiavisa."],
  ["Kaiavisa", "Denne artikkelen er en kopi av originalen på Kaiavisa."],
  ["Hamnbladet", "Det här är en korspost från Hamnbladet."],
  ["Hamnbladet", "Artikeln är en kopia av originalet på Hamnbladet."],
  ["Havnebladet", "Dette er en krydspost fra Havnebladet."],
  ["Havnebladet", "Artiklen er en kopi af originalen på Havnebladet."],
  ["Port Morski", "To jest przedruk artykułu z Port Morski."],
  ["Port Morski", "Ten tekst to kopia artykułu z portalu Port Morski."],
  ["Гавань", "Это репост статьи из журнала «Гавань»."],
  ["Гавань", "Это кросс-пост из «Гавань»."],
  ["Портовий вісник", "Це репост статті з видання «Портовий вісник»."],
  ["Портовий вісник", "Це крос-пост із «Портовий вісник»."],
  ["Liman Haber", "Bu yazı Liman Haber'den alınmıştır."],
  ["Liman Haber", "Bu, Liman Haber'de yayımlanan yazının bir kopyasıdır."],
  ["الميناء", "هذا المقال نسخة من مقال منشور على الميناء."],
  ["الميناء", "هذه إعادة نشر لمقال من موقع الميناء."],
  ["港口网", "本文搬运自港口网"],
  ["港口网", "本文是港口网文章的镜像。"],
  ["Minato", "この記事はMinatoの記事のミラーです。"],
  ["Minato", "これはMinatoからのクロスポストです。"],
  ["みなと", "これは「みなと」からの転載です。"],
  ["La Marea", "Articolo pubblicato su La Marea."],
  ["La Marea", "Articolo pubblicato per primo su La Marea."],
  ["Notes du port", "Billet publié sur Notes du port"],
  ["Le Phare", "Article publié dans Le Phare."],
  ["Hafenblick", "Beitrag veröffentlicht auf Hafenblick"],
  ["El Muelle", "Artículo publicado en El Muelle"],
  ["El Muelle", "Articulo publicado primero en El Muelle"],
  ["Usarmuelle", "Articulo publicado primero en Blog | Usarmuelle"],
  ["Cais News", "Artigo publicado no Cais News."],
  ["Havennieuws", "Artikel gepubliceerd op Havennieuws"],
  ["Kaiavisa", "Artikkel publisert i Kaiavisa"],
  ["Hamnbladet", "Artikel publicerad i Hamnbladet"],
  ["Havnebladet", "Artikel bragt i Havnebladet"],
  ["Port Morski", "Artykuł opublikowany w Port Morski"],
  ["Гавань", "Статья опубликована в журнале «Гавань»"],
  ["Портовий вісник", "Стаття опублікована у виданні «Портовий вісник»"],
  ["الميناء", "مقال منشور على الميناء"],
  ["港口网", "文章发表于港口网"],
  ["De Witte Kade", "Fragmenten uit het editoriaal, oorspronkelijk gepubliceerd in <em>De Witte Kade</em>."],
  ["Le Phare", "Extraits de l'éditorial, initialement publié dans <em>Le Phare</em>."],
  ["El Muelle", "Fragmentos del editorial, publicado originalmente en El Muelle."],
  ["Cais News", "Trechos do editorial, originalmente publicado no Cais News."],
  ["Il Molo", "Brani dell'editoriale, originariamente pubblicato su Il Molo."],
  ["Hafenblick", "Auszüge aus dem Leitartikel, zuerst erschienen in Hafenblick."],
  ["Port Morski", "Fragmenty artykułu wstępnego, pierwotnie opublikowane w Port Morski."],
  ["Portal Cais", "Por Ana Marsh Santana, texto originalmente publicado no Portal Cais"],
  ["El Muelle", "Por Ana Marsh, publicado originalmente en El Muelle"],
  ["Le Phare", "Par Anne Marsh, initialement paru dans Le Phare"],
  ["Il Molo", "Di Anna Marsh, pubblicato originariamente su Il Molo"],
  ["Hafenblick", "Von Anna Marsch, zuerst erschienen in Hafenblick"],
  ["Havennieuws", "Door Anna Marsh, eerder verschenen in Havennieuws"],
  [
    "www.quai-marsh.example",
    "Cet article est initialement paru sur mon blog à l'adresse www.quai-marsh.example. Consultez-le si vous voulez plus",
  ],
  ["medium", "Texto originalmente publicado em meu antigo medium no dia 5 de Maio de 2023"],
  ["quaymaps", "Cet article se base sur celui initialement paru en anglais sur Quaymaps, dont on remerciera l'auteur."],
  ["Revista do Cais", "Artigo originalmente publicado na Revista do Cais edição 3, de março de 2000."],
  ["r/cais", "Post originalmente publicado no r/cais."],
  ["Hafentagebuch", "Dieser Text stand ursprünglich [im Hafentagebuch](https://hafentagebuch.example/post/7499)."],
  ["Portowiec", "Ten artykuł został oryginalnie opublikowany w numerze 5/2025 (120) magazynu Portowiec."],
  ["Espacios del puerto", "El artículo fue publicado en el digital «Espacios del puerto»."],
  ["blog.quay.example", "本文来源于：https://blog.quay.example/u012066426/article/details/72770426"],
  ["blog.quay.example", "🔗 この記事は https://blog.quay.example/ja/blog/introducing/ からの転載です（一次情報源）。"],
  ["quay.example", "原载于quay.example"],
  ["港口周刊", "原载于港口周刊"],
  ["Jo Marsh 的 Medium", "本文基于 为港口建立技术文档静态网站，首次发布在 Jo Marsh 的 Medium 上，经授权转载。"],
  ["quaybins", '本文来源于 微信公众号 "quaybins" 所分享内容'],
  ["港口里舟", "本文来源于 港口里舟,地址为（https://quay.example/a/1190000019208626）"],
  ["港口工作室", "本文授权转自：港口工作室（ID：quay-fox）"],
  ["Quaymata 的博客", "客帖最初发表在 Quaymata 的博客 上"],
  ["underquay", "※本コラムは、港川のブログ「underquay」からの転載です。"],
  ["Quaynote", "（初出： はじめての 船 言語 (on Windows) その4 - Quaynote）"],
  ["Quaynote", "この記事は元々中国語で書かれ、Quaynoteに掲載されました。"],
  ["Quaynote", "この記事は Quaynote に掲載されました。"],
  ["ハーバーポスト日本版", "（2017年5月8日「ハーバーポスト日本版」に掲載された記事を転載）"],
  ["The Ledger", "Used with permission of The Ledger © 2018"],
  ["The Salt Gazette", "SOURCE: The Salt Gazette (newsletter of the Fens Society), vol. XXII, p. 3"],
  [
    "The Elm Review",
    "This article first appeared in the April 18, 2016, issue of <em>The Elm Review</em> and is posted with the permission of Elm Analysts.",
  ],
  ["Le Phare", "Paru dans <em>Le Phare</em>, mars 2009, page 28"],
  ["Cais News", "Publicado em Cais News, tradução de Ana Marsh"],
  ["O Farol", "Fonte: jornal O Farol (Recife), edição de 2 de julho"],
  ["Kajposten", "Debattartikeln har tidigare varit införd i Kajposten (2013-11-02)."],
  ["Гавань", "Опубликовано в журнале: Гавань 2007, 5"],
  ["الميناء", "ظهر المقال أولاً في مجلة الميناء، ونعيد نشره هنا بإذن من الكاتبة."],
  ["الرصيف 24", "منقول من موقع الرصيف 24"],
  ["みなと通信", "出典：みなと通信 第18号、文・森下かおり"],
  ["L'Écho des Quais", "Extrait de L'Écho des Quais (1er mai 1898)"],
  ["El Muelle Sur", "Esta nota es una alianza con El Muelle Sur, donde se publicó primero."],
  ["docs.quay.example", "This article is adapted from Using boats and tides on docs.quay.example."],
  ["Гавань", "Статья опубликована в номере 5 журнала «Гавань»"],
  ["El Muelle", "Artículo publicado en el número 5 de El Muelle"],
];

/** Lines that credit nobody for certain. */
const NOBODY: readonly string[] = [
  "This story was produced in partnership with our readers.",
  "This article was also published in partnership with readers.",
  "The article about boats appeared on Monday.",
  "All GIFs in this article courtesy of Jo Marsh.",
  "All photos courtesy of the Elm Ledger.",
  'This article appeared in the Leaders section of the print edition under the headline "The tide issue"',
  "This piece originally appeared in Islington, London, but it has a new home now in Amsterdam's Quay Museum.",
  "Reproduced from Elm and Quay (2023), Fig. 7, under CC BY 4.0; cropped, with the sub-captions removed.",
  "Adapted from Marsh et al. (2019).",
  "(Reproduced with permission from <em>Advanced Boats for AS and A level 2</em> (A-level boats), Elm Books (2018) [978-1-925489-32-3])",
  "This post was originally published on my personal blog.",
  "This article first appeared on the author's blog.",
  "This typeface was previously published in the boat2im() (published on the QuayExchange by Jo Marsh).",
  "Source: Adapted from Marsh et al. (1972). Reproduced with permission of the National Boat Foundation.",
  "Dieser Artikel erschien zuerst auf meinem persönlichen Blog.",
  "Cet article a d'abord été publié sur mon blog personnel.",
  "Este artículo fue publicado originalmente en mi blog personal.",
  "Este texto foi publicado originalmente no meu blog pessoal.",
  "Questo articolo è stato pubblicato originariamente sul mio blog personale.",
  "Dit artikel verscheen eerder op mijn persoonlijke blog.",
  "Artikeln publicerades först på min personliga blogg.",
  "Artykuł ukazał się pierwotnie na moim prywatnym blogu.",
  "Эта статья впервые опубликована в моём личном блоге.",
  "Цю статтю вперше опубліковано в моєму особистому блозі.",
  "Bu yazı ilk olarak kişisel blogumda yayımlandı.",
  "Source de l'image : MARSH, J.F. et al. Le Quai : héritages et projets, 1984, p. 102. Reproduit avec l'autorisation des Éditions Grand Quai, une division de Groupe Quai inc.",
  "Fonte: Adaptado de Marsh et al. (1972). Reproduzido com permissão da National Boat Foundation.",
  "Quelle: Marsch und Kai (2019), Abb. 3. Mit freundlicher Genehmigung des Elm Verlags.",
  "Fuente: Marsh y Muelle (2019), figura 3. Reproducido con permiso de Editorial Elm.",
  "Alle Bilder mit freundlicher Genehmigung von Jo Marsh.",
  "Toutes les photos avec l'aimable autorisation de Jo Marsh.",
  "Todas las fotos cortesía de Jo Marsh.",
  "この記事は元々外部で公開されたものです。",
  "这篇文章最初发表在作者的个人博客上，并经授权改编。",
  "نُشر هذا المقال في الأصل على مدونتي الشخصية (المتوقفة الآن)",
  "この記事は元々個人ブログに掲載されました。",
  "Den här artikeln har tidigare publicerats under Q121942",
  "gRPCの全体像(http://www.quay.example/docs/より転載)",
];

describe("the footer of a blog's feed", () => {
  for (const [name, line] of FEED_FOOTERS) {
    it(`names ${name}: ${line}`, () => {
      const found = creditSentence(line, isKnown);

      expect(found).toMatchObject({ name, strength: "said", whole: true });
      expect(line).toContain(found?.title);
    });
  }
});

describe("a credit that says in which language something was published", () => {
  for (const [name, line] of IN_A_LANGUAGE) {
    it(`names ${name}: ${line}`, () => {
      expect(creditSentence(line, isKnown)?.name).toBe(name);
    });
  }
});

describe("a line that says with whom something was published", () => {
  for (const [name, line] of JOINT) {
    it(`hints at ${name}: ${line}`, () => {
      expect(creditSentence(line, isKnown)).toMatchObject({ name, strength: "hinted" });
    });
  }
});

describe("a line about what stood elsewhere first", () => {
  for (const [name, line] of FIRST_ELSEWHERE) {
    it(`names ${name}: ${line}`, () => {
      expect(folded(creditSentence(line, isKnown)?.name ?? "")).toBe(folded(name));
    });
  }
});

describe("a line of another kind", () => {
  for (const line of NOBODY) {
    it(`credits nobody for certain: ${line}`, () => {
      expect(creditSentence(line, isKnown)?.strength ?? "hinted").toBe("hinted");
    });
  }
});
