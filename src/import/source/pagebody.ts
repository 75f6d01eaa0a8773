import type { Element, Root } from "hast";
import { creditSentence } from "../credit/creditsentence.ts";
import { isAboutOrigin } from "../credit/originwords.ts";
import { type ArticleLines, articleLines } from "../html/articlelines.ts";
import type { Reader } from "../html/articlescene.ts";
import type { Footnote } from "../html/footnotes.ts";
import { contents } from "../html/fragment.ts";
import { clean } from "../html/htmlcleaning.ts";
import { blocks } from "../html/htmlmarkdown.ts";
import { type Layout, layout } from "../html/pagelayout.ts";
import { isElement, textOf } from "../html/tree.ts";
import { verdict } from "../lines/boilerplate.ts";
import { byline, isDateLine } from "../lines/byline.ts";
import { isProse } from "../lines/prose.ts";
import { isSentenceEnd } from "../lines/sentences.ts";
import type { Block, Doubt, Removal } from "../material/block.ts";
import { EXIT, ImportFailure } from "../material/failure.ts";

/** The article itself, and what was left out of it. */
export interface PageBody {
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly doubts: readonly Doubt[];
  /** The paragraphs of the page that may be the article's, as it shows them. */
  readonly prose?: readonly string[];
  /** The lines that may say whose article it is. */
  readonly around: ArticleLines;
}

const READER: Reader = {
  isProse: (text) => isProse({ node: { type: "paragraph", children: [] }, text }),
  isSentence: (text) => isSentenceEnd(text) && verdict(text, "end")?.sure !== true,
  isByline: (text) => byline(text, () => false) !== undefined || isDateLine(text),
};

function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}

/** What was left out: line by line in the article's part of the page; elsewhere only what reads like prose or a byline. */
function removals({ out, around }: Layout): readonly Removal[] {
  const inside = [...out].map(([element, rule]) => ({ text: textOf(element), rule }));
  if (around.length === 0) return inside;
  const quoted = around.filter(({ text }) => READER.isProse(text) || READER.isByline(text));
  const rule = "layout: outside of the article's part of the page";
  const rest = around.length - quoted.length;
  return [
    ...inside,
    ...quoted.map(({ text }) => ({ text, rule })),
    ...(rest === 0 ? [] : [{ text: `${counted(rest, "line")} elsewhere on the page, none of them prose`, rule }]),
  ];
}

/** What an editor is told of a text that goes on where the page hides it, behind a button perhaps. */
function hiddenProse({ out }: Layout): readonly Doubt[] {
  const hidden = [...out].filter(([, rule]) => rule.startsWith("layout: hidden")).map(([element]) => textOf(element));
  const [first, ...more] = hidden.filter(READER.isProse);
  if (first === undefined || more.length === 0) return [];
  const about = `begins ${more.length + 1} paragraphs that the page hides at first: add them if they are the article's`;
  return [{ text: first, about }];
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Puts each doubt to the block that it is about, so that it reaches the editor where the text stands. */
function doubtful(found: readonly Block[], doubts: readonly Doubt[]): readonly Block[] {
  return found.map((block) => {
    const text = bare(block.text);
    const doubt =
      text === "" ? undefined : doubts.find((one) => text === bare(one.text) || text.includes(bare(one.text)));
    return doubt === undefined ? block : { ...block, about: doubt.about };
  });
}

/** Longer lines are prose. */
const CREDIT_LENGTH = 500;

/** Whether a line says where an article is from. */
function isCredit(line: string): boolean {
  return line.length <= CREDIT_LENGTH && (isAboutOrigin(line) || creditSentence(line, () => false) !== undefined);
}

/** Containers that mean something beside what is in them. */
const WHOLE = new Set(["ul", "ol", "dl", "table", "blockquote", "figure"]);

/** What a page that scripts fill says for machines. */
function spokenBody(body: string | undefined, page: Root, base: string | undefined): PageBody {
  if (body === undefined)
    throw new ImportFailure("no article was found on the page: give the article's own page, or its text", EXIT.lost);
  const doubts = [
    {
      text: body.slice(0, 60),
      about: "the text comes from the page's JSON-LD, as the page itself shows none: check that it is whole",
    },
  ];
  return { ...contents(body, base), around: articleLines(page, undefined, base, isCredit), removed: [], doubts };
}

/** What of the container is the article: a part of a table that holds a text only lays it out. */
function contentOf(container: Element): Element["children"] {
  if (isElement(container, "tbody", "thead", "tr"))
    return [{ type: "element", tagName: "table", properties: { role: "presentation" }, children: [container] }];
  return WHOLE.has(container.tagName) ? [container] : container.children;
}

function shownBody(
  page: Root,
  footnotes: readonly Footnote[],
  base: string | undefined,
  title: string | undefined,
): PageBody | undefined {
  const found = layout(page, READER, { base, title });
  if (found === undefined) return undefined;
  // before the text is cleaned, which changes the tree
  const around = articleLines(page, found.container, base, isCredit);
  const tidy = (children: Element["children"]) => clean({ type: "root", children }, base, found.out).children;
  const notes = footnotes.map((note) => ({ ...note, children: tidy(note.children) }));
  const children = tidy(contentOf(found.container));
  return {
    around,
    blocks: doubtful(blocks({ type: "root", children }, notes), found.doubts),
    removed: removals(found),
    doubts: hiddenProse(found),
    prose: found.prose.map(({ text }) => text),
  };
}

/** A page that shows only a beginning may carry the whole text for machines. */
function longer(body: string | undefined, shown: readonly Block[]): readonly Doubt[] {
  const length = shown.reduce((sum, { text }) => sum + text.length, 0);
  if (body === undefined || body.replace(/<[^<>]*>/gu, "").length < length * 1.5) return [];
  return [
    {
      text: body.slice(0, 60),
      about: "the page's JSON-LD carries a longer text than the page shows: check that the text is whole",
    },
  ];
}

/**
 * The article of a page: what the page shows, or else what its JSON-LD says.
 * @param spoken the text in JSON-LD @param title the headline, where it is known
 * @throws ImportFailure where there is no article
 */
export function pageBody(
  page: Root,
  footnotes: readonly Footnote[],
  {
    base,
    title,
    spoken,
  }: { readonly base?: string | undefined; readonly title?: string | undefined; readonly spoken?: string | undefined },
): PageBody {
  const body = shownBody(page, footnotes, base, title) ?? spokenBody(spoken, page, base);
  return { ...body, doubts: [...body.doubts, ...longer(spoken, body.blocks)] };
}
