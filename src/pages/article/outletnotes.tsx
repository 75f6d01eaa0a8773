import { raw } from "hono/html";
import type { Article } from "../../article/article.ts";
import { pixelHtml } from "../../article/republishing.ts";
import { isReserved } from "../../article/reserved.ts";

/**
 * What the outlet wants printed below its text, in its own words, and its picture that counts readers: the page is the one place where
 * this publication's readers are counted, and feeds carry neither.
 */
export function OutletNotes({ article }: { article: Article }) {
  const { obligations } = article;
  if (obligations === undefined || isReserved(article)) return null;
  const { licence, notes = [], pixel } = obligations;
  const lines = [...notes, ...(licence === undefined ? [] : [licence])];
  return (
    <>
      {lines.length > 0 && (
        <section class="sentence" aria-label={`Note of ${article.credit?.outlet.name ?? "the outlet"}`}>
          {lines.map((line) => (
            <p>{line}</p>
          ))}
        </section>
      )}
      {pixel !== undefined && raw(pixelHtml(pixel))}
    </>
  );
}
