import Defuddle from "defuddle";
import { parseHTML } from "linkedom/worker";

const NUMBER = /data-n="(\d+)"/gu;

/** The extractor has rules for sites that it knows by address, which build their own text; the page's own text is wanted. */
const NOWHERE = "https://page.invalid/";

/**
 * Which of a page's numbered elements the extractor takes for the article. It loads nothing: what it fetches is refused.
 * @param html the page, its leaves numbered by `data-n`
 */
export function survivors(html: string): ReadonlySet<number> {
  const { document } = parseHTML(html);
  // linkedom lacks both, and the extractor asks for them
  document.styleSheets ??= [];
  document.defaultView.getComputedStyle ??= () => ({ display: "" });
  const refuse = () => Promise.reject(new Error("nothing is loaded during an import"));
  const extractor = new Defuddle(document, { url: NOWHERE, standardize: false, useAsync: false, fetch: refuse });
  return new Set([...extractor.parse().content.matchAll(NUMBER)].map(([, number]) => Number(number)));
}
