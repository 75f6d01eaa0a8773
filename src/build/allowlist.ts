import type { Schema } from "hast-util-sanitize";
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_PROTOCOLS,
  ALLOWED_TAGS,
  attributeRule,
  idPrefix,
  REQUIRED_ANCESTORS,
  STRIPPED_TAGS,
} from "../article/allowedhtml.ts";

/** Elements that show something from elsewhere, which a link can stand for. */
const EMBEDDING = new Set(["applet", "audio", "canvas", "embed", "iframe", "object", "video"]);

/** The allow-list for one article, as the sanitizer takes it. @param slug put before every id */
export function allowList(slug: string): Schema {
  return {
    tagNames: [...ALLOWED_TAGS],
    attributes: ALLOWED_ATTRIBUTES,
    protocols: ALLOWED_PROTOCOLS,
    strip: [...STRIPPED_TAGS],
    ancestors: REQUIRED_ANCESTORS,
    clobber: ["id"],
    clobberPrefix: idPrefix(slug),
  };
}

/** What happens to an element: kept, removed with all that is in it, or removed while its text stays. */
export function fateOf(tagName: string): "kept" | "stripped" | "unwrapped" {
  if (ALLOWED_TAGS.has(tagName)) return "kept";
  return STRIPPED_TAGS.has(tagName) ? "stripped" : "unwrapped";
}

/** Whether an attribute survives on an element. @param property as hast names it, such as `colSpan` */
export function isAllowedAttribute(tagName: string, property: string): boolean {
  return attributeRule(tagName, property) !== undefined;
}

/** Why an element is gone and what to do instead. */
export function removalMessage(tagName: string): string {
  const element = `<${tagName}> is not carried by feeds and was removed`;
  if (EMBEDDING.has(tagName)) return `${element}: link to it instead`;
  return fateOf(tagName) === "stripped"
    ? `${element} with all that is in it: delete it`
    : `${element}, its text was kept: write Markdown instead`;
}
