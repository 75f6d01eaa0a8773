import { parseHTML } from "linkedom";

/** What a person can find on a page: its words, and where its links, pictures and dates point. */
export interface Visible {
  readonly text: string;
  readonly attributes: ReadonlySet<string>;
}

const SHOWN = ["href", "src", "datetime", "width", "height"];

/** Text with its white space as a browser shows it. */
export function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What repeats the article, closed until somebody opens it: no sign that the page itself shows something. */
const REPEATED = "textarea, .republish";

/** Reads a page as a person does, hidden data left out. */
export function visibleIn(html: string): Visible {
  const { document } = parseHTML(html);
  const attributes = new Set<string>([document.documentElement.getAttribute("lang") ?? ""]);
  for (const element of document.body.querySelectorAll("*")) {
    for (const name of SHOWN) attributes.add(element.getAttribute(name) ?? "");
  }
  for (const element of document.body.querySelectorAll(REPEATED)) element.remove();
  return { text: collapsed(document.body.textContent ?? ""), attributes };
}

/** The JSON-LD document of a page, as a search engine finds it. */
export function structuredData(html: string): Record<string, unknown> {
  const { document } = parseHTML(html);
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return JSON.parse(blocks.map((block) => block.textContent).join(""));
}
