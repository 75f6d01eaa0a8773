import { describe, expect, it } from "vitest";
import { WORDBOOKS } from "../../src/import/languages/wordbooks.ts";
import { hasPaperNoun, isPaper } from "../../src/import/lines/outletnouns.ts";
import { isOrganization, isStaff } from "../../src/import/lines/personname.ts";

/** A paper, another body and a newsroom, as each language calls them. */
const NAMES: Readonly<Record<string, readonly [paper: string, body: string, staff: string]>> = {
  en: ["The Cascade Gazette", "Elm Harbour Council", "Harbour Newsroom"],
  es: ["Diario del Muelle", "Agencia del Puerto", "Redacción Muelle"],
  fr: ["Le Courrier du Port", "Syndicat du Port", "Rédaction Port"],
  de: ["Elmer Anzeiger", "Verband der Häfen", "Redaktion Hafen"],
  pt: ["Jornal do Cais", "Sindicato do Cais", "Redação Cais"],
  it: ["Corriere del Molo", "Sindacato del Molo", "Redazione Molo"],
  nl: ["Dagblad van de Kade", "Vereniging De Kade", "Redactie Kade"],
  no: ["Kaiens Tidende", "Kaiens Kommune", "Redaksjonen Kaia"],
  sv: ["Kajens Tidning", "Kajens Kommun", "Redaktionen Kajen"],
  da: ["Kajens Stiftstidende", "Kajens Kommune", "Redaktionen Kajen"],
  pl: ["Kurier Portowy", "Stowarzyszenie Portowe", "Redakcja Portu"],
  uk: ["Портовий Вісник", "Спілка Портовиків", "Редакція Порту"],
  ru: ["Портовый Вестник", "Союз Портовиков", "Редакция Порта"],
  tr: ["Liman Gazetesi", "Liman Belediyesi", "Haber Merkezi"],
  ar: ["صحيفة المرفأ", "نقابة المرفأ", "هيئة التحرير"],
  zh: ["港口日报", "港口 委员会", "编辑部"],
  ja: ["港湾新聞", "港湾 協会", "編集部"],
};

describe("what an outlet is called by", () => {
  it.each(WORDBOOKS.map(({ tag }) => tag))("is known in the language %s", (tag) => {
    const [paper = "", body = "", staff = ""] = NAMES[tag] ?? [];

    expect([paper, body, staff].map(isOrganization)).toEqual([true, true, true]);
    expect([paper, body, staff].map(isPaper)).toEqual([true, false, false]);
    expect(isStaff(staff)).toBe(true);
  });

  it.each(["Hafenzeitung", "Kajbladet", "Kaiavisen", "Havenkrant", "Kajposten"])("ends a word: %s", (name) => {
    expect([isPaper(name), isOrganization(name)]).toEqual([true, true]);
  });

  it.each([
    ["Kay Ledger", true, false],
    ["Kay Marsh", false, false],
  ])("may be a person's: %s", (name, isNoun, isBody) => {
    expect([hasPaperNoun(name), isOrganization(name)]).toEqual([isNoun, isBody]);
  });

  it.each(["Times", "the Times of our lives", "Old times, new Times", "主要ニュース", "Zeitung"])(
    "is no paper's name: %s",
    (words) => {
      expect(isPaper(words)).toBe(false);
    },
  );
});
