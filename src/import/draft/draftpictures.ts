import type { Nodes, Parents, RootContent } from "mdast";
import type { Kept } from "../body/bodytext.ts";
import { hasPicture } from "../html/htmlmarkdown.ts";
import type { Removal } from "../material/block.ts";
import { flat } from "../material/flattext.ts";

/** What an article keeps where its pictures are not covered, and the pictures that went. */
export interface WithoutPictures {
  readonly body: readonly Kept[];
  readonly removed: readonly Removal[];
}

function names(node: Nodes): readonly string[] {
  if (node.type === "image") return [node.alt || node.url];
  if (node.type === "html") return [flat(node.value.replace(/\]\([^)]*\)|<[^<>]*>|!\[/gu, " "))];
  return "children" in node ? node.children.flatMap(names) : [];
}

function isEmpty(node: Nodes): boolean {
  return (
    "children" in node &&
    node.children.length === 0 &&
    /^(?:paragraph|link|emphasis|strong|heading|list|listItem|blockquote)$/u.test(node.type)
  );
}

function isNoPicture(node: Nodes): boolean {
  return node.type !== "image";
}

function without<Node extends RootContent>(node: Node): Node {
  if (!("children" in node)) return node;
  const parent: Parents = node;
  const children = parent.children
    .filter(isNoPicture)
    .map((child) => without(child))
    .filter((child) => !isEmpty(child));
  return { ...node, children: parent.type === "paragraph" ? trimmed(children) : children };
}

/** Leaves no white space where a picture stood at the edge of a paragraph. */
function trimmed(children: readonly RootContent[]): RootContent[] {
  return children.flatMap((child, at): RootContent[] => {
    if (child.type !== "text") return [child];
    const start = at === 0 ? child.value.trimStart() : child.value;
    const value = at === children.length - 1 ? start.trimEnd() : start;
    return value === "" ? [] : [{ ...child, value }];
  });
}

/**
 * Takes the pictures out of a text; a figure goes with its caption.
 * @param reason why they may not be taken
 */
export function withoutUncoveredPictures(body: readonly Kept[], reason: string): WithoutPictures {
  const removed: Removal[] = [];
  const kept = body.flatMap((part): Kept[] => {
    const { node } = part.block;
    if (!hasPicture(node)) return [part];
    removed.push(...names(node).map((text) => ({ text, rule: reason })));
    if (node.type === "html") return [];
    const rest = without(node);
    return isEmpty(rest) ? [] : [{ ...part, block: { ...part.block, node: rest } }];
  });
  return { body: kept, removed };
}
