import { agencyNamed } from "../credit/wire.ts";
import { isDateLine } from "../lines/byline.ts";
import { hasFigure, writtenDay } from "../lines/day.ts";
import { isHeadline } from "../lines/headline.ts";
import { isPaper } from "../lines/outletnouns.ts";
import { people } from "../lines/personname.ts";
import { isSectionName } from "../lines/sectionname.ts";
import { flat } from "../material/flattext.ts";
import { wellKnownNamed } from "../outlets/wellknown.ts";
import { isCalledOutlet } from "./clippingparts.ts";
import { isPictureLine } from "./pictureline.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** As many short lines above a headline may be its labels. */
const LABELS = 3;
const LABEL = 40;

function isNamed(name: string): boolean {
  return isPaper(name) || wellKnownNamed(name) !== undefined;
}

/**
 * Whom one of a few labels above the headline names, one of which is a day before the page's own, as sites set what they file: "Essay",
 * "Elm Gazette", "4 May 2024". An outlet that the headline names is what the article is about.
 */
export function* ofTags({ edges: { top }, own, title, material: { facts = {} } }: Witnesses): Generator<Evidence> {
  const copied = facts.published?.value.slice(0, 10);
  if (copied === undefined) return;
  const headline = top.findIndex((block) => isHeadline(block.text, title));
  const above = top.slice(0, Math.max(0, headline));
  const texts = above.map((block) => (isPictureLine(block, true) ? "" : flat(block.text)));
  for (const [at, text] of texts.entries()) {
    const day = text.length <= LABEL && hasFigure(text) && isDateLine(text) ? writtenDay(text) : undefined;
    if (day === undefined || day >= copied) continue;
    const beside = texts
      .slice(Math.max(0, at - LABELS + 1), at + LABELS)
      .filter((one) => one !== "" && one.length <= LABEL);
    const name = beside.find(
      (one) => !isSectionName(one) && isCalledOutlet(one) && (isNamed(one) || people(one).length === 0),
    );
    if (name === undefined || title.includes(name) || own.isOwnName(name) || own.isRelative(name)) continue;
    const line = `${name} · ${text}`;
    yield evidence("clipped", agencyNamed(name) ?? { name }, `beside a day: “${line}”`, line);
  }
}
