import type { Element, ElementContent, Parents, RootContent } from "hast";
import { withoutMailMarks } from "../lines/mailtext.ts";
import { isSentenceEnd } from "../lines/sentences.ts";
import { wordCount } from "../lines/wordcount.ts";
import { attribute, find, isBlock, isElement, isParent, textOf } from "./tree.ts";

/** A form that holds more words is the page itself, as some systems have it, and asks for nothing. */
const PAGE = 100;

/** A custom element with so much text is a paragraph at least. */
const PARAGRAPH = 40;

/** A line that is hard-wrapped is no shorter; a line of code or of a poem may be. */
const NARROWEST = 40;

function isShadow(element: Element): boolean {
  return element.tagName === "template" && attribute(element, "shadowRootMode") !== undefined;
}

/** Whether browsers, or whoever reads the page, see a block in an element that is none by its name. */
function isSecretBlock(element: Element): boolean {
  if (isElement(element, "form")) return wordCount(textOf(element)) > PAGE;
  // a quotation within a line that holds a block is a box of the page
  if (isElement(element, "q")) return find(element, isBlock) !== undefined;
  if (isElement(element, "span", "font", "b", "strong", "em", "i"))
    return /(?:^|;)\s*display\s*:\s*block/iu.test(attribute(element, "style") ?? "");
  const isOdd = /^(?!amp-|mjx-|m:)[a-z][\w.]*-/u.test(element.tagName) || !HTML.has(element.tagName);
  if (!isOdd || /^(?:amp-|mjx-|m:|image$)/u.test(element.tagName)) return false;
  return textOf(element).length >= PARAGRAPH || find(element, isBlock) !== undefined;
}

/** Elements of HTML, as far as pages have them in their bodies. */
const HTML = new Set(
  "a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp".split(
    " ",
  ),
);

/** Makes a plain block of an element, which keeps its name as one of its own: `<story-teaser>` says what it is. */
function renamed(element: Element): void {
  if (!HTML.has(element.tagName)) element.properties.dataComponent ??= element.tagName;
  element.tagName = "div";
}

/** Lines of code, and columns of a table. */
const NO_PROSE = /[{};=]{2}|\S {3,}\S/u;

/** A paragraph of prose whose lines were broken by hand. */
function isBrokenProse(lines: readonly string[]): boolean {
  const whole = lines.join(" ");
  const isWide = lines.slice(0, -1).every((line) => line.length >= NARROWEST);
  return isWide && whole.length >= PARAGRAPH * 2 && isSentenceEnd(whole) && !NO_PROSE.test(whole);
}

function letters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** What mail archives set within a preformatted text: links, and what stands in bold or italics. */
const INLINE: ReadonlySet<string> = new Set(["a", "b", "i", "em", "strong", "u", "tt", "font"]);

/** The text of a node with its line breaks. */
function rawText(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(rawText).join("") : "";
}

function isMarkup(child: ElementContent): boolean {
  return child.type === "element" && (!INLINE.has(child.tagName) || child.children.some(isMarkup));
}

/** The paragraphs of a preformatted text that is prose, as old pages and mailing lists have it, and what a mail has around them. */
function proseOf(
  element: Element,
): { readonly lines: readonly string[]; readonly around: readonly string[] } | undefined {
  if (element.tagName !== "pre" || element.children.some(isMarkup)) return undefined;
  const whole = rawText(element);
  const { text, removed } = withoutMailMarks(whole);
  const groups = text.split(/\n[ \t\r]*\n/u).map((group) =>
    group
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const found = groups.filter((lines) => lines.length > 0);
  const prose = found.filter(isBrokenProse);
  const isText = found.length > 1 && letters(prose.flat()) * 3 >= letters(found.flat()) * 2;
  if (!isText) return undefined;
  const lines = found.flatMap((group) => (isBrokenProse(group) ? [group.join(" ")] : group));
  return { lines, around: removed.map((removal) => removal.text) };
}

function paragraph(value: string): Element {
  return { type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] };
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
    const prose = proseOf(child);
    if (prose !== undefined) {
      const around = prose.around.map(paragraph);
      const footer: Element = { type: "element", tagName: "footer", properties: {}, children: around };
      return [...prose.lines.map(paragraph), ...(around.length > 0 ? [footer] : [])];
    }
    if (isSecretBlock(child)) renamed(child);
    if (isParent(child)) straighten(child);
    return [child];
  });
  Object.assign(node, { children });
}
