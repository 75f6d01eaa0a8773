import type { Schema } from "hast-util-sanitize";

/** What feeds and pages may carry of HTML: text, its structure, links and pictures; nothing that acts or loads by itself. */
const TAGS =
  "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure " +
  "h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup " +
  "table tbody td tfoot th thead time tr u ul var wbr";

/** Elements whose content means nothing without them, or is meant for machines: it goes with them. */
const STRIPPED =
  "applet audio button canvas embed form frameset iframe input math meta noembed noframes noscript object option " +
  "plaintext script select style svg template textarea title video xmp";

/** Elements that show something from elsewhere, which a link can stand for. */
const EMBEDDING = new Set(["applet", "audio", "canvas", "embed", "iframe", "object", "video"]);

const allowed = new Set(TAGS.split(" "));
const stripped = new Set(STRIPPED.split(" "));

const CELL = ["align", "colSpan", "rowSpan"];
const EDIT = ["cite", "dateTime"];

/** Attributes by element; class only as footnotes need it, and never `style` or an event. */
const attributes: NonNullable<Schema["attributes"]> = {
  "*": [["dir", "ltr", "rtl", "auto"], "id", "lang", "title"],
  a: ["href", "hrefLang", ["className", "data-footnote-backref"]],
  blockquote: ["cite"],
  col: ["span"],
  colgroup: ["span"],
  del: EDIT,
  details: ["open"],
  img: ["alt", "height", "src", "width"],
  ins: EDIT,
  li: ["value"],
  ol: ["reversed", "start", "type"],
  q: ["cite"],
  section: [["className", "footnotes"]],
  td: CELL,
  th: [...CELL, "scope"],
  time: ["dateTime"],
};

/** The allow-list for one article. @param slug put before every id, so that several articles fit on one page */
export function allowList(slug: string): Schema {
  return {
    tagNames: [...allowed],
    attributes,
    protocols: { href: ["http", "https", "mailto"], src: ["https", "http"], cite: ["http", "https"] },
    strip: [...stripped],
    ancestors: {
      caption: ["table"],
      tbody: ["table"],
      td: ["table"],
      tfoot: ["table"],
      th: ["table"],
      thead: ["table"],
      tr: ["table"],
    },
    clobber: ["id"],
    clobberPrefix: `${slug}-`,
  };
}

/** What happens to an element: kept, removed with all that is in it, or removed while its text stays. */
export function fateOf(tagName: string): "kept" | "stripped" | "unwrapped" {
  if (allowed.has(tagName)) return "kept";
  return stripped.has(tagName) ? "stripped" : "unwrapped";
}

/** Whether an attribute survives on an element. @param property as hast names it, such as `colSpan` */
export function isAllowedAttribute(tagName: string, property: string): boolean {
  const rules = [...(attributes["*"] ?? []), ...(attributes[tagName] ?? [])];
  return rules.some((rule) => (typeof rule === "string" ? rule : rule[0]) === property);
}

/** Why an element is gone and what to do instead. */
export function removalMessage(tagName: string): string {
  const element = `<${tagName}> is not carried by feeds and was removed`;
  if (EMBEDDING.has(tagName)) return `${element}: link to it instead`;
  return fateOf(tagName) === "stripped"
    ? `${element} with all that is in it: delete it`
    : `${element}, its text was kept: write Markdown instead`;
}
