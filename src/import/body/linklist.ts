import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

/** A list in which every item is a link and nothing else. */
export function isLinkList(node: RootContent): boolean {
  if (node.type !== "list") return false;
  return node.children.every(({ children }) => {
    const [only, ...more] = children;
    return (
      more.length === 0 &&
      only?.type === "paragraph" &&
      only.children.every((part) => part.type === "link" || textOf(part).trim() === "")
    );
  });
}
