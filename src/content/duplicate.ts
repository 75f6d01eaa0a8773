import { glance, halvesOf, type WrittenArticle } from "./articlefile.ts";

/** A text as it is compared: letters and digits alone, in small letters, comments and character references aside. */
function folded(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/gu, "")
    .replace(/&#x?[\da-f]+;/giu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Where an article comes from, as far as its front matter says. */
function originOf(yaml: string) {
  const { basis, credit } = glance(yaml);
  const { outlet, title } = Object(credit);
  return { outlet, basis, title: typeof title === "string" ? folded(title) : "" };
}

/**
 * The file that carries the same article already: the same text, white space and marks aside, or the same original headline
 * of the same outlet, republished.
 * @param text the new article's file
 */
export function sameArticle(
  text: string,
  others: readonly Pick<WrittenArticle, "name" | "text">[],
): string | undefined {
  const { yaml, body } = halvesOf(text);
  const wanted = folded(body);
  const { outlet, title } = originOf(yaml);
  return others.find(({ text: other = "" }) => {
    const halves = halvesOf(other);
    if (folded(halves.body) === wanted) return true;
    // most files do not name it, and are not worth reading as YAML
    if (title === "" || !folded(halves.yaml).includes(title)) return false;
    const origin = originOf(halves.yaml);
    // an adaptation of the article is another text
    return origin.basis === "republished" && origin.outlet === outlet && origin.title === title;
  })?.name;
}
