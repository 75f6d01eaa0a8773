import { describe, expect, it } from "vitest";
import { type Audited, audit } from "../../src/audit/audit.ts";
import { entryReprint } from "../../src/audit/reprint/entryreprint.ts";
import { readMaterial } from "../../src/import/source/readmaterial.ts";
import type { FormatName } from "../../src/site/formats.ts";
import { rendered } from "../feeds/documents.ts";
import { CORPUS_FEEDS } from "../fixtures/audit/feeds.ts";
import { auditedContent, auditedIndex, NOW } from "./content.ts";

const INDEX = auditedIndex();
const ADDRESS = "https://partner.example/feed";

async function audited(text: string): Promise<readonly Audited[]> {
  const read = await readMaterial({ bytes: Buffer.from(text), name: ADDRESS }, () => {
    throw new Error("no feed");
  });
  if (!("entries" in read)) throw new Error("no feed");
  return read.entries.map((entry) => audit(entryReprint(entry), { address: ADDRESS }, INDEX, NOW));
}

function outcome(found: Audited) {
  if (found.outcome !== "judged") return undefined;
  const wrong = found.points.filter(({ verdict }) => verdict !== "yes" && verdict !== "not owed");
  return [found.match.owed.article.slug, Object.fromEntries(wrong.map(({ point, verdict }) => [point, verdict]))];
}

describe("an audited feed", () => {
  it("is one of a corpus of at least ten", () => {
    expect(CORPUS_FEEDS.length).toBeGreaterThanOrEqual(10);
  });

  it.each(CORPUS_FEEDS)("$name", async ({ text, entries }) => {
    expect((await audited(text)).map(outcome)).toEqual(entries);
  });

  it.each(["rss", "atom", "json"] satisfies FormatName[])("of Creditline itself passes in full: %s", async (format) => {
    const articles = auditedContent().articles.map(({ article }) => article);

    expect((await audited(rendered(format, articles))).map(outcome)).toEqual([
      ["ferry-timetable", {}],
      ["reed-beds", {}],
      ["harbour-fees", {}],
      ["tide-tables", {}],
      ["lighthouse-sale", {}],
    ]);
  });
});
