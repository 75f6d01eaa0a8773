/** Which values an attribute may have: any, or one of those named. By hast's name, such as `colSpan`. */
export type AttributeRule = string | [name: string, ...values: string[]];

/** What feeds and pages may carry of HTML: text, its structure, links and pictures; nothing that acts or loads by itself. */
export const ALLOWED_TAGS: ReadonlySet<string> = new Set(
  (
    "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure " +
    "h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup " +
    "table tbody td tfoot th thead time tr u ul var wbr"
  ).split(" "),
);

/** Elements whose content means nothing without them, or is meant for machines: it goes with them. */
export const STRIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    "applet audio button canvas embed form frameset iframe input math meta noembed noframes noscript object option " +
    "plaintext script select style svg template textarea title video xmp"
  ).split(" "),
);

const CELL = ["align", "colSpan", "rowSpan"];
const EDIT = ["cite", "dateTime"];

/** Attributes by element; class only as footnotes need it, and never `style` or an event. */
export const ALLOWED_ATTRIBUTES: Record<string, AttributeRule[]> = {
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

/** What addresses may begin with, by the attribute that holds them. */
export const ALLOWED_PROTOCOLS: Record<string, string[]> = {
  href: ["http", "https", "mailto"],
  src: ["https", "http"],
  cite: ["http", "https"],
};

/** Elements that mean something only within another. */
export const REQUIRED_ANCESTORS: Record<string, string[]> = Object.fromEntries(
  ["caption", "tbody", "td", "tfoot", "th", "thead", "tr"].map((tag) => [tag, ["table"]]),
);

/** What every id in an article's text begins with, so that several articles fit on one page. */
export function idPrefix(slug: string): string {
  return `${slug}-`;
}

/** What is allowed of an attribute on an element. @param name as hast has it @returns none where it is not allowed */
export function attributeRule(tag: string, name: string): AttributeRule | undefined {
  const rules = [...(ALLOWED_ATTRIBUTES["*"] ?? []), ...(ALLOWED_ATTRIBUTES[tag] ?? [])];
  return rules.find((rule) => (typeof rule === "string" ? rule : rule[0]) === name);
}
