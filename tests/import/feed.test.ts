import { describe, expect, it } from "vitest";
import { chooseEntry, entryList } from "../../src/import/feed/choose.ts";
import { xmlEntries } from "../../src/import/feed/entries.ts";
import type { Entry } from "../../src/import/feed/feedentry.ts";
import { EXIT, ImportFailure } from "../../src/import/material/failure.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { materialOf, readMaterial } from "../../src/import/source/readmaterial.ts";

const ENTRIES: readonly Entry[] = [
  { id: "tag:a", isSummary: false, statement: { title: "Middle", published: "2026-11-19T08:00:00Z" } },
  { id: "tag:b", isSummary: false, statement: { title: "Newest", published: "2026-11-20T08:00:00Z" } },
  { isSummary: false, statement: {} },
];

describe("an entry of a feed", () => {
  it("is chosen by its place, its id, or as the latest", () => {
    expect(chooseEntry(ENTRIES, "1", "x").statement.title).toBe("Middle");
    expect(chooseEntry(ENTRIES, "tag:b", "x").statement.title).toBe("Newest");
    expect(chooseEntry(ENTRIES, "latest", "x").statement.title).toBe("Newest");
  });

  it("need not be chosen where it is the only one", () => {
    expect(chooseEntry(ENTRIES.slice(0, 1), undefined, "x").id).toBe("tag:a");
  });

  it("is listed with its place, day, headline and id", () => {
    expect(entryList(ENTRIES, "x")).toBe(
      "1  2026-11-19  Middle  tag:a\n2  2026-11-20  Newest  tag:b\n3  no date     no headline",
    );
  });

  const REFUSED: readonly (readonly [entries: readonly Entry[], wanted: string | undefined, message: string])[] = [
    [[], undefined, "x: is a feed without entries: there is nothing to import"],
    [
      ENTRIES,
      undefined,
      "x: is a feed of 3 entries: choose one with --entry N, --entry latest or --entry ID; --list shows them",
    ],
    [ENTRIES, "4", "--entry: 4 is not in the feed, which has 3 entries: --list shows them"],
    [ENTRIES, "0", "--entry: 0 is not in the feed, which has 3 entries: --list shows them"],
    [ENTRIES, "tag:z", "--entry: tag:z is not in the feed, which has 3 entries: --list shows them"],
  ];

  for (const [entries, wanted, message] of REFUSED) {
    it(`is refused: ${message}`, () => {
      expect(() => chooseEntry(entries, wanted, "x")).toThrow(message);
    });
  }
});

describe("a feed", () => {
  it("without entries has nothing to list and nothing to import, which is one answer", () => {
    const entries = xmlEntries('<rss version="2.0"><channel><title>A</title></channel></rss>', "x");
    const refusal = new ImportFailure("x: is a feed without entries: there is nothing to import", EXIT.lost);

    expect(() => entryList(entries, "x")).toThrow(refusal);
    expect(() => chooseEntry(entries, undefined, "x")).toThrow(refusal);
    expect(() => entryList(entries, "x")).toThrow(expect.objectContaining({ code: EXIT.lost }));
    expect(() => chooseEntry(entries, "latest", "x")).toThrow(expect.objectContaining({ code: EXIT.lost }));
  });

  const BROKEN: readonly (readonly [feed: string, message: string])[] = [
    [
      '<rss version="2.0"><channel>\n<title>A</title>\n<item><title>x',
      "x: is a feed that cannot be read: line 3, column 14: unclosed tag: title: tell its outlet, or save the article itself",
    ],
    [
      "<rss></rss>",
      "x: is a feed that cannot be read: it is well-formed XML, but lacks what every RSS, Atom or RDF feed has",
    ],
    [
      '<rss version="2.0"><channel>\n<title>A</title></chanel></rss>',
      "x: is a feed that breaks off: line 2, column 25: unexpected close tag",
    ],
    ['{"version":"https://jsonfeed.org/version/1.1",\n"items":[}', "x: begins like JSON and is none: Unexpected token"],
    [
      '{"version":"https://jsonfeed.org/version/1.1","items":{}}',
      "x: is a JSON Feed that cannot be read: items: Invalid type: Expected Array but received Object: tell its outlet",
    ],
  ];

  for (const [feed, message] of BROKEN) {
    it(`that is broken says where and why: ${message}`, async () => {
      await expect(readMaterial({ bytes: Buffer.from(feed), name: "x" }, pageMaterial)).rejects.toThrow(message);
    });
  }
});

describe("a source that is no feed", () => {
  it("has no entry to choose", () => {
    const read = { material: { blocks: [], removed: [] } };

    expect(() => materialOf(read, { bytes: new Uint8Array(), name: "x" }, "latest")).toThrow(
      "x: is no feed, so it has no entries: leave --entry out",
    );
  });
});

describe("a feed's facts", () => {
  it("come from every namespace that carries them", () => {
    const xml = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule"><channel><title>Relay</title><link>https://relay.example.com/</link><language>en</language><item><title>AT&amp;T &lt;b&gt; 5 &lt; 6</title><link>https://relay.example.com/a</link><guid isPermaLink="false">urn:a</guid><pubDate>Fri, 20 Nov 2026 09:00:00 +0100</pubDate><dc:creator>Ada Quill</dc:creator><dc:creator>Ben Ink</dc:creator><category>Ports</category><content:encoded>&lt;p&gt;Text&lt;/p&gt;</content:encoded><atom:link rel="via" href="https://lantern.example.com/a"/><dcterms:created>2026-11-02</dcterms:created><dc:rights>© 2026 The Lantern</dc:rights><creativeCommons:license>https://creativecommons.org/licenses/by/4.0/</creativeCommons:license><media:content url="https://lantern.example.com/a.jpg" type="image/jpeg" width="1200" height="800"><media:credit role="photographer">Pat Lens</media:credit></media:content><source url="https://lantern.example.com/feed">The Lantern</source></item></channel></rss>`;

    expect(xmlEntries(xml, "x")).toEqual([
      {
        id: "urn:a",
        html: "<p>Text</p>",
        isSummary: false,
        statement: {
          site: { name: "Relay", url: "https://relay.example.com/" },
          language: "en",
          title: "AT&T 5 < 6",
          authors: [{ name: "Ada Quill" }, { name: "Ben Ink" }],
          published: "2026-11-20T08:00:00Z",
          url: "https://relay.example.com/a",
          topics: ["Ports"],
          licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
          copyright: "© 2026 The Lantern",
          picture: {
            url: "https://lantern.example.com/a.jpg",
            type: "image/jpeg",
            width: 1200,
            height: 800,
            credit: "Pat Lens",
          },
          original: {
            site: { name: "The Lantern" },
            url: "https://lantern.example.com/a",
            published: "2026-11-02",
            copyright: "© 2026 The Lantern",
          },
        },
      },
    ]);
  });
});
