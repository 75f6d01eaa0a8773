import fc from "fast-check";
import type { Article } from "../../src/article/article.ts";
import { fingerprint } from "../../src/build/fingerprint.ts";
import type { BundledArticle } from "../../src/catalog/bundle/encode.ts";
import { PUBLICATION } from "../catalog/bundles.ts";
import { LEAST } from "../feeds/articles.ts";

/** One thing that an editor does. `which` picks an article from those that there are. */
export type Step =
  | { readonly kind: "add"; readonly day: number; readonly topic: boolean }
  | { readonly kind: "edit" | "withdraw" | "remove"; readonly which: number }
  | { readonly kind: "retime"; readonly which: number; readonly day: number };

const which = fc.nat(1000);
const day = fc.integer({ min: 0, max: 120 });

/** What an editor may do over time. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("add" as const), day, topic: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("edit" as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("withdraw" as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("retime" as const), which, day }) },
);

/** Midnight, UTC, some days after the story begins: on days 0, 31, 59 and 90 a month does. */
export function midnight(days: number): string {
  return new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().replace(".000Z", "Z");
}

function revised(article: Article, changes: Partial<Article>): Article {
  const { fingerprint: _, ...rest } = { ...article, ...changes };
  return { ...rest, fingerprint: fingerprint(rest) };
}

/** The articles after one more step. @param serial makes every text different from any before */
export function afterStep(articles: readonly Article[], step: Step, serial: number): readonly Article[] {
  if (step.kind === "add") {
    const published = midnight(step.day);
    const slug = `a${serial}`;
    const added = revised(LEAST, {
      id: `urn:x:${slug}`,
      slug,
      url: `${PUBLICATION.url}/articles/${slug}`,
      title: `Article ${serial}`,
      published,
      updated: published,
      topics: step.topic ? [{ key: "t", name: "T" }] : [],
    });
    return [...articles, added];
  }
  const index = articles.length === 0 ? -1 : step.which % articles.length;
  const chosen = articles[index];
  if (chosen === undefined) return articles;
  // What was taken back has no text that could be edited.
  if (step.kind === "edit" && chosen.withdrawn) return articles;
  if (step.kind === "remove") return articles.toSpliced(index, 1);
  const changes: Partial<Article> =
    step.kind === "edit"
      ? { html: `<p>Text ${serial}.</p>` }
      : step.kind === "retime"
        ? { published: midnight(step.day), updated: midnight(step.day) }
        : { html: "", withdrawn: { at: chosen.updated, reason: `Reason ${serial}` } };
  return articles.with(index, revised(chosen, changes));
}

/** As the bundle takes them. */
export function bundled(articles: readonly Article[]): BundledArticle[] {
  return articles.map((article) => ({ article, markdown: "" }));
}
