import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

interface Parts {
  readonly head?: string;
  readonly above?: string;
  /** Within the text, behind its first two paragraphs, which are one then. */
  readonly within?: string;
  readonly below?: string;
  readonly credit?: string;
  readonly site?: string;
  readonly page?: string;
}

const COPY = "<p>This article was first published by The Elm Sentinel.</p>";

/** Whom a page's draft names as the outlet and who wrote. */
function imported({ head = "", above = "", within = "", below = "", credit = COPY, site = "Tidal Post", page }: Parts) {
  const [first = "", second = "", ...others] = PROSE.map((text) => `<p>${text}</p>`);
  const opening = within === "" ? `${first}${second}` : first.replace("</p>", ` ${second.slice(3)}`);
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}">
    <meta property="og:site_name" content="${site}">${head}</head><body><main><article><h1>${TITLE}</h1>${above}
    <div class="text">${[opening, within, ...others].join("\n")}${credit}${below}</div></article></main></body></html>`;
  const material = pageMaterial(html, page ?? "https://tidalpost.example.com/berths");
  const { authors, outlet, question } = draft(material, NO_FLAGS, { ...AROUND, outlets: {} });
  return {
    writers: authors?.value.map(({ name }) => name) ?? [],
    outlet: outlet.value.name,
    isAsked: question !== undefined,
  };
}

describe("who wrote, in the lines of a byline", () => {
  it.each([
    [
      "behind the outlet and what they are, in Chinese",
      "<p>港灣日報記者 Jo Marsh / Rae Toll</p>",
      ["Jo Marsh", "Rae Toll"],
    ],
    [
      "behind the label of a column of people",
      '<p>Faculty</p><p><a href="/faculty/marsh">Jo Marsh</a></p>',
      ["Jo Marsh"],
    ],
    [
      "in bold letters before a line that says what somebody is, with a number in it",
      "<p><strong>Helena Vouga Pinto</strong><br>Arquiteta paisagista, sócia n.º 41</p>",
      ["Helena Vouga Pinto"],
    ],
    ["with the year of a class", "<p>By Priya Lind ’04 and Jo Marsh ’11</p>", ["Priya Lind", "Jo Marsh"]],
    [
      "before the outlet and who translated, a line each",
      "<p>Jo Marsh<br>Rebeldía<br>Traducido por Mar Robles</p>",
      ["Jo Marsh"],
    ],
    [
      "with what somebody is, and where, in Danish",
      '<p class="byline">Mads Vest, cheføkonom, og Tine Falk, analytiker i Tidal Post</p>',
      ["Mads Vest", "Tine Falk"],
    ],
    [
      "with several in Chinese, what the second is between them",
      "<p>作者：陶可 实习生 林以宁 来源：港湾日报</p>",
      ["陶可", "林以宁"],
    ],
    ["before a label in Chinese", "<p>2026年4月12日 作者：陈若溪 吴建平 发布者：宣传部</p>", ["陈若溪", "吴建平"]],
  ])("are read %s", (_, above, writers) => {
    expect(imported({ above }).writers).toEqual(writers);
  });

  it.each([
    ["a day's label in Chinese", "<p>刊登於 2026-03-23</p>"],
    ["the head of a supplement", "<p>LIST PORTOWY - DODATEK KULTURALNY</p><p>6 marca 2026</p>"],
    [
      "the name of whom a note below it is about",
      "<p><strong>About Halden Cold Chain</strong><br>Founded in 1988, it moves frozen food for 900 customers in eleven states.</p>",
    ],
    [
      "a line of sources",
      '<p>Source <a href="https://a.example.com/x">Quayside</a> Via <a href="https://theverge.com/">The Verge</a></p>',
    ],
    ["the head of another", "<p>HAFENBRIEF - SONNTAGSBEILAGE</p><p>6. März 2026</p>"],
    [
      "a headline that leads to another article",
      '<p>More from Quayside</p><p><a href="https://quayside.example.com/x">Harbour Ideas for Winter Party Nights</a></p>',
    ],
  ])("are none in %s", (_, above) => {
    expect(imported({ above }).writers).toEqual([]);
  });

  it("are nobody whom the article quotes below its first paragraph", () => {
    const within =
      '<p><strong>Kenneth Rye, CEO of Merrow on</strong> <a href="https://skerrynews.com/a/b">Skerry News</a></p>';

    expect(imported({ within }).writers).toEqual([]);
  });

  it("are none in a heading below which the text goes on", () => {
    const table = "100 or 200 MHz of the older make, with 50, 60 and 66 MHz in a bus that nobody sells today";

    expect(imported({ credit: `<p>Harbour Units</p><p>${table}</p>${COPY}` }).writers).toEqual([]);
    expect(imported({ credit: `<p>Jo Marsh</p>${COPY}` }).writers).toEqual(["Jo Marsh"]);
  });
});

describe("who wrote, beside the outlet", () => {
  it.each([
    [
      "behind its source",
      '<p>Source : <a href="https://elmsentinel.example.com/x">Elm Sentinel, Jo Marsh</a>, 13 -01-2026</p><p>R. Fisch / Elm Sentinel</p>',
      ["Jo Marsh"],
    ],
    [
      "in German",
      '<p>Quelle: <a href="https://elmsentinel.example.com/x">Elm Sentinel</a>, Jo Marsh, 13.01.2026</p>',
      ["Jo Marsh"],
    ],
    [
      "between the headline and the day",
      `<p><b>${TITLE} - Sławomir Mizera 19.09.2026 Elm Sentinel</b></p>`,
      ["Sławomir Mizera"],
    ],
    ["behind the day, in Arabic", "<p>(«الميناء اليومي»، 17 شباط/ فبراير 2026 ـ سلمى الحداد)</p>", ["سلمى الحداد"]],
    [
      "above it",
      "<p><b>Игорь САМОХИН</b><br>«Портовый рабочий», № 147 (28311), 30 января 2026 г.<br>Фото автора</p>",
      ["Игорь Самохин"],
    ],
    ["and nobody in the name of an edition", "<p>『港湾新聞』2026.01.30(東京朝刊)</p>", []],
  ])("is read %s", (_, above, writers) => {
    expect(imported({ above, credit: "" }).writers).toEqual(writers);
  });
});

describe("who wrote, where whoever keeps the site speaks of his own text", () => {
  const told = (name: string) => `<meta name="author" content="${name}">`;
  const host = { site: "Jo Marsh", page: "https://jomarsh.example.com/berths" };

  it.each([
    ["English", "I wrote this for The Elm Sentinel, where this article was first published."],
    ["German", "Dieser Artikel, den ich im Mai geschrieben habe, erschien zuerst in der Elm-Zeitung."],
    ["French", "Mon article a été publié pour la première fois dans Le Phare."],
    ["Swedish", "Min artikel publicerades först i Elmbladet."],
    ["Spanish", "Mi artículo se publicó originalmente en El Faro."],
    ["Polish", "Mój artykuł ukazał się pierwotnie w „Gazecie Portowej”."],
    ["Russian", "Моя статья впервые опубликована в газете «Портовый рабочий»."],
  ])("is after whom the site is called: %s", (_, credit) => {
    expect(imported({ ...host, credit: `<p><em>${credit}</em></p>` }).writers).toEqual(["Jo Marsh"]);
  });

  it("is nobody after whom the site is called where the credit does not say so, or names somebody else", () => {
    expect(imported(host).writers).toEqual([]);
    const credit = "<p>I wrote to Rae Toll, and this article by Rae Toll was first published by The Elm Sentinel.</p>";
    expect(imported({ ...host, credit }).writers).toEqual(["Rae Toll"]);
  });

  it("may go by one name, where the page's data have it", () => {
    const credit =
      "<p><em>This post originally appeared on Elm Sentinel. I’ve cross-posted it here for posterity.</em></p>";

    expect(imported({ head: told("Ben"), credit }).writers).toEqual(["Ben"]);
    expect(imported({ head: told("Ben") }).writers).toEqual([]);
    expect(imported({ head: told("admin"), credit }).writers).toEqual([]);
  });

  it("goes by the name of an account to which the credit leads", () => {
    const credit =
      '<p><em>Artykuł pierwotnie opublikowany po angielsku na <a href="https://quay.example.com/quayhand/berths-1mkj">Quay Community</a>.</em></p>';

    expect(imported({ head: told("QuayHand"), credit }).writers).toEqual(["QuayHand"]);
    expect(imported({ head: told("Dockside"), credit }).writers).toEqual([]);
  });

  it.each([
    [
      "Dutch",
      "‘Dat is geen bewijs’, schrijft Jo Marsh in aanloop naar de stemming. Zij wijst op de cijfers van de haven.",
    ],
    ["Norwegian", "Jo Marsh skriver om hva som skjer med kaiene i havnen når vinteren kommer og pengene tar slutt."],
  ])("is whom the standfirst says to write on the site that is called after him: %s", (_, text) => {
    expect(imported({ ...host, above: `<p><em>${text}</em></p>` }).writers).toEqual(["Jo Marsh"]);
  });
});

describe("whom a byline names beside who wrote", () => {
  it("is a place, where the text speaks of it", () => {
    const above = '<div class="byline">Jo Marsh | Villar del Segre | 29/04/2026 08:20</div>';
    const within =
      "<p>The port of Villar del Segre is the only other one on that coast with berths of such a depth.</p>";

    expect(imported({ above, within }).writers).toEqual(["Jo Marsh"]);
    expect(imported({ above: above.replace("Villar del Segre", "Rae Toll") }).writers).toEqual([
      "Jo Marsh",
      "Rae Toll",
    ]);
  });

  it.each([
    ["in Arabic", "نبض الساحل", "<p>نبض الساحل – نقلاً عن رصيف22 – سامية الحلواني</p>", "رصيف22", "سامية الحلواني"],
    ["in French", "Tidal Post", "<p>Tidal Post – Source : Le Phare – Jo Marsh</p>", "Le Phare", "Jo Marsh"],
  ])("is the outlet between the page's own site and who wrote: %s", (_, site, above, outlet, writer) => {
    expect(imported({ site, above, credit: "" })).toMatchObject({ outlet, writers: [writer], isAsked: true });
  });

  it("is the outlet that the page's data name as the source, and readers see beside a day", () => {
    const head = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${TITLE}","sourceOrganization":{"@type":"Organization","name":"Hafenkurier"}}</script>`;

    expect(imported({ head, above: "<p>Hafenkurier (2026-01-21 11:12)</p>", credit: "" }).outlet).toBe("Hafenkurier");
    expect(imported({ head, credit: "" })).toMatchObject({ outlet: "Tidal Post", isAsked: true });
  });
});
