import { stringify } from "yaml";

/** What a new article starts from. */
export interface Beginning {
  readonly id: string;
  readonly title: string;
  /** RFC 3339, UTC, to the second. */
  readonly published: string;
  readonly language: string;
}

/** What stands in a new article for what its author has to write. */
const PLACEHOLDERS = {
  author: "Who Wrote This",
  authorUrl: "https://example.org/who-wrote-this",
  summary: "What the article says.",
  originalTitle: "The Original Headline",
  originalUrl: "https://example.com/the-original",
  originalAuthor: "Who Wrote the Original",
  permissionBy: "Who allowed it",
  citedName: "A Report",
  citedTitle: "Its Title",
  citedUrl: "https://example.com/report",
  copyright: "© 2026 The Holder",
  alt: "What the picture shows",
  photographer: "Who took it",
  correction: "What was corrected",
  reason: "Why the article was taken back",
  alias: "an-old-slug",
  body: "Write the article here, in Markdown.",
} as const;

/** Headlines that stand for one, here and in what commands and messages show. */
const HEADLINES = ["A New Article", "The Headline"];

const WRITTEN: ReadonlySet<string> = new Set([...Object.values(PLACEHOLDERS), ...HEADLINES]);

/** Whether a text is one that a new article begins with, and nobody has replaced. */
export function isPlaceholder(text: string): boolean {
  return WRITTEN.has(text.trim());
}

function value(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** An article's file with every field explained: those that it needs filled in, the others as comments. It is a draft. */
export function emptyArticle({ id, title, published, language }: Beginning): string {
  return `---
# Readers know the article by its id: it never changes, whatever else does.
id: ${id}
title: ${value(title)}
# One or two sentences, in other words than the text begins with.
# summary: ${PLACEHOLDERS.summary}
# With its time and zone; a time to come keeps the article back until then.
published: ${published}
# updated: 2026-11-21T09:00:00Z
language: ${language}
authors:
  - name: ${PLACEHOLDERS.author}
    # url: ${PLACEHOLDERS.authorUrl}
# topics: [economy, asia]

# The outlet's own text is republished, a new one that rests on its reporting is adapted; your own has no basis.
# basis: republished
# credit:
#   outlet: a key of outlets/
#   title: ${PLACEHOLDERS.originalTitle}
#   url: ${PLACEHOLDERS.originalUrl}
#   authors: [{ name: ${PLACEHOLDERS.originalAuthor} }]
#   published: 2026-11-20
# Where the outlet's terms want it to be asked: its leave to republish, shown to nobody.
# permission:
#   by: ${PLACEHOLDERS.permissionBy}
#   on: 2026-11-20
# Whom the article relies on beside: an outlet of outlets/, or anybody by name.
# citations:
#   - outlet: a key of outlets/
#   - name: ${PLACEHOLDERS.citedName}
#     title: ${PLACEHOLDERS.citedTitle}
#     url: ${PLACEHOLDERS.citedUrl}

# A Creative Commons address, or name and url; else the outlet's or the publication's own.
# licence: https://creativecommons.org/licenses/by/4.0/
# copyright: ${PLACEHOLDERS.copyright}
# A file in content/images/, or an https address with its type, width, height and bytes.
# image:
#   url: images/FILE.jpg
#   alt: ${PLACEHOLDERS.alt}
#   credit: ${PLACEHOLDERS.photographer}
# corrections:
#   - at: 2026-11-21T09:00:00Z
#     text: ${PLACEHOLDERS.correction}
# aliases: [${PLACEHOLDERS.alias}]
# withdrawn:
#   at: 2026-11-22T09:00:00Z
#   reason: ${PLACEHOLDERS.reason}

# Remove this line to publish.
draft: true
---

${PLACEHOLDERS.body}
`;
}
