import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

/** Who is credited for a page of Tidal Archive with this headline, and whom an editor may choose. */
function credited(title: string, below = "") {
  const html = `<!doctype html><html><head><title>${title} - Tidal Archive</title><meta property="og:site_name" content="Tidal Archive"></head>
    <body><main><article><h1>${title}</h1>${PROSE.map((text) => `<p>${text}</p>`).join("\n")}${below}</article></main></body></html>`;
  const made = draft(pageMaterial(html, "https://tidalarchive.example.com/a"), NO_FLAGS, { ...AROUND, outlets: {} });
  return [made.outlet.value.name, ...(made.question?.candidates ?? [])];
}

describe("a headline that says behind its own words where the text stood", () => {
  it.each([
    ["El puerto cierra, columna para Elmquay.co", "Elmquay.co"],
    ["Der Hafen schließt, Kolumne im Elmer Tagblatt", "Elmer Tagblatt"],
    ["Il porto chiude (per il „Faro“ del 3 febbraio)", "Faro"],
    ["De haven sluit, column EC 9 september 2021", "EC"],
    ["Le port ferme au bout du quai | Mediapart", "Mediapart"],
    ["These harbours made big promises to win a monopoly – Kaiser Health News", "KFF Health News"],
  ])("credits whom it names, and asks: %s", (title, name) => {
    expect(credited(title)).toEqual([name, name, "Tidal Archive"]);
  });

  it.each([
    `${TITLE}, an interview`,
    "Four berths close (and nobody knows when)",
    "The port, a column for Skeptics",
    "Ports: the story of Jo Marsh",
    "The harbour closes on 3 May 2024",
  ])("names nobody otherwise: %s", (title) => {
    expect(credited(title)).toEqual(["Tidal Archive"]);
  });
});

describe("a line that says where a text appeared", () => {
  it.each([
    [
      "Översättning: Klas Widén. Essän trycktes under rubriken ”And the rest” i Elm Review of Books, vol. 43, nr 4.",
      "Elm Review of Books",
    ],
    ["From the Spring 2019 issue of Quayside, with thanks to my editor there.", "Quayside"],
    ["This story was first out at Quayside and is reproduced here as part of a collaboration.", "Quayside"],
  ])("is a credit where it tells the issue, or was translated: %s", (line, name) => {
    expect(credited(TITLE, `<p><em>${line}</em></p>`)[0]).toBe(name);
  });
});
