import { SaxesParser } from "saxes";
import type { Article } from "../../src/article/article.ts";
import { renderFeed, WRITERS } from "../../src/feeds/document.ts";
import type { Channel } from "../../src/feeds/format.ts";
import type { FormatName } from "../../src/site/formats.ts";
import { CHANNEL } from "./articles.ts";

/** The whole document as text; fails on bytes that are not UTF-8. */
export function rendered(format: FormatName, articles: readonly Article[], channel: Channel = CHANNEL): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
    renderFeed(WRITERS[format], channel, articles),
  );
}

/** Parses as strictly as XML 1.0 with namespaces asks. @throws on the first mistake */
export function assertWellFormed(document: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(document).close();
}

/** What a parser makes of line ends and forbidden characters, with the white space around that parsers drop. */
export function asRead(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .trim()
  );
}
