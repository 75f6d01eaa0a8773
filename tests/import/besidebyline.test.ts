import { describe, expect, it } from "vitest";
import { type Draft, draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

interface Parts {
  readonly head?: string;
  readonly byline?: string;
  readonly above?: string;
  readonly below?: string;
}

/** What is imported of a paper's page. */
function made({ head = "", byline = "", above = "", below = "" }: Parts): Draft {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE} - Tidal Gazette</title>
    <meta property="og:site_name" content="Tidal Gazette"><meta property="article:published_time" content="2026-11-19T09:00:00Z">${head}</head>
    <body><header><a href="/">Tidal Gazette</a></header><main><article><h1>${TITLE}</h1>${byline}
    <div class="entry-content">${above}${PROSE.map((text) => `<p>${text}</p>`).join("\n")}${below}</div></article></main></body></html>`;
  const material = pageMaterial(html, "https://tidalgazette.example.com/a");
  return draft(material, NO_FLAGS, { ...AROUND, outlets: {} });
}

const slot = (name: string) =>
  `<div class="article_byline"><div>By <span>Jo Marsh</span></div><div><div>${name}</div><time>Nov 18, 2026 at 3:45 pm</time></div></div>`;

describe("an outlet that a page names in the place of its byline", () => {
  it("is whose it is where it stands between the author and the day, and is asked about", () => {
    const { outlet, authors, question, originalPublished, url } = made({ byline: slot("Lantern Post") });

    expect(outlet.value.name).toBe("Lantern Post");
    expect(authors?.value.map(({ name }) => name)).toEqual(["Jo Marsh"]);
    expect(question?.candidates).toEqual(["Lantern Post", "Tidal Gazette"]);
    expect(originalPublished).toBeUndefined();
    expect(url).toBeUndefined();
  });

  it.each(["Tidal Gazette", "TIDAL GAZETTE", "Staff Writer", "Politics", "University of Elmhaven"])(
    "is none where what stands there is the page's own, or nobody's: %s",
    (name) => {
      const { outlet, question } = made({ byline: slot(name) });

      expect(outlet.value.name).toBe("Tidal Gazette");
      expect(question).toBeUndefined();
    },
  );

  it("is a candidate where it stands behind the name, for readers and for machines", () => {
    const byline = `<p class="byline">By Jo Marsh, Fjord Media Group | Nov 18, 2026</p>`;
    const shown = made({ byline });
    const told = made({ head: `<meta name="article_author" content="Jo Marsh, Fjord Media Group">` });

    expect(shown.question?.candidates).toContain("Fjord Media Group");
    expect(told.question?.candidates).toContain("Fjord Media Group");
    expect(told.authors?.value.map(({ name }) => name)).toEqual(["Jo Marsh"]);
  });

  it("is a candidate where JSON-LD says whom the author works for", () => {
    const author = { "@type": "Person", name: "Jo Marsh", worksFor: { "@type": "Organization", name: "Lantern Post" } };
    const data = JSON.stringify({ "@type": "NewsArticle", headline: TITLE, author });
    const { question } = made({ head: `<script type="application/ld+json">${data}</script>` });

    expect(question?.candidates).toContain("Lantern Post");
  });
});

describe("an outlet that a page gives as its source", () => {
  const marked = `<div itemprop="sourceOrganization" itemscope itemtype="https://schema.org/Organization"><a itemprop="name" href="https://www.lanternposten.example.org/">LanternPosten.example.org</a></div>`;

  it("is whose it is where machines and readers are told, and is asked about", () => {
    const { outlet, question } = made({
      head: `<meta name="dc.source" content="LanternPosten.example.org">`,
      byline: `<div><p>By Jo Marsh</p>${marked}</div>`,
    });

    expect(outlet.value.stub?.url).toBe("https://www.lanternposten.example.org/");
    expect(question?.candidates.at(-1)).toBe("Tidal Gazette");
  });

  it.each([
    `<meta name="dcterms.source" content="Lantern Post">`,
    `<meta name="article:source" content="Lantern Post">`,
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","publisher":{"name":"Tidal Gazette"},"provider":{"name":"Tidal Gazette"},"sourceOrganization":{"name":"Lantern Post"}}</script>`,
  ])("is a candidate where only machines are told: %s", (head) => {
    expect(made({ head }).question?.candidates).toEqual(["Tidal Gazette", "Lantern Post"]);
  });
});

describe("an agency or a syndicate after which a page calls where it files an article", () => {
  it("is whose it is where the section is called so, and is asked about", () => {
    const { outlet, question } = made({
      head: `<meta property="article:section" content="Tribune Content Agency">`,
    });

    expect(outlet.value.name).toBe("Tribune Content Agency");
    expect(question?.candidates).toContain("Tidal Gazette");
  });

  it("is whose it is where a folder of the page's address is called so, and is asked about", () => {
    const html = `<!doctype html><title>${TITLE}</title><article><h1>${TITLE}</h1>${PROSE.map((one) => `<p>${one}</p>`).join("")}</article>`;
    const material = pageMaterial(html, "https://tidalgazette.example.com/latest/reuters/2026/03/14/walls.html");
    const { outlet, question } = draft(material, NO_FLAGS, { ...AROUND, outlets: {} });

    expect(outlet.value.name).toBe("Reuters");
    expect(question?.candidates).toContain("tidalgazette.example.com");
  });

  it("is a candidate where a topic is called so", () => {
    const { outlet, question } = made({ head: `<meta property="article:tag" content="Reuters">` });

    expect(outlet.value.name).toBe("Tidal Gazette");
    expect(question?.candidates).toContain("Reuters");
  });

  it.each([
    [
      {
        head: `<meta property="article:tag" content="Reuters">`,
        below: "<p>Reuters has an office in the old customs house, which stays.</p>",
      },
    ],
    [{ head: `<meta property="article:tag" content="Ports"><meta property="article:section" content="Time">` }],
  ])("is none where the text is about it, or its name is a word", (parts) => {
    expect(made(parts).question?.candidates ?? []).not.toContain("Reuters");
    expect(made(parts).outlet.value.name).toBe("Tidal Gazette");
  });
});

describe("an author who is an outlet", () => {
  const logo = `<div class="partnerlogo"><a href="https://www.elmfeed.example.net"><img src="/logo.png" alt="Elmfeed"></a></div>`;
  const author = `<p>by <a rel="author" href="/author/elmfeed">Elmfeed</a></p>`;

  it("is whose it is where its logo below the text leads to its own site", () => {
    const { outlet, authors, question } = made({ byline: author, below: logo });

    expect(outlet.value.name).toBe("Elmfeed");
    expect(authors).toBeUndefined();
    expect(question?.candidates).toEqual(["Elmfeed", "Tidal Gazette"]);
  });
});

describe("a courtesy in a line, and a link to the original behind another", () => {
  const original = "https://woodnews.moors.example.org/63537/elmhaven-port-to-close-four-of-its-twelve-berths?fnl=en";

  it("are one outlet's, which its host is called after", () => {
    const { outlet, url, authors, body } = made({
      above: `<p><em>Courtesy of Wood News</em></p><p><em>Written by: <a href="${original}">Jo Marsh</a></em></p>`,
    });

    expect(outlet.value.name).toBe("Wood News");
    expect(url?.value).toBe(original);
    expect(authors?.value.map(({ name }) => name)).toEqual(["Jo Marsh"]);
    expect(body.map(({ block }) => block.text).join()).not.toContain("Courtesy");
  });
});

describe("an interview's last line", () => {
  it("is no signature where another line has the same speaker", () => {
    const { authors } = made({
      head: `<meta name="author" content="Jo Marsh">`,
      below: "<p>JM Where did the stones come from?</p><p>RT Oh, Hannah.</p><p>RT Sorry, Hannah Corrin!</p>",
    });

    expect(authors?.value.map(({ name }) => name)).toEqual(["Jo Marsh"]);
  });
});

describe("a name alone above a text", () => {
  it("is who wrote although a picture's caption below it repeats the headline", () => {
    const { authors } = made({
      byline: `<div><p>Jo Marsh / TGN / Updated: Nov 18, 2026, 11:05 IST</p></div><figure><img src="https://tidalgazette.example.com/1.jpg" alt=""><figcaption>${TITLE}</figcaption></figure>`,
    });

    expect(authors?.value.map(({ name }) => name)).toEqual(["Jo Marsh"]);
  });
});
