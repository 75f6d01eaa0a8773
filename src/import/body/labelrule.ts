import type { Region } from "../lines/boilerplate.ts";
import { isEditorLine } from "../lines/editorline.ts";
import { labelledOutlet } from "../lines/outletlabel.ts";
import type { IsOwnAddress } from "./creditblocks.ts";

/** Longer lines say more than where a page is; no more stands beside the address. */
const LONGEST_ADDRESS = 300;
const MOST_BESIDE = 40;

/** Tells the lines that spell out an address of the page's own site and say next to nothing else, as printed pages have it. */
export function ownPageLine(isOwnAddress: IsOwnAddress): (text: string) => boolean {
  return (text) => {
    const [url, ...more] = text.length <= LONGEST_ADDRESS ? (text.match(/https?:\/\/\S+/gu) ?? []) : [];
    if (url === undefined || more.length > 0 || text.length - url.length > MOST_BESIDE) return false;
    return URL.canParse(url) && isOwnAddress(url);
  };
}

/** The rule by which a line around an article goes that is a label with a name or an address: an outlet's, the page's own, an editor's. */
export function labelRule(text: string, region: Region, isOwnPage: (text: string) => boolean): string | undefined {
  if (region === "middle") return undefined;
  if (isOwnPage(text)) return "label: the page's own address";
  if (labelledOutlet(text) !== undefined) return "label: an outlet's name, which is read as a credit";
  return region !== "head" && isEditorLine(text) ? "byline: who edited, and did not write" : undefined;
}
