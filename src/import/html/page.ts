import type { Root } from "hast";
import { type Block, block, type Removal } from "../body/block.ts";
import { isProse } from "../body/prose.ts";
import type { Material } from "../draft/material.ts";
import { jsonLdArticle } from "../facts/jsonld.ts";
import { believed } from "../facts/merge.ts";
import { dublinCore, openGraph, plainMeta } from "../facts/meta.ts";
import type { Saying } from "../facts/said.ts";
import { documentTitle, microdata, visible } from "../facts/visible.ts";
import { ImportFailure } from "../failure.ts";
import { clean } from "./clean.ts";
import { takeFootnotes } from "./footnotes.ts";
import { type Layout, layout, leaves } from "./layout.ts";
import { linked } from "./linked.ts";
import { blocks } from "./markdown.ts";
import { divide } from "./paragraphs.ts";
import { attribute, elements, find, parsePage, textOf } from "./tree.ts";

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

/** The page's own address: relative ones are relative to it. */
function baseOf(page: Root, address: string | undefined): string | undefined {
  const base = find(page, (element) => element.tagName === "base" && attribute(element, "href") !== undefined);
  const url =
    URL.parse(base === undefined ? "" : (attribute(base, "href") ?? ""), address) ??
    (address === undefined ? undefined : URL.parse(address));
  if (url && /^https?:$/u.test(url.protocol)) return url.href;
  return plainMeta(page, undefined).url ?? openGraph(page, undefined).url;
}

/** In the order of trust, which the README documents. */
function sayings(page: Root, base: string | undefined): readonly Saying[] {
  const jsonLd = jsonLdArticle(scripts(page).flatMap(parsedJson), base);
  const title = documentTitle(page);
  return [
    ...(jsonLd ? [{ from: "JSON-LD", said: jsonLd.said }] : []),
    { from: "Open Graph", said: openGraph(page, base) },
    { from: "Dublin Core", said: dublinCore(page, base) },
    { from: "microdata", said: microdata(page, base) },
    { from: "meta and link elements", said: plainMeta(page, base) },
    { from: "what the page shows", said: visible(page, base) },
    ...(title === undefined ? [] : [{ from: "the page's title", said: { title } }]),
  ];
}

function removals(found: Layout): readonly Removal[] {
  return [...found.furniture].map(([element, rule]) => ({ text: textOf(element), rule }));
}

/** Every paragraph of the page as credits are read from it, whether it belongs to the article or not. */
function pageLines(page: Root, base: string | undefined): readonly Block[] {
  return leaves(page).map(({ element }) => block({ type: "paragraph", children: linked(element, base) }));
}

function bodyOf(page: Root, address: string | undefined): Layout {
  const isParagraph = (text: string) => isProse({ node: { type: "paragraph", children: [] }, text });
  const found = layout(page, address ?? "https://page.invalid/", isParagraph);
  if (found) return found;
  throw new ImportFailure("no article was found on the page: give the article's own page, or its text");
}

/**
 * Reads an HTML page: what it says about the article, then the article itself.
 * @param address where the page is from, if that is known
 * @throws ImportFailure where there is no article
 */
export function pageMaterial(html: string, address: string | undefined): Material {
  const page = parsePage(html);
  const base = baseOf(page, address);
  const { facts, doubts } = believed(sayings(page, base));
  const place = address ?? openGraph(page, undefined).url ?? facts.url?.value;
  divide(page);
  const lines = pageLines(page, base);
  const footnotes = takeFootnotes(page);
  const found = bodyOf(page, address ?? base);
  const article = clean({ type: "root", children: [found.container] }, base, found.furniture);
  return {
    blocks: blocks(
      article,
      footnotes.map((note) => ({ ...note, children: clean({ type: "root", children: note.children }, base).children })),
    ),
    lines,
    facts,
    doubts,
    removed: removals(found),
    ...(place !== undefined && { page: place }),
  };
}
