import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

interface Parts {
  readonly title?: string;
  readonly heading?: string;
  readonly above?: string;
  readonly head?: string;
  readonly first?: string;
  readonly below?: string;
  readonly site?: string;
  readonly page?: string;
}

/** What is imported of a page on which somebody keeps what others wrote. */
function kept({
  title = TITLE,
  heading = TITLE,
  above = "",
  head = "",
  first = "",
  below = "",
  site = "Tidal Archive",
  page = "https://tidalarchive.example.com/a",
}: Parts) {
  const paragraphs = PROSE.map((text, at) => `<p>${at === 0 ? first : ""}${text}</p>`).join("\n");
  const html = `<!doctype html><html lang="en"><head><title>${title} - ${site}</title><meta property="og:site_name" content="${site}">
    <meta property="article:published_time" content="2026-11-19T09:00:00Z"></head><body><header><a href="/">${site}</a></header>
    <main><article>${above}<h1>${heading}</h1>${head}<div class="text">${paragraphs}${below}</div></article></main></body></html>`;
  const made = draft(pageMaterial(html, page), NO_FLAGS, { ...AROUND, outlets: {} });
  return {
    outlet: made.outlet.value.name,
    isAsked: made.question !== undefined,
    title: made.title.value,
    authors: made.authors?.value.map(({ name }) => name) ?? [],
    day: made.originalPublished?.value,
    body: made.body.map(({ block }) => block.text),
  };
}

describe("an outlet beside a day, in a line that has nothing else", () => {
  it.each([
    ["above the headline, in a line each", { above: "<p><i>Lantern Gazette<br>30.01.2024</i></p>" }, "Lantern Gazette"],
    ["by its address", { head: "<p>LANTERN.EXAMPLE / 30 January 2024</p>" }, "LANTERN.EXAMPLE"],
    ["behind the day", { head: "<p>30 January 2024 | Lantern Gazette</p>" }, "Lantern Gazette"],
    ["with its noun in small letters", { head: "<p>Портовая газета, 30.01.2024</p>" }, "Портовая газета"],
    [
      "in a sentence without a verb",
      { head: "<p><em>Essay in Quayside 30 January 2024. A longer one follows.</em></p>" },
      "Quayside",
    ],
    ["before the edition, the year first", { head: "<p>『港湾新聞』2024.01.30(東京朝刊)</p>" }, "港湾新聞"],
    [
      "below the text, with its issue, behind who wrote",
      { below: "<p align=right><b>Игорь САМОХВАЛОВ</b><br>«Портовый рабочий», № 147 (28311), 30 января 2024 г.</p>" },
      "Портовый рабочий",
    ],
    [
      "in brackets, the month by both its names, before who wrote",
      { head: "<div>(«الميناء العربي»، 30 كانون الثاني/ يناير 2024 ـ سلمى الحداد)</div>" },
      "الميناء العربي",
    ],
    [
      "behind what says that it was published",
      { head: "<p>Publicado en El Faro del Norte, 30.01.2024</p>" },
      "El Faro del Norte",
    ],
    [
      "behind the day on which it was published",
      { head: "<p>Carta publicada el martes 30 de enero de 2024 por Diario del Puerto.</p>" },
      "Diario del Puerto",
    ],
    [
      "behind what leads to the paper",
      { below: "<p><small>In Correio do Porto, 30 de janeiro de 2024</small></p>" },
      "Correio do Porto",
    ],
    [
      "before the day, which a small word leads to",
      { head: "<p>Kolumne im Elmer Tagblatt vom 30. Januar 2024</p>" },
      "Elmer Tagblatt",
    ],
    [
      "known by name, among its page and who wrote",
      { head: "<p><b>La Stampa – 30 gennaio 2024 – pag. 38 – di Ornella Gandino</b></p>" },
      "La Stampa",
    ],
    ["below what it is filed under", { above: "<p>Pressespiegel: Hafenblatt vom 30.01.2024</p>" }, "Hafenblatt"],
    ["before the edition", { below: "<p>（港湾新聞 2024年1月30日朝刊）</p>" }, "港湾新聞"],
    ["behind the headline and who wrote", { head: `<p><b>${TITLE} - Jo Marsh 30.01.2024 Lantern</b></p>` }, "Lantern"],
  ])("is whose it is, on that day, and is asked about: %s", (_, parts, name) => {
    expect(kept(parts)).toMatchObject({ outlet: name, isAsked: true, day: "2024-01-30" });
  });

  it.each([
    ["the page's own", { head: "<p>Tidal Archive, 30 January 2024</p>" }],
    ["who wrote", { head: "<p>January 30, 2024 | By Jo Marsh, Office of Communications</p>" }],
    ["who took it over", { head: "<p>Redazione 30 gennaio 2024</p>" }],
    ["what it is", { head: "<p>Article du 30 janvier 2024</p>" }],
    [
      "two who made it together",
      { head: "<p>by Mara Lind, Tidal Archive, and Theo Banks, The Seattle Times 30 January 2024</p>" },
    ],
    ["a place", { head: "<p>Elmhaven, 30 January 2024</p>" }],
    [
      "what is cited below a text that somebody signs",
      { head: "<p>By Jo Marsh</p>", below: "<p>Lantern Gazette, 30 January 2024</p>" },
    ],
    [
      "what is listed below",
      {
        below:
          "<ul><li>Lantern Gazette, 30 January 2024</li></ul><p>Quay Post, 3 March 2024</p><p>Elm Gazette, 4 March 2024</p>",
      },
    ],
    ["a year alone", { head: "<p>Lantern Gazette 2024</p>" }],
  ])("is nobody: %s", (_, parts) => {
    expect(kept(parts)).toMatchObject({ outlet: "Tidal Archive" });
  });
});

describe("who wrote, beside an outlet and a day", () => {
  it.each([
    [
      "in the line above, as a signature",
      {
        below:
          "<p align=right><b>Игорь САМОХВАЛОВ</b><br>«Портовый рабочий», № 147, 30 января 2024 г.<br>Фото автора</p>",
      },
      "Игорь Самохвалов",
    ],
    [
      "behind a dash",
      { head: "<div>(«الميناء العربي»، 30 كانون الثاني/ يناير 2024 ـ سلمى الحداد)</div>" },
      "سلمى الحداد",
    ],
    ["behind bars", { head: "<p><strong>Hafenblatt | 30.01.2024 | Anna Deich</strong></p>" }, "Anna Deich"],
    [
      "behind what labels it",
      { below: "<p>Портовая газета, № 14 от 30 января 2024 года, автор — Анна Морская</p>" },
      "Анна Морская",
    ],
    ["behind a section", { head: "<p>Folha do Cais - 30/01/2024 - Cidades - Ana Maré</p>" }, "Ana Maré"],
    ["in brackets", { below: "<p>(Liman Postası, 30 Ocak 2024, Ayşe Deniz)</p>" }, "Ayşe Deniz"],
    [
      "by a label behind the source",
      { below: "<p>（来源：《港湾日报》2024年1月30日04版 记者：陈若溪）</p>" },
      "陈若溪",
    ],
    ["behind a comma", { head: "<p>„Portowy Kurier”, 30.01.2024, Anna Morska</p>" }, "Anna Morska"],
    ["in the line below", { below: "<p>Lantern Gazette, 30 January 2024<br>Jo Marsh</p>" }, "Jo Marsh"],
  ])("is read %s", (_, parts, name) => {
    expect(kept(parts)).toMatchObject({ authors: [name], day: "2024-01-30" });
  });
});

describe("an outlet that no noun tells", () => {
  it("is one of those that are called otherwise than papers are, beside a day", () => {
    expect(kept({ above: "<p>Dagens Næringsliv, 30. jan. 2024</p>" })).toMatchObject({
      outlet: "Dagens Næringsliv",
      day: "2024-01-30",
    });
  });

  it("is an agency whose long name is one letter off", () => {
    expect(kept({ head: "<p>30 January 2024 | Assocciated Press</p>" })).toMatchObject({
      outlet: "The Associated Press",
      isAsked: true,
    });
    expect(kept({ head: "<p>30 January 2024 | Associated Pros</p>" }).outlet).toBe("Tidal Archive");
  });
});

describe("labels above a text, of which one is a day", () => {
  const labels = (...all: readonly string[]) => ({ above: `<ul>${all.map((one) => `<li>${one}</li>`).join("")}</ul>` });

  it.each(["Lantern Gazette", "Berlingske", "Diario de Arenal"])("name the outlet %s", (name) => {
    expect(kept(labels("Essay", name, "30 January 2024"))).toMatchObject({
      outlet: name,
      day: "2024-01-30",
      isAsked: true,
    });
  });

  it.each([
    ["the day is the page’s own", labels("Essay", "Lantern Gazette", "19 November 2026")],
    ["nobody is named", labels("Essay", "Ports", "30 January 2024")],
    ["a section is named", labels("Local News", "News", "30 January 2024")],
  ])("name nobody where %s", (_, parts) => {
    expect(kept(parts)).toMatchObject({ outlet: "Tidal Archive" });
  });
});

describe("brackets before a headline", () => {
  it.each([
    ["【港湾日报】", "港湾日报"],
    ["[Lantern Gazette] ", "Lantern Gazette"],
  ])("name a paper: %s", (mark, name) => {
    const title = `${mark}${TITLE}`;

    expect(kept({ title, heading: title })).toMatchObject({ outlet: name, title: TITLE, isAsked: true });
  });

  it("are a part of it where they say something else", () => {
    const title = `[Video] ${TITLE}`;

    expect(kept({ title, heading: title })).toMatchObject({ outlet: "Tidal Archive", title });
  });
});

it("who wrote are all names with spaces between, in Chinese, and no label behind them", () => {
  const head = "<div>2024年01月30日 09:26　作者：陈若溪 吴建平　发布者：宣传部　点击：1863</div>";

  expect(kept({ title: `【港湾日报】${TITLE}`, heading: `【港湾日报】${TITLE}`, head }).authors).toEqual([
    "陈若溪",
    "吴建平",
  ]);
});

it("a line that says only on which day the original was published names no outlet", () => {
  const heading = `【港湾日报】${TITLE}`;
  const below = "<p>（原文刊发于2024年1月30日第07版）</p>";

  expect(kept({ title: heading, heading, below })).toMatchObject({ outlet: "港湾日报", day: "2024-01-30" });
});

it("is whose paper a portal shows, between its name, the day and a section", () => {
  const page = "https://www.pressreader.com/denmark/lp/20240130/1";

  expect(kept({ head: "<p>LP - 2024-01-30 - NEWS -</p>", site: "PressReader", page })).toMatchObject({
    outlet: "LP",
    isAsked: true,
  });
});

describe("an outlet in a line of facts above the text", () => {
  it.each([
    "Tidal Archive ( 2024-01-30 09:20 ) Source: Lantern Gazette",
    "2024-01-30  来源： 港口日报 作者：",
    "30.01.2024 | Quelle: Hafenblatt | 3 Min.",
  ])("is whose it is, and is asked about: %s", (line) => {
    const { outlet, isAsked } = kept({ head: `<p>${line}</p>` });

    expect([outlet, isAsked]).toEqual([/Lantern Gazette|港口日报|Hafenblatt/u.exec(line)?.[0], true]);
  });

  it("is the page's own where it names the page's own", () => {
    expect(kept({ head: "<p>2024-01-30 | Source: Tidal Archive | 3 min</p>" })).toMatchObject({
      outlet: "Tidal Archive",
      isAsked: false,
    });
  });
});

describe("brackets behind a headline that its heading does not have", () => {
  it.each([
    ["an outlet", `${TITLE} (Lantern Gazette)`, "https://tidalarchive.example.com/a", "Lantern Gazette"],
    ["anybody, on a portal", `${TITLE}（CNET Japan）`, "https://headlines.yahoo.co.jp/a", "CNET Japan"],
  ])("name %s", (_, title, page, name) => {
    expect(kept({ title, page })).toMatchObject({ outlet: name, title: TITLE });
  });

  it("name nobody where they say something else, and are no part of the headline either", () => {
    expect(kept({ title: `${TITLE} (with video)` })).toMatchObject({ outlet: "Tidal Archive", title: TITLE });
  });
});

describe("an agency's copy as systems take it in", () => {
  it("has its dateline right behind the headline, with nothing between", () => {
    const { outlet, day } = kept({ first: `${TITLE}Roma, 6 set. (askanews) – ` });

    expect([outlet, day]).toEqual(["askanews", undefined]);
  });

  it.each([
    ["ANP", "“Nothing is known of it yet,” the board said. © ANP 2024"],
    ["Dire", "The board said on Tuesday that nothing is known of it. (Agenzia Dire)"],
  ])("has the mark of %s behind its last word, and a year perhaps", (name, line) => {
    expect(kept({ below: `<p>${line}</p>` }).outlet).toBe(name);
  });

  it("has a dash before its mark", () => {
    expect(kept({ first: "Roma, 29 set. - (Adnkronos) - " })).toMatchObject({ outlet: "Adnkronos" });
  });

  it("has who reported before who translated, and no word before the names", () => {
    const below = "<p>(Jo Marsh et Rae Toll version française Ann Roe)</p>";

    expect(kept({ first: "ELMHAVEN, 14 avril (Reuters) - ", below }).authors).toEqual(["Jo Marsh", "Rae Toll"]);
  });

  it("has the mark of an agency that no list has, by the word that it calls itself", () => {
    expect(kept({ first: "Elmhaven (Marea Nachrichtenagentur) – " })).toMatchObject({
      outlet: "Marea Nachrichtenagentur",
      isAsked: true,
    });
  });

  it("names first the agency that hands out another's copy", () => {
    expect(kept({ below: "<p>/ritzau/AFP</p>" })).toMatchObject({ outlet: "Ritzau" });
  });

  it("has who wrote behind the mark in its dateline", () => {
    const { outlet, authors } = kept({
      first: "ELMHAVEN (Tidal Archive / Jo Marsh) – ",
    });

    expect([outlet, authors]).toEqual(["Tidal Archive", ["Jo Marsh"]]);
  });

  it("names nobody as its author who prepared it in another language", () => {
    const below = "<p>(إعداد معاذ عبد العزيز للنشرة العربية - تحرير وجدي الالفي)</p>";

    expect(kept({ first: "واشنطن (رويترز) - ", below })).toMatchObject({ outlet: "Reuters", authors: [] });
  });
});

describe("whose blog it is", () => {
  const blog = { site: "Jo Marsh", page: "https://jomarsh.example/a" };

  it("is who wrote where the page's title has more of the name", () => {
    const head = "<p>This article first ran in the Lantern Gazette.</p>";

    expect(kept({ ...blog, title: `${TITLE} | Jo Marsh Elmer`, site: "Jo Marsh", head }).outlet).toBe(
      "Lantern Gazette",
    );
  });

  it("is nobody where the site's name only looks like a person's", () => {
    const site = "Harbour Direct";

    expect(
      kept({
        site,
        page: "https://harbourdirect.example/a",
        below: "<p>This article first ran in the Lantern Gazette.</p>",
      }),
    ).toMatchObject({ outlet: "Lantern Gazette", authors: [] });
  });

  it("signs below the text with what somebody is, in small letters", () => {
    const below = "<p>Jo Marsh, biologist and smallholder in Elmhaven</p>";

    expect(kept({ below }).authors).toEqual(["Jo Marsh"]);
  });
});

describe("a credit beside links and buttons of the page's own", () => {
  it("leads to the partner's site, and not to the page about partners", () => {
    const head = `<p><em>The following is a <a href="https://tidalarchive.example.com/partners/">partner post</a> from
      <a href="https://lantern.example/">Lantern</a> by Jo Marsh. Republished with permission.</em></p>`;

    expect(kept({ head })).toMatchObject({ outlet: "Lantern" });
  });

  it("is read where the author and the outlet are one link", () => {
    const url = "https://lantern.example.com/us/elmhaven-port-to-close-four-of-its-twelve-berths-5776442";
    const head = `<p><a href="${url}"><em>Authored by Jo Marsh via The Lantern Times,</em></a></p>`;

    expect(kept({ head })).toMatchObject({ outlet: "The Lantern Times", authors: ["Jo Marsh"] });
  });

  it("is read where the outlet behind the author is an address", () => {
    const head = `<p>By Jo Marsh – <a href="http://www.lanternpress.example">http://www.lanternpress.example</a></p>`;

    expect(kept({ head })).toMatchObject({ outlet: "lanternpress.example", authors: ["Jo Marsh"], isAsked: true });
  });

  it.each([
    "O estudo especial é de <strong>Jo Marsh</strong>, publicado por <strong>Outras Margens</strong>, 23-08-2024.",
    "El artículo es de Jo Marsh, economista, publicado por Outras Margens, 23-08-2024.",
    "L’articolo è di Jo Marsh, pubblicato da Outras Margens, 23-08-2024.",
  ])("is read where a sentence says whose the article is, and by whom it was published: %s", (line) => {
    expect(kept({ head: `<p>${line}</p>` })).toMatchObject({
      outlet: "Outras Margens",
      authors: ["Jo Marsh"],
      day: "2024-08-23",
    });
  });

  it("is read where a source is linked and the site alone signs", () => {
    const head = `<p><strong>Джерело: <a href="https://lantern.example.com/">EU vs Lantern</a></strong></p>`;

    expect(kept({ head })).toMatchObject({ outlet: "EU vs Lantern", isAsked: true });
  });

  it("ends where a label for who wrote begins", () => {
    const { outlet, authors } = kept({ head: "<blockquote><p>文章转载自:Quayside洞见 作者:汪志成</p></blockquote>" });

    expect([outlet, authors]).toEqual(["Quayside洞见", ["汪志成"]]);
  });

  it("names nobody as the author who has the rights, whoever that is", () => {
    const below = `<p>本文转载自<a href="http://www.quayside.example.com/content/281774">南江周末</a>，版权归原作者所有，如有侵权请联系删除。</p>`;

    expect(kept({ below })).toMatchObject({ outlet: "南江周末", authors: [] });
  });

  it("takes nothing of a text with it whose paragraphs are all called after a paywall", () => {
    const first = `</p>${PROSE.map((text) => `<p class="paywall">${text} Each of them says so.</p>`).join("")}<p>`;

    expect(kept({ first }).body.filter((text) => text.endsWith("Each of them says so."))).toHaveLength(PROSE.length);
  });

  it.each(["Compartilhar no Twitter", "Condividi su Facebook", "Compartir en X", "Udostępnij na Facebooku"])(
    "is none where a button hands the page on: %s",
    (line) => {
      expect(kept({ below: `<p>${line}</p>` })).toMatchObject({ outlet: "Tidal Archive", isAsked: false });
    },
  );

  it("asks nothing about whose a picture is", () => {
    const head = `<figure><img src="/a.jpg" alt=""><figcaption>© Elmhaven Fire Brigade</figcaption></figure>`;

    expect(kept({ head })).toMatchObject({ outlet: "Tidal Archive", isAsked: false });
  });
});
