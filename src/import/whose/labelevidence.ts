import { readLinks } from "../credit/creditlinks.ts";
import { labelledOutlet } from "../lines/outletlabel.ts";
import { type Block, brokenLines, linkedText } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import type { OwnSite } from "./ownsite.ts";
import { isPictureLine } from "./pictureline.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** Stands beside a study, which appeared in a journal: the article about it did not. */
const STUDY = /(?<!\p{L})doi(?!\p{L})|doi\.org|\bet al\b/iu;

/** The one address behind a label that is not on the page's own site. */
function linkIn(block: Block, own: OwnSite): string | undefined {
  const [link, ...more] = readLinks(linkedText(block)).links.filter(({ url }) => !own.isOwnAddress(url));
  return more.length === 0 ? link?.url : undefined;
}

/** Whom labels name that stand in the article's part of the page, or in a column beside it: "Appeared in: …", "Provided by …". */
export function* ofLabels({ material: { near, blocks }, own, listings }: Witnesses): Generator<Evidence> {
  const lines = near ?? blocks;
  const isOfStudy = lines.some(({ text }) => STUDY.test(text));
  for (const block of lines) {
    const line = flat(block.text);
    if (listings.some((listing) => listing.line === line)) continue;
    const each = brokenLines(block);
    const found = isPictureLine(block, false)
      ? undefined
      : (each.length > 1 ? each : [line]).map(labelledOutlet).find((one) => one !== undefined);
    if (found === undefined || (found.kind === "appeared" && isOfStudy)) continue;
    const url = linkIn(block, own);
    const from = `label: “${line.slice(0, 80)}”`;
    yield evidence(found.kind, { name: found.name, ...(url && { url }) }, from, line, url);
  }
}

/** Whom the lists of facts around a text name as where it appeared, or as its source, with a day or an address beside that. */
export function* ofListings({ listings, material }: Witnesses): Generator<Evidence> {
  const isOfStudy = (material.near ?? material.blocks).some(({ text }) => STUDY.test(text));
  for (const { site, isSource, line, url } of isOfStudy ? [] : listings)
    yield evidence(isSource ? "sourced" : "appeared", site, `in a list of facts: “${line.slice(0, 80)}”`, line, url);
}
