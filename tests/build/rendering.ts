import { nearest } from "../../src/article/fields.ts";
import type { AddressBook, ArticleTarget } from "../../src/build/linktarget.ts";
import { renderText } from "../../src/build/rendertext.ts";
import type { SitePaths } from "../../src/build/sitepaths.ts";
import type { Findings } from "../../src/content/finding.ts";
import type { PictureFolder } from "../../src/content/picturefolder.ts";

/** What came of a text: the HTML, the Markdown for partners, and what was found, as `line:column: message`. */
export interface Outcome {
  readonly html: string;
  readonly markdown: string;
  readonly beginning: string | undefined;
  readonly withheld: readonly string[];
  readonly tables: readonly string[];
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

const PICTURES: PictureFolder = {
  measure: (address) =>
    address.endsWith("harbour.jpg")
      ? {
          path: "/images/harbour.0123456789abcdef.jpg",
          source: "",
          type: "image/jpeg",
          width: 1200,
          height: 800,
          bytes: 9,
        }
      : { mistake: `${address} does not exist: put it there` },
};

const ARTICLES: ReadonlyMap<string, ArticleTarget> = new Map([
  ["2026-11-20-harbour.md", { slug: "harbour", draft: false }],
  ["2026-11-21-größe-北.md", { slug: "größe-北", draft: false }],
]);

/** What is looked at is how links are written, wherever they lead. */
const ANYWHERE: SitePaths = { answers: () => true, nearest: () => undefined };

const BOOK: AddressBook = {
  site: "https://news.example",
  articles: { get: (name) => ARTICLES.get(name), nearest: (name) => nearest(name, ARTICLES.keys()) },
  pictures: PICTURES,
  paths: ANYWHERE,
};

/** Renders a text as that of the article `harbour`. */
export function rendered(body: string, { slug = "harbour", language = "en", sharesPictures = true } = {}): Outcome {
  const findings: Findings = { problems: [], warnings: [] };
  const text = { body, file: "harbour.md", article: { slug, draft: false }, language, book: BOOK, sharesPictures };
  const { html, markdown, beginning, withheld, tables } = renderText(text, findings);
  const lines = (found: Findings["problems"]) => found.map((p) => `${p.line}:${p.column}: ${p.message}`);
  return {
    html,
    markdown,
    beginning,
    withheld,
    tables,
    problems: lines(findings.problems),
    warnings: lines(findings.warnings),
  };
}
