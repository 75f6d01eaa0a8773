import { describe, expect, it } from "vitest";
import { nominative } from "../../src/import/credit/nominative.ts";
import { draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

describe("an outlet's name in another grammatical case", () => {
  it.each([
    ["Tygodniku Nadelmskim", "Tygodnik Nadelmski"],
    ["Gazecie Elmowej", "Gazeta Elmowa"],
    ["Kurierze Porannym", "Kurier Poranny"],
    ["Elmischen Tagblatt", "Elmisches Tagblatt"],
    ["Elmischen Zeitung", "Elmische Zeitung"],
    ["Elmischen Anzeiger", "Elmischer Anzeiger"],
    ["Эльмском вестнике", "Эльмский вестник"],
    ["Портовой газете", "Портовая газета"],
    ["Эльмских новостях", "Эльмские новости"],
    ["Портовому віснику", "Портовий вісник"],
    ["Портовій газеті", "Портова газета"],
    ["Портових новинах", "Портові новини"],
  ])("is called otherwise: %s", (form, name) => {
    expect(nominative(form)).toBe(name);
  });

  it.each([
    "Tygodnik Powszechny",
    "Elmer Zeitung",
    "Elmisches Tagblatt",
    "The Elm Post",
    "Elmhaven",
    "Портовий вісник",
  ])("stays as it is where it is its own: %s", (name) => {
    expect(nominative(name)).toBe(name);
  });

  it.each([
    ["Tekst pierwotnie ukazał się w „Tygodniku Nadelmskim” 16 maja 2023 r.", "Tygodnik Nadelmski"],
    ["Kolumne im Elmischen Tagblatt vom 9. Oktober 2021", "Elmisches Tagblatt"],
  ])("is credited as it is called: %s", (line, name) => {
    const html = `<!doctype html><html><head><title>${TITLE} - Tidal Archive</title><meta property="og:site_name" content="Tidal Archive"></head>
      <body><main><article><h1>${TITLE}</h1>${PROSE.map((text) => `<p>${text}</p>`).join("\n")}<p><em>${line}</em></p></article></main></body></html>`;
    const made = draft(pageMaterial(html, "https://tidalarchive.example.com/a"), NO_FLAGS, { ...AROUND, outlets: {} });
    expect(made.outlet.value.name).toBe(name);
  });
});
