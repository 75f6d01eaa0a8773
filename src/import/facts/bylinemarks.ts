import type { Element, Nodes } from "hast";
import { agencyNamed } from "../credit/wire.ts";
import { attribute, elements, isBlock, isElement, isParent, isSilent, textOf } from "../html/tree.ts";
import type { BylineMark } from "../material/bylinemark.ts";
import { singleSpaced } from "../material/flattext.ts";
import { address } from "./values.ts";

/** What publishing systems call the place of a byline, in the languages that their makers speak. */
const NAMES = new Set(
  "by byline bylines author authors authorname autor autores autoren autora autorka auteur auteurs autore autori writer writers writtenby journalist reporter contributor contributors columnist signature signatur firma forfatter skribent verfasser redactor penulis yazar muhabir creator creators creditline fn".split(
    " ",
  ),
);

/** Words in the name of a card about somebody. */
const CARD = new Set("bio biography box card about info profile description desc details avatar meet more".split(" "));

/** Those that a byline is called by only where it is such a card. */
const BIOGRAPHY = new Set("bio biography about profile avatar".split(" "));

/** Parts of the page whose bylines are about something else: pictures, comments, other articles. */
const OTHER = new Set(
  "caption figcaption photo photos photographer image img gallery media video credit credits comment comments commentlist respond related recommended recirc sidebar widget widgets teaser teasers nav menu breadcrumb breadcrumbs newsletter cookie popup modal promo ad ads carousel popular trending latest share social follow".split(
    " ",
  ),
);

/** Longer places are prose, or a card. */
const LONGEST = 220;

/** `articleAuthor c-byline__name` as words. */
function words(element: Element): readonly string[] {
  const names = ["className", "id", "itemProp", "rel", "dataTestid", "dataTestId", "dataQa", "dataComponent"];
  return names
    .map((name) => attribute(element, name) ?? "")
    .join(" ")
    .replace(/by-?line/giu, "byline")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

function isOther(element: Element): boolean {
  if (
    isElement(element, "figure", "figcaption", "nav", "form", "dialog", "aside") ||
    attribute(element, "role") === "navigation"
  )
    return true;
  if (isElement(element, "body", "html", "article", "main")) return false;
  const all = words(element);
  return all.some((word) => OTHER.has(word)) && !all.some((word) => NAMES.has(word) || word === "post");
}

function shown(node: Nodes): string {
  if (isSilent(node)) return "";
  if (node.type === "text") return node.value;
  if (isElement(node, "br")) return " | ";
  const text = isParent(node) ? joined(node.children) : "";
  return isBlock(node) || isElement(node, "time") ? ` | ${text} | ` : text;
}

/** What stands beside each other in elements of their own, such as a name and what somebody is; names in parts are one. */
function joined(children: readonly Nodes[]): string {
  return children
    .map((child, at) => {
      const beside = children[at + 1];
      const next = beside?.type === "text" && /^\s+$/u.test(beside.value) ? children[at + 2] : beside;
      const isApart =
        child.type === "element" && next?.type === "element" && agencyNamed(textOf(child).trim()) === undefined;
      return isApart && [child, next].some((one) => /\S\s+\S/u.test(textOf(one).trim()))
        ? `${shown(child)} |`
        : shown(child);
    })
    .join("");
}

/** The words of a place; what the page sets apart stands apart. */
export function rowText(element: Element): string {
  return singleSpaced(shown(element))
    .replace(/(?:\s*\|\s*)+/gu, " | ")
    .replace(/^[\s|]+|[\s|]+$/gu, "");
}

/** The one address that a place leads to. */
function target(element: Element, base: string | undefined): string | undefined {
  const links = [...elements(element)].flatMap((one) =>
    one.tagName === "a" ? (address(attribute(one, "href"), base) ?? []) : [],
  );
  const [url, ...more] = new Set(links);
  return more.length === 0 ? url : undefined;
}

function* marksIn(node: Nodes, base: string | undefined, isInCard: boolean): Generator<BylineMark> {
  if (isSilent(node) || !isParent(node)) return;
  if (node.type !== "element") {
    for (const child of node.children) yield* marksIn(child, base, isInCard);
    return;
  }
  if (isOther(node)) return;
  const all = words(node);
  const isNamed = all.some((word) => NAMES.has(word));
  const isCard = isInCard || (isNamed && all.some((word) => (all.includes("byline") ? BIOGRAPHY : CARD).has(word)));
  if (isNamed && textOf(node).length <= LONGEST && textOf(node) !== "") {
    const url = target(node, base);
    yield { text: rowText(node), isCard, ...(url && { url }) };
    return;
  }
  for (const child of node.children) yield* marksIn(child, base, isCard);
}

/** The places of bylines in a part of a page, the outermost ones, in its order. @param base what relative addresses are relative to */
export function bylineMarks(part: Nodes, base: string | undefined): readonly BylineMark[] {
  return [...marksIn(part, base, false)];
}
