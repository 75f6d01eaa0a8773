import type { Parents, Root } from "hast";
import { bylineMarks } from "../facts/bylinemarks.ts";
import { counters } from "../facts/counter.ts";
import {
  bareTitle,
  headingTitle,
  headlineAbove,
  isHeadingBetter,
  shownLine,
  siteNameTest,
  withoutSiteTitles,
} from "../facts/headlines.ts";
import { jsonLdArticle } from "../facts/jsonld.ts";
import { believed } from "../facts/merge.ts";
import { canonicalLink, dublinCore, openGraph, plainMeta } from "../facts/meta.ts";
import { isPersonalSite } from "../facts/personalsite.ts";
import { withoutTitleMark } from "../facts/titlemark.ts";
import { documentTitle, markedHeadline, microdata, visible } from "../facts/visible.ts";
import { takeFootnotes } from "../html/footnotes.ts";
import { partHeadings } from "../html/kickers.ts";
import { takeFormulas } from "../html/math.ts";
import { divide } from "../html/paragraphelements.ts";
import { straighten } from "../html/straighten.ts";
import { attribute, elements, find, isElement, isParent, parsePage } from "../html/tree.ts";
import { siteHost } from "../lines/addresses.ts";
import { isDateLine } from "../lines/byline.ts";
import { markedAbout, withoutCarriedMark } from "../lines/carriedmark.ts";
import { writtenDay } from "../lines/day.ts";
import { readings, titleEnd, titleParts, titleStart, withoutTail } from "../lines/headline.ts";
import { isProse } from "../lines/prose.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import type { Material } from "../material/material.ts";
import { SHOWN, type Statement, type Testimony } from "../material/statement.ts";
import { ownAddress } from "./ownaddress.ts";
import { pageBody } from "./pagebody.ts";
import { cutText, lockedWords } from "./paywall.ts";

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

/** What the page's title says: a day may stand in it, as the site's name does. */
function titleStatement(title: string): Statement {
  const dated = titleParts(title).slice(1).find(isDateLine);
  const published = dated === undefined ? undefined : writtenDay(dated);
  return { title, ...(published && { published }) };
}

/** In the order of trust, which the README documents. */
function testimonies(page: Root, jsonLd: Statement | undefined, base: string | undefined): readonly Testimony[] {
  const title = documentTitle(page);
  const machines: readonly Testimony[] = [
    { from: "canonical link", statement: canonicalLink(page, base) },
    ...(jsonLd ? [{ from: "JSON-LD", statement: jsonLd }] : []),
    { from: "Open Graph", statement: openGraph(page, base) },
    { from: "Dublin Core", statement: dublinCore(page, base) },
    { from: "microdata", statement: microdata(page, base) },
    { from: "meta and link elements", statement: plainMeta(page, base) },
  ];
  const isSite = siteNameTest(machines, base);
  const told = withoutSiteTitles(machines, isSite).flatMap(({ statement }) => statement.title ?? []);
  partHeadings(page, told.flatMap(readings), readings(title ?? ""));
  const heading = headingTitle(page, title, isSite, base) ?? markedHeadline(page);
  const isBetter = heading !== undefined && told[0] !== undefined && isHeadingBetter(heading, told[0], title);
  const shown = { ...visible(page, base), ...(heading !== undefined && { title: heading }) };
  const all: readonly Testimony[] = [
    ...(isBetter ? [{ from: SHOWN, statement: { title: heading } }] : []),
    ...machines,
    { from: SHOWN, statement: shown },
    ...(title === undefined ? [] : [{ from: DOCUMENT_TITLE, statement: titleStatement(title), weak: true as const }]),
  ];
  return withoutSiteTitles(all, isSite);
}

function isParagraph(text: string): boolean {
  return isProse({ node: { type: "paragraph", children: [] }, text });
}

const ABOVE = "what stands above the text";

/** What the page's title says of its site, around the headline; all of it where the headline stands on the page alone. */
function titleRest(page: Root, title: Fact<string> | undefined): string | undefined {
  const whole = documentTitle(page);
  const around = titleEnd(whole, title?.value) ?? titleStart(whole, title?.value);
  return around ?? (title?.from === ABOVE ? whole : undefined);
}

/** The headline as the page shows it, without what the site adds; the one that is set above the text where the page names none. */
function headlineOf(
  title: Fact<string> | undefined,
  page: Root,
  isSite: (text: string) => boolean,
): Fact<string> | undefined {
  const isWeak = title === undefined || title.from === DOCUMENT_TITLE;
  const above = isWeak ? headlineAbove(title?.value, page, isParagraph, isSite) : undefined;
  if (above !== undefined) return fact(above, ABOVE);
  if (title === undefined) return undefined;
  const shown = isWeak ? shownLine(title.value, page, isSite) : undefined;
  if (shown !== undefined) return fact(shown, "the page's title, as the page shows it");
  const bare = bareTitle(title.value, page, isSite);
  return fact(isWeak ? withoutTail(bare) : bare, title.from);
}

/** The headline without a mark that somebody carried it on, and what an editor is told of that. */
function unmarked(title: Fact<string> | undefined): Pick<Material, "doubts"> & { readonly title?: Fact<string> } {
  if (title === undefined) return {};
  const { title: bare, mark } = withoutCarriedMark(title.value);
  if (mark === undefined) return { title };
  return { title: fact(bare, title.from), doubts: [{ text: bare, about: markedAbout(mark) }] };
}

/** What an editor is told where the site's name had to be guessed. */
function titleDoubts(title: Fact<string> | undefined, whole: Fact<string> | undefined): readonly Doubt[] {
  if (title === undefined || whole === undefined || title.from !== DOCUMENT_TITLE || title.value === whole.value)
    return [];
  return [
    { text: whole.value, about: "is the page's title, of which the site's name was cut off as the headline: check it" },
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
  const own = address ?? ownAddress(page);
  const base = stated ?? own ?? canonicalLink(page, undefined).url;
  const jsonLd = jsonLdArticle(scripts(page).flatMap(parsedJson), base);
  const said = testimonies(page, jsonLd?.statement, base);
  const { facts, doubts } = believed(said);
  const place = own ?? stated;
  const paywall = facts.paywall?.value;
  const locked = paywall && lockedWords(page, paywall);
  const isPersonal = isPersonalSite(page);
  straighten(page);
  takeFormulas(page);
  const footnotes = takeFootnotes(page);
  dropScripts(page);
  divide(page);
  const headline = headlineOf(facts.title, page, siteNameTest(said, base));
  const titles = said.flatMap(({ statement }) => statement.title ?? []);
  const { title: whole, titleMark } = withoutTitleMark(headline, page, titles);
  const { title, doubts: marks = [] } = unmarked(whole);
  const { around, ...body } = pageBody(page, footnotes, { base, title: title?.value, spoken: jsonLd?.body });
  const end = titleRest(page, title);
  const removed = body.removed.map(({ text }) => text);
  const lines = [...around.near, ...around.lines].map(({ text }) => text);
  const cut = paywall && cutText(paywall, { blocks: body.blocks, around: [...removed, ...lines], locked });
  const isOwn = (url: string) => place !== undefined && siteHost(url) === siteHost(place);
  return {
    ...body,
    lines: around.lines,
    near: around.near,
    marks: around.part === undefined ? [] : bylineMarks(around.part, base),
    counters: counters(html, isOwn),
    sites: said.flatMap(({ from, statement: { site } }) => (site?.name === undefined ? [] : fact(site, from))),
    ...(end !== undefined && { titleEnd: end }),
    ...(titleMark !== undefined && { titleMark }),
    ...(cut !== undefined && { cut }),
    ...(isPersonal && { isPersonal: true as const }),
    facts: { ...facts, ...(title && { title }) },
    doubts: [...doubts, ...marks, ...titleDoubts(title, facts.title), ...body.doubts],
    ...(place !== undefined && { page: place }),
  };
}
