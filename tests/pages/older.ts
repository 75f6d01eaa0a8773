import type { Article } from "../../src/article/article.ts";
import { CREDIT, REPUBLISHED, URL } from "./sample.ts";

function older(slug: string, day: string, number: number, outlet: { key: string; name: string }): Article {
  const { licence, ...rest } = REPUBLISHED;
  const at = `${day}T09:00:00Z`;
  return {
    ...rest,
    id: `urn:uuid:5f0c4f0e-0e0b-4b55-9d0b-0f3a5b3f4f2${number}`,
    slug,
    url: `${URL}/articles/${slug}`,
    title: `What the port was like on ${day}`,
    published: at,
    updated: at,
    corrections: [],
    credit: { ...CREDIT, outlet },
    fingerprint: `AAB${number}`,
  };
}

/** From an outlet that lets nobody else carry its text. */
export const FORBIDDEN = older("forbidden", "2026-10-20", 1, { key: "closed-press", name: "Closed Press" });

/** From an outlet that lets its summaries be carried, and wants to be asked for more. */
export const SUMMARY: Article = {
  ...older("summary", "2026-10-10", 2, { key: "port-authority", name: "Port Authority" }),
  distribution: "summary",
};

/** From an outlet that nobody has looked at yet, in the oldest month of all. */
export const OLDEST = older("oldest", "2026-09-30", 3, { key: "found-daily", name: "Found Daily" });
