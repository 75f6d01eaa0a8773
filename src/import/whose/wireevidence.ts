import type { Person } from "../../article/person.ts";
import { readLinks } from "../credit/creditlinks.ts";
import { dateline, datelineOutlet, datelineWriters, secondMarked } from "../credit/dateline.ts";
import { agencyTold } from "../credit/saidof.ts";
import { agencyNamed, isCalledAgency } from "../credit/wire.ts";
import { isDeskLine, reportingLine, wireMark } from "../credit/wiremark.ts";
import { TOOLS, verdict } from "../lines/boilerplate.ts";
import { hasOutletNoun, hasPaperNoun } from "../lines/outletnouns.ts";
import { type Block, linkedText, paragraph } from "../material/block.ts";
import type { Material } from "../material/material.ts";
import type { NamedSite } from "../material/statement.ts";
import { wellKnownNamed, wellKnownSite } from "../outlets/wellknown.ts";
import type { OwnSite } from "./ownsite.ts";
import { isPictureLine } from "./pictureline.ts";
import { signers } from "./signed.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** A label that links to the site's own page about an agency files the article, and names nobody. */
function isTag(block: Block, own: OwnSite): boolean {
  const url = /\]\((https?:[^)]+)\)/u.exec(linkedText(block))?.[1];
  return url !== undefined && own.isOwnAddress(url);
}

/** The agencies of datelines, which stand at the beginning of a text. */
export function* ofDatelines({ edges: { top, openings }, own, material }: Witnesses): Generator<Evidence> {
  const above = top.filter((block) => !isPictureLine(block, true)).map(({ text }) => text);
  for (const line of [...openings.filter((text) => !isPictureLine(paragraph(text), false)), ...above]) {
    const from = `dateline: “${line.slice(0, 40)}”`;
    const located = dateline(line) ?? secondMarked(line, (mark) => own.isOwnName(mark) || own.isRelative(mark));
    if (located) yield evidence("dateline", located, from, line);
    else yield* ofMark(line, from, own, material);
  }
}

/** The site that a mark leads to where the line stands on the page. */
function linkOf(mark: string, line: string, { near, blocks }: Material): string | undefined {
  const block = (near ?? blocks).find(({ text }) => text.trim() === line.trim());
  const { text, links } = readLinks(block === undefined ? "" : linkedText(block));
  return links.find(({ start, end }) => text.slice(start, end).trim().startsWith(mark))?.url;
}

/** The station or outlet whose mark a dateline bears; that of the page's own site is its own. */
function* ofMark(line: string, from: string, own: OwnSite, material: Material): Generator<Evidence> {
  const mark = datelineOutlet(line);
  if (mark === undefined) return;
  const { name, isStation } = mark;
  if (!own.isOwnName(name) && own.isRelative(name)) return;
  const url = linkOf(name, line, material);
  const isOutlet =
    wellKnownNamed(name) !== undefined ||
    isCalledAgency(name) ||
    hasOutletNoun(name) ||
    hasPaperNoun(name) ||
    /\.\p{Ll}{2,}$/u.test(name);
  yield evidence(
    isStation ? "station" : isOutlet ? "outletDateline" : "oddDateline",
    { name, ...(url && { url }) },
    from,
    line,
  );
}

const MARKS = {
  label: "label",
  source: "sourceLabel",
  "end mark": "endMark",
  signature: "signature",
  "standing sentence": "standing",
} as const;

/** Whoever quotes an agency seldom does so twice. */
const OFTEN = 2;

/** Whether a text names the page's own site in its prose, as whom somebody told something: "told the Gazette". */
function isToldHere(body: Witnesses["text"]["body"], { name }: NamedSite): boolean {
  return name !== undefined && body.some(({ block }) => block.text.includes(name));
}

/**
 * "…, he told Reuters": an agency's reporters say whom somebody spoke to. So do others who quote it: where the page says who wrote, or
 * several agencies were told something, once says no more than a name in passing.
 */
function* ofTold(witnesses: Witnesses, isSigned: boolean): Generator<Evidence> {
  const {
    text: { body },
    own: { site },
  } = witnesses;
  const told = body.flatMap(({ block }) => {
    const agency = agencyNamed(agencyTold(block.text) ?? "");
    return agency === undefined ? [] : [{ agency, line: block.text }];
  });
  const isOften = told.length >= OFTEN && !isToldHere(body, site);
  const isQuoted =
    new Set(told.map(({ agency }) => agency)).size > 1 || (signers(witnesses).size > 0 && !isSigned && !isOften);
  for (const { agency, line } of told)
    yield evidence(isQuoted ? "toldBeside" : "told", agency, "whom somebody spoke to", line);
}

/** How those who hand out press releases mark them, and whom a release is from. */
const RELEASE =
  /(?:\/|\()(?<wire>PR ?Newswire|Business ?Wire|Globe ?Newswire|EZ Newswire|ACCESS ?(?:Newswire|WIRE)|EIN Presswire|Newsfile Corp\.)(?:-[\p{L} -]+)?(?:\/|\))/iu;
const ISSUER = /^SOURCE:? +(?<name>\p{Lu}[^.:;]{2,80}?)\.?$/u;

/** Whom a press release is from: whoever it calls its source, else whoever handed it out. */
function* ofReleases({ edges: { bottom, openings }, own }: Witnesses): Generator<Evidence> {
  const line = openings.find((text) => RELEASE.test(text.slice(0, 200)));
  const wire = RELEASE.exec(line ?? "")?.groups?.wire;
  if (line === undefined || wire === undefined) return;
  const from = `press release: “${line.slice(0, 60)}”`;
  const signed = bottom.find(({ text }) => ISSUER.test(text.trim()))?.text.trim();
  const issuer = ISSUER.exec(signed ?? "")?.groups?.name;
  if (issuer !== undefined && signed !== undefined)
    yield evidence("released", own.isRelative(issuer) ? own.site : { name: issuer }, from, signed);
  else yield evidence("releasedOver", { name: wellKnownNamed(wire)?.name ?? wire }, from, line);
}

/** Whether a line is a letter or two beside others such as "Text size": how large the page shows its text. */
function isLetterSize(lines: readonly Block[], at: number): boolean {
  const isTool = ({ text }: Block) =>
    verdict(text, "end")?.rule.name === TOOLS || /^[^\p{L}]*\p{L}[^\p{L}]*$/u.test(text);
  const text = lines[at]?.text.trim() ?? "";
  return (
    /^(\p{L})\1{0,2}[+-]?$/iu.test(text) &&
    lines.slice(Math.max(0, at - 2), at + 3).some((one) => one.text.trim() !== text && isTool(one))
  );
}

/** Whether a line has the name of the page's own site, in any letter case: `8 SIDOR/TT`. */
function isBeside(line: string, { site: { name } }: OwnSite): boolean {
  return name !== undefined && line.toLowerCase().includes(name.toLowerCase());
}

/** `… he said. (BBC)` */
const BRACKETED_END = /[.!?”"»]\s?[(（](?<name>[^()（）]{2,40})[)）]\.?$/u;

/** The well-known outlet, other than the page's own, whose name stands in brackets behind a text's last sentence. */
function* ofEnd(witnesses: Witnesses): Generator<Evidence> {
  for (const { text } of witnesses.edges.bottom) {
    const known = wellKnownNamed(BRACKETED_END.exec(text.trim())?.groups?.name ?? "");
    if (known === undefined || witnesses.own.isOwnName(known.name)) continue;
    const kind = signers(witnesses).size === 0 ? "loneEndMark" : "endMark";
    yield evidence(kind, wellKnownSite(known), `“${text.slice(-60)}”`, text);
  }
}

/** What agencies leave around their copy: labels, marks, standing sentences, signatures, whom somebody told. */
export function* ofWire(witnesses: Witnesses): Generator<Evidence> {
  const { top, bottom } = witnesses.edges;
  yield* ofReleases(witnesses);
  yield* ofEnd(witnesses);
  const all = [...top, ...bottom];
  for (const [at, block] of all.entries()) {
    const isBelow = bottom.includes(block);
    if (isLetterSize(all, at)) continue;
    const found = isPictureLine(block, !isBelow) ? undefined : wireMark(block.text);
    const isLabel = found?.kind === "label" || found?.kind === "source";
    if (found === undefined || (!isLabel && !isBelow) || (isBelow && isTag(block, witnesses.own))) continue;
    const from = `agency’s ${found.kind}: “${block.text.slice(-60)}”`;
    const isUnsigned = found.kind === "end mark" && signers(witnesses).size === 0;
    // the page's own name beside the mark says that its newsroom wrote from the agency's copy
    const kind = isBeside(block.text, witnesses.own) ? "endMark" : isUnsigned ? "loneEndMark" : MARKS[found.kind];
    yield evidence(kind, found.agency, from, block.text);
    const desk = bottom.find((line) => isDeskLine(line.text));
    if (found.kind === "end mark" && desk) yield evidence("desk", found.agency, from, desk.text);
  }
  const signed = bottom.find((block) => reportingLine(block.text) !== undefined);
  const reuters = agencyNamed("Reuters");
  yield* ofTold(witnesses, signed !== undefined);
  if (signed === undefined || reuters === undefined) return;
  // nobody else than the reporters is said to have written
  const reporters = new Set(reportingLine(signed.text));
  const isSole = [...signers(witnesses)].every((name) => reporters.has(name));
  yield evidence(isSole ? "soleReporting" : "reporting", reuters, "signed as Reuters signs", signed.text);
}

/** Who an agency's signature or dateline says wrote. */
export function signedAuthors({ edges: { bottom, openings } }: Pick<Witnesses, "edges">): readonly Person[] {
  const signed = bottom.flatMap((block) => reportingLine(block.text) ?? []);
  return [...new Set([...signed, ...openings.flatMap(datelineWriters)])].map((name) => ({ name }));
}
