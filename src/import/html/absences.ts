import type { Element } from "hast";
import { singleSpaced } from "../material/flattext.ts";
import { attribute, elements, find, isElement, textOf } from "./tree.ts";

/** A drawing that is smaller is an icon. */
const ICON = 200;

/** A picture that stands in the page itself and is smaller holds a place for one that is loaded later. */
const PLACEHOLDER = 2000;

/** Names of parts that a script fills with something to look at. */
const FILLED =
  /(?:^|[\s_-])(?:embed|chart|graph(?:ic)?|infographic|map|flourish|infogram|datawrapper|tableau|timeline|player)(?:$|[\s_-])/iu;

function named(what: string, element: Element): string {
  const name = attribute(element, "title") ?? attribute(element, "ariaLabel") ?? attribute(element, "alt");
  return `${what}${name === undefined ? "" : ` (“${singleSpaced(name).slice(0, 100)}”)`} stood here, which cannot be kept`;
}

function size(element: Element, side: "width" | "height"): number {
  return Number.parseFloat(attribute(element, side) ?? "0");
}

function isDrawing(svg: Element, isFigure: boolean): boolean {
  const labels = [...elements(svg)].filter((inner) => inner.tagName === "text");
  return isFigure || labels.length > 1 || size(svg, "width") >= ICON;
}

/**
 * What an element shows that no text can carry, in words for the editor.
 * @param isFigure whether it stands in a figure
 */
export function absent(element: Element, isFigure: boolean): string | undefined {
  if (element.tagName === "svg") return isDrawing(element, isFigure) ? named("a drawing", element) : undefined;
  if (element.tagName === "canvas") return named("a drawing that a script makes", element);
  if (isElement(element, "iframe", "embed", "object", "applet"))
    return named("a part from elsewhere without an address", element);
  if (isElement(element, "video", "audio"))
    return named(`${element.tagName === "video" ? "a film" : "a sound"} without an address`, element);
  if (element.tagName === "img" && (attribute(element, "src") ?? "").length > PLACEHOLDER)
    return named("a picture that is part of the page itself", element);
  const names = `${attribute(element, "className") ?? ""} ${attribute(element, "id") ?? ""}`;
  const isEmpty = isElement(element, "div", "figure", "section") && textOf(element) === "";
  const isFilled =
    isEmpty && FILLED.test(names) && find(element, (inner) => isElement(inner, "img", "iframe", "video")) === undefined;
  return isFilled && element.children.every((child) => child.type !== "element" || textOf(child) === "")
    ? named("something that a script shows", element)
    : undefined;
}
