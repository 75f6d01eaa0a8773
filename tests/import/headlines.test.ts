import { beforeAll, describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const HEADLINE = "Merrow buys its water works back";
const PROSE = [
  "The town voted on Thursday to buy back its own pipes, nine years after they were sold to a company from the coast.",
  "“People stopped trusting what came out of the tap,” said councillor Lena Brandt, who had asked for the vote since spring.",
  "The price is 3.2 million crowns, which the county lends for twenty years, and the first new main is to be dug in March.",
];
const TEXT = PROSE.map((text) => `<p>${text}</p>`).join("");
const BY = "<p>By Jo Marsh</p>";

function made(html: string, address = "https://post.example.com/2026/water") {
  return draft(
    pageMaterial(`<!doctype html>${html}`, address),
    { ...NO_FLAGS, outlet: "lantern", termsChecked: true },
    AROUND,
  );
}

const headlineOf = (html: string, address?: string) => made(html, address).title.value;

// whoever reads the first page compiles what all are read with
beforeAll(() => {
  made(`<title>${HEADLINE}</title><h1>${HEADLINE}</h1>${TEXT}`);
}, 120_000);

describe("a headline is the article's, not the site's", () => {
  it.each([
    [
      "a section's name as the first heading",
      `<title>News | Merrow Post</title><h1>News</h1><h2>${HEADLINE}</h2>${BY}${TEXT}`,
    ],
    [
      "a section's name in the title, the headline in large letters",
      `<title>Merrow Post Online - News</title><table><tr><td><b>Merrow Post Online</b></td></tr><tr><td><a href="/news">News</a></td><td><font size="5"><b>${HEADLINE}</b></font><br>${BY}${TEXT}</td></tr></table>`,
    ],
    [
      "a column's name in the title",
      `<title>Merrow Hawk - Columns</title><div><a href="/">Merrow Hawk</a> | Columns</div><font size="5"><b>${HEADLINE}</b></font><br><i>By Jo Marsh</i>${TEXT}`,
    ],
    [
      "a date behind the site's name",
      `<title>The Merrow Post Online - Aug. 15, 2002</title><div>The Merrow Post Online</div><big>${HEADLINE}</big><br>By JO MARSH<br>${TEXT}`,
    ],
    [
      "a course's name above it",
      `<title>Readings: ${HEADLINE}</title><table><tr><td><b>English 112: Argument and Style</b></td></tr><tr><td><font size="5"><b>${HEADLINE}</b></font><br><i>by Jo Marsh</i>${TEXT}</td></tr></table>`,
    ],
    [
      "the site's name in a heading without a mark",
      `<title>${HEADLINE} — The Merrow Post</title><h1>The Merrow Post</h1><h2>${HEADLINE}</h2>${TEXT}`,
    ],
    [
      "the site's name in the heading and as og:title",
      `<title>The Merrow Post</title><meta property="og:title" content="The Merrow Post"><meta property="og:site_name" content="The Merrow Post"><h1>The Merrow Post</h1><h2>${HEADLINE}</h2>${BY}${TEXT}`,
    ],
    [
      "a section as og:title",
      `<title>Opinion</title><meta property="og:title" content="Opinion"><h1>Opinion</h1><h2>${HEADLINE}</h2>${BY}${TEXT}`,
    ],
    [
      "a shortened headline for machines",
      `<title>${HEADLINE}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Merrow buys its water..."}</script><h1>${HEADLINE}</h1>${TEXT}`,
    ],
    [
      "another headline for networks",
      `<title>${HEADLINE} | Merrow Post</title><meta property="og:title" content="You will not believe what this town did"><article><h1>${HEADLINE}</h1>${TEXT}</article>`,
    ],
    [
      "another headline for search engines",
      `<title>Water works: what Merrow's vote means | Merrow Post</title><article><h1>${HEADLINE}</h1>${TEXT}</article>`,
    ],
  ])("on a page with %s", (_, html) => {
    expect(headlineOf(html)).toBe(HEADLINE);
  });

  const SITE = "Merrow Post";
  const MARKS = [
    " | ",
    " – ",
    " — ",
    " - ",
    " · ",
    " • ",
    "｜",
    " » ",
    " : ",
    "_",
    " :: ",
    " / ",
    " ∙ ",
    " ⋅ ",
    " ▪ ",
    " ❘ ",
    " ¦ ",
    " « ",
    " › ",
    " // ",
    " ~ ",
    " || ",
    " -- ",
    " ● ",
    " ◆ ",
    " ＞ ",
    " － ",
    " │ ",
  ];

  it.each(MARKS)("with the site's name behind “%s”, in the title and for machines", (mark) => {
    const title = `${HEADLINE}${mark}${SITE}`;
    const machines = `<title>${title}</title><meta property="og:site_name" content="${SITE}"><meta property="og:title" content="${title}">`;

    expect(headlineOf(`${machines}<div class="t">${HEADLINE}</div>${TEXT}`)).toBe(HEADLINE);
    expect(headlineOf(`${machines}${TEXT}`)).toBe(HEADLINE);
  });

  it.each([
    ["町は水道を買い戻す：町議会が木曜日に採決", "－", "メロウ新聞"],
    ["梅罗镇买回自来水厂", "_", "梅罗新闻网"],
    ["梅罗镇买回自来水厂", "-", "梅罗新闻网"],
    ["梅罗镇买回自来水厂", "--", "梅罗新闻网"],
    ["Мерроу выкупает водопровод", " — ", "Вестник Мерроу"],
    ["مدينة ميرو تستعيد شبكة المياه", " - ", "صحيفة ميرو"],
    ["Merrow rachète son eau", " : ", "Le Courrier"],
    ["Merrow kauft sein Wasserwerk zurück", " | ", "Merrower Tagblatt"],
  ])("in any language: %s%s%s", (headline, mark, site) => {
    const title = `${headline}${mark}${site}`;
    expect(
      headlineOf(
        `<title>${title}</title><meta property="og:site_name" content="${site}"><meta property="og:title" content="${title}">${TEXT}`,
      ),
    ).toBe(headline);
  });

  it.each([
    ["section and site", `${HEADLINE} | Local News | Merrow Post`],
    ["site and section before it", `Merrow Post - Local - ${HEADLINE}`],
    ["the site's address", `${HEADLINE} | post.example.com`],
    ["the site's address and slogan", `${HEADLINE} - Merrow Post - News from the coast`],
  ])("with %s around it in the title", (_, title) => {
    expect(
      headlineOf(
        `<title>${title}</title><meta property="og:site_name" content="Merrow Post"><h2>${HEADLINE}</h2>${TEXT}`,
      ),
    ).toBe(HEADLINE);
  });
});

describe("what is set into a heading beside the headline", () => {
  const heading = (inner: string, head = `<title>${HEADLINE} | Merrow Post</title>`) =>
    headlineOf(`${head}<article><h1>${inner}</h1>${TEXT}</article>`);

  it.each([
    ["a kicker that is named so", `<span class="article__kicker">Water</span> ${HEADLINE}`],
    ["a kicker that the title leaves out", `<span>Water and power</span> ${HEADLINE}`],
    ["a kicker with a line break", `<small>Water</small><br>${HEADLINE}`],
    ["a kicker that links to a section", `<a href="/water">Water</a> ${HEADLINE}`],
    ["a kicker in a block", `<div class="eyebrow">Water:</div><div>${HEADLINE}</div>`],
    ["a mark behind it", `${HEADLINE} <span class="badge">Premium</span>`],
    ["a sign to link to it", `${HEADLINE} <a class="headerlink" href="#merrow">¶</a>`],
  ])("goes: %s", (_, inner) => {
    expect(heading(inner)).toBe(HEADLINE);
  });

  it("stays where it is a part of it", () => {
    expect(heading(`<em>Merrow</em> buys its <span>water works</span> back`)).toBe(HEADLINE);
    expect(
      heading(
        `<span>Merrow</span> buys its water works back`,
        "<title>Merrow buys its water works back | Merrow Post</title>",
      ),
    ).toBe(HEADLINE);
    expect(
      heading(
        `<span>“People stopped trusting”:</span> ${HEADLINE}`,
        `<title>“People stopped trusting”: ${HEADLINE}</title>`,
      ),
    ).toBe(`“People stopped trusting”: ${HEADLINE}`);
  });
});

describe("a mark that somebody carried it on", () => {
  it.each([
    `FWD: ${HEADLINE}`,
    `Fw: ${HEADLINE}`,
    `Re: FWD: ${HEADLINE}`,
    `[watershed] FWD: ${HEADLINE}`,
    `(Repost) ${HEADLINE}`,
    `[Repost] ${HEADLINE}`,
    `REPOST: ${HEADLINE}`,
    `${HEADLINE} (repost)`,
    `${HEADLINE} [reprint]`,
    `【转】${HEADLINE}`,
    `[转载] ${HEADLINE}`,
    `（转帖）${HEADLINE}`,
    `转载：${HEADLINE}`,
    `${HEADLINE}【转载】`,
    `【転載】${HEADLINE}`,
    `[Перепост] ${HEADLINE}`,
    `WG: ${HEADLINE}`,
    `TR: ${HEADLINE}`,
    `RV: ${HEADLINE}`,
  ])("goes: %s", (title) => {
    const draft = made(`<title>${title}</title><h1>${title}</h1>${TEXT}`);
    expect(draft.title.value).toBe(HEADLINE);
    expect(draft.doubts.map(({ about }) => about)).toContainEqual(expect.stringContaining("carried on"));
    expect(draft.body.map(({ block }) => block.text)).toStrictEqual(PROSE);
  });

  it.each([
    "Forwarding company buys its water works",
    "Reposting: how it works in Merrow",
    "[Update] Merrow buys its water works",
    "Re:publica opens in Merrow this week",
    "转身之后的旧书店",
  ])("is none: %s", (title) => {
    expect(headlineOf(`<title>${title}</title><h1>${title}</h1>${TEXT}`)).toBe(title);
  });
});

describe("a headline is kept whole", () => {
  it("where machines are told its beginning", () => {
    const json = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stands still"}</script>';
    const title = "Ferry stands still – and nobody knows how long";

    expect(headlineOf(`${json}<title>Merrow: ${title} | Merrow Post</title><h1>${title}</h1>${TEXT}`)).toBe(title);
    expect(
      headlineOf(
        `${json}<title>Ferry stands still | The Merrow Post</title><h1>Ferry stands still | The Merrow Post</h1>${TEXT}`,
      ),
    ).toBe("Ferry stands still");
  });

  it.each([
    "Ferry stands still – and nobody knows for how long",
    "Water works: what the vote means",
    "Merrow, Elmhaven / Quay: three towns, one pipe",
    "The long goodbye — a letter from Merrow",
    "AT&T - what now?",
  ])("%s", (title) => {
    const shown = title.replace("&", "&amp;");
    expect(
      headlineOf(
        `<title>${shown} | Merrow Post</title><h1>${shown}</h1>${TEXT}<h2>${shown.split(/ [–—-] |: /u)[0]}</h2><p>${PROSE[0]}</p>`,
      ),
    ).toBe(title);
  });

  it("in a script without spaces, whatever stands above the text", () => {
    const title = "外国专家：中美合作共赢符合国际社会利益";
    const source = '<p>来源：<a href="https://www.news.example/">邮报网</a></p>';

    expect(
      headlineOf(
        `<title>${title} - 邮报网</title><meta property="og:title" content="${title}"><h1>${title}</h1>${source}${TEXT}`,
      ),
    ).toBe(title);
    expect(headlineOf(`<title>${title} - 邮报网</title><p>${title}</p>${source}${TEXT}`)).toBe(title);
  });
});

describe("what stands around a headline", () => {
  it("goes where it is the part of the site that the page leads to by that name", () => {
    const title = `${HEADLINE} | Elm News - The Merrow Post`;
    const head = `<meta property="og:title" content="${title}"><meta property="og:site_name" content="Merrow Post">`;
    const crumbs = '<nav><a href="/">Home</a> <a href="/elm">Elm News</a></nav>';

    expect(headlineOf(`<title>${title}</title>${head}${crumbs}<h1>Merrow buys back</h1>${TEXT}`)).toBe(HEADLINE);
    expect(headlineOf(`<title>${title}</title>${head}<h1>Merrow buys back</h1>${TEXT}`)).toBe(`${HEADLINE} | Elm News`);
  });

  it("is no site's name where an application is called as the article is", () => {
    const head = `<meta name="application-name" content="${HEADLINE}"><title>${HEADLINE}</title>`;
    const by = "<div>The Keel 9/21/2026 Jo Marsh</div>";

    expect(headlineOf(`${head}<h1>${HEADLINE}</h1>${by}${TEXT}`)).toBe(HEADLINE);
  });
});

describe("a part of the page with the headline in it", () => {
  it("is the article's, whatever it is called", () => {
    const widget = `<div class="widget"><article><h1>${HEADLINE}</h1><a class="author__name" href="/u/jo">Jo Marsh</a></article></div>`;
    const article = made(`<title>${HEADLINE}</title><div>${widget}<article>${TEXT}</article></div>`);

    expect(article.authors?.value.map(({ name }) => name)).toEqual(["Jo Marsh"]);
  });
});

describe("when it was published", () => {
  it("is not when something in a sidebar takes place", () => {
    const time = (day: string) => `<time datetime="${day}">${day}</time>`;
    const dayOf = (html: string) =>
      draft(
        pageMaterial(
          `<!doctype html><meta property="og:site_name" content="Merrow Post">${html}`,
          "https://post.example.com/a",
        ),
        { ...NO_FLAGS, termsChecked: true },
        AROUND,
      ).originalPublished?.value;
    const aside = `<aside><h3>Events</h3>${time("2026-12-11")}</aside>`;

    expect(dayOf(`${aside}<main><h1>${HEADLINE}</h1>${time("2026-06-07")}${TEXT}</main>`)).toBe("2026-06-07");
    expect(dayOf(`<main><h1>${HEADLINE}</h1>${TEXT}</main>${aside}`)).toBeUndefined();
  });
});

describe("a page's own site is called", () => {
  const outletOf = (html: string, address: string) =>
    draft(pageMaterial(`<!doctype html>${html}`, address), { ...NO_FLAGS, termsChecked: true }, AROUND).outlet.value
      .name;

  it("as the agency or the well-known outlet whose address it is", () => {
    expect(outletOf(`<h1>${HEADLINE}</h1>${TEXT}`, "https://www.news.cn/20231117/c.html")).toBe("Xinhua");
    expect(outletOf(`<h1>${HEADLINE}</h1>${TEXT}`, "https://grist.org/water/a")).toBe("Grist");
  });

  it("as its host is, without the slogan behind it", () => {
    const head = '<meta property="og:site_name" content="Merrow Post - Read since 1911">';

    expect(outletOf(`${head}<h1>${HEADLINE}</h1>${TEXT}`, "https://merrowpost.example/a")).toBe("Merrow Post");
  });

  it("not as one of its parts, where its address is well known", () => {
    const head = '<meta property="og:site_name" content="U.S.">';

    expect(outletOf(`${head}<h1>${HEADLINE}</h1>${TEXT}`, "https://www.reuters.com/a")).toBe("Reuters");
  });

  it("as its title ends, where the page gives that as its source", () => {
    const head = `<title>${HEADLINE} - 邮报网</title><meta name="source" content="邮报网">`;

    expect(outletOf(`${head}<h1>${HEADLINE}</h1>${TEXT}`, "https://china.post.example/a")).toBe("邮报网");
  });
});

describe("a headline that machines are told in other words, or not at all", () => {
  const prose = [
    "The port authority will take four of its twelve berths out of service before the winter, the board decided on Tuesday.",
    "Dockers had warned that the closure would cost two hundred jobs, while the harbour master called the walls unsafe.",
  ];
  const text = prose.map((one) => `<p>${one}</p>`).join("");
  const titled = (title: string, told: string, above: string) =>
    pageMaterial(
      `<!doctype html><title>${title}</title><meta property="og:site_name" content="Tidal Gazette">${told}<body><main><article>${above}<div>${text}</div></article></main></body>`,
      "https://tidalgazette.example.com/a",
    ).facts?.title?.value;

  it("is the heading that they have with more words, for search engines", () => {
    const long = "Elmhaven news: Port closes four berths, says repairs of Harbour Walls needed urgently";
    const told = `<meta property="og:title" content="${long}">`;

    expect(titled(`${long} | Tidal Gazette`, told, "<h1>Port closes four berths, says repairs needed</h1>")).toBe(
      "Port closes four berths, says repairs needed",
    );
    expect(titled(`${long} | Tidal Gazette`, told, "<h1>What the tide brought to us this week</h1>")).toBe(long);
  });

  it("stands in large letters above the text, where nothing there says what the page's title says", () => {
    const large = '<font size="5"><b>Last boat to the sand bank</b></font>';
    const menu = '<ul><li><a href="/press">Papers about us</a></li></ul>';

    expect(titled("Jo Marsh: writer, talker, sailor", "", large)).toBe("Last boat to the sand bank");
    expect(titled("Quay Clips ::. Client: Elmhaven Water", "", "<h2>Town pays for the wind in its pipes</h2>")).toBe(
      "Town pays for the wind in its pipes",
    );
    expect(titled("Papers about us :: The Museum of Quays", "", `${menu}<h1>The engine that nobody stole</h1>`)).toBe(
      "The engine that nobody stole",
    );
  });

  it("is the page's title where a line above the text says much of that, or nothing there is large", () => {
    const title = "The last boat to the sand bank, and who was on it";

    expect(titled(title, "", `<p>${title}</p><h2>Letters to the harbour</h2>`)).toBe(title);
    expect(titled(title, "", "<p>Letters to the harbour</p>")).toBe(title);
  });

  it("is what the page marks as the entry's title, where nothing else names it", () => {
    const above = `<div><span class="headline entry-title">Father of the pier's keeper known for rambling letters</span></div>`;

    expect(titled("News from Tidal Gazette", "", above)).toBe("Father of the pier's keeper known for rambling letters");
  });
});
