import { parseFragment } from "parse5";
import { type Cutout, picturesAmong, tablesAmong } from "../manuscript/cutouts.ts";

function nodesOf(html: string) {
  return parseFragment(html, { sourceCodeLocationInfo: true }).childNodes;
}

/**
 * Where the pictures of a text stand.
 * @param html a text's, or a part of it whose tags need not be closed
 * @see picturesAmong
 */
export function pictureStretches(html: string): readonly Cutout[] {
  return /<img/i.test(html) ? picturesAmong(nodesOf(html), html) : [];
}

/** The same for its tables. */
export function tableStretches(html: string): readonly Cutout[] {
  return html.includes("<table") ? tablesAmong(nodesOf(html), html) : [];
}
