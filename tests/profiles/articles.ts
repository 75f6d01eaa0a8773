import type { Article } from "../../src/article/article.ts";
import { MOST } from "../feeds/articles.ts";

/** A sentence of 100 characters. */
const SENTENCE = "The harbour board met on Monday, and said that the berths will stay as they are until next autumn...";

/** The hour at which feeds are fitted here. */
export const NOW = new Date("2026-11-20T12:00:00Z");

/** For whom they are fitted. */
export const PLACE = {
  publication: {
    subtitle: "News with its sources.",
    language: "en",
    logo: "https://feeds.example.org/images/logo.png",
  },
  now: NOW,
};

/** An article that fits every profile: a republished one with a large picture. */
export const FITTING: Article = {
  ...MOST,
  slug: "fitting",
  title: "The harbour board keeps its berths",
  summary: "The berths stay.",
  html: `<p>${SENTENCE} ${SENTENCE}</p>\n<p>${SENTENCE} ${SENTENCE}</p>`,
};

/** The same with some fields changed; one that is given as undefined is left out. */
export function but(changes: { readonly [Name in keyof Article]?: Article[Name] | undefined }): Article {
  const changed = { ...FITTING, ...changes };
  for (const [name, value] of Object.entries(changed)) if (value === undefined) Reflect.deleteProperty(changed, name);
  return changed as Article;
}

/** An article with another picture. */
export function pictured(changes: Partial<NonNullable<Article["image"]>>): Article {
  const { image } = FITTING;
  return image === undefined ? FITTING : { ...FITTING, image: { ...image, ...changes } };
}

/** Many articles that fit, newest first, each with an id of its own. */
export function many(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => ({
    ...FITTING,
    id: `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
    slug: `a${index}`,
    published: new Date(Date.UTC(2026, 10, 20) - index * 3_600_000).toISOString().replace(".000Z", "Z"),
  }));
}
