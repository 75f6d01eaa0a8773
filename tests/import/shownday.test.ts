import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { yearlessDay } from "../../src/import/lines/yearlessday.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly page?: string;
  readonly text?: string;
  readonly language?: string;
}

/** When a page's article was published, and where that is from. */
function published({ title = TITLE, head = "", above = "", below = "", page, text, language = "en" }: Parts) {
  const paragraphs = text ?? PROSE.map((one) => `<p>${one}</p>`).join("\n");
  const html = `<!doctype html><html lang="${language}"><head><title>${title}</title><meta property="og:title" content="${TITLE}">
    <meta property="og:site_name" content="Tidal Gazette">${head}</head><body><main><article><h1>${TITLE}</h1>${above}
    <div class="entry-content">${paragraphs}</div>${below}</article></main></body></html>`;
  const material = pageMaterial(html, page ?? "https://tidalgazette.example.com/a");
  const { originalPublished, outlet } = draft(material, NO_FLAGS, { ...AROUND, outlets: {} });
  return { day: originalPublished?.value, from: originalPublished?.from, outlet: outlet.value.name };
}

const told = (instant: string) => `<meta property="article:published_time" content="${instant}">`;

describe("the day that readers are shown", () => {
  it.each([
    [
      "the evening west of Greenwich",
      "2026-11-20T03:47:31Z",
      "<p>Published: Nov. 19, 2026, 9:47 p.m.</p>",
      "2026-11-19",
    ],
    ["the morning east of it", "2026-11-18T22:10:00Z", "<p>19 November 2026, 09:10</p>", "2026-11-19"],
    ["in Spanish", "2026-11-20T04:23:56Z", "<p>19 de noviembre, 2026 - 23h23</p>", "2026-11-19"],
  ])("is believed before an instant that falls on its neighbour by universal time: %s", (_, instant, above, day) => {
    expect(published({ head: told(instant), above })).toMatchObject({ day, from: "beside the headline" });
  });

  it.each([
    ["where it is the instant's own as well", "<p>Nov 20, 2026</p><p>Updated Nov 21, 2026</p>"],
    ["where no clock shows it", "<p>November 21, 2026</p>"],
    ["where it is days away", "<p>October 3, 2026</p>"],
  ])("gives way to the instant %s", (_, above) => {
    expect(published({ head: told("2026-11-20T08:30:00Z"), above }).day).toBe("2026-11-20T08:30:00Z");
  });
});

describe("a day that stands somewhere else on the page", () => {
  it("is read in the page's title", () => {
    expect(published({ title: `${TITLE} | Tidal Gazette | 19.11.2026` }).day).toBe("2026-11-19");
  });

  it.each([
    "Date 19.11.2026",
    "Quelle VERÖFFENTLICHT AM 19.11.2026",
    "Gespeichert von rell am 19. November 2026 - 18:55",
    "Publié le 19 novembre 2026",
    "Fecha: 19 de noviembre de 2026",
    "Opublikowano 19 listopada 2026",
    "Дата: 19 ноября 2026",
    "日付：2026年11月19日",
    "Posted by Rae Toll on November 19, 2026",
  ])("is read behind its label below the text: %s", (label) => {
    expect(published({ below: `<div class="facts"><p>${label}</p></div>` }).day).toBe("2026-11-19");
  });

  it("is read behind a label in a line of its own", () => {
    expect(published({ below: "<dl><dt>Date:</dt><dd>November 19, 2026</dd></dl>" }).day).toBe("2026-11-19");
  });

  it("is none where several labels give several, or the line is another article's", () => {
    expect(published({ below: "<p>Published 19.11.2026</p><p>Published 20.11.2026</p>" }).day).toBeUndefined();
    expect(published({ below: "<p>How the port was built 19.11.2026</p>" }).day).toBeUndefined();
  });

  it.each(["/2026/11/19/berths", "/news/2026-11-19-berths", "/20261119/berths.html"])(
    "is the one in the page's address where nothing else tells: %s",
    (path) => {
      const page = `https://tidalgazette.example.com${path}`;

      expect(published({ page })).toMatchObject({ day: "2026-11-19", from: "the article’s address" });
    },
  );
});

describe("the day on which another outlet published", () => {
  const fields = `<dl><dt>Publication</dt><dd>The Elm Sentinel</dd><dt>Reporter</dt><dd>Jo Marsh</dd><dt>Date</dt><dd>October 3, 2026</dd></dl>`;

  it("stands beside the label that names it", () => {
    const found = published({ head: told("2026-11-20T08:30:00Z"), above: fields });

    expect(found).toMatchObject({ day: "2026-10-03", outlet: "The Elm Sentinel" });
  });

  it("is not the one in the address of a copy, nor in a label elsewhere", () => {
    const credit = `<p>This article was first published by The Elm Sentinel.</p><p>Tags: ports</p><p>Posted on November 20, 2026</p>`;
    const found = published({ below: credit, page: "https://tidalgazette.example.com/2026/11/20/berths" });

    expect(found).toMatchObject({ day: undefined, outlet: "The Elm Sentinel" });
  });
});

describe("a day without its year", () => {
  it.each([
    ["English", "This article was first published by The Elm Sentinel on September 28.", "2026-10-02", "2026-09-28"],
    ["Swedish", "Artikeln publicerades först i Elmbladet den 30 december.", "2027-01-02", "2026-12-30"],
    ["German", "Dieser Artikel erschien zuerst in der Elm-Zeitung vom 28. September.", "2026-10-02", "2026-09-28"],
    ["Spanish", "Este artículo se publicó originalmente en El Faro el 28 de septiembre.", "2026-10-02", "2026-09-28"],
  ])("in a credit takes it from the day on which the page shows the copy: %s", (_, credit, shown, day) => {
    expect(published({ head: told(`${shown}T09:00:00Z`), below: `<p>${credit}</p>` }).day).toBe(day);
  });

  it("is not taken where nothing shows a day, nor from an agency's dateline, which tells when it reported", () => {
    const credit = "<p>This article was first published by The Elm Sentinel on October 3.</p>";
    const text = [`LIMA, 28 sep (EFE).- ${PROSE[0]}`, ...PROSE.slice(1)].map((one) => `<p>${one}</p>`).join("");

    expect(published({ below: credit }).day).toBeUndefined();
    expect(published({ head: told("2026-10-02T09:00:00Z"), text })).toMatchObject({ day: undefined, outlet: "EFE" });
  });

  it("is none where the page is half a year older, and none in figures of an hour", () => {
    expect(yearlessDay("LIMA, 28 sep (EFE)", "2026-04-30")).toBeUndefined();
    expect(yearlessDay("Monday, 10:28 sep", "2026-10-02")).toBeUndefined();
    expect(yearlessDay("31 February", "2026-03-02")).toBeUndefined();
    expect(yearlessDay("28 September or 3 octobre", "2026-10-04")).toBeUndefined();
    expect(yearlessDay("新华社云溪4月11日电", "2026-04-12")).toBe("2026-04-11");
    expect(yearlessDay("ОЗЁРСК, 30 декабря.", "2027-01-02")).toBe("2026-12-30");
  });
});

describe("a day in figures alone", () => {
  it.each([
    ["nl", "2026-10-03"],
    ["pt-BR", "2026-10-03"],
    ["en-GB", "2026-10-03"],
    ["en", undefined],
    ["ja", undefined],
  ])("is read as the page's language writes it: %s", (language, day) => {
    expect(published({ language, above: "<p>03/10/2026</p>" }).day).toBe(day);
  });
});

describe("the day in the original's address", () => {
  const credit = `<p>This article was first published by <a href="https://elmsentinel.example.com/2026/10/03/berths">The Elm Sentinel</a>.</p>`;

  it("is one that a dateline has without its year", () => {
    const text = [`LIMA, 3 oct (EFE).- ${PROSE[0]}`, ...PROSE.slice(1)].map((one) => `<p>${one}</p>`).join("");
    const below = credit.replace("elmsentinel.example.com", "efe.com").replace("The Elm Sentinel", "EFE");

    expect(published({ head: told("2026-10-05T09:00:00Z"), text, below })).toMatchObject({ day: "2026-10-03" });
  });

  it("says which of the days on the page is the original's", () => {
    const head = told("2026-11-20T08:30:00Z");

    expect(published({ head, above: "<p>October 3, 2026</p>", below: credit }).day).toBe("2026-10-03");
    expect(published({ head, below: credit }).day).toBeUndefined();
    // the only day of the page is its own
    expect(published({ above: "<p>Oct 3, 2026, 22:11 GMT+10</p>", below: credit }).day).toBeUndefined();
    expect(published({ head: told("2026-10-03T08:30:00Z"), above: "<p>October 3, 2026</p>", below: credit }).day).toBe(
      undefined,
    );
  });
});

it("beside a source, with an hour, is the day of the copy: it says nothing of the original's", () => {
  const above = "<p>发布时间：2026-12-03 09:15 来源：港湾日报 浏览：1206次</p>";

  expect(published({ language: "zh", above })).toMatchObject({ outlet: "港湾日报", day: undefined });
});
