import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

/** What is imported of a page with a line below the text, or one above it. */
function imported({ below = "", above = "", byline = "" }: Readonly<Record<string, string>>) {
  const html = `<!doctype html><html><head><title>${TITLE} - Tidal Archive</title><meta property="og:site_name" content="Tidal Archive"></head>
    <body><main><article><h1>${TITLE}</h1>${byline}${above}${PROSE.map((text) => `<p>${text}</p>`).join("\n")}${below}</article></main></body></html>`;
  const made = draft(pageMaterial(html, "https://tidalarchive.example.com/a"), NO_FLAGS, { ...AROUND, outlets: {} });
  return {
    outlet: made.outlet.value.name,
    url: made.url?.value,
    candidates: made.question?.candidates ?? [],
    authors: made.authors?.value.map(({ name }) => name) ?? [],
  };
}

describe("a line that says where the rest of the text stands", () => {
  it.each([
    ["Read the full story at The Elm Ledger.", "The Elm Ledger"],
    ["Continue reading at The Elm Ledger", "The Elm Ledger"],
    ["La suite de l’article sur le site du Courrier de l’Elme", "Courrier de l’Elme"],
    ["Den ganzen Artikel lesen Sie in der Elmer Zeitung", "Elmer Zeitung"],
    ["Leer el artículo completo en El Faro del Norte", "El Faro del Norte"],
    ["Leggi l’articolo completo su Il Faro del Nord", "Il Faro del Nord"],
    ["Leia a matéria completa em O Farol do Norte", "O Farol do Norte"],
    ["Lees het volledige artikel op Elmer Courant", "Elmer Courant"],
    ["Läs hela artikeln i Elmbladet", "Elmbladet"],
    ["Les hele saken i Elmbladet", "Elmbladet"],
    ["Læs hele artiklen i Elmbladet", "Elmbladet"],
    ["Czytaj całość na Gazeta Elmowa", "Gazeta Elmowa"],
    ["Читать продолжение в источнике: Эльмский вестник", "Эльмский вестник"],
    ["Читати повністю на сайті «Ельмський вісник»", "Ельмський вісник"],
    ["阅读全文请见港湾日报", "港湾日报"],
    ["全文は港湾新聞で", "港湾新聞"],
  ])("names whose it is, which is asked about: %s", (line, name) => {
    const { outlet, candidates } = imported({ below: `<p>${line}</p>` });
    expect([outlet, candidates[0]]).toEqual([name, name]);
  });

  it("gives the original's address where it leads there, and the name of a paper known by its host", () => {
    const link = '<a href="https://www.20minutes.fr/planete/2031-elmhaven-port-berths">cliquez ici</a>';
    expect(imported({ below: `<p>La suite de l’article sur le site : ${link}</p>` })).toMatchObject({
      outlet: "20 Minutes",
      url: "https://www.20minutes.fr/planete/2031-elmhaven-port-berths",
    });
  });

  it("is asked about alone where somebody signs the page's text, and is nobody's where it leads to the page's own site", () => {
    const byline = "<p>By Jo Marsh</p>";
    const below = "<p>Read the full story at The Elm Ledger.</p>";
    expect(imported({ byline, below })).toMatchObject({
      outlet: "Tidal Archive",
      candidates: ["Tidal Archive", "The Elm Ledger"],
    });
    expect(imported({ below: "<p>Read the full story at Tidal Archive.</p>" }).candidates).toEqual([]);
  });
});

describe("a source that is an address, or stands behind a label of its own", () => {
  it.each([
    ["<p>source: quayledger.example</p>", "quayledger.example"],
    ["<p>Источник: https://tass.ru</p>", "TASS"],
    ['<div>Submitter: &nbsp;Bron: <a href="http://www.anp.nl/">ANP</a></div>', "ANP"],
  ])("is whose it is, and is asked about: %s", (below, name) => {
    const { outlet, candidates } = imported({ below });
    expect([outlet, candidates[0]]).toEqual([name, name]);
  });

  it("is no article where it leads to a part of the outlet's site", () => {
    const below = '<p>Fonte: <a href="https://agenciabrasil.ebc.com.br/esportes/">Agência Brasil</a></p>';
    expect(imported({ below })).toMatchObject({ outlet: "Agência Brasil", url: undefined });
  });

  it("is called after its host where the link is called the article's original", () => {
    const link = '<a href="https://quayjournal.example/article/city-noise">Оригинал статьи</a>';
    expect(imported({ above: `<p><em>От переводчика: сноски я опустил. ${link}.</em></p>` }).outlet).not.toMatch(
      /Оригинал/u,
    );
  });
});
