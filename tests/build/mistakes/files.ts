import { ARTICLE, article, inArticle, PUBLICATION } from "../folder.ts";
import type { Mistake } from "./mistake.ts";

/** What can be wrong with files, the publication and the outlets, and what the build says. */
export const FILES: readonly Mistake[] = [
  {
    what: "a file's name in words",
    files: { [ARTICLE]: undefined, "articles/Harbour Opens.md": article() },
    lines: [
      "content/articles/Harbour Opens.md:1:1: file name: is not of the form YYYY-MM-DD-slug.md: rename the file to 2026-11-20-harbour-opens.md",
    ],
  },
  {
    what: "a file's name with a day that no calendar has",
    files: { [ARTICLE]: undefined, "articles/2026-02-31-harbour.md": article() },
    lines: [
      "content/articles/2026-02-31-harbour.md:1:1: file name: is not of the form YYYY-MM-DD-slug.md: rename the file to 2026-11-20-harbour.md",
    ],
  },
  {
    what: "a file's name in another form",
    files: { [ARTICLE]: undefined, "articles/2026-11-20_Harbour.md": article() },
    lines: [
      "content/articles/2026-11-20_Harbour.md:1:1: file name: is not of the form YYYY-MM-DD-slug.md: rename the file to 2026-11-20-harbour.md",
    ],
  },
  {
    what: "a file that is not an article",
    files: { "articles/2026-11-20-notes.txt": "x" },
    lines: [
      "content/articles/2026-11-20-notes.txt:1:1: file name: is not an article: end its name with .md, or move it out of content/articles/",
    ],
  },
  {
    what: "a folder among the articles",
    files: { "articles/2026/x.md": "x" },
    lines: ["content/articles/2026:1:1: file name: is a folder: move its articles into content/articles/ itself"],
  },
  {
    what: "two articles of one slug",
    files: { "articles/2026-11-21-harbour.md": article({ id: "urn:x:2" }) },
    lines: [
      "content/articles/2026-11-21-harbour.md:1:1: file name: has the same slug as 2026-11-20-harbour.md: rename one of the two",
    ],
  },
  {
    what: "two articles of one id",
    files: { "articles/2026-11-21-port.md": article() },
    lines: [
      "content/articles/2026-11-21-port.md:2:5: id: is the id of 2026-11-20-harbour.md too: add id: urn:uuid:<UUID> instead",
    ],
  },
  {
    what: "an old slug that another article has",
    files: { "articles/2026-11-21-port.md": article({ id: "urn:x:2", aliases: "[harbour]" }) },
    lines: [
      'content/articles/2026-11-21-port.md:8:11: aliases.0: "harbour" leads to 2026-11-20-harbour.md already: remove it from one of the two',
    ],
  },
  {
    what: "no publication",
    files: { "publication.yaml": undefined },
    lines: ["content/publication.yaml:1:1: file: does not exist: create it as the README shows"],
  },
  {
    what: "an empty publication",
    files: { "publication.yaml": "" },
    lines: [
      "content/publication.yaml:1:1: id: is missing: add id: tag:YOUR-DOMAIN,2026:news and never change it",
      "content/publication.yaml:1:1: language: is missing: add language: en",
      "content/publication.yaml:1:1: publisher: is missing: add publisher: and below it, indented, name: who publishes",
      "content/publication.yaml:1:1: subtitle: is missing: add subtitle: one sentence on what is published here",
      "content/publication.yaml:1:1: title: is missing: add title: The Publication's Title",
      "content/publication.yaml:1:1: url: is missing: add url: https://YOUR-DOMAIN",
    ],
  },
  {
    what: "a publication below a path",
    files: { "publication.yaml": PUBLICATION.replace("https://news.example", "https://news.example/blog") },
    lines: [
      'content/publication.yaml:4:6: url: "https://news.example/blog" has more than a host in it: write only https://HOST',
    ],
  },
  {
    what: "a feed that is too long",
    files: { "publication.yaml": `${PUBLICATION}entries: 500\n` },
    lines: ["content/publication.yaml:8:10: entries: 500 does not fit: write a whole number from 1 to 50"],
  },
  {
    what: "a logo that does not exist",
    files: { "publication.yaml": `${PUBLICATION}logo: images/logo.png\n` },
    lines: ['content/publication.yaml:8:7: logo: "images/logo.png" does not exist: put the file into content/images/'],
  },
  {
    what: "a hub without https",
    files: { "publication.yaml": `${PUBLICATION}hubs: [http://hub.example/]\n` },
    lines: [
      'content/publication.yaml:8:8: hubs.0: "http://hub.example/" is loaded by readers, so it must be secure: use its https:// address',
    ],
  },
  {
    what: "topics that are a list",
    files: { "publication.yaml": `${PUBLICATION}topics: [asia]\n` },
    lines: ["content/publication.yaml:8:9: topics: is not a list of topics: write KEY: Name below it, indented"],
  },
  {
    what: "outlets in the one file that they once had",
    files: { "outlets.yaml": "# Ours.\nle-monde:\n  name: Le Monde\nla-stampa:\n  name: La Stampa\n" },
    lines: [
      "content/outlets.yaml:1:1: file: is no longer read: each outlet has a file of its own in outlets/: move what it says, and delete it",
      "content/outlets.yaml:2:1: le-monde: has a file of its own now: move the lines below it into outlets/le-monde.yaml, without their indentation",
      "content/outlets.yaml:4:1: la-stampa: has a file of its own now: move the lines below it into outlets/la-stampa.yaml, without their indentation",
    ],
  },
  {
    what: "an outlet that is a list",
    files: { "outlets/le-monde.yaml": "- Le Monde\n" },
    lines: [
      "content/outlets/le-monde.yaml:1:1: outlet: is not a group of fields: write name, aliases, url, feed, licence, copyright, usage, indexing, terms, stub below it, indented",
    ],
  },
  {
    what: "an outlet by its name",
    files: { "outlets/Le Monde.yaml": "name: Le Monde\n" },
    lines: [
      'content/outlets/Le Monde.yaml:1:1: file name: "Le Monde" is not a key: use small letters, digits and single hyphens, such as western-journal',
    ],
  },
  {
    what: "a file among the outlets that is none, and a folder",
    files: { "outlets/le-monde.yml": "name: Le Monde\n", "outlets/france/le-monde.yaml": "name: Le Monde\n" },
    lines: [
      "content/outlets/france:1:1: file name: is a folder: move its outlets into content/outlets/ itself",
      "content/outlets/le-monde.yml:1:1: file name: is not an outlet: end its name with .yaml, or move it out of content/outlets/",
    ],
  },
  {
    what: "an outlet without a name",
    files: { "outlets/le-monde.yaml": "url: https://lemonde.example/\n" },
    lines: ["content/outlets/le-monde.yaml:1:1: name: is missing: add name: The Outlet's Name"],
  },
  {
    what: "an outlet with nothing in it",
    files: { "outlets/le-monde.yaml": "" },
    lines: ["content/outlets/le-monde.yaml:1:1: name: is missing: add name: The Outlet's Name"],
  },
  {
    what: "terms that nobody has",
    files: { "outlets/le-monde.yaml": "name: Le Monde\nterms:\n  window: 0\n  distribution: none\n" },
    lines: [
      "content/outlets/le-monde.yaml:3:11: terms.window: 0 does not fit: write a whole number of days, 1 or more",
      'content/outlets/le-monde.yaml:4:17: terms.distribution: "none" is not known here: write full or summary or partners',
    ],
  },
  {
    what: "mistakes in every file",
    files: { "publication.yaml": "title: 1\n", "outlets/x.yaml": "1\n", ...inArticle({ language: "zz" }, "[x](y)\n") },
    lines: [
      'content/articles/2026-11-20-harbour.md:8:11: language: "zz" is not a language tag that exists (BCP 47): write one such as en, de or pt-BR',
      'content/articles/2026-11-20-harbour.md:11:1: link: "y" leads nowhere outside this file: write it whole, such as https://example.org/page, from the root such as /partners, or the name of an article\'s file',
      "content/outlets/x.yaml:1:1: outlet: is not a group of fields: write name, aliases, url, feed, licence, copyright, usage, indexing, terms, stub below it, indented",
      "content/publication.yaml:1:1: id: is missing: add id: tag:YOUR-DOMAIN,2026:news and never change it",
      "content/publication.yaml:1:1: language: is missing: add language: en",
      "content/publication.yaml:1:1: publisher: is missing: add publisher: and below it, indented, name: who publishes",
      "content/publication.yaml:1:1: subtitle: is missing: add subtitle: one sentence on what is published here",
      "content/publication.yaml:1:1: url: is missing: add url: https://YOUR-DOMAIN",
      "content/publication.yaml:1:8: title: is the number 1, not text: write the publication's title, in quotes",
    ],
  },
];
