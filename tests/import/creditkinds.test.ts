import { describe, expect, it } from "vitest";
import { creditSentence } from "../../src/import/credit/creditsentence.ts";
import { agencyNamed } from "../../src/import/credit/wire.ts";
import { wellKnownNamed } from "../../src/import/outlets/wellknown.ts";

const isKnown = (name: string) => wellKnownNamed(name) !== undefined || agencyNamed(name) !== undefined;

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

/** Lines that credit nobody for certain. */
const NOBODY: readonly string[] = [
  "This story was produced in partnership with our readers.",
  "This article was also published in partnership with readers.",
  "The article about boats appeared on Monday.",
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

describe("a line of another kind", () => {
  for (const line of NOBODY) {
    it(`credits nobody for certain: ${line}`, () => {
      expect(creditSentence(line, isKnown)?.strength ?? "hinted").toBe("hinted");
    });
  }
});
