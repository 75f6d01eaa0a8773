import type { RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import type { Kept } from "../body/bodytext.ts";
import { isAbsence } from "../material/block.ts";

/** `www.` before punctuation is read as an address, which gfmToMarkdown does not guard against. */
const BARE_WWW: Options = {
  unsafe: [
    {
      character: ".",
      before: "[Ww]{3}",
      inConstruct: "phrasing",
      notInConstruct: ["autolink", "link", "image", "label"],
    },
  ],
};

const OPTIONS: Options = {
  bullet: "-",
  emphasis: "*",
  rule: "-",
  listItemIndent: "one",
  extensions: [gfmToMarkdown(), BARE_WWW],
};

/** A comment that no reader sees: the build leaves it out. */
function mark(about: string): RootContent {
  return { type: "html", value: `<!-- check: ${about.replace(/-{2,}/g, "-")} -->` };
}

/**
 * The body as Markdown that renders to the same text again.
 * @param marks whether doubtful blocks have a comment above them, for whoever edits the file
 * @param above what to check about the whole, in comments above it
 */
export function markdown(body: readonly Kept[], marks = true, above: readonly string[] = []): string {
  const blocks = body.flatMap(({ block, about }) => [
    ...(about === undefined || !marks ? [] : [mark(about)]),
    ...(isAbsence(block) ? [] : [block.node]),
  ]);
  const children = [...(marks ? above.map(mark) : []), ...blocks];
  return toMarkdown({ type: "root", children }, OPTIONS);
}
