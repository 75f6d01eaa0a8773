import type { Element, Root } from "hast";
import { jsonLdArticle } from "../../import/facts/jsonld.ts";
import { attribute, elements, find, isElement, parsePage, textOf } from "../../import/html/tree.ts";
import type { Reprint } from "./reprint.ts";
import { shownLines } from "./shownlines.ts";

/** What an answer says beside the page: the headers that robots heed. */
export interface PageHeaders {
  readonly link?: string;
  readonly robots?: string;
}

/** Names that metadata gives to the original of a copy (Google News once, and Dublin Core). */
const ORIGINAL = /^(?:syndication-source|dc\.?source|dcterms\.source)$/iu;

/** Names of places for a credit. */
const CREDIT_PLACE = /credit|attribution|republish|syndicat|source|copyright|licen[cs]e/iu;

const CANONICAL_HEADER = /<([^<>]+)>\s*;[^,]*\brel\s*=\s*"?[^",]*\bcanonical\b/iu;

const SCRIPTS = new Set(["script", "noscript", "template", "iframe"]);

/** Long enough for every article's credit, however a system packs it. */
const MOST_SCRIPT = 4_000_000;

function href(value: string | undefined, base: string | undefined): string | undefined {
  return value === undefined ? undefined : (URL.parse(value, base)?.href ?? undefined);
}

function relations(element: Element): readonly string[] {
  return (attribute(element, "rel") ?? "").toLowerCase().split(/\s+/u);
}

function metaName(element: Element): string {
  return attribute(element, "name") ?? attribute(element, "property") ?? attribute(element, "itemProp") ?? "";
}

function rawText(element: Element): string {
  return element.children
    .map((child) => ("value" in child ? child.value : "children" in child ? textOf(child) : ""))
    .join("");
}

function parsedJson(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text.replace(/[\r\n\t]/gu, " "))];
  } catch {
    return [];
  }
}

function isData(element: Element): boolean {
  return element.tagName === "script" && /ld\+json/iu.test(attribute(element, "type") ?? "");
}

/** Scripts as they are written: parsing drops them, and a browser may show what they say. */
function scriptText(html: string, all: readonly Element[]): string {
  const written = [...html.matchAll(/<script\b[^>]*>[\s\S]*?<\/script/giu)].map(([whole]) => whole);
  const others = all
    .filter(({ tagName }) => SCRIPTS.has(tagName) && tagName !== "script")
    .map((element) => `${attribute(element, "srcDoc") ?? ""} ${attribute(element, "src") ?? ""} ${rawText(element)}`);
  return [...written.filter((script) => !/ld\+json/iu.test(script.slice(0, 200))), ...others]
    .join("\n")
    .slice(0, MOST_SCRIPT);
}

/** Says whether a robot shall forget the page: a meta element, or the header. */
function isNoindex(metas: readonly Element[], { robots = "" }: PageHeaders): boolean {
  const said = metas
    .filter((element) => /^(?:robots|googlebot(?:-news)?)$/iu.test(metaName(element)))
    .map((element) => attribute(element, "content") ?? "");
  return [...said, robots].some((words) => /\b(?:noindex|none)\b/iu.test(words));
}

function canonicalOf(page: Root, links: readonly Element[], base: string | undefined, headers: PageHeaders) {
  const head = find(page, ({ tagName }) => tagName === "head");
  // search engines heed none in the body
  const inHead = head === undefined ? links : links.filter((link) => head.children.includes(link));
  const link = inHead.find((element) => relations(element).includes("canonical"));
  return href(link && attribute(link, "href"), base) ?? href(CANONICAL_HEADER.exec(headers.link ?? "")?.[1], base);
}

/** A quotation or a hint is based on something too: only what says to be made of it as a whole counts. */
function basedOn(all: readonly Element[], base: string | undefined): readonly string[] {
  return all.flatMap((element) => {
    const isNamed = ORIGINAL.test(metaName(element)) || /isBasedOn/iu.test(attribute(element, "itemProp") ?? "");
    return (isNamed ? href(attribute(element, "content") ?? attribute(element, "href"), base) : undefined) ?? [];
  });
}

function machineText(all: readonly Element[], data: readonly string[], address: string): string {
  const said = all.flatMap((element) =>
    ["content", "dateTime", "title", "dataSource", "dataAuthor"].flatMap((name) => attribute(element, name) ?? []),
  );
  const links = all.filter(({ tagName }) => tagName === "link").flatMap((element) => attribute(element, "href") ?? []);
  return [...said, ...links, ...data, address].join("\n");
}

function hasEmptyCredit(all: readonly Element[]): boolean {
  return all.some(
    (element) =>
      (isElement(element, "div", "p", "span", "section", "aside", "footer") || element.tagName.includes("-")) &&
      CREDIT_PLACE.test(
        `${element.tagName} ${attribute(element, "className") ?? ""} ${attribute(element, "id") ?? ""}`,
      ) &&
      !isElement(element, "source", "picture") &&
      textOf(element) === "" &&
      ![...elements(element)].some(({ tagName }) => tagName === "img"),
  );
}

/**
 * Reads a page as its visitors see it, and what it says to machines.
 * @param address where it is from @param headers what its answer said beside it
 * @throws ImportFailure for a page that is no article by its size
 */
export function pageReprint(html: string, address: string | undefined, headers: PageHeaders = {}): Reprint {
  const page = parsePage(html);
  const all = [...elements(page)];
  const stated = all.find(({ tagName }) => tagName === "base");
  const base = href(stated && attribute(stated, "href"), address) ?? address;
  const data = all.filter(isData).map(rawText);
  const article = jsonLdArticle(data.flatMap(parsedJson), base)?.statement;
  const metas = all.filter(({ tagName }) => tagName === "meta");
  const links = all.filter(({ tagName }) => tagName === "link");
  const canonical = canonicalOf(page, links, base, headers);
  const original = article?.original?.url;
  const titles = all
    .filter((element) => isElement(element, "h1", "h2", "title"))
    .map((element) => rawText(element) || textOf(element));
  const root = all.find(({ tagName }) => tagName === "html");
  const language = root && attribute(root, "lang");
  return {
    kind: "page",
    ...(address !== undefined && { address }),
    titles: titles.map((title) => title.replace(/\s+/gu, " ").trim()),
    ...shownLines(page, base),
    machine: {
      ...(canonical !== undefined && { canonical }),
      isNoindex: isNoindex(metas, headers),
      basedOn: [...(original === undefined ? [] : [original]), ...basedOn(all, base)],
      text: machineText(all, data, ""),
      ...(article && { statement: article }),
    },
    scripts: scriptText(html, all),
    hasEmptyCredit: hasEmptyCredit(all),
    ...(language !== undefined && { language }),
    isSummary: false,
  };
}
