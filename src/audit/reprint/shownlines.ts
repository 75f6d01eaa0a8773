import type { Element, Nodes } from "hast";
import { attribute, elements, isBlock, isElement, isParent, isSilent, textOf } from "../../import/html/tree.ts";
import type { ReprintLine, ReprintLink } from "./reprint.ts";

/** What is seen of a tree of HTML, and what is not. */
export interface Shown {
  readonly lines: readonly ReprintLine[];
  readonly hidden: readonly string[];
  readonly pictures: readonly string[];
}

/** What markup itself hides; what a style sheet does, nobody sees here. */
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Where systems that load pictures late keep their addresses. */
const PICTURE_ATTRIBUTES = ["src", "srcSet", "dataSrc", "dataSrcset", "dataOriginal", "dataLazySrc"];

function isHidden(element: Element): boolean {
  return (
    (element.properties.hidden !== undefined &&
      element.properties.hidden !== null &&
      element.properties.hidden !== false) ||
    HIDING.test(attribute(element, "style") ?? "")
  );
}

function absoluteHref(element: Element, base: string | undefined): string | undefined {
  const url = URL.parse(attribute(element, "href") ?? "", base);
  return url && /^https?:$/u.test(url.protocol) ? url.href : undefined;
}

function isPicture(element: Element): boolean {
  return isElement(element, "img", "amp-img", "svg", "picture");
}

/** What a link or a line says, pictures' descriptions included. */
function spoken(node: Nodes): string {
  if (node.type === "element" && isPicture(node))
    return ` ${attribute(node, "alt") ?? attribute(node, "title") ?? ""} `;
  if (node.type === "text") return node.value;
  return isParent(node) && !isSilent(node) ? node.children.map(spoken).join("") : "";
}

function linkOf(element: Element, base: string | undefined): ReprintLink | undefined {
  const href = absoluteHref(element, base);
  if (href === undefined) return undefined;
  const named = attribute(element, "ariaLabel") ?? attribute(element, "title") ?? "";
  const text = `${spoken(element)} ${named}`.replace(/\s+/gu, " ").trim();
  return { href, text, isPicture: [...elements(element)].some(isPicture) };
}

/** Gathers what is seen, line by line, in the order of the page. */
class Reading {
  readonly lines: ReprintLine[] = [];
  readonly hidden: string[] = [];
  readonly pictures: string[] = [];
  readonly #base: string | undefined;
  #text = "";
  #links: ReprintLink[] = [];

  constructor(base: string | undefined) {
    this.#base = base;
  }

  end(): void {
    const text = this.#text.replace(/\s+/gu, " ").trim();
    if (text !== "" || this.#links.length > 0) this.lines.push({ text, links: this.#links });
    this.#text = "";
    this.#links = [];
  }

  #picture(element: Element): void {
    const found = PICTURE_ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []);
    this.pictures.push(...found);
    this.#text += spoken(element);
  }

  read(node: Nodes): void {
    if (node.type === "text") this.#text += node.value;
    if (node.type === "element" && isHidden(node)) {
      this.hidden.push(textOf(node));
      return;
    }
    if (node.type === "element" && isPicture(node)) this.#picture(node);
    if (isSilent(node) || !isParent(node)) return;
    const parts = isBlock(node) || isElement(node, "br");
    if (parts) this.end();
    if (isElement(node, "a", "area")) {
      const link = linkOf(node, this.#base);
      if (link !== undefined) this.#links.push(link);
    }
    for (const child of node.children) this.read(child);
    if (parts) this.end();
  }
}

/** Reads what people see of a tree. @param base what relative addresses are relative to */
export function shownLines(tree: Nodes, base: string | undefined): Shown {
  const reading = new Reading(base);
  reading.read(tree);
  reading.end();
  const { lines, hidden, pictures } = reading;
  return { lines, hidden, pictures };
}
