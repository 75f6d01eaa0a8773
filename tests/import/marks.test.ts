import { describe, expect, it } from "vitest";
import { creditSentence } from "../../src/import/credit/creditsentence.ts";
import { dateline, datelineOutlet } from "../../src/import/credit/dateline.ts";
import { wireMark } from "../../src/import/credit/wiremark.ts";
import { draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

describe("the mark of an agency", () => {
  it.each([
    ["La Habana, 26 nov (PL) El puerto cerró", "Prensa Latina"],
    ["La Paz, 3 mar (EFE).- El puerto cerró", "EFE"],
    ["Le Caire (AFP) – Le port ferme", "AFP"],
    ["PALERMO (ITALPRESS) – “Il porto chiude”", "Italpress"],
    ["LIMA, Perú, (OEM-EFE).- El puerto cerró", "EFE"],
  ])("stands in a dateline: %s", (line, name) => {
    expect(dateline(line)?.name).toBe(name);
  });

  it.each(["La Policía (PN) – El puerto cerró", "El presidente (PL) dijo"])(
    "is none where prose begins: %s",
    (line) => {
      expect(dateline(line)).toBeUndefined();
    },
  );

  it.each([
    ["Der Hafen schließe, hieß es. epd", "epd", "end mark"],
    ['"د.ب.أ"', "dpa", "label"],
    ["(ITALPRESS).", "Italpress", "label"],
  ])("stands behind a text: %s", (line, name, kind) => {
    expect(wireMark(line)).toMatchObject({ agency: { name }, kind });
  });

  it("stands before who wrote, as Japan's agencies have it", () => {
    expect(dateline("【東京共同＝港太郎】港の閉鎖が決まった。")?.name).toBe("Kyodo News");
  });

  it.each(["The mayor came from Reuters", "He had left the AP. Nothing", "It was over. Dire times"])(
    "is none within prose: %s",
    (line) => {
      expect(wireMark(line)).toBeUndefined();
    },
  );
});

describe("the mark of an outlet before a text", () => {
  it.each([
    ["ELMHAVEN taz | Wenn der Hafen schließt", "taz"],
    ["[EcoPorto] O porto fecha no inverno", "EcoPorto"],
  ])("is read behind a place in capitals, and in brackets: %s", (line, name) => {
    expect(datelineOutlet(line)).toEqual({ name, isStation: false });
  });

  it.each(["[Update] The port closes", "Ports | Ferries", "PORTS AND FERRIES | The port closes"])(
    "is no label and no section: %s",
    (line) => {
      expect(datelineOutlet(line)).toBeUndefined();
    },
  );
});

it.each([
  "I am glad that Longreads has picked this essay for its weekly list and reprinted it.",
  "The Guardian will run an extract next Saturday.",
  "Originally posted at 8:30 a.m. MT",
  "由 Blogger 技術提供",
])("is no credit: %s", (line) => {
  expect(creditSentence(line, () => false)).toBeUndefined();
});

it("is no credit that others took an article over", () => {
  const line =
    "Notre enquête de janvier sur le chantier a été reprise par Courrier international dans son numéro du 10 février.";
  expect(creditSentence(line, () => false)).toBeUndefined();
});

/** What is imported of a page with lines above its text and below it. */
function outletOf(head: string, below: string) {
  const html = `<!doctype html><html><head><title>${TITLE} - Tidal Archive</title><meta property="og:site_name" content="Tidal Archive"></head>
    <body><main><article><h1>${TITLE}</h1>${head}${PROSE.map((text) => `<p>${text}</p>`).join("\n")}${below}</article></main></body></html>`;
  const made = draft(pageMaterial(html, "https://tidalarchive.example.com/a"), NO_FLAGS, { ...AROUND, outlets: {} });
  return [made.outlet.value.name, ...(made.question?.candidates ?? [])];
}

describe("papers that are known by name, each in a line of its own", () => {
  it("are whose it is where there is one, and are asked about where there are several, as lists of who republished have them", () => {
    expect(outletOf("<p>Gazeta Wyborcza</p>", "")).toEqual(["Gazeta Wyborcza", "Gazeta Wyborcza", "Tidal Archive"]);
    const list = "<h4>Who republished</h4><p>Folha de S.Paulo</p><p>Brasil de Fato</p>";
    expect(outletOf("", list)).toEqual(["Tidal Archive", "Tidal Archive", "Folha de S.Paulo", "Brasil de Fato"]);
  });
});

describe("what stands behind a text or above it", () => {
  it.each([
    ["a known outlet in brackets behind the last sentence", "", "<p>The board will meet again. (BBC)</p>", "BBC News"],
    ["where the whole of it can be read", "", "<p>To read the complete op-ed, please visit The Hill.</p>", "The Hill"],
    [
      "the first of two papers, of which the other stands in brackets",
      "<p>Eine Kolumne, erschienen am 14. Juli 2013 in der Elmer Zeitung (und tags darauf in der Aargauer Zeitung).</p>",
      "",
      "Elmer Zeitung",
    ],
  ])("is whose it is, which is asked about: %s", (_, head, below, name) => {
    expect(outletOf(head, below).slice(0, 2)).toEqual([name, name]);
  });

  it("is asked about where the newsroom's own name stands beside the agency's, and where a source begins small", () => {
    expect(outletOf("", "<p>TIDAL ARCHIVE/TT</p>")).toEqual(["Tidal Archive", "Tidal Archive", "TT"]);
    expect(outletOf("<p>Fuentes: weekly worker</p>", "")).toEqual(["Tidal Archive", "Tidal Archive", "weekly worker"]);
  });
});
