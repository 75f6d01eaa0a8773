import { isSlug, slug } from "../article/slug.ts";

/** What an article's file name says, and what is wrong with it, if anything. */
export interface ArticleName {
  readonly slug: string;
  readonly mistake?: string;
}

const NAME = /^(\d{4}-\d{2}-\d{2})-(.+)\.md$/;
const LOOSE = /^(?:(\d{4})[-_. ]?(\d{2})[-_. ]?(\d{2}))?[-_. ]*(.*?)(?:\.(?:md|markdown|mdx|txt))?$/iu;

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * Reads `YYYY-MM-DD-slug.md`.
 * @param name the file's name, in NFC @param published the front matter's date, for the suggestion of a right name
 */
export function articleName(name: string, published: string | undefined): ArticleName {
  const [, day, rest] = NAME.exec(name) ?? [];
  if (day !== undefined && rest !== undefined && isSlug(rest) && isRealDay(day)) return { slug: rest };
  const [, year, month, date, title = ""] = LOOSE.exec(name) ?? [];
  const written = [year, month, date].join("-");
  const better = isRealDay(written) ? written : (published?.slice(0, 10) ?? "YYYY-MM-DD");
  const words = slug(title) || "a-few-words";
  return { slug: words, mistake: `is not of the form YYYY-MM-DD-slug.md: rename the file to ${better}-${words}.md` };
}
