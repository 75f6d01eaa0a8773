import { expect, test } from "vitest";
import { emptyArticle } from "../../src/content/template.ts";
import { ARTICLE, problemsOf } from "../build/folder.ts";

const NEW = emptyArticle({
  id: "urn:uuid:00000000-0000-4000-8000-000000000001",
  title: "The Headline",
  published: "2026-11-20T09:00:00Z",
  language: "en",
});

/** Everything that a new file only suggests, as if its author had taken out each # and changed nothing. */
const UNCOMMENTED = NEW.replace(/^(\s*)# (?=[ a-z-]+:| {2})/gm, "$1")
  .replaceAll("a key of outlets/", "western-journal")
  .replace(/^withdrawn:\n.*\n.*\n/m, "");

test("a new article is a draft, which may say what it likes", () => {
  expect(problemsOf({ [ARTICLE]: NEW })).toEqual([]);
});

test("what a new file begins with is a mistake in what is published", () => {
  const lines = problemsOf({ [ARTICLE]: NEW.replace("draft: true\n", "") });

  expect(lines.map((line) => line.replace(/^.*?:(\d+):\d+: /, "$1 "))).toEqual([
    '4 title: still says "The Headline", as a new file does: write your own, or keep draft: true',
    '12 authors.0.name: still says "Who Wrote This", as a new file does: write your own, or keep draft: true',
    '54 text: still says "Write the article here, in Markdown.", as a new file does: write your own, or keep draft: true',
  ]);
});

test("so is what it suggests for every other field", () => {
  const lines = problemsOf({ [ARTICLE]: UNCOMMENTED.replace("draft: true\n", "") });
  const fields = lines.flatMap((line) => /: ([\w.]+): still says/.exec(line)?.[1] ?? []);

  expect(fields.sort()).toEqual(
    [
      "aliases.0",
      "authors.0.name",
      "authors.0.url",
      "citations.1.name",
      "citations.1.title",
      "citations.1.url",
      "copyright",
      "corrections.0.text",
      "credit.authors.0.name",
      "credit.title",
      "credit.url",
      "image.alt",
      "image.credit",
      "permission.by",
      "summary",
      "text",
      "title",
    ].sort(),
  );
});
