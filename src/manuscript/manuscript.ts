import * as v from "valibot";
import { group, instant, text } from "../article/fields.ts";
import { frontMatter } from "../article/frontmatter.ts";
import type { OutletEntries } from "../article/outlet.ts";
import { entryOf } from "../article/outlet.ts";
import { localPicture } from "../article/picture.ts";
import type { Publication } from "../article/publication.ts";
import { sharesPictures } from "../article/sharing.ts";
import { isSlug, slug } from "../article/slug.ts";
import type { SourceFile } from "../catalog/bundle/encode.ts";
import { picturesAmong, tablesAmong } from "./cutouts.ts";
import { checkFacts } from "./factcheck.ts";
import { checkHtml } from "./htmlcheck.ts";
import type { MarkupNode } from "./markup.ts";
import { openingIn } from "./opening.ts";
import { type CarriedText, type ResolvedArticle, resolveFacts } from "./resolvefacts.ts";

/** The longest text, in UTF-16 units: a row of the live catalog holds it together with its Markdown and its file. */
const LONGEST = 400_000;

const body = (remedy: string) => v.pipe(v.string(remedy), v.maxLength(LONGEST, `is longer than ${LONGEST} characters`));

/** Where files of articles may be written to on the way back: never anywhere else. */
const FILE_NAME = /^\d{4}-\d{2}-\d{2}-[^/\\\p{C}]+\.md$/u;

const addressPart = v.pipe(
  text("write the article's last part of its address, such as harbour-fee"),
  v.check(
    isSlug,
    (issue) => `${JSON.stringify(issue.input)} is not a slug: write ${slug(issue.input) || "a few words"}`,
  ),
);

const sourceFile = group(
  {
    name: v.pipe(v.string(), v.regex(FILE_NAME, "is not of the form YYYY-MM-DD-slug.md: write the file's name")),
    text: body("write the file's text"),
  },
  { name: "name: the file's name", text: "text: the file's text" },
);

/** An article as it is handed in: its facts as in front matter, its text as HTML. */
export const manuscript = group(
  {
    slug: addressPart,
    facts: frontMatter,
    html: body("write the text as HTML"),
    markdown: v.optional(body("write the text as Markdown")),
    beginning: v.optional(text("write what the text begins with, as plain text")),
    source: v.optional(sourceFile),
  },
  {
    slug: "slug: the-last-part-of-the-address",
    facts: "facts: the fields of the front matter",
    html: "html: the text",
  },
);

/** An article as it is handed in, its facts' defaults filled in. */
export type Manuscript = v.InferOutput<typeof manuscript>;

/** Why and when an article is taken back. */
export const withdrawal = group(
  { at: instant, reason: text("say why the article was taken back") },
  { at: "at: 2026-11-20T09:00:00Z", reason: "reason: why the article was taken back" },
);

/** Something wrong with a manuscript: the field, and what to do. */
export interface ManuscriptMistake {
  readonly field: string;
  readonly message: string;
}

/** What a manuscript is read against: what is live. */
export interface Press {
  readonly publication: Publication;
  readonly outlets: OutletEntries;
}

/** What came of reading a manuscript. */
export type PressedManuscript =
  | { readonly resolved: ResolvedArticle }
  | { readonly mistakes: readonly ManuscriptMistake[] };

/** Topics have the names that publication.yaml gives them, else those that they are handed in with. */
function topicNamesIn({ facts }: Manuscript, { topics }: Publication): ReadonlyMap<string, string> {
  return new Map([...facts.topics.map((label) => [slug(label), label] as const), ...Object.entries(topics)]);
}

function carriedText(manuscript: Manuscript, nodes: readonly MarkupNode[], { outlets }: Press): CarriedText {
  const { html, facts, markdown = "", beginning = openingIn(nodes) } = manuscript;
  const parts = (stretches: ReturnType<typeof tablesAmong>) => stretches.map(([start, end]) => html.slice(start, end));
  const isShared = sharesPictures(facts.basis, entryOf(outlets, facts.credit?.outlet));
  const withheld = isShared ? [] : parts(picturesAmong(nodes, html));
  const tables = parts(tablesAmong(nodes, html));
  return { html, markdown, withheld, tables, ...(beginning !== undefined && { beginning }) };
}

/** What stands above a file's text, with the lines around it. */
const FRONT_MATTER = /^---\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)/;

/**
 * The file that an article was made of. Of one that was taken back, only what stands above its text is kept. Where it was
 * handed in without a file, one is written: JSON is YAML, and HTML may stand in Markdown.
 */
function sourceOf({ slug, facts, html, markdown, source }: Manuscript): SourceFile {
  if (source !== undefined && facts.withdrawn === undefined) return source;
  if (source !== undefined) return { ...source, text: FRONT_MATTER.exec(source.text)?.[0] ?? "" };
  const lines = Object.entries(facts).flatMap(([field, value]) =>
    value === undefined ? [] : [`${field}: ${JSON.stringify(value)}`],
  );
  const words = facts.withdrawn !== undefined ? "" : (markdown ?? html.replace(/\n[ \t]*(?=\n)/g, ""));
  return {
    name: `${facts.published.slice(0, 10)}-${slug}.md`,
    text: `---\n${lines.join("\n")}\n---\n\n${words.trim()}\n`,
  };
}

/**
 * Checks a manuscript and resolves it: as the build does with a file, save that the HTML is not made but only checked.
 * @param press what is live
 */
export function readManuscript(given: Manuscript, press: Press): PressedManuscript {
  const { facts, html, markdown = "" } = given;
  const mistakes: ManuscriptMistake[] = [];
  const report = (path: readonly string[], message: string) => mistakes.push({ field: path.join("."), message });
  if (facts.draft) report(["facts", "draft"], "is true: a draft is not published; leave it out when it is ready");
  if (facts.image !== undefined && localPicture(facts.image.url) !== undefined) {
    report(["facts", "image", "url"], "names a file of content/images/: write the picture's whole https:// address");
  }
  const known = new Set(Object.keys(press.outlets));
  const context = { known, entries: press.outlets, publication: press.publication };
  checkFacts(facts, context, (path, message) => report(["facts", ...path], message));
  const checked = checkHtml(html, given.slug);
  if ("mistake" in checked) report(["html"], `${checked.mistake} (at character ${checked.offset})`);
  if (!markdown.isWellFormed()) report(["markdown"], "has half of a character in it (a lone surrogate)");
  if (mistakes.length > 0 || !("nodes" in checked)) return { mistakes };
  const lookup = { ...press, topicNames: topicNamesIn(given, press.publication) };
  const resolved = resolveFacts(given.slug, facts, carriedText(given, checked.nodes, press), lookup);
  return { resolved: { ...resolved, source: sourceOf(given) } };
}
