import type { Element, Parents, RootContent } from "hast";
import { isSentenceEnd } from "../lines/sentences.ts";
import { attribute, find, isBlock, isElement, isParent, textOf } from "./tree.ts";

/** A form that holds more is the page itself, as some systems have it, and asks for nothing. */
const PAGE = 600;

/** A custom element with so much text is a paragraph at least. */
const PARAGRAPH = 40;

/** A line that is hard-wrapped is no shorter; a line of code or of a poem may be. */
const NARROWEST = 40;

function isShadow(element: Element): boolean {
  return element.tagName === "template" && attribute(element, "shadowRootMode") !== undefined;
}

/** Whether browsers, or whoever reads the page, see a block in an element that is none by its name. */
function isSecretBlock(element: Element): boolean {
  if (isElement(element, "form")) return textOf(element).length > PAGE;
  if (isElement(element, "span", "font", "b", "strong", "em", "i"))
    return /(?:^|;)\s*display\s*:\s*block/iu.test(attribute(element, "style") ?? "");
  if (!/^(?!amp-|mjx-)[a-z][\w.]*-/u.test(element.tagName)) return false;
  return textOf(element).length >= PARAGRAPH || find(element, isBlock) !== undefined;
}

/** The paragraphs of a preformatted text that is prose, as old pages and mailing lists have it. */
function proseOf(element: Element): readonly string[] {
  if (element.tagName !== "pre" || element.children.some((child) => child.type !== "text")) return [];
  const text = element.children.map((child) => (child.type === "text" ? child.value : "")).join("");
  const groups = text.split(/\n[ \t\r]*\n/u).map((group) =>
    group
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const found = groups.filter((lines) => lines.length > 0);
  const isProse = (lines: readonly string[]) => {
    const whole = lines.join(" ");
    const isWide = lines.slice(0, -1).every((line) => line.length >= NARROWEST);
    return isWide && whole.length >= PARAGRAPH * 2 && isSentenceEnd(whole) && !/[{};=]{2}|\S {3,}\S/u.test(whole);
  };
  const isText = found.length > 1 && found.filter(isProse).length * 3 >= found.length * 2;
  return isText ? found.map((lines) => lines.join(" ")) : [];
}

/**
 * Makes plain blocks of what reads as blocks and is none by its name: forms around a whole page, custom elements, their shadow trees,
 * spans that a style makes blocks, prose that is set as preformatted.
 * @param node changed in place
 */
export function straighten(node: Parents): void {
  const children = node.children.flatMap((child): RootContent[] => {
    if (child.type !== "element") return [child];
    if (isShadow(child)) Object.assign(child, { tagName: "div", children: child.content?.children ?? child.children });
    const lines = proseOf(child);
    if (lines.length > 0)
      return lines.map((value) => ({
        type: "element",
        tagName: "p",
        properties: {},
        children: [{ type: "text", value }],
      }));
    if (isSecretBlock(child)) child.tagName = "div";
    if (isParent(child)) straighten(child);
    return [child];
  });
  Object.assign(node, { children });
}
