import { inArticle } from "../folder.ts";
import type { Mistake } from "./mistake.ts";

/** What an editor can write wrongly in the fields of an article, and what the build says. */
export const FIELDS: readonly Mistake[] = [
  {
    what: "topics that are different names with one address",
    files: inArticle({ topics: "[C, c, C++]" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:8:16: topics.2: "C++" and "C" (2026-11-20-harbour.md) both have the address /topics/c: write a key of its own, and its name in topics of publication.yaml',
    ],
  },
  {
    what: "a missing id",
    files: inArticle({ id: undefined }),
    lines: ["content/articles/2026-11-20-harbour.md:2:1: id: is missing: add id: urn:uuid:<UUID>"],
  },
  {
    what: "a missing title",
    files: inArticle({ title: undefined }),
    lines: ["content/articles/2026-11-20-harbour.md:2:1: title: is missing: add title: The Headline"],
  },
  {
    what: "a missing date",
    files: inArticle({ published: undefined }),
    lines: ["content/articles/2026-11-20-harbour.md:2:1: published: is missing: add published: 2026-11-20T09:00:00Z"],
  },
  {
    what: "several mistakes at once",
    files: inArticle({ id: "no spaces allowed", title: undefined, published: "soon" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:2:1: title: is missing: add title: The Headline",
      'content/articles/2026-11-20-harbour.md:2:5: id: "no spaces allowed" is not a URI: write urn:uuid: and a UUID',
      'content/articles/2026-11-20-harbour.md:4:12: published: "soon" is not a date that exists: write it as 2026-11-20T09:00:00Z',
    ],
  },
  {
    what: "a missing byline",
    files: inArticle({ authors: undefined }),
    lines: [
      "content/articles/2026-11-20-harbour.md:2:1: authors: is missing: add authors: and below it - name: Who Wrote This (only a republished article may go without)",
    ],
  },
  {
    what: "a day that no calendar has",
    files: inArticle({ published: '"2026-02-31"' }),
    lines: [
      'content/articles/2026-11-20-harbour.md:5:12: published: "2026-02-31" is not a date that exists: write it as 2026-11-20T09:00:00Z',
    ],
  },
  {
    what: "a date without time and zone",
    files: inArticle({ published: "2026-11-20" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:5:12: published: "2026-11-20" has no time and zone: write it as 2026-11-20T09:00:00Z, or with +02:00 for the zone',
    ],
  },
  {
    what: "an hour that no clock has",
    files: inArticle({ published: "2026-11-20T25:00:00Z" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:5:12: published: "2026-11-20T25:00:00Z" is not a date that exists: write it as 2026-11-20T09:00:00Z',
    ],
  },
  {
    what: "a date written as a number",
    files: inArticle({ published: "20261120" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:5:12: published: is the number 20261120, not text: write a date such as 2026-11-20T09:00:00Z, in quotes",
    ],
  },
  {
    what: "a mistyped field",
    files: inArticle({ titel: "The harbour" }),
    lines: ["content/articles/2026-11-20-harbour.md:8:1: titel: is not a field here: write title, or remove it"],
  },
  {
    what: "two unknown fields",
    files: inArticle({ autors: "Jane", constructor: "Jane" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:8:1: autors: is not a field here: write authors, or remove it",
      "content/articles/2026-11-20-harbour.md:9:1: constructor: is not a field here: remove it, or use one of id, title, summary, published, updated, language, authors, topics, basis, credit, permission, citations, licence, copyright, usage, obligations, image, draft, withdrawn, corrections, aliases",
    ],
  },
  {
    what: "a title that is a number",
    files: inArticle({ title: "1984" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:3:8: title: is the number 1984, not text: write the headline, in quotes",
    ],
  },
  {
    what: "an empty title",
    files: inArticle({ title: '""' }),
    lines: ["content/articles/2026-11-20-harbour.md:3:8: title: is empty: write the headline, or remove the line"],
  },
  {
    what: "a title that is not there",
    files: inArticle({ title: "" }),
    lines: ["content/articles/2026-11-20-harbour.md:3:8: title: is empty: write the headline, or remove the line"],
  },
  {
    what: "a title that is a list",
    files: inArticle({ title: "[a, b]" }),
    lines: ["content/articles/2026-11-20-harbour.md:3:8: title: is a list: write the headline"],
  },
  {
    what: "a title with a control character",
    files: inArticle({ title: '"a\\x07b"' }),
    lines: [
      "content/articles/2026-11-20-harbour.md:3:8: title: has a control character in it: type the text anew at that place",
    ],
  },
  {
    what: "a title with half of a character",
    files: inArticle({ title: '"a\\uD800b"' }),
    lines: [
      "content/articles/2026-11-20-harbour.md:3:8: title: has half of a character in it (a lone surrogate): type the text anew at that place",
    ],
  },
  {
    what: "an id that is not a URI",
    files: inArticle({ id: "harbour" }),
    lines: ['content/articles/2026-11-20-harbour.md:2:5: id: "harbour" is not a URI: write urn:uuid: and a UUID'],
  },
  {
    what: "a language that does not exist",
    files: inArticle({ language: "xx-YY" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:8:11: language: "xx-YY" is not a language tag that exists (BCP 47): write one such as en, de or pt-BR',
    ],
  },
  {
    what: "authors that are not a list",
    files: inArticle({ authors: "Jane Doe" }),
    lines: ["content/articles/2026-11-20-harbour.md:6:10: authors: is not a list: write - name: The Author's Name"],
  },
  {
    what: "an author without a name",
    files: inArticle({ authors: "\n  - url: https://jane.example" }),
    lines: ["content/articles/2026-11-20-harbour.md:7:5: authors.0.name: is missing: add name: the author's name"],
  },
  {
    what: "an author's name without letters",
    files: inArticle({ authors: '\n  - name: "???"' }),
    lines: [
      'content/articles/2026-11-20-harbour.md:7:11: authors.0.name: "???" has neither letter nor digit for an address: write it in letters',
    ],
  },
  {
    what: "an author's page without https",
    files: inArticle({ authors: "\n  - name: Jane\n    url: jane.example" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:8:10: authors.0.url: "jane.example" is not a web address: write it whole, such as https://example.org/page',
    ],
  },
  {
    what: "topics that are not a list",
    files: inArticle({ topics: "economy" }),
    lines: ["content/articles/2026-11-20-harbour.md:8:9: topics: is not a list: write [economy, asia]"],
  },
  {
    what: "a topic without letters",
    files: inArticle({ topics: '["!"]' }),
    lines: [
      'content/articles/2026-11-20-harbour.md:8:10: topics.0: "!" has neither letter nor digit for an address: write it in letters',
    ],
  },
  {
    what: "a date of change before the first",
    files: inArticle({ updated: "2026-11-19T09:00:00Z" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:8:10: updated: 2026-11-19T09:00:00Z is before published 2026-11-20T09:00:00Z: write a later date, or remove the line",
    ],
  },
  {
    what: "a withdrawal without a reason",
    files: inArticle({ withdrawn: "\n  at: 2026-11-21T09:00:00Z" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:9:3: withdrawn.reason: is missing: add reason: why the article was taken back",
    ],
  },
  {
    what: "a withdrawal before the publication",
    files: inArticle({ withdrawn: "\n  at: 2026-11-10T09:00:00Z\n  reason: Wrong" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:9:7: withdrawn.at: 2026-11-10T09:00:00Z is before published 2026-11-20T09:00:00Z: write a later date",
    ],
  },
  {
    what: "a correction before the publication",
    files: inArticle({ corrections: "\n  - at: 2026-11-10T09:00:00Z\n    text: Wrong" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:9:9: corrections.0.at: 2026-11-10T09:00:00Z is before published 2026-11-20T09:00:00Z: write a later date",
    ],
  },
  {
    what: "a correction of an outlet's text before that appeared",
    files: inArticle({
      basis: "republished",
      credit: "\n  outlet: western-journal\n  published: 2026-11-10",
      corrections: "\n  - at: 2026-11-09T09:00:00Z\n    text: Wrong",
    }),
    lines: [
      "content/articles/2026-11-20-harbour.md:13:9: corrections.0.at: 2026-11-09T09:00:00Z is before credit.published 2026-11-10: write a later date",
    ],
  },
  {
    what: "a draft that may be one",
    files: inArticle({ draft: "maybe" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:8:8: draft: "maybe" is neither true nor false: write true or false',
    ],
  },
  {
    what: "an old slug that is none",
    files: inArticle({ aliases: '["Old Slug"]' }),
    lines: ['content/articles/2026-11-20-harbour.md:8:11: aliases.0: "Old Slug" is not a slug: write old-slug'],
  },
  {
    what: "an old slug that is the present one",
    files: inArticle({ aliases: "[harbour]" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:8:11: aliases.0: "harbour" is the article\'s present slug: remove it',
    ],
  },
  {
    what: "a date as people write it",
    files: inArticle({ published: "20 Nov 2026" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:5:12: published: "20 Nov 2026" is another form of a date: write 2026-11-20T09:00:00Z',
    ],
  },
  {
    what: "a date that means two days",
    files: inArticle({ published: "11/12/2026 10:00" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:5:12: published: "11/12/2026 10:00" is another form of a date: write 2026-12-11T10:00:00Z or 2026-11-12T10:00:00Z',
    ],
  },
  {
    what: "the day of an original as people write it",
    files: inArticle({ basis: "adapted", credit: "\n  outlet: western-journal\n  published: Nov 20, 2026" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:11:14: credit.published: "Nov 20, 2026" is another form of a date: write 2026-11-20',
    ],
  },
  {
    what: "a date that is in another year in UTC, which has five digits",
    files: inArticle({ updated: "9999-12-31T23:30:00-01:00" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:8:10: updated: "9999-12-31T23:30:00-01:00" is outside the years 1000 to 9999 in UTC, which feeds cannot carry: write another date',
    ],
  },
  {
    what: "a date before the year 1000",
    files: inArticle({ basis: "adapted", credit: "\n  outlet: western-journal\n  published: 0999-12-31" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:11:14: credit.published: "0999-12-31" is outside the years 1000 to 9999 in UTC, which feeds cannot carry: write another date',
    ],
  },
];
