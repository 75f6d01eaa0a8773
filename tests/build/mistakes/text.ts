import { article, inArticle } from "../folder.ts";
import type { Mistake } from "./mistake.ts";

/** What can be wrong in the text, and what the build says. */
export const TEXT: readonly Mistake[] = [
  {
    what: "a link to script",
    files: inArticle({}, "See [this](javascript:alert(1)).\n"),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:5: link: "javascript:alert(1)" begins with javascript:, which feeds cannot carry: link to an https:// address',
    ],
  },
  {
    what: "a link that hides script",
    files: inArticle({}, "See [this](JaVaScRiPt&#58;alert(1)).\n"),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:5: link: "JaVaScRiPt:alert(1)" begins with javascript:, which feeds cannot carry: link to an https:// address',
    ],
  },
  {
    what: "a link to a neighbour",
    files: inArticle({}, "See [this](partners).\n"),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:5: link: "partners" leads nowhere outside this file: write it whole, such as https://example.org/page, from the root such as /partners, or the name of an article\'s file',
    ],
  },
  {
    what: "an empty link",
    files: inArticle({}, "See [this]().\n"),
    lines: [
      "content/articles/2026-11-20-harbour.md:10:5: link: is empty: write it whole, such as https://example.org/page",
    ],
  },
  {
    what: "a link without its beginning",
    files: inArticle({}, "See\n[this](//example.org/x).\n"),
    lines: [
      'content/articles/2026-11-20-harbour.md:11:1: link: "//example.org/x" lacks its beginning: write https://example.org/x',
    ],
  },
  {
    what: "a link with a password",
    files: inArticle({}, "See [this](https://me:pw@example.org/).\n"),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:5: link: "https://me:pw@example.org/" has a user name in it, which everybody would see: write it without',
    ],
  },
  {
    what: "a link to a broken address",
    files: inArticle({}, "See [this](https://).\n"),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:5: link: "https://" is not a web address: write it whole, such as https://example.org/page',
    ],
  },
  {
    what: "a link to a mistyped article",
    files: inArticle({}, "See [this](2026-11-20-harbur.md).\n"),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:5: link: "2026-11-20-harbur.md" is not an article here: write 2026-11-20-harbour.md',
    ],
  },
  {
    what: "a link to a draft",
    files: {
      ...inArticle({}, "See [this](2026-11-21-next.md).\n"),
      "articles/2026-11-21-next.md": article({ id: "urn:x:2", draft: "true" }),
    },
    lines: [
      'content/articles/2026-11-20-harbour.md:10:5: link: "2026-11-21-next.md" is a draft, which has no page: publish it too, or remove the link',
    ],
  },
  {
    what: "a link in HTML to a file",
    files: inArticle({}, 'Some <a href="file:///etc/passwd">x</a>.\n'),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:6: link: "file:///etc/passwd" begins with file:, which feeds cannot carry: link to an https:// address',
    ],
  },
  {
    what: "a quotation's source that is script",
    files: inArticle({}, 'Some <q cite="javascript:alert(1)">x</q>.\n'),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:6: link: "javascript:alert(1)" begins with javascript:, which feeds cannot carry: link to an https:// address',
    ],
  },
  {
    what: "an invisible character",
    files: inArticle({}, "One\ntwo\u0001three\n"),
    lines: [
      "content/articles/2026-11-20-harbour.md:11:4: text: has the invisible character U+0001, which no feed can carry: delete it",
    ],
  },
  {
    what: "a reference to an invisible character",
    files: inArticle({}, "<p>a &#1; b</p>\n"),
    lines: [
      "content/articles/2026-11-20-harbour.md:10:4: text: has a character reference that no feed can carry: delete it",
    ],
  },
  {
    what: "a reference to one in an attribute",
    files: inArticle({}, '<p title="&#2;">b</p>\n'),
    lines: [
      "content/articles/2026-11-20-harbour.md:10:1: text: has a character in <p> that no feed can carry: delete it",
    ],
  },
  {
    what: "a text that is empty",
    files: inArticle({}, "<!-- to be written -->\n\n<div></div>\n"),
    lines: [
      "content/articles/2026-11-20-harbour.md:12:1: text: is empty, so there is nothing to read: write the article below the second ---, or keep draft: true",
    ],
  },
  {
    what: "no text at all",
    files: inArticle({}, ""),
    lines: [
      "content/articles/2026-11-20-harbour.md:10:1: text: is empty, so there is nothing to read: write the article below the second ---, or keep draft: true",
    ],
  },
  {
    what: "links to nothing on this site",
    files: {
      ...inArticle(
        { topics: "[Asia]", aliases: "[port]" },
        "[a](/articles/harbor) [b](https://news.example/topics/asai/rss.xml) [c](/about?x=1) [d](/topics/asia/archive/2026-10)\n\n" +
          "[e](/articles/harbour#top) [f](/topics/asia/rss.xml) [g](/partners/) [h](/articles/port) [i](/) [j](/archive/2026-11)\n",
      ),
    },
    lines: [
      'content/articles/2026-11-20-harbour.md:12:1: link: "/articles/harbor" leads nowhere on this site: write /articles/harbour',
      'content/articles/2026-11-20-harbour.md:12:23: link: "/topics/asai/rss.xml" leads nowhere on this site: write /topics/asia/rss.xml',
      'content/articles/2026-11-20-harbour.md:12:69: link: "/about" leads nowhere on this site: write the name of an article\'s file, or an address such as /partners',
      'content/articles/2026-11-20-harbour.md:12:85: link: "/topics/asia/archive/2026-10" leads nowhere on this site: write /topics/asia',
    ],
  },
];
