import {
  ALLOWED_PROTOCOLS,
  ALLOWED_TAGS,
  attributeRule,
  idPrefix,
  REQUIRED_ANCESTORS,
} from "../article/allowedhtml.ts";
import { type MarkupElement, MarkupError, type MarkupNode, readMarkup } from "./markup.ts";

/** What came of a check: the tree, or what is wrong and where (in UTF-16 units). */
export type CheckedHtml =
  | { readonly nodes: readonly MarkupNode[] }
  | { readonly mistake: string; readonly offset: number };

/** As HTML writes what hast names otherwise. */
const HAST_NAMES: Readonly<Record<string, string>> = {
  class: "className",
  colspan: "colSpan",
  datetime: "dateTime",
  hreflang: "hrefLang",
  rowspan: "rowSpan",
};

/** Controls that a browser leaves out when it reads an address, so that they can hide what it begins with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDING = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/;

function isAddress(value: string, protocols: readonly string[]): boolean {
  const url = HIDING.test(value) ? null : URL.parse(value);
  if (url === null || !protocols.includes(url.protocol.slice(0, -1))) return false;
  return url.protocol === "mailto:" || (/^https?:\/\//i.test(value) && url.username === "" && url.password === "");
}

/** What is wrong with an attribute; nothing where it may stand. */
function attributeMistake(tag: string, { name, value }: MarkupElement["attrs"][number], slug: string) {
  const property = HAST_NAMES[name] ?? name;
  const rule = attributeRule(tag, property);
  if (rule === undefined) return `has ${name} on <${tag}>, which feeds do not carry: remove it`;
  const protocols = property === "src" ? ["https"] : ALLOWED_PROTOCOLS[property];
  if (protocols !== undefined && !isAddress(value, protocols)) {
    return `has ${name} on <${tag}> that is no whole address: write one that begins with ${protocols.join(":, ")}:`;
  }
  if (property === "id" && !value.startsWith(idPrefix(slug))) {
    return `has the id ${JSON.stringify(value)}: begin it with ${idPrefix(slug)}, so that several articles fit on one page`;
  }
  const values = typeof rule === "string" ? undefined : rule.slice(1);
  if (values !== undefined && !value.split(/\s+/).every((word) => values.includes(word))) {
    return `has ${name}=${JSON.stringify(value)} on <${tag}>: write ${values.join(" or ")}, or remove it`;
  }
  return undefined;
}

function* mistakesOf(element: MarkupElement, around: ReadonlySet<string>, slug: string): Generator<string> {
  const { nodeName: tag, attrs } = element;
  if (!ALLOWED_TAGS.has(tag)) yield `has <${tag}>, which feeds do not carry: remove it`;
  const ancestors = REQUIRED_ANCESTORS[tag];
  if (ancestors !== undefined && !ancestors.some((name) => around.has(name))) {
    yield `has <${tag}> outside of <${ancestors.join("> and <")}>: put it in one`;
  }
  for (const attribute of attrs) {
    const mistake = attributeMistake(tag, attribute, slug);
    if (mistake !== undefined) yield mistake;
  }
  if (tag === "img" && !attrs.some(({ name }) => name === "src")) yield "has <img> without src: add its address";
}

function firstMistake(
  nodes: readonly MarkupNode[],
  around: ReadonlySet<string>,
  slug: string,
): CheckedHtml | undefined {
  for (const node of nodes) {
    if (!("childNodes" in node)) continue;
    const [mistake] = mistakesOf(node, around, slug);
    if (mistake !== undefined) return { mistake, offset: node.sourceCodeLocation.startOffset };
    const below = firstMistake(node.childNodes, new Set([...around, node.nodeName]), slug);
    if (below !== undefined) return below;
  }
  return undefined;
}

/**
 * Checks an article's HTML element by element against the allow-list that the build sanitizes with. Nothing is mended:
 * what is not plainly allowed is refused, so what was checked is, letter for letter, what is served.
 * @param slug the article's, which every id begins with
 */
export function checkHtml(html: string, slug: string): CheckedHtml {
  try {
    const nodes = readMarkup(html);
    return firstMistake(nodes, new Set(), slug) ?? { nodes };
  } catch (error) {
    if (error instanceof MarkupError) return { mistake: error.message, offset: error.offset };
    throw error;
  }
}
