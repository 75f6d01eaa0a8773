import { parseDocument } from "yaml";

/** An article's file as it stands in content/articles. */
export interface ArticleFile {
  readonly name: string;
  readonly text: string;
}

const FRONT_MATTER = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** A text as it is compared: letters and digits alone, in small letters, comments and character references aside. */
function folded(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/gu, "")
    .replace(/&#x?[\da-f]+;/giu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function halves(file: string): readonly [above: string, body: string] {
  const match = FRONT_MATTER.exec(file);
  return match ? [match[1] ?? "", file.slice(match[0].length)] : ["", file];
}

function creditOf(above: string): readonly unknown[] {
  const document = parseDocument(above, { logLevel: "silent" });
  if (document.errors.length > 0) return [];
  return [document.getIn(["credit", "outlet"]), document.getIn(["credit", "title"]), document.get("basis")];
}

/**
 * The file that carries the same article already: the same text, white space and marks aside, or the same original headline
 * of the same outlet, republished.
 * @param file the new article's file
 */
export function sameArticle(file: string, others: readonly ArticleFile[]): string | undefined {
  const [above, body] = halves(file);
  const text = folded(body);
  const [outlet, title] = creditOf(above);
  const wanted = typeof title === "string" ? folded(title) : "";
  return others.find((other) => {
    const [otherAbove, otherBody] = halves(other.text);
    if (folded(otherBody) === text) return true;
    if (wanted === "" || !folded(otherAbove).includes(wanted)) return false;
    const [otherOutlet, otherTitle, basis] = creditOf(otherAbove);
    // an adaptation of the article is another text
    return (
      basis === "republished" &&
      otherOutlet === outlet &&
      typeof otherTitle === "string" &&
      folded(otherTitle) === wanted
    );
  })?.name;
}
