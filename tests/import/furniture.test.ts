import { describe, expect, it } from "vitest";
import { verdict } from "../../src/import/lines/boilerplate.ts";

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
];

const PROSE = [
  "Reklama w mieście zniknie do wiosny, mówi burmistrz.",
  "Lesen Sie auch die Akten, sagte der Anwalt dem Gericht.",
  "Publicidad y puertos: lo que el alcalde prometió",
  "Reklam panoları kentten kaldırılıyor, dedi başkan",
  "Annonsen stod i avisen i tolv år",
];

describe("labels that pages have around an article", () => {
  it.each(LABELS)("go in any language, wherever they stand: %s", (label) => {
    expect(verdict(label, "middle")?.sure).toBe(true);
  });

  it.each(PROSE)("are whole lines: “%s” stays", (line) => {
    expect(verdict(line, "middle")?.sure).not.toBe(true);
  });
});
