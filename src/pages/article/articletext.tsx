import { raw } from "hono/html";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";

/** A tag with its attributes, whatever stands in their quotes. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:[^>"']|"[^"]*"|'[^']*')*>/g;

const LANGUAGE = /\slang=/;

/** A group and no region: a landmark would need a name of its own for each of several tables. */
const SCROLLING = '<div class="wide" role="group" aria-label="Table" tabindex="0"';

/** A wide table scrolls by itself, by keyboard too, instead of the whole page. */
function withScrollingTables(html: string, language: string): string {
  const { lang: label } = languageAttributes(PAGE_LANGUAGE, language);
  return html.replace(TAG, (tag: string, slash: string, name: string) => {
    if (name !== "table") return tag;
    if (slash !== "") return `${tag}</div>`;
    if (label === undefined) return `${SCROLLING}>${tag}`;
    // The label's language would be the table's as well.
    const table = LANGUAGE.test(tag) ? tag : tag.replace("<table", `<table lang="${language}"`);
    return `${SCROLLING} lang="${label}">${table}`;
  });
}

/** An article's text. @param html sanitized, every attribute in quotes @param language of the text */
export function ArticleText({ html, language }: { html: string; language: string }) {
  return <div class="text">{raw(withScrollingTables(html, language))}</div>;
}
