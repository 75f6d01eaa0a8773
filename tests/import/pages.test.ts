import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agencyNamed } from "../../src/import/credit/wire.ts";
import { type Draft, draft } from "../../src/import/draft/draft.ts";
import { languageGuesser } from "../../src/import/draft/languageguess.ts";
import { foldedName } from "../../src/import/outlets/findoutlet.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const FOLDER = "tests/fixtures/import/pages";

/** What an attentive reader takes from a page; its texts are invented, its markup and its credit are as sites have them. */
interface Page {
  /** What makes it a case. */
  readonly why: string;
  /** Where it was fetched. */
  readonly page: string;
  readonly isCopy: boolean;
  /** The names that are right. */
  readonly outlet: readonly string[];
  readonly url?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly headline: string;
  /** The beginning of each paragraph. */
  readonly paragraphs: readonly string[];
  /** Words of what does not belong to it. */
  readonly foreign: readonly string[];
}

const guessLanguage = await languageGuesser();

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

function made(name: string, { page }: Page): Draft {
  const material = pageMaterial(readFileSync(`${FOLDER}/${name}.html`, "utf8"), page);
  return draft(material, { ...NO_FLAGS, termsChecked: true }, { ...AROUND, outlets: {}, guessLanguage });
}

function same(a: string, b: string): boolean {
  return foldedName(a) === foldedName(b) || (agencyNamed(a) !== undefined && agencyNamed(a) === agencyNamed(b));
}

describe("a page as sites have it", () => {
  for (const name of readdirSync(FOLDER).flatMap((file) => (file.endsWith(".json") ? file.slice(0, -5) : []))) {
    const page: Page = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8"));

    it(`is credited and kept: ${name}: ${page.why}`, () => {
      const { outlet, url, authors, originalPublished, title, body } = made(name, page);
      const text = plain(body.map(({ block }) => block.text).join(" "));

      expect(
        page.outlet.some((right) => same(outlet.value.name, right)),
        outlet.value.name,
      ).toBe(true);
      if (page.isCopy) expect(url?.value).toBe(page.url);
      expect(authors?.value.map((author) => author.name) ?? []).toEqual(page.authors);
      expect(originalPublished?.value.slice(0, 10)).toBe(page.published);
      expect(plain(title.value)).toBe(plain(page.headline));
      expect(page.paragraphs.filter((line) => !text.includes(plain(line)))).toEqual([]);
      expect(page.foreign.filter((line) => text.includes(plain(line)))).toEqual([]);
    });
  }
});
