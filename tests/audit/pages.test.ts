import { describe, expect, it } from "vitest";
import { type Audited, audit } from "../../src/audit/audit.ts";
import { pageReprint } from "../../src/audit/reprint/pagereprint.ts";
import { CORPUS_PAGES } from "../fixtures/audit/pages.ts";
import { auditedIndex, NOW } from "./content.ts";

const INDEX = auditedIndex();
const ADDRESS = "https://partner.example/reprint";

function audited(html: string): Audited {
  return audit(pageReprint(html, ADDRESS), { address: ADDRESS }, INDEX, NOW);
}

/** The article that was found, and the points that are neither fulfilled nor nobody's wish. */
function outcome(found: Audited) {
  if (found.outcome !== "judged") return { article: undefined, wrong: {} };
  const wrong = found.points.filter(({ verdict }) => verdict !== "yes" && verdict !== "not owed");
  return {
    article: found.match.owed.article.slug,
    wrong: Object.fromEntries(wrong.map(({ point, verdict }) => [point, verdict])),
  };
}

describe("an audited page", () => {
  it("is one of a corpus of at least forty, each with a name of its own", () => {
    expect(new Set(CORPUS_PAGES.map(({ name }) => name)).size).toBe(CORPUS_PAGES.length);
    expect(CORPUS_PAGES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(CORPUS_PAGES)("$name", ({ html, article, wrong }) => {
    expect(outcome(audited(html))).toEqual({ article, wrong });
  });
});
