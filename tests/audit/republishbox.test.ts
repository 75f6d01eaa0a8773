import { describe, expect, it } from "vitest";
import { republishingHead, republishingHtml } from "../../src/article/republishing.ts";
import { sharedHtml } from "../../src/article/sharing.ts";
import { audit } from "../../src/audit/audit.ts";
import { isOwed } from "../../src/audit/points/verdict.ts";
import { pageReprint } from "../../src/audit/reprint/pagereprint.ts";
import { auditedContent, auditedIndex, NOW } from "./content.ts";

const { publication, articles } = auditedContent();
const ADDRESS = "https://bare.example/";

describe("what the republish box gives away", () => {
  it.each(articles.filter(({ article }) => article.withdrawn === undefined))(
    "passes in full in a bare page: $article.slug",
    ({ article }) => {
      const text = republishingHtml(publication, { ...article, html: sharedHtml(article) });
      const html = `<html><head>${republishingHead(article) ?? ""}</head><body>${text}</body></html>`;
      const found = audit(pageReprint(html, ADDRESS), { address: ADDRESS }, auditedIndex(), NOW);

      expect(found).toMatchObject({ outcome: "judged", match: { owed: { article: { slug: article.slug } } } });
      expect(
        found.outcome === "judged" && found.points.filter(({ verdict }) => verdict !== "yes" && verdict !== "not owed"),
      ).toEqual([]);
      expect(found.outcome === "judged" && found.points.filter(isOwed)).toEqual([]);
    },
  );
});
