import type { Element, ElementContent, Nodes, Parents, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { MathMLToLaTeX } from "mathml-to-latex";
import { flat, singleSpaced } from "../material/flattext.ts";
import { attribute, elements, find, isElement, isParent } from "./tree.ts";

/** What pages set around a formula: the same once for machines and once for the eye. */
const WRAPPER = /(?:^|\s)(?:mwe-math-element|katex|katex-display|MathJax\w*|mjx-chtml|mjx-container)(?:\s|$)/u;

/** Elements that stand in a line, so that a formula of nothing else reads as text. */
const LINEAR = new Set("math mrow mstyle mi mn mo mtext mspace semantics annotation".split(" "));

/** Symbols with room around them. */
const RELATION = /^[=<>≤≥≠≈≡∼→⇒±+−×·∈⊂∪∩-]$/u;

function rawText(node: Nodes): string {
  if (node.type === "text") return node.value;
  return isParent(node) ? node.children.map(rawText).join("") : "";
}

function isTexScript(node: Nodes): boolean {
  return isElement(node, "script") && /^math\/tex/iu.test(attribute(node, "type") ?? "");
}

/** TeX without what Wikipedia sets around it. */
function bareTex(tex: string): string {
  const trimmed = tex.trim();
  return (/^\{\\(?:display|text)style\s+([\s\S]*)\}$/u.exec(trimmed)?.[1] ?? trimmed).trim();
}

/** A formula in one line, such as `E = m`; none where something is raised, lowered or stacked. */
function linear(math: Element): string | undefined {
  const inner = [...elements(math)];
  if (inner.some(({ tagName }) => !LINEAR.has(tagName))) return undefined;
  const tokens = inner
    .filter((element) => isElement(element, "mi", "mn", "mo", "mtext", "mspace"))
    .map((element) => (element.tagName === "mspace" ? " " : rawText(element).trim()));
  return flat(tokens.map((token) => (RELATION.test(token) ? ` ${token} ` : token)).join(""));
}

function converted(math: Element): string {
  try {
    return MathMLToLaTeX.convert(toHtml(math, { closeSelfClosing: true })).trim();
  } catch {
    return flat(rawText(math));
  }
}

/** The TeX that the page carries beside the MathML. */
function carriedTex(math: Element): string | undefined {
  const annotation = find(
    math,
    (inner) => inner.tagName === "annotation" && /tex/iu.test(attribute(inner, "encoding") ?? ""),
  );
  const tex = bareTex((annotation === undefined ? attribute(math, "alttext") : rawText(annotation)) ?? "");
  return tex === "" ? undefined : tex;
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

function code(tex: string, isBlock: boolean): ElementContent {
  if (!isBlock) return element("code", {}, [{ type: "text", value: singleSpaced(tex) }]);
  return element("pre", {}, [element("code", { className: ["language-tex"] }, [{ type: "text", value: `${tex}\n` }])]);
}

function written(formula: Element, isBlock: boolean): ElementContent[] {
  if (isTexScript(formula)) {
    const tex = rawText(formula).trim();
    return tex === "" ? [] : [code(tex, isBlock && /mode=display/u.test(attribute(formula, "type") ?? ""))];
  }
  const carried = carriedTex(formula);
  const text = carried !== undefined && /[\\^_{}]/u.test(carried) ? undefined : linear(formula);
  if (text !== undefined) return text === "" ? [] : [{ type: "text", value: text }];
  const tex = carried ?? converted(formula);
  return tex === "" ? [] : [code(tex, isBlock)];
}

/** A picture of a formula carries its TeX in place of words. */
function pictured(node: RootContent): string | undefined {
  if (!isElement(node, "img")) return undefined;
  const tex = (attribute(node, "alt") ?? "").replace(/^\$+|\$+$/gu, "").trim();
  const isNamed = /(?:^|[\s_-])(?:la)?tex(?:[\s_-]|$)|(?:^|\s)(?:mwe-math\S*|equation|formula)(?:\s|$)/iu.test(
    attribute(node, "className") ?? "",
  );
  return tex !== "" && (isNamed || /\\[a-z]+\s*\{|[_^]\{/u.test(tex)) ? bareTex(tex) : undefined;
}

function formulaIn(node: RootContent): Element | undefined {
  if (node.type !== "element") return undefined;
  const isWrapper = WRAPPER.test(attribute(node, "className") ?? "") || node.tagName === "mjx-container";
  if (node.tagName === "math" || isTexScript(node)) return node;
  return isWrapper ? find(node, (inner) => inner.tagName === "math" || isTexScript(inner)) : undefined;
}

/** What MathJax draws from the script beside it. */
function isDrawn(node: RootContent): boolean {
  return node.type === "element" && /(?:^|\s)MathJax/u.test(attribute(node, "className") ?? "");
}

function isDisplayed(formula: Element, parent: Parents): boolean {
  const isBlockParent =
    parent.type === "root" || isElement(parent, "div", "section", "article", "main", "body", "td", "li");
  return (
    isBlockParent &&
    (attribute(formula, "display") === "block" || /mode=display/u.test(attribute(formula, "type") ?? ""))
  );
}

/**
 * Turns every formula of a page into text, or into TeX as code, once: what a page carries of it for the eye beside the MathML or TeX goes.
 * @param page changed in place
 */
export function takeFormulas(page: Parents): void {
  const hasScript = page.children.some(isTexScript);
  const children = page.children.flatMap((child): RootContent[] => {
    const formula = formulaIn(child);
    if (formula !== undefined) return written(formula, isDisplayed(formula, page));
    const picture = pictured(child);
    if (picture !== undefined) return [code(picture, false)];
    if (hasScript && isDrawn(child)) return [];
    if (isParent(child)) takeFormulas(child);
    return [child];
  });
  Object.assign(page, { children });
}
