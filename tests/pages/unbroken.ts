import type { Article } from "../../src/article/article.ts";
import type { OutletEntry } from "../../src/article/outlet.ts";
import { rendered } from "../build/rendering.ts";
import { CREDIT, REPUBLISHED, URL } from "./sample.ts";

const SLUG = "bundesverfassungsgericht";

/** The longest word that German law had, which no phone can show on one line. */
const WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzentscheidungstag";

/** What the build makes of headings that begin too low, of two tables, and of a picture that nobody measured. */
const { html, tables, beginning } = rendered(
  `### Was das ${WORD} bedeutet

Ein Wort[^1] wie ${WORD} bricht auf keinem Telefon von selbst.

| Gesetz | ${WORD} |
|---|--:|
| ${WORD} | 1 |

###### Danach

| Jahr | Zahl |
|---|---|
| 2025 | 1 |

![Ein Saal](${URL}/images/cranes.jpg)

[^1]: Siehe <https://western.example.com/${WORD}>.
`,
  { slug: SLUG, language: "de" },
);

/** The key of the outlet of long names. */
export const UNBROKEN_OUTLET = "long-names";

/** An outlet whose every name and address is longer than a phone is wide. */
export const LONG_NAMES: OutletEntry = {
  name: WORD,
  aliases: [],
  url: `https://long.example.com/${WORD}`,
  feed: `https://long.example.com/feeds/${WORD}/rss.xml`,
  licence: { name: `Lizenz${WORD}`, url: "https://long.example.com/licence" },
  copyright: `© 2026 ${WORD}`,
  indexing: "canonical",
  terms: { republish: "ask", distribution: "full", credit: "top", pictures: true },
  stub: false,
};

/** An article in another language, its credit above its text, with a word in every place that no line can hold. */
export const UNBROKEN: Article = {
  ...REPUBLISHED,
  id: "urn:uuid:5f0c4f0e-0e0b-4b55-9d0b-0f3a5b3f4f15",
  slug: SLUG,
  url: `${URL}/articles/${SLUG}`,
  title: `Bundesverfassungsgericht: ${WORD}`,
  summary: `Das Bundesverfassungsgericht entscheidet am ${WORD}.`,
  html,
  tables,
  ...(beginning !== undefined && { beginning }),
  language: "de",
  published: "2026-11-17T09:00:00Z",
  updated: "2026-11-17T09:00:00Z",
  authors: [{ key: "lange", name: WORD }],
  topics: [{ key: "recht", name: WORD }],
  credit: {
    ...CREDIT,
    outlet: { key: UNBROKEN_OUTLET, name: WORD, url: `https://long.example.com/${WORD}` },
    title: `Original${WORD}`,
    authors: [{ name: WORD }],
    position: "top",
  },
  citations: [{ name: WORD, title: WORD, url: "https://long.example.com/cited" }, { name: WORD }],
  licence: { name: `Lizenz${WORD}`, url: "https://long.example.com/licence" },
  copyright: `© 2026 ${WORD}`,
  image: { url: `${URL}/images/cranes.jpg`, caption: WORD, credit: WORD, copyright: WORD },
  corrections: [{ at: "2026-11-17T09:00:00Z", text: WORD }],
  fingerprint: "AAAE",
};
