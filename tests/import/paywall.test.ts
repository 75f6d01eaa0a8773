import { describe, expect, it } from "vitest";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { readMaterial } from "../../src/import/source/readmaterial.ts";

const SENTENCE =
  "The harbour board will close four of the twelve berths on the northern pier before the winter begins. ";
const PARAGRAPH = `<p>${SENTENCE.repeat(4).trim()}</p>`;

interface Parts {
  readonly paragraphs?: number;
  readonly end?: string;
  readonly below?: string;
  readonly marker?: object;
}

function page({ paragraphs = 5, end = "", below = "", marker = {} }: Parts): Buffer {
  const said = { "@type": "NewsArticle", headline: "Four berths to close", isAccessibleForFree: false, ...marker };
  return Buffer.from(`<!doctype html><html lang="en"><head><title>Four berths to close</title>
<script type="application/ld+json">${JSON.stringify(said)}</script></head><body><main><article><h1>Four berths to close</h1>
<div class="text">${PARAGRAPH.repeat(paragraphs)}${end}</div>${below}</article></main></body></html>`);
}

async function read(parts: Parts, address?: string) {
  const source = { bytes: page(parts), name: "the page", ...(address && { address }) };
  const found = await readMaterial(source, pageMaterial);
  return "material" in found ? (found.material.doubts ?? []).map(({ about }) => about) : [];
}

const ADDRESS = "https://ledger.example.com/berths";
const part = (selector: string) => ({
  hasPart: { "@type": "WebPageElement", isAccessibleForFree: "False", cssSelector: selector },
});

const CUT: readonly (readonly [why: string, parts: Parts, reason: string])[] = [
  ["has fewer words than it says", { marker: { wordCount: 900 } }, "only 360 of its 900 words are there"],
  ["breaks off", { end: `<p>${SENTENCE}The dockers’ guild, which heard of it from the …</p>` }, "its text breaks off"],
  [
    "breaks off within a sentence",
    { end: `<p>${SENTENCE}The dockers’ guild, which heard of it</p>` },
    "its text breaks off",
  ],
  ["has an empty part for subscribers", { marker: part(".locked") }, "the part for those who pay is empty"],
  ["is a beginning", { paragraphs: 1 }, "only 72 words are there"],
  [
    "ends with a prompt to pay",
    { paragraphs: 2, below: "<p>Subscribe now to continue reading.</p>" },
    "“Subscribe now to continue reading.”",
  ],
  [
    "ends with a prompt to pay in German",
    { paragraphs: 2, below: "<p>Dieser Text ist nur für Abonnenten.</p>" },
    "nur für Abonnenten",
  ],
  [
    "ends with a prompt to pay in Japanese",
    { paragraphs: 2, below: "<p>この記事は有料会員限定記事です。</p>" },
    "有料",
  ],
];

const WHOLE: readonly (readonly [why: string, parts: Parts])[] = [
  ["ends as a text does", {}],
  ["has as many words as it says", { paragraphs: 1, marker: { wordCount: 74 } }],
  ["carries the part for subscribers", { paragraphs: 2, marker: part("div.text") }],
  ["is long, and asks for money below", { below: "<p>Subscribe now to continue reading.</p>" }],
];

describe("a page that says to be for those who pay", () => {
  for (const [why, parts, reason] of CUT)
    it(`is refused where it ${why}`, async () => {
      await expect(read(parts, ADDRESS)).rejects.toThrow(reason);
    });

  for (const [why, parts] of WHOLE)
    it(`is imported with a doubt where it ${why}`, async () => {
      expect(await read(parts, ADDRESS)).toContain(
        "has a paywall marker, and nothing shows that its text is cut: check that the text is whole",
      );
    });

  it("is imported from a file although it is cut, and that is told", async () => {
    expect(await read({ paragraphs: 1 })).toContain(
      "has a paywall marker, and only 72 words are there: check that the text is whole",
    );
  });
});
