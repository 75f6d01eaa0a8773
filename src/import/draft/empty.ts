import { stringify } from "yaml";

/** What a new article starts from. */
export interface Beginning {
  readonly id: string;
  readonly title: string;
  /** RFC 3339, UTC, to the second. */
  readonly published: string;
  readonly language: string;
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
# summary: What the article says.
# With its time and zone; a time to come keeps the article back until then.
published: ${published}
# updated: 2026-11-21T09:00:00Z
language: ${language}
authors:
  - name: Who Wrote This
    # url: https://example.org/who-wrote-this
# topics: [economy, asia]

# republished: the outlet's own text. adapted: a new text that rests on the outlet's reporting. Neither: your own.
# basis: republished
# credit:
#   outlet: a key of outlets/
#   title: The Original Headline
#   url: https://example.com/the-original
#   authors: [{ name: Who Wrote the Original }]
#   published: 2026-11-20
# Whom the article relies on beside: an outlet of outlets/, or anybody by name.
# citations:
#   - outlet: a key of outlets/
#   - name: A Report
#     title: Its Title
#     url: https://example.com/report

# A Creative Commons address, or name and url; else the outlet's or the publication's own.
# licence: https://creativecommons.org/licenses/by/4.0/
# copyright: © 2026 The Holder
# A file in content/images/, or an https address with its type, width, height and bytes.
# image:
#   url: images/FILE.jpg
#   alt: What the picture shows
#   credit: Who took it
# corrections:
#   - at: 2026-11-21T09:00:00Z
#     text: What was corrected
# aliases: [an-old-slug]
# withdrawn:
#   at: 2026-11-22T09:00:00Z
#   reason: Why the article was taken back

# Remove this line to publish.
draft: true
---

Write the article here, in Markdown.
`;
}
