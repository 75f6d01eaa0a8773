import type { Link, Nodes } from "mdast";
import { type Block, linkedLines } from "../material/block.ts";
import { singleSpaced } from "../material/flattext.ts";

/** Files an article under a subject. */
const SUBJECT =
  /\/(?:tags?|topics?|categor\w+|sections?|subjects?|themes?|tema|rubri\w+|kategori\w*|etiquetas?|mot-cle|mots?-cles?)[/=]/iu;

const LINK = /\[(?<words>[^[\]]*)\]\((?<url>[^()]*)\)/gu;

/** Whether a link, as Markdown has it, leads to the page of a subject, under which the article is filed. */
export function isFiling(link: string): boolean {
  return SUBJECT.test(link.slice(link.indexOf("](")));
}

function linksIn(node: Nodes): readonly Link[] {
  if (node.type === "link") return [node];
  return "children" in node ? node.children.flatMap(linksIn) : [];
}

/** A block's lines without the links under which the page files its article. */
export function unfiledLines(block: Block): readonly string[] {
  const isFiled = block.node.type === "list" && linksIn(block.node).some(({ url }) => SUBJECT.test(url));
  return (isFiled ? [] : linkedLines(block))
    .map((line) =>
      singleSpaced(
        line.replace(LINK, (link, words: string) => (isFiling(link) ? "" : words)).replace(/<\/?em>/gu, ""),
      ).replace(/^[\s|·•,/–-]+|[\s|·•,/–-]+$/gu, ""),
    )
    .filter(Boolean);
}
