import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/import/draft/draftlanguage.ts";
import { languageGuesser } from "../../src/import/draft/languageguess.ts";
import { fact } from "../../src/import/material/fact.ts";
import { publication } from "./content.ts";

const guess = await languageGuesser();

const TEXTS = {
  en: "The port of Elmhaven will close almost 30 percent of its berths this winter, the harbour board announced on Monday. Nobody had asked the dockers.",
  de: "Der Hafen von Elmhaven schließt in diesem Winter fast 30 Prozent seiner Liegeplätze, teilte die Hafenbehörde am Montag mit. Niemand hatte die Arbeiter gefragt.",
  no: "Havna i Østby skal gå over til landstrøm fra våren, sa havnestyret mandag, og skipene kan koble seg til nettet mens de ligger ved kai i byen.",
  ru: "Порт закроет почти треть причалов этой зимой, объявил совет порта в понедельник.",
  short: "The port closes.",
};

describe("an article's language", () => {
  const CASES: readonly (readonly [
    text: keyof typeof TEXTS,
    says: string | undefined,
    language: string,
    from: string,
  ])[] = [
    ["en", undefined, "en", "publication.yaml"],
    ["en", "en-GB", "en", "publication.yaml"],
    ["en", "de", "en", "guessed from the text"],
    ["de", undefined, "de", "guessed from the text"],
    ["de", "en", "de", "guessed from the text"],
    ["de", "de-AT", "de-AT", "page"],
    ["no", "nb", "nb", "page"],
    ["no", "nn-NO", "nn-NO", "page"],
    ["no", "en-US", "no", "guessed from the text"],
    ["ru", "en", "ru", "guessed from the text"],
    ["en", "cy", "cy", "page"],
    ["ru", "cy", "ru", "guessed from the text"],
    ["short", "fr", "fr", "page"],
    ["short", undefined, "en", "publication.yaml"],
  ];

  for (const [text, says, language, from] of CASES) {
    it(`is ${language} by ${from} for a text in ${text} whose page says ${says ?? "nothing"}`, () => {
      const facts = says === undefined ? {} : { language: fact(says, "page") };
      const told = languageOf({ blocks: [], removed: [], facts }, publication, TEXTS[text], guess);

      expect(told.language).toEqual({ value: language, from });
    });
  }

  it("is told to the editor where it was guessed against what the page says", () => {
    const facts = { language: fact("en", "page") };

    expect(languageOf({ blocks: [], removed: [], facts }, publication, TEXTS.de, guess).doubts).toEqual([
      {
        text: "de",
        about: "is another language than the publication's (en), guessed from the text; the source says en",
      },
    ]);
  });
});
