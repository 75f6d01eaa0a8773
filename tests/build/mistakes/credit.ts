import { inArticle } from "../folder.ts";
import type { Mistake } from "./mistake.ts";

/** What an editor can write wrongly in credits, citations and licences, and what the build says. */
export const CREDIT: readonly Mistake[] = [
  {
    what: "an unknown basis",
    files: inArticle({ basis: "adopted", credit: "\n  outlet: western-journal" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:8:8: basis: "adopted" is not known here: write republished or adapted',
    ],
  },
  {
    what: "a basis without a credit",
    files: inArticle({ basis: "adapted" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:2:1: credit: is missing: add credit: and below it, indented, outlet: with a key of outlets/",
    ],
  },
  {
    what: "a credit without a basis",
    files: inArticle({ credit: "\n  outlet: western-journal" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:2:1: basis: is missing: add basis: republished (the outlet's own text) or basis: adapted (a new text that rests on it)",
    ],
  },
  {
    what: "a credit to nobody",
    files: inArticle({ basis: "adapted", credit: "\n  title: The original" }),
    lines: ["content/articles/2026-11-20-harbour.md:10:3: credit.outlet: is missing: add outlet: a key of outlets/"],
  },
  {
    what: "a mistyped outlet",
    files: inArticle({ basis: "adapted", credit: "\n  outlet: western-jurnal" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:11: credit.outlet: "western-jurnal" has no file in content/outlets/: write western-journal, or add western-jurnal.yaml there',
    ],
  },
  {
    what: "an unknown outlet",
    files: inArticle({ basis: "adapted", credit: "\n  outlet: gazette" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:11: credit.outlet: "gazette" has no file in content/outlets/: write the key of one that has, or add gazette.yaml there',
    ],
  },
  {
    what: "an outlet by its name",
    files: inArticle({ basis: "adapted", credit: "\n  outlet: Western Journal" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:11: credit.outlet: "Western Journal" is not a key: use small letters, digits and single hyphens, such as western-journal',
    ],
  },
  {
    what: "an original that is script",
    files: inArticle({ basis: "adapted", credit: "\n  outlet: western-journal\n  url: javascript:alert(1)" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:11:8: credit.url: "javascript:alert(1)" is not a web address: write it whole, such as https://example.org/page',
    ],
  },
  {
    what: "an original of no month",
    files: inArticle({ basis: "adapted", credit: "\n  outlet: western-journal\n  published: 2026-13-01" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:11:14: credit.published: "2026-13-01" is not a date that exists: write it as 2026-11-20, or with its time 2026-11-20T09:00:00Z',
    ],
  },
  {
    what: "an original author without letters",
    files: inArticle({ basis: "adapted", credit: '\n  outlet: western-journal\n  authors:\n    - name: "--"' }),
    lines: [
      'content/articles/2026-11-20-harbour.md:12:13: credit.authors.0.name: "--" has neither letter nor digit for an address: write it in letters',
    ],
  },
  {
    what: "a citation of nobody",
    files: inArticle({ citations: "\n  - title: Something" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:9:5: citations.0: names nobody, or twice: write either outlet (a key of outlets/) or name",
    ],
  },
  {
    what: "a citation of two",
    files: inArticle({ citations: "\n  - outlet: daily-planet\n    name: Planet" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:9:5: citations.0: names nobody, or twice: write either outlet (a key of outlets/) or name",
    ],
  },
  {
    what: "a citation of a mistyped outlet",
    files: inArticle({ citations: "\n  - outlet: daily-plane" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:9:13: citations.0.outlet: "daily-plane" has no file in content/outlets/: write daily-planet, or add daily-plane.yaml there',
    ],
  },
  {
    what: "a licence without a name",
    files: inArticle({ licence: "https://example.org/licence" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:8:10: licence: "https://example.org/licence" is not a Creative Commons licence, so its name is not known: write name and url below licence, indented',
    ],
  },
  {
    what: "a licence with a wrong field",
    files: inArticle({ licence: "\n  name: X\n  link: https://x.example" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:9:3: licence.url: is missing: add url: https://creativecommons.org/licenses/by/4.0/",
      "content/articles/2026-11-20-harbour.md:10:3: licence.link: is not a field here: remove it, or use one of name, url",
    ],
  },
  {
    what: "a licence that is a list",
    files: inArticle({ licence: "[a]" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:8:10: licence: is not a group of fields: write name, url below it, indented",
    ],
  },
  {
    what: "no summary where the outlet lets only summaries be carried",
    files: {
      ...inArticle({ basis: "republished", summary: undefined, credit: "\n  outlet: western-journal" }),
      "outlets/western-journal.yaml": "name: The Western Journal\nterms:\n  distribution: summary\n",
    },
    lines: [
      "content/articles/2026-11-20-harbour.md:2:1: summary: is missing: The Western Journal lets only summaries be carried: add summary: and say in one or two sentences what the article says",
    ],
  },
  {
    what: "a republished article without the permission that its outlet wants to be asked for",
    files: {
      ...inArticle({ basis: "republished", credit: "\n  outlet: western-journal" }),
      "outlets/western-journal.yaml": "name: The Western Journal\nterms:\n  republish: ask\n",
    },
    lines: [
      "content/articles/2026-11-20-harbour.md:2:1: permission: is missing: The Western Journal wants to be asked before an article of it is republished: add permission: and below it, indented, by: (who allowed it) and on: (when), or keep draft: true until it is allowed",
    ],
  },
  {
    what: "a permission without a day",
    files: inArticle({
      basis: "republished",
      credit: "\n  outlet: western-journal",
      permission: "\n  by: Sam Roe\n  when: yesterday",
    }),
    lines: [
      "content/articles/2026-11-20-harbour.md:12:3: permission.on: is missing: add on: 2026-11-20",
      "content/articles/2026-11-20-harbour.md:13:3: permission.when: is not a field here: remove it, or use one of by, on, note",
    ],
  },
  {
    what: "an article of an outlet that lets nothing be republished, whoever allowed it",
    files: {
      ...inArticle({
        basis: "republished",
        credit: "\n  outlet: western-journal",
        permission: "\n  by: Sam Roe\n  on: 2026-11-19",
      }),
      "outlets/western-journal.yaml": "name: The Western Journal\nterms:\n  republish: forbidden\n",
    },
    lines: [
      "content/articles/2026-11-20-harbour.md:10:11: credit.outlet: The Western Journal does not let its articles be republished, as outlets/western-journal.yaml says: take the article back, or write one of your own that rests on it (basis: adapted)",
    ],
  },
];
