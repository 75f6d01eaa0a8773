import { expect, test } from "vitest";
import { article, type Files, inArticle, PUBLICATION, warningsOf } from "./folder.ts";
import { png } from "./pixels.ts";

const CREDIT = { basis: "republished", credit: "\n  outlet: western-journal" };
const LONG = "x".repeat(151);

/** Content that can be published and would still be missed something in. */
const WARNED: Readonly<Record<string, readonly [files: Files, lines: readonly string[]]>> = {
  "a title that is too short": [
    inArticle({ title: "The harbour" }),
    ["3:8: title: has 11 characters, and partners want 21 or more: say more in it"],
  ],
  "a title that is too long": [
    inArticle({ title: LONG }),
    ["3:8: title: has 151 characters, and partners want 150 or fewer: shorten it"],
  ],
  "no summary": [
    inArticle({ summary: undefined }),
    ["2:1: summary: is missing, so lists and previews show nothing of it: say in a sentence or two what it says"],
  ],
  "a summary that is the whole text": [
    inArticle({}, "Ships *may* enter\nfrom Monday.\n"),
    ["4:10: summary: is the whole text again: say in other words what it says"],
  ],
  "a summary that is the text's beginning": [
    inArticle({ summary: "Ships &amp; boats may…" }, "Ships \\&amp; boats may enter from Monday.\n"),
    ["4:10: summary: is the text's beginning again: say in other words what it says"],
  ],
  "a small picture without description and credit": [
    { ...inArticle({ image: "\n  url: images/a.png" }), "images/a.png": png(719, 1) },
    [
      "9:3: image: has no alt: describe it for those who cannot see it",
      "9:3: image: has no credit: name the photographer or agency",
      "9:3: image: is only 719 pixels wide: use one of at least 720, better 1200",
    ],
  ],
  "a small picture elsewhere": [
    inArticle({ image: "\n  url: https://x.example/a.png\n  width: 100\n  height: 50\n  alt: A\n  credit: B" }),
    ["9:3: image: is only 100 pixels wide: use one of at least 720, better 1200"],
  ],
  "a small picture in the text, without description": [
    { ...inArticle({}, "![](images/a.png)\n"), "images/a.png": png(719, 1) },
    [
      "10:1: picture: has no description for those who cannot see it: write it between [ and ]",
      "10:1: picture: is only 719 pixels wide: use one of at least 720, better 1200",
    ],
  ],
  "dates of what has not happened yet": [
    inArticle({
      updated: "2027-01-01T00:00:00Z",
      corrections: "\n  - at: 2027-01-02T00:00:00Z\n    text: A name",
      withdrawn: "\n  at: 2027-01-03T00:00:00Z\n  reason: A name",
      permission: "\n  by: Sam Roe\n  on: 2027-01-04",
    }),
    [
      "8:10: updated: 2027-01-01T00:00:00Z lies in the future, but counts at once: write when it happened",
      "10:9: corrections.0.at: 2027-01-02T00:00:00Z lies in the future, but counts at once: write when it happened",
      "13:7: withdrawn.at: 2027-01-03T00:00:00Z lies in the future, but counts at once: write when it happened",
      "17:7: permission.on: 2027-01-04 lies in the future, but counts at once: write when it happened",
    ],
  ],
  "an article that is past its outlet's window from the start": [
    {
      ...inArticle({
        basis: "republished",
        credit: "\n  outlet: western-journal\n  url: https://western.example/1\n  published: 2026-10-01",
      }),
      "outlets/western-journal.yaml": "name: The Western Journal\nterms: { window: 30 }\n",
    },
    ["5:12: published: is past the 30 days for which the outlet lets it stand, so nobody will see it: take it back"],
  ],
  "a picture elsewhere without its size": [
    inArticle({ image: "\n  url: https://x.example/a.png\n  width: 1200\n  alt: A\n  credit: B" }),
    ["9:3: image: has no width and height, so the page jumps when it loads: add them, or put the file into images/"],
  ],
  "a picture that the outlet's terms do not cover": [
    inArticle({
      basis: "republished",
      credit: "\n  outlet: western-journal\n  url: https://western.example/1",
      image: "\n  url: https://x.example/a.png\n  width: 1200\n  height: 675\n  alt: A\n  credit: B",
    }),
    [
      "13:3: image: is not covered by the outlet's terms (pictures: false in outlets/western-journal.yaml): remove it, or correct the terms",
    ],
  ],
  "a republished article without its original's address": [
    inArticle(CREDIT),
    ["10:3: credit: has no url, so readers cannot reach the original: add it when it is known"],
  ],
  "a byline that is not the original's": [
    inArticle({ ...CREDIT, credit: `${CREDIT.credit}\n  url: https://w.example/\n  authors:\n    - name: Sam Roe` }),
    ["7:3: authors: is not shown, because a republished article's authors are those of credit: remove one of the two"],
  ],
  "HTML that feeds do not carry": [
    inArticle({}, 'One\n\n<iframe src="https://video.example/1"></iframe>\n'),
    ["12:1: text: <iframe> is not carried by feeds and was removed: link to it instead"],
  ],
};

test.each(Object.entries(WARNED))("the build warns of %s", (_, [files, lines]) => {
  expect(warningsOf(files)).toEqual(lines.map((line) => `content/articles/2026-11-20-harbour.md:${line}`));
});

test("the least that is right gives no warning", () => {
  expect(warningsOf({})).toEqual([]);
});

test("a withdrawn article gives no warning", () => {
  const withdrawn = "\n  at: 2026-11-21T09:00:00Z\n  reason: Wrong";
  expect(warningsOf(inArticle({ title: "x", summary: undefined, withdrawn }, "<script>x</script>\n"))).toEqual([]);
});

test("the build warns of an outlet that nobody has checked", () => {
  expect(warningsOf({ "outlets/le-monde.yaml": "name: Le Monde\nstub: true\n" })).toEqual([
    "content/outlets/le-monde.yaml:2:1: stub: marks what the importer added: check the outlet's name and terms, then remove this line",
  ]);
});

test("the build warns of a feed that is bigger than aggregators accept", () => {
  const body = `${"A long sentence that says little. ".repeat(15_000)}\n`;
  const files = { "articles/2026-11-21-long.md": article({ id: "urn:x:2" }, body), ...inArticle({}, body) };
  expect(warningsOf(files)).toEqual([
    "content/publication.yaml:1:1: entries: makes the main feed bigger than 1 MB (about 1.0 MB for 2 entries), which aggregators refuse: lower it",
  ]);
});

test("the build warns once of a topic that is another one mistyped, as it seems", () => {
  const other = (number: number, topics: string) => article({ id: `urn:x:${number}`, topics });
  const files = {
    "publication.yaml": `${PUBLICATION}topics:\n  north-korea: North Korea\n  iran-deal: Iran Deal\n`,
    "articles/2026-11-21-a.md": other(1, "[North-Koera, ports, iraq-deal]"),
    "articles/2026-11-21-b.md": other(2, "[ports, northkorea]"),
    "articles/2026-11-21-c.md": other(3, "[port, iran, iraq]"),
    "articles/2026-11-21-d.md": other(4, "[ports, iran, north-koera]"),
  };
  expect(warningsOf(files)).toEqual([
    'content/articles/2026-11-21-a.md:8:10: topics.0: "North-Koera" resembles north-korea of publication.yaml and makes a page of its own: write that, or add north-koera to topics of publication.yaml',
    'content/articles/2026-11-21-a.md:8:30: topics.2: "iraq-deal" resembles iran-deal of publication.yaml and makes a page of its own: write that, or add iraq-deal to topics of publication.yaml',
    'content/articles/2026-11-21-b.md:8:17: topics.1: "northkorea" resembles north-korea of publication.yaml and makes a page of its own: write that, or add northkorea to topics of publication.yaml',
    'content/articles/2026-11-21-c.md:8:10: topics.0: "port" resembles ports (3 articles) and makes a page of its own: write that, or add port to topics of publication.yaml',
  ]);
});
