import { describe, expect, it } from "vitest";
import { verdict } from "../../src/import/lines/boilerplate.ts";
import { isSectionName } from "../../src/import/lines/sectionname.ts";

const LABELS = [
  "اقرأ أيضا",
  "相关阅读",
  "Læs også:",
  "Lees ook",
  "Sur le même sujet",
  "Lesen Sie auch",
  "Leggi anche",
  "関連記事",
  "Les også",
  "Czytaj także",
  "Leia também",
  "Читайте также:",
  "Te puede interesar",
  "Läs mer »",
  "Коментарі (7)",
  "İLGİLİ HABERLER",
  "Bunları da okuyun:",
  "Yorumlar (7)",
  "Media contact",
  "« Previous story",
  "Nächster Artikel »",
  "Article précédent",
  "Noticia anterior",
  "Próxima notícia",
  "Articolo successivo",
  "Vorig bericht",
  "Neste sak →",
  "Nästa inlägg",
  "Forrige artikel",
  "Następny wpis",
  "« Попередня новина",
  "Следующая новость",
  "الخبر السابق",
  "上一篇",
  "次の記事へ",
];

const PROSE = [
  "Reklama w mieście zniknie do wiosny, mówi burmistrz.",
  "Lesen Sie auch die Akten, sagte der Anwalt dem Gericht.",
  "Publicidad y puertos: lo que el alcalde prometió",
  "Reklam panoları kentten kaldırılıyor, dedi başkan",
  "Annonsen stod i avisen i tolv år",
  "« Previous story » était le titre du film",
];

/** Sentences and headlines in which a label of ours is one word of many, in scripts that have no Latin letters. */
const OTHER_SCRIPTS = [
  "Компания объявила о продаже X",
  "Мэр города купил Facebook",
  "公司宣布收购 Reddit",
  "شركة محلية تستحوذ على Link",
  "Глава Print",
];

describe("labels that pages have around an article", () => {
  it.each(LABELS)("go in any language, wherever they stand: %s", (label) => {
    expect(verdict(label, "middle")?.sure).toBe(true);
  });

  it.each(OTHER_SCRIPTS)("have no other words in any script: “%s” stays", (line) => {
    expect(verdict(line, "tail")).toBeUndefined();
  });

  it.each([
    ["国际", "外国专家：中美合作共赢符合国际社会利益"],
    ["Мир", "Новый договор: мир на границе"],
    ["عالم", "مدينة صغيرة في عالم كبير"],
  ])("nor have the names of sections: %s is one, “%s” is a headline", (name, headline) => {
    expect([isSectionName(name), isSectionName(headline)]).toEqual([true, false]);
  });

  it.each(PROSE)("are whole lines: “%s” stays", (line) => {
    expect(verdict(line, "middle")?.sure).not.toBe(true);
  });
});
