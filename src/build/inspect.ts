import type { Element, Nodes, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { type Findings, type Position, START } from "../content/finding.ts";
import { isNarrow, narrowMessage } from "../content/picturefolder.ts";
import { hasForbiddenCharacter } from "../content/textfile.ts";
import { fateOf, isAllowedAttribute, removalMessage } from "./allowlist.ts";
import { type AddressBook, type ArticleTarget, linkTarget, pictureTarget } from "./linktarget.ts";

/** Takes what is found in a text, where it stands. */
export type Reporter = (kind: keyof Findings, position: Position, field: string, message: string) => void;

const NO_DESCRIPTION = "has no description for those who cannot see it: write it between [ and ]";

/** What mdast-util-to-hast adds by itself: not the editor's, so no warning when it is left out. */
const OWN_ADDITIONS = new Set([
  "ariaDescribedBy",
  "ariaLabel",
  "className",
  "dataFootnoteBackref",
  "dataFootnoteRef",
  "dataFootnotes",
]);

function positionOf(node: Nodes, around: Position): Position {
  return node.position?.start ?? around;
}

function reportAttributes(element: Element, position: Position, report: Reporter): void {
  for (const name of Object.keys(element.properties)) {
    if (isAllowedAttribute(element.tagName, name) || OWN_ADDITIONS.has(name)) continue;
    const message = `${name.toLowerCase()} on <${element.tagName}> is not carried by feeds and was removed: delete it`;
    report("warnings", position, "text", message);
  }
}

function completeLink(element: Element, property: "href" | "cite", article: ArticleTarget, book: AddressBook) {
  const address = element.properties[property];
  if (typeof address !== "string") return undefined;
  const target = linkTarget(address, article, book);
  element.properties[property] = typeof target === "string" ? target : undefined;
  return typeof target === "string" ? undefined : target.mistake;
}

function completePicture(element: Element, book: AddressBook, position: Position, report: Reporter): void {
  const { src, alt } = element.properties;
  const target = pictureTarget(typeof src === "string" ? src : "", book);
  if ("mistake" in target) {
    element.properties.src = undefined;
    report("problems", position, "picture", target.mistake);
    return;
  }
  element.properties.src = target.url;
  if (target.measured !== undefined) {
    const { width, height } = target.measured;
    Object.assign(element.properties, { width, height });
    if (isNarrow(width)) report("warnings", position, "picture", narrowMessage(width));
  }
  if (!alt) report("warnings", position, "picture", NO_DESCRIPTION);
}

/** Makes every address in a text absolute, in place, and reports what is wrong or cannot be carried. */
export function inspect(tree: Root, article: ArticleTarget, book: AddressBook, report: Reporter): void {
  let position: Position = START;
  visit(tree, (node) => {
    position = positionOf(node, position);
    if (node.type === "text" && hasForbiddenCharacter(node.value)) {
      report("problems", position, "text", "has a character reference that no feed can carry: delete it");
    }
    if (node.type !== "element") return undefined;
    const fate = fateOf(node.tagName);
    if (fate !== "kept") report("warnings", position, "text", removalMessage(node.tagName));
    if (fate !== "kept") return fate === "stripped" ? SKIP : undefined;
    reportAttributes(node, position, report);
    if (Object.values(node.properties).some((value) => typeof value === "string" && hasForbiddenCharacter(value))) {
      report("problems", position, "text", `has a character in <${node.tagName}> that no feed can carry: delete it`);
    }
    for (const property of ["href", "cite"] as const) {
      const mistake = completeLink(node, property, article, book);
      if (mistake !== undefined) report("problems", position, "link", mistake);
    }
    if (node.tagName === "img") completePicture(node, book, position, report);
    return undefined;
  });
}
