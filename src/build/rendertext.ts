import type { Root as HtmlRoot, Nodes } from "hast";
import { raw } from "hast-util-raw";
import { sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { gfm } from "micromark-extension-gfm";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { type Findings, noFindings } from "../content/finding.ts";
import type { PictureFolder } from "../content/picturefolder.ts";
import { checkCharacters } from "../content/textfile.ts";
import { allowList } from "./allowlist.ts";
import { beginningOf } from "./beginning.ts";
import { markDirections } from "./blockdirection.ts";
import { withinBudget } from "./budget.ts";
import { absoluteMarkdown } from "./copytext.ts";
import { arrange } from "./headings.ts";
import { inspect, type Reporter } from "./inspect.ts";
import type { AddressBook, ArticleTarget } from "./linktarget.ts";
import { pictureStretches, tableStretches } from "./stretches.ts";

/** One article's text and what it may refer to. */
export interface Text {
  /** The Markdown, padded so that its positions are the file's. */
  readonly body: string;
  readonly file: string;
  readonly article: ArticleTarget;
  readonly language: string;
  readonly book: AddressBook;
  /** Whether partners may take the pictures along. */
  readonly sharesPictures: boolean;
}

/** The text as pages and feeds carry it, and as partners copy it: every address absolute in both. */
export interface RenderedText {
  readonly html: string;
  readonly markdown: string;
  /** What the text begins with, as plain text. */
  readonly beginning?: string;
  /** What partners may not take along of the HTML: each part as it stands there, in its order. */
  readonly withheld: readonly string[];
  /** The tables in the HTML, likewise. */
  readonly tables: readonly string[];
  /** The files in content/images/ that it shows or links to, as they are written there. */
  readonly pictures: readonly string[];
  /** Whether it shows neither words nor pictures. */
  readonly isEmpty: boolean;
}

const SYNTAX = [gfm()];
const MEANING = [gfmFromMarkdown()];

/** Task lists as text: feeds carry no form elements. */
function spellOutTasks(tree: Root): void {
  visit(tree, "listItem", (item) => {
    const [first] = item.children;
    if (typeof item.checked !== "boolean" || first?.type !== "paragraph") return;
    first.children.unshift({ type: "text", value: item.checked ? "☑ " : "☐ " });
    item.checked = null;
  });
}

/** Remembers which files a text asks for. */
function noting(folder: PictureFolder, used: Set<string>): PictureFolder {
  return {
    measure(address) {
      used.add(address);
      return folder.measure(address);
    },
  };
}

function hasHtml(tree: Root): boolean {
  let found = false;
  visit(tree, "html", () => {
    found = true;
    return false;
  });
  return found;
}

function isEmpty(tree: Nodes): boolean {
  let shows = false;
  visit(tree, (node) => {
    shows ||= node.type === "text" ? node.value.trim() !== "" : node.type === "element" && node.tagName === "img";
    return !shows;
  });
  return !shows;
}

function toTree(markdown: Root, body: string): HtmlRoot {
  const tree = toHast(markdown, { allowDangerousHtml: true, clobberPrefix: "", footnoteLabelProperties: {} });
  const whole = hasHtml(markdown) ? raw(tree, { file: new VFile(body) }) : tree;
  return whole.type === "root" ? whole : { type: "root", children: whole.type === "doctype" ? [] : [whole] };
}

/** What a text comes to that is not rendered: a withdrawn one's, or one that cannot be. */
export const NO_TEXT: RenderedText = {
  html: "",
  markdown: "",
  withheld: [],
  tables: [],
  pictures: [],
  isEmpty: true,
};

const EXCEEDED = {
  time: "takes too long to read, as nothing that people write does",
  depth: "is nested too deeply to be read",
} as const;

/** The line that holds the most signs of Markdown and HTML. */
function densestLine(body: string): number {
  const counts = body.split("\n").map((line) => line.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0);
  return counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0)) + 1;
}

/**
 * Renders CommonMark with GitHub's tables, footnotes, strikethrough, task lists and bare links, and reports what
 * cannot be carried. The HTML holds only what the allow-list names. A text that takes too long or is nested too deeply is
 * a problem by itself, and rendered as nothing.
 * @see https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 */
export function renderText(text: Text, findings: Findings): RenderedText {
  const own = noFindings();
  const work = withinBudget(text.body, () => rendered(text, own));
  if ("exceeded" in work) {
    const remedy = "remove the long runs of signs such as * _ [ > < from here, or from the lines around";
    const message = `${EXCEEDED[work.exceeded]}: ${remedy}`;
    findings.problems.push({ file: text.file, line: densestLine(text.body), column: 1, field: "text", message });
    return { ...NO_TEXT, isEmpty: false };
  }
  findings.problems.push(...own.problems);
  findings.warnings.push(...own.warnings);
  return work.result;
}

function rendered(text: Text, findings: Findings): RenderedText {
  const { body: written, file, article, language, book: shared, sharesPictures } = text;
  const used = new Set<string>();
  const book = { ...shared, pictures: noting(shared.pictures, used) };
  const report: Reporter = (kind, position, field, message) =>
    findings[kind].push({ file, line: position.line, column: position.column, field, message });
  const body = checkCharacters(written, file, findings);
  const markdown = fromMarkdown(body, { extensions: SYNTAX, mdastExtensions: MEANING });
  const copy = absoluteMarkdown(markdown, { body, article, book, sharesPictures });
  spellOutTasks(markdown);
  const tree = toTree(markdown, body);
  inspect(tree, article, book, report);
  arrange(tree, language);
  markDirections(tree, language);
  const safe = sanitize(tree, allowList(article.slug));
  const html = toHtml(safe, { characterReferences: { useNamedReferences: true } }).trim();
  const parts = (stretches: ReturnType<typeof tableStretches>) =>
    stretches.map(([start, end]) => html.slice(start, end));
  const withheld = sharesPictures ? [] : parts(pictureStretches(html));
  return {
    html,
    markdown: copy,
    beginning: beginningOf(safe.type === "root" ? safe : tree),
    withheld,
    tables: parts(tableStretches(html)),
    pictures: [...used],
    isEmpty: isEmpty(safe),
  };
}
