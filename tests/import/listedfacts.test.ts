import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { FACT_LANGUAGES } from "../../src/import/languages/factlabels.ts";
import { WORDBOOKS } from "../../src/import/languages/wordbooks.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

/** Labels and values, as an archive of clippings sets them. */
type Facts = readonly (readonly [label: string, value: string])[];

/** The ways in which pages set a list of facts. */
const SET = {
  "a row each": (facts: Facts) =>
    `<table border="1">${facts.map(([label, value]) => `<tr><td><b>${label}</b></td><td>${value}</td></tr>`).join("")}</table>`,
  "two in a row": (facts: Facts) =>
    `<table><tr>${facts.map(([label, value]) => `<td class="k">${label}</td><td>${value}</td>`).join("")}</tr></table>`,
  "terms and what they mean": (facts: Facts) =>
    `<dl>${facts.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join("")}</dl>`,
  "fields of a system": (facts: Facts) =>
    facts
      .map(
        ([label, value]) =>
          `<div class="field"><div class="field-label">${label}:&nbsp;</div><div class="field-items"><div class="field-item">${value}</div></div></div>`,
      )
      .join(""),
  "a line each": (facts: Facts) => `<p>${facts.map(([label, value]) => `${label}: ${value}`).join("<br>")}</p>`,
  "a paragraph each": (facts: Facts) =>
    facts.map(([label, value]) => `<p><strong>${label}:</strong> ${value}</p>`).join(""),
} as const;

interface Parts {
  readonly above?: string;
  readonly below?: string;
  readonly before?: string;
  readonly published?: string;
}

function kept({ above = "", below = "", before = "", published = "2026-11-19T09:00:00Z" }: Parts) {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE} - Tidal Union</title><meta property="og:site_name" content="Tidal Union">
    <meta property="article:published_time" content="${published}"></head><body><header><a href="/">Tidal Union</a></header>${before}
    <main><article><h1>${TITLE}</h1>${above}<div class="text">${PROSE.map((text) => `<p>${text}</p>`).join("\n")}${below}</div></article></main></body></html>`;
  const made = draft(pageMaterial(html, "https://tidalunion.example.com/press/a"), NO_FLAGS, {
    ...AROUND,
    outlets: {},
  });
  return {
    outlet: made.outlet.value.name,
    isAsked: made.question !== undefined,
    authors: made.authors?.value.map(({ name }) => name) ?? [],
    day: made.originalPublished?.value,
    url: made.url?.value,
    body: made.body.map(({ block }) => block.text),
  };
}

const ENGLISH: Facts = [
  ["Publication", "The Quay Lantern"],
  ["Section, page", "Harbour, 4"],
  ["Ran", "January 30, 2024"],
  ["Author", "Jo Marsh"],
];

describe("a list of facts says whose an article is, of which day and by whom, and is asked about", () => {
  it.each(Object.entries(SET))("as %s", (_, set) => {
    const { outlet, isAsked, authors, day, body } = kept({ above: set(ENGLISH) });

    expect([outlet, isAsked, authors, day]).toEqual(["The Quay Lantern", true, ["Jo Marsh"], "2024-01-30"]);
    expect(body).toEqual(PROSE);
  });

  it.each([
    [
      "in columns below their labels",
      "<table><tr><th>Publication</th><th>Ran</th><th>Author</th></tr><tr><td>The Quay Lantern</td><td>January 30, 2024</td><td>Jo Marsh</td></tr></table>",
    ],
    ["in one line with bars", "<p>Publication: The Quay Lantern | Ran: January 30, 2024 | Author: Jo Marsh</p>"],
    [
      "in one line with nothing between",
      "<p><span><b>Publication:</b> The Quay Lantern</span> <span><b>Ran:</b> January 30, 2024</span> <span><b>By:</b> Jo Marsh</span></p>",
    ],
    [
      "behind dashes",
      "<ul><li>Publication – The Quay Lantern</li><li>Ran – January 30, 2024</li><li>Author – Jo Marsh</li></ul>",
    ],
    [
      "behind labels that their letters set off",
      "<p><b>Publication</b> The Quay Lantern</p><p><b>Ran</b> January 30, 2024</p><p><b>Author</b> Jo Marsh</p>",
    ],
  ])("%s", (_, above) => {
    const { outlet, isAsked, authors, day } = kept({ above });

    expect([outlet, isAsked, authors, day]).toEqual(["The Quay Lantern", true, ["Jo Marsh"], "2024-01-30"]);
  });

  it("with the year in short, and words between the outlet and the day", () => {
    expect(
      kept({
        above: SET["a row each"]([
          ["Zeitung", "Hafenblatt"],
          ["Ausgabe", "Nr. 25 vom 30.01.24"],
        ]),
      }),
    ).toMatchObject({
      outlet: "Hafenblatt",
      day: "2024-01-30",
    });
    expect(kept({ above: "<p>来源：港湾日报　作者：陈若溪　刊登日期：2024年1月30日</p>" })).toMatchObject({
      outlet: "港湾日报",
      authors: ["陈若溪"],
      day: "2024-01-30",
    });
  });

  it("of which the text itself has a part", () => {
    const below = `<div class="info"><p>Título: Puerto</p><p>Medio: El Faro</p><p>Fecha: 30 de enero de 2024</p></div>`;

    expect(kept({ below }).body).toEqual(PROSE);
  });

  it("above the part of the page that has the text", () => {
    expect(kept({ before: SET["two in a row"](ENGLISH) })).toMatchObject({
      outlet: "The Quay Lantern",
      authors: ["Jo Marsh"],
      day: "2024-01-30",
    });
  });

  it("below the text", () => {
    expect(kept({ below: SET["a paragraph each"](ENGLISH) })).toMatchObject({
      outlet: "The Quay Lantern",
      authors: ["Jo Marsh"],
      day: "2024-01-30",
    });
  });

  const languages: readonly (readonly [string, Facts, string, readonly string[]])[] = [
    [
      "es",
      [
        ["Medio", "El Faro de Arenal"],
        ["Fecha", "30/01/2024"],
        ["Firma", "Ana Marisma"],
      ],
      "El Faro de Arenal",
      ["Ana Marisma"],
    ],
    [
      "fr",
      [
        ["Paru dans", "La Voix du Quai"],
        ["Parution", "30/01/2024"],
        ["Signature", "Anne Marée"],
      ],
      "La Voix du Quai",
      ["Anne Marée"],
    ],
    [
      "de",
      [
        ["Erschienen in", "Hafenblatt"],
        ["Ausgabe", "30.01.2024, S. 4"],
        ["Autorin", "Anna Deich"],
      ],
      "Hafenblatt",
      ["Anna Deich"],
    ],
    [
      "pt",
      [
        ["Veículo", "Folha do Cais"],
        ["Data", "30/01/2024"],
        ["Repórter", "Ana Maré"],
      ],
      "Folha do Cais",
      ["Ana Maré"],
    ],
    [
      "it",
      [
        ["Testata", "Il Faro del Molo"],
        ["Data di pubblicazione", "30/01/2024"],
        ["Firma", "Anna Marea"],
      ],
      "Il Faro del Molo",
      ["Anna Marea"],
    ],
    [
      "nl",
      [
        ["Krant", "Havenblad"],
        ["Verschenen op", "30 januari 2024"],
        ["Auteur", "Anna Dijk"],
      ],
      "Havenblad",
      ["Anna Dijk"],
    ],
    [
      "no",
      [
        ["Sto på trykk i", "Kaiavisen"],
        ["Dato", "30. januar 2024"],
        ["Skribent", "Anna Brygge"],
      ],
      "Kaiavisen",
      ["Anna Brygge"],
    ],
    [
      "sv",
      [
        ["Införd i", "Kajbladet"],
        ["Datum", "30 januari 2024"],
        ["Skribent", "Anna Brygga"],
      ],
      "Kajbladet",
      ["Anna Brygga"],
    ],
    [
      "da",
      [
        ["Bragt i", "Havneavisen"],
        ["Dato", "30. januar 2024"],
        ["Skribent", "Anna Bro"],
      ],
      "Havneavisen",
      ["Anna Bro"],
    ],
    [
      "pl",
      [
        ["Gazeta", "Kurier Portowy"],
        ["Data wydania", "30.01.2024"],
        ["Autorka", "Anna Morska"],
      ],
      "Kurier Portowy",
      ["Anna Morska"],
    ],
    [
      "uk",
      [
        ["Видання", "Портова правда"],
        ["Дата виходу", "30.01.2024"],
        ["Авторка", "Анна Морська"],
      ],
      "Портова правда",
      ["Анна Морська"],
    ],
    [
      "ru",
      [
        ["Издание", "Портовый рабочий"],
        ["Дата выхода", "30.01.2024"],
        ["Автор", "Анна Морская"],
      ],
      "Портовый рабочий",
      ["Анна Морская"],
    ],
    [
      "tr",
      [
        ["Gazete", "Liman Postası"],
        ["Yayın tarihi", "30.01.2024"],
        ["Yazar", "Ayşe Deniz"],
      ],
      "Liman Postası",
      ["Ayşe Deniz"],
    ],
    [
      "ar",
      [
        ["الصحيفة", "الميناء العربي"],
        ["تاريخ النشر", "30 يناير 2024"],
        ["الكاتب", "سلمى الحداد"],
      ],
      "الميناء العربي",
      ["سلمى الحداد"],
    ],
    [
      "zh",
      [
        ["刊载媒体", "港湾日报"],
        ["见报日期", "2024年1月30日"],
        ["记者", "陈若溪"],
      ],
      "港湾日报",
      ["陈若溪"],
    ],
    [
      "ja",
      [
        ["掲載紙", "港湾新聞（朝刊）"],
        ["掲載日", "2024年1月30日"],
        ["記者", "佐伯みどり"],
      ],
      "港湾新聞",
      ["佐伯みどり"],
    ],
  ];

  it.each(languages)("in the words of %s", (_, facts, name, names) => {
    const all = [SET["fields of a system"], SET["a line each"]].map((set) => kept({ above: set(facts) }));

    expect(all.map(({ outlet, authors, day }) => [outlet, authors, day])).toEqual(
      all.map(() => [name, names, "2024-01-30"]),
    );
  });

  it("has labels in every language that credits are read in", () => {
    expect(FACT_LANGUAGES.toSorted()).toEqual(WORDBOOKS.map(({ tag }) => tag).toSorted());
  });
});

describe("beside the outlet in a list", () => {
  it("stands the original's address", () => {
    const link = '<a href="https://faro.example/economia/agua">ver noticia</a>';

    expect(
      kept({
        above: SET["fields of a system"]([
          ["Medio", "El Faro"],
          ["Enlace", link],
        ]),
      }),
    ).toMatchObject({
      outlet: "El Faro",
      url: "https://faro.example/economia/agua",
    });
  });

  it("no day is read of which nobody can tell the month, in a language that writes it on either side", () => {
    expect(
      kept({
        above: SET["a row each"]([
          ["Publication", "The Quay Lantern"],
          ["Date", "3/11/2024"],
        ]),
      }).day,
    ).toBe(undefined);
  });
});

describe("a source among other facts", () => {
  const address = '<a href="https://quaylantern.example/2024/low-tide">https://quaylantern.example/2024/low-tide</a>';

  it("is whose the article is where the day beside it is before the page's own, or an address is beside it", () => {
    const below = `<p>Fonte: www.quaylantern.example</p><p>Link: ${address}</p><p>30.01.2024</p>`;

    expect(kept({ below })).toMatchObject({
      outlet: "quaylantern.example",
      isAsked: true,
      day: "2024-01-30",
      url: "https://quaylantern.example/2024/low-tide",
    });
    expect(
      kept({ above: "<p>Topic: Ports</p><p>Date: 30 January 2024</p><p>Source: Federation of Quay Workers</p>" }),
    ).toMatchObject({
      outlet: "Federation of Quay Workers",
      day: "2024-01-30",
    });
  });

  it.each([
    ["the day is the page's own", "<p>Date: 19 November 2026</p><p>Source: Federation of Quay Workers</p>"],
    ["a clock stands beside the day", "<p>Date: 30 January 2024 11:40</p><p>Source: Federation of Quay Workers</p>"],
    ["it is no name", "<p>Date: 30 January 2024</p><p>Source: own research</p>"],
    ["it is the page's own", "<p>Date: 30 January 2024</p><p>Source: Tidal Union</p>"],
  ])("is nobody where %s", (_, above) => {
    expect(kept({ above }).outlet).toBe("Tidal Union");
  });
});

it.each([
  [
    "how something was made",
    [
      ["Medium", "Oil on canvas"],
      ["Date", "30 January 1920"],
      ["Artist", "Jo Marsh"],
    ] satisfies Facts,
  ],
  [
    "a study",
    [
      ["Journal", "Nature"],
      ["Date", "30 January 2024"],
      ["DOI", "10.1038/1234"],
    ] satisfies Facts,
  ],
  [
    "an event",
    [
      ["Medium", "Video"],
      ["Datum", "30. Januar 2024"],
    ] satisfies Facts,
  ],
])("no outlet is named in a list about %s", (_, facts) => {
  expect(kept({ below: SET["a paragraph each"](facts) }).outlet).toBe("Tidal Union");
});

it("no list is made of one label", () => {
  expect(kept({ above: "<p>Ran</p><p>January 30, 2024</p>" })).toMatchObject({ outlet: "Tidal Union", isAsked: false });
});
