import { ARTICLE, inArticle } from "../folder.ts";
import type { Mistake } from "./mistake.ts";

/** What can be wrong with the front matter as a whole, and what the build says. */
export const YAML: readonly Mistake[] = [
  {
    what: "no front matter",
    files: { [ARTICLE]: "Hello\n" },
    lines: [
      "content/articles/2026-11-20-harbour.md:1:1: front matter: is missing: begin the file with a line ---, then id, title and published, then a line --- again",
    ],
  },
  {
    what: "front matter without an end",
    files: { [ARTICLE]: "---\nid: x\n\nHello\n" },
    lines: [
      "content/articles/2026-11-20-harbour.md:1:1: front matter: is not closed: add a line --- between the fields and the text",
    ],
  },
  {
    what: "empty front matter",
    files: { [ARTICLE]: "---\n---\n" },
    lines: [
      "content/articles/2026-11-20-harbour.md:1:1: authors: is missing: add authors: and below it - name: Who Wrote This (only a republished article may go without)",
      "content/articles/2026-11-20-harbour.md:1:1: id: is missing: add id: urn:uuid:<UUID>",
      "content/articles/2026-11-20-harbour.md:1:1: published: is missing: add published: 2026-11-20T09:00:00Z",
      "content/articles/2026-11-20-harbour.md:1:1: title: is missing: add title: The Headline",
    ],
  },
  {
    what: "front matter that is a list",
    files: { [ARTICLE]: "---\n- a\n---\n" },
    lines: [
      "content/articles/2026-11-20-harbour.md:2:1: front matter: is not a group of fields: write id, title, summary, published, updated, language, authors, topics, basis, credit, permission, citations, licence, copyright, usage, obligations, image, draft, withdrawn, corrections, aliases below it, indented",
    ],
  },
  {
    what: "another encoding",
    files: { [ARTICLE]: Buffer.from("---\nid: caf\xe9\n---\n", "latin1") },
    lines: [
      "content/articles/2026-11-20-harbour.md:2:8: text: is not UTF-8 from here on: save the file with the encoding UTF-8",
    ],
  },
  {
    what: "a field written twice",
    files: inArticle({ language: "en\nlanguage: de" }),
    lines: ["content/articles/2026-11-20-harbour.md:9:1: language: stands here a second time: keep one of the two"],
  },
  {
    what: "a second colon in the line",
    files: inArticle({ title: "Harbour: it opens" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:3:8: title: has a second colon in the line: put the text in double quotes",
    ],
  },
  {
    what: "a quote that is never closed",
    files: inArticle({ title: '"It opens' }),
    lines: ["content/articles/2026-11-20-harbour.md:3:8: title: begins with a quote that is never closed: close it"],
  },
  {
    what: "an apostrophe in single quotes",
    files: inArticle({ title: "'It's open'" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:3:12: title: cannot be read from here on: check quotes, colons and indentation, or put the text in double quotes",
    ],
  },
  {
    what: "a bracket that is never closed",
    files: inArticle({ topics: "[economy, asia" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:9:1: front matter: follows a bracket that is never closed: close it",
    ],
  },
  {
    what: "a tab",
    files: inArticle({ authors: "\n\t- name: Jane" }),
    lines: ["content/articles/2026-11-20-harbour.md:7:1: front matter: is indented with a tab: use spaces"],
  },
  {
    what: "an exclamation mark in front",
    files: inArticle({ title: "!wow it opens" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:3:8: title: begins with !, which has a meaning of its own: put the text in double quotes",
    ],
  },
  {
    what: "an asterisk in front",
    files: inArticle({ title: "*wow" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:1:1: front matter: refers to parts (*name) that do not exist, or to too many of them: write each value out",
    ],
  },
  {
    what: "a sign in front that means something",
    files: inArticle({ title: "@wow it opens" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:3:8: title: begins with a character that has a meaning of its own: put the text in double quotes",
    ],
  },
  {
    what: "crooked indentation",
    files: inArticle({ credit: "\n  outlet: x\n title: y" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:10:1: title: is not indented like its neighbours: use the same number of spaces",
    ],
  },
  {
    what: "a line without a colon",
    files: inArticle({ language: "en\ntopics\nbasis: adapted" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:9:1: front matter: has a line without a colon: write NAME: and the value, or indent a continued text",
    ],
  },
  {
    what: "a backslash in double quotes",
    files: inArticle({ title: '"a\\qb"' }),
    lines: [
      "content/articles/2026-11-20-harbour.md:3:10: title: has a backslash in double quotes that means nothing: write it twice, or use single quotes",
    ],
  },
  {
    what: "a second document",
    files: inArticle({ language: "en\n...\nfoo: bar" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:10:1: foo: has a line --- that begins a second document: remove it",
    ],
  },
  {
    what: "references that multiply",
    files: inArticle({
      topics: "&a [x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]",
    }),
    lines: [
      "content/articles/2026-11-20-harbour.md:1:1: front matter: refers to parts (*name) that do not exist, or to too many of them: write each value out",
    ],
  },
];
