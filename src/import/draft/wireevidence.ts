import type { Person } from "../../article/person.ts";
import type { BodyText } from "../body/bodytext.ts";
import { dateline, datelineWriters } from "../credit/dateline.ts";
import { agencyTold } from "../credit/saidof.ts";
import { agencyNamed } from "../credit/wire.ts";
import { isDeskLine, reportingLine, wireMark } from "../credit/wiremark.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { type Block, linkedText } from "../material/block.ts";
import type { OwnSite } from "./ownsite.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** A label that links to the site's own page about an agency files the article, and names nobody. */
function isTag(block: Block, own: OwnSite): boolean {
  const url = /\]\((https?:[^)]+)\)/u.exec(linkedText(block))?.[1];
  return url !== undefined && own.isOwnAddress(url);
}

/** The agencies of datelines, which stand at the beginning of a text. */
export function* ofDatelines({ edges: { top, openings } }: Witnesses): Generator<Evidence> {
  for (const line of [...openings, ...top.map((block) => block.text)]) {
    const located = isPictureCredit(line) ? undefined : dateline(line);
    if (located) yield evidence("dateline", located, `dateline: “${line.slice(0, 40)}”`, line);
  }
}

const MARKS = {
  label: "label",
  source: "sourceLabel",
  "end mark": "endMark",
  signature: "signature",
  "standing sentence": "standing",
} as const;

/** "…, he told Reuters": an agency's reporters say whom somebody spoke to. */
function* ofTold({ body }: BodyText): Generator<Evidence> {
  for (const { block } of body) {
    const agency = agencyNamed(agencyTold(block.text) ?? "");
    if (agency) yield evidence("told", agency, "whom somebody spoke to", block.text);
  }
}

/** What agencies leave around their copy: labels, marks, standing sentences, signatures, whom somebody told. */
export function* ofWire({ edges: { top, bottom }, own, text }: Witnesses): Generator<Evidence> {
  for (const block of [...top, ...bottom]) {
    const found = isPictureCredit(block.text) ? undefined : wireMark(block.text);
    const isBelow = bottom.includes(block);
    const isLabel = found?.kind === "label" || found?.kind === "source";
    if (found === undefined || (!isLabel && !isBelow) || (isBelow && isTag(block, own))) continue;
    const from = `agency’s ${found.kind}: “${block.text.slice(-60)}”`;
    yield evidence(MARKS[found.kind], found.agency, from, block.text);
    const desk = bottom.find((line) => isDeskLine(line.text));
    if (found.kind === "end mark" && desk) yield evidence("desk", found.agency, from, desk.text);
  }
  yield* ofTold(text);
  const signed = bottom.find((block) => reportingLine(block.text) !== undefined);
  const reuters = agencyNamed("Reuters");
  if (signed && reuters) yield evidence("reporting", reuters, "signed as Reuters signs", signed.text);
}

/** Who an agency's signature or dateline says wrote. */
export function signedAuthors({ edges: { bottom, openings } }: Pick<Witnesses, "edges">): readonly Person[] {
  const signed = bottom.flatMap((block) => reportingLine(block.text) ?? []);
  return [...new Set([...signed, ...openings.flatMap(datelineWriters)])].map((name) => ({ name }));
}
