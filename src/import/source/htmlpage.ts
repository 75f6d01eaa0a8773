import type { Element, Parents, Root } from "hast";
import { jsonLdArticle } from "../facts/jsonld.ts";
import { believed } from "../facts/merge.ts";
import { canonicalLink, dublinCore, openGraph, plainMeta } from "../facts/meta.ts";
import { documentTitle, microdata, visible } from "../facts/visible.ts";
import { type Footnote, takeFootnotes } from "../html/footnotes.ts";
import { contents } from "../html/fragment.ts";
import { clean } from "../html/htmlcleaning.ts";
import { blocks } from "../html/htmlmarkdown.ts";
import { leaves } from "../html/leaves.ts";
import { linked } from "../html/linked.ts";
import { type Layout, layout, type Reader } from "../html/pagelayout.ts";
import { divide } from "../html/paragraphelements.ts";
import { attribute, elements, find, isElement, isParent, parsePage, textOf } from "../html/tree.ts";
import { verdict } from "../lines/boilerplate.ts";
import { byline, isDateLine } from "../lines/byline.ts";
import { foldedHeadline } from "../lines/headline.ts";
import { isProse } from "../lines/prose.ts";
import { isSentenceEnd } from "../lines/sentences.ts";
import { type Block, block, type Doubt, type Removal } from "../material/block.ts";
import { fact } from "../material/fact.ts";
import { ImportFailure } from "../material/failure.ts";
import type { Material } from "../material/material.ts";
import type { Statement, Testimony } from "../material/statement.ts";

function scripts(page: Root): readonly string[] {
  return [...elements(page)]
    .filter((element) => element.tagName === "script" && /ld\+json/iu.test(attribute(element, "type") ?? ""))
    .map((element) => element.children.map((child) => (child.type === "text" ? child.value : "")).join(""));
}

function parsedJson(text: string): readonly unknown[] {
  try {
    return [
      JSON.parse(
        text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/gu, "").replace(/[\r\n\t]/gu, " "),
      ),
    ];
  } catch {
    return [];
  }
}

/** Browsers write into a saved page where it is from. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{1,2000})\s*-->/iu;

/** The extractor stumbles over JSON-LD that is none; what it says was read before. */
function dropScripts(node: Parents): void {
  Object.assign(node, { children: node.children.filter((child) => !isElement(child, "script")) });
  for (const child of node.children) if (isParent(child)) dropScripts(child);
}

/** What the page says that relative addresses are relative to, or else where it is from. */
function statedBase(page: Root, address: string | undefined): string | undefined {
  const base = find(page, (element) => element.tagName === "base" && attribute(element, "href") !== undefined);
  const url =
    URL.parse(base === undefined ? "" : (attribute(base, "href") ?? ""), address) ??
    (address === undefined ? undefined : URL.parse(address));
  return url && /^https?:$/u.test(url.protocol) ? url.href : undefined;
}

const DOCUMENT_TITLE = "the page's title";

/** The line of the page that its title repeats, with the page's name added there. */
function shownTitle(title: string, page: Root): string | undefined {
  const wanted = foldedHeadline(title);
  const lines = leaves(page)
    .map(({ text }) => text)
    .filter((text) => text.length <= title.length && text.includes(" "));
  const parts = lines.filter(
    (text) => wanted.startsWith(foldedHeadline(text)) || wanted.endsWith(foldedHeadline(text)),
  );
  return parts.sort((a, b) => b.length - a.length)[0];
}

/** In the order of trust, which the README documents. */
function testimonies(page: Root, jsonLd: Statement | undefined, base: string | undefined): readonly Testimony[] {
  const title = documentTitle(page);
  return [
    { from: "canonical link", statement: canonicalLink(page, base) },
    ...(jsonLd ? [{ from: "JSON-LD", statement: jsonLd }] : []),
    { from: "Open Graph", statement: openGraph(page, base) },
    { from: "Dublin Core", statement: dublinCore(page, base) },
    { from: "microdata", statement: microdata(page, base) },
    { from: "meta and link elements", statement: plainMeta(page, base) },
    { from: "what the page shows", statement: visible(page, base) },
    ...(title === undefined ? [] : [{ from: DOCUMENT_TITLE, statement: { title }, weak: true as const }]),
  ];
}

function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}

function removals({ out, around }: Layout): readonly Removal[] {
  const inside = [...out].map(([element, rule]) => ({ text: textOf(element), rule }));
  if (around.length === 0) return inside;
  const prose = around.filter(({ text }) => READER.isProse(text)).length;
  const text = `${counted(around.length, "line")} elsewhere on the page, ${prose} of them prose`;
  return [...inside, { text, rule: "layout: outside of the article's part of the page" }];
}

/** Every paragraph of the page as credits are read from it, whether it belongs to the article or not. */
function pageLines(page: Root, base: string | undefined): readonly Block[] {
  return leaves(page).map(({ element }) => block({ type: "paragraph", children: linked(element, base) }));
}

const READER: Reader = {
  isProse: (text) => isProse({ node: { type: "paragraph", children: [] }, text }),
  isSentence: (text) => isSentenceEnd(text) && verdict(text, "end")?.sure !== true,
  isByline: (text) => byline(text, () => false) !== undefined || isDateLine(text),
};

/** Containers that mean something beside what is in them. */
const WHOLE = new Set(["ul", "ol", "dl", "table", "blockquote", "figure"]);

/** The article itself, and what was left out of it. */
interface Body {
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly doubts: readonly Doubt[];
}

/** What a page that scripts fill says for machines. */
function spokenBody(body: string | undefined, base: string | undefined): Body {
  if (body === undefined)
    throw new ImportFailure("no article was found on the page: give the article's own page, or its text");
  const doubts = [
    {
      text: body.slice(0, 60),
      about: "the text comes from the page's JSON-LD, as the page itself shows none: check that it is whole",
    },
  ];
  return { ...contents(body, base), removed: [], doubts };
}

function shownBody(
  page: Root,
  footnotes: readonly Footnote[],
  base: string | undefined,
  title: string | undefined,
): Body | undefined {
  const found = layout(page, READER, { base, title });
  if (found === undefined) return undefined;
  const tidy = (children: Element["children"]) => clean({ type: "root", children }, base, found.out).children;
  const notes = footnotes.map((note) => ({ ...note, children: tidy(note.children) }));
  return {
    blocks: blocks(
      {
        type: "root",
        children: tidy(WHOLE.has(found.container.tagName) ? [found.container] : found.container.children),
      },
      notes,
    ),
    removed: removals(found),
    doubts: [],
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
 * Reads an HTML page: what it says about the article, then the article itself.
 * @param fetchedFrom where the page is from, if that is known
 * @throws ImportFailure where there is no article
 */
export function pageMaterial(html: string, fetchedFrom: string | undefined): Material {
  const address = fetchedFrom ?? SAVED_FROM.exec(html.slice(0, 4096))?.[1];
  const page = parsePage(html);
  const stated = statedBase(page, address);
  const base = stated ?? canonicalLink(page, undefined).url ?? openGraph(page, undefined).url;
  const jsonLd = jsonLdArticle(scripts(page).flatMap(parsedJson), base);
  const { facts, doubts } = believed(testimonies(page, jsonLd?.statement, base));
  // Not the canonical address: a copy gives the original's.
  const place = address ?? openGraph(page, undefined).url ?? stated;
  const footnotes = takeFootnotes(page);
  dropScripts(page);
  divide(page);
  const title = facts.title?.from === DOCUMENT_TITLE ? shownTitle(facts.title.value, page) : undefined;
  const lines = pageLines(page, base);
  const body = shownBody(page, footnotes, base, title ?? facts.title?.value) ?? spokenBody(jsonLd?.body, base);
  return {
    ...body,
    lines,
    facts: title === undefined ? facts : { ...facts, title: fact(title, "the page's title, as the page shows it") },
    doubts: [...doubts, ...body.doubts, ...longer(jsonLd?.body, body.blocks)],
    ...(place !== undefined && { page: place }),
  };
}
