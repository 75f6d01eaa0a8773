import type { Person } from "../../article/person.ts";
import { agencyNamed } from "../credit/wire.ts";
import { isLabel, namePiece } from "../lines/namepiece.ts";
import { calmName, isPlace, isStaff } from "../lines/personname.ts";
import { uncasedNames } from "../lines/uncasednames.ts";
import { othersNamed } from "../lines/writerline.ts";
import { brokenLines } from "../material/block.ts";
import { foldedName } from "../outlets/findoutlet.ts";
import { isPictureLine } from "../whose/pictureline.ts";
import type { SettledSource } from "../whose/settled.ts";
import { isOwner, ownerOf } from "./siteowner.ts";
import { postersOf, writersNamed } from "./writernames.ts";
import { GIVEN, NAMES_COAUTHORS, WRITER_WEIGHTS, type WriterKind } from "./writerweights.ts";

/** Somebody who is named as who wrote, and how much that says. */
export interface WriterClaim {
  readonly people: readonly Person[];
  /** Where, as an editor is told. */
  readonly from: string;
  readonly weight: number;
  /** Whether it may name co-authors of those whom a weightier claim names: what may be about a picture does not. */
  readonly adds: boolean;
  /** Whether it is the page's data for machines. */
  readonly isData: boolean;
}

/** Kinds that may name who is in a picture, or took it. */
const MAYBE_PICTURED: ReadonlySet<WriterKind> = new Set([
  "affiliatedBare",
  "bare",
  "mark",
  "ownMark",
  "elsewhere",
  "card",
]);

/** Whether a name begins with an outlet's, as those of its editions do: "Lantern Detroit". */
function isEdition(name: string, { own, isKnown, evidence }: SettledSource): boolean {
  const words = name.split(" ");
  const outlets = new Set(evidence.flatMap(({ site }) => (site.name === undefined ? [] : foldedName(site.name))));
  return words.some((_, at) => {
    const start = words.slice(0, at + 1).join(" ");
    return foldedName(start) === foldedName(own.site.name ?? "") || isKnown(start) || outlets.has(foldedName(start));
  });
}

/** What systems write between parts of a name that is nobody's: "News | Lantern". */
const PARTED = /[|/]|\s[–—-]\s/u;

/** Whether a name in a page's data has a person's form, which a copier's need not have. */
function hasForm(name: string, { isOwn, isKnown }: SettledSource): boolean {
  if (PARTED.test(name)) return false;
  return isOwn || namePiece(name, isKnown) !== undefined || uncasedNames(name).length > 0;
}

/** Whether a name stands in that of an outlet that is credited, which may be called after who wrote. */
function isInOutlet(name: string, { evidence }: SettledSource): boolean {
  return evidence.some(({ site }) => ` ${foldedName(site.name ?? "")} `.includes(` ${foldedName(name)} `));
}

/** Letters that stand for words: "NC ND". */
const ABBREVIATED = /^(?:\p{Lu}{1,2}\.?\s?)+$/u;

/** Where the sentence that names somebody ends. */
const SENTENCE_END = /(?<=\p{Ll}{3})\.\s.*$/u;

/** Names of people alone: outlets, agencies, places and the page's own site write nothing, unless the site is called after somebody. */
function persons(found: readonly Person[], sources: SettledSource, kind: WriterKind): readonly Person[] {
  const { own, isKnown, isOwn } = sources;
  const pictured = [...sources.edges.top, ...sources.edges.bottom].flatMap((block) =>
    isPictureLine(block, false) ? [block.text] : [],
  );
  const named = found.map((person) => ({ ...person, name: calmName(person.name.replace(SENTENCE_END, "")) }));
  const once = new Map(named.toReversed().map((person) => [foldedName(person.name), person]));
  const all = [...once.values()].reverse().filter(({ name }) => {
    if (isLabel(name) || ABBREVIATED.test(name)) return false;
    const isWriter = named.length === 1 || ownerOf(sources) === name;
    if (kind !== "machines" && isWriter && isOwner(name, sources)) return true;
    const isOther = own.isOwnName(name) || isKnown(name) || agencyNamed(name) !== undefined || isPlace(name);
    if (isOther || isStaff(name) || (isOwn ? false : own.isRelative(name))) return false;
    if (isEdition(name, sources) || (kind === "machines" && !hasForm(name, sources))) return false;
    return (
      !MAYBE_PICTURED.has(kind) ||
      !pictured.some((line) => line.includes(name)) ||
      sources.material.facts?.authors?.value.some((one) => one.name === name) === true
    );
  });
  const people = all.filter(({ name }) => !isInOutlet(name, sources));
  return people.length > 0 ? people : all;
}

/** A page's data may name as authors who took the pictures or edited; its lines then say so, and nothing else names them as who wrote. */
function withoutOthers(claims: readonly WriterClaim[], { edges, isKnown }: SettledSource): readonly WriterClaim[] {
  const lines = [...edges.top, ...edges.bottom].flatMap(brokenLines);
  const others = new Set(lines.flatMap((line) => othersNamed(line, isKnown)).map(foldedName));
  return claims.map((claim) => {
    if (!claim.isData) return claim;
    const written = new Set(
      claims.filter(({ isData }) => !isData).flatMap(({ people }) => people.map(({ name }) => foldedName(name))),
    );
    const kept = claim.people.filter(({ name }) => !others.has(foldedName(name)) || written.has(foldedName(name)));
    return kept.length > 0 ? { ...claim, people: kept } : claim;
  });
}

/** What weighs less may name who put the copy onto the page, and so says less where it names people of the page's own site. */
const SURELY = 66;
const LESS = 16;

/**
 * Everything that names who wrote, the weightiest first. The kinds differ in who speaks: the editor, the credit and the original's data
 * before all; on a copy then what names the writer beside another outlet, or beside the credit; then lines of the page that say "by", places
 * that its markup calls a byline, names with a day beside them, notes about a writer; last what the copier's page says for machines. On the
 * outlet's own page its data come before its lines. Who posted a text, and the card below it, name nobody on a copy.
 */
export function writerClaims(sources: SettledSource, flagged: readonly string[]): readonly WriterClaim[] {
  const side = sources.isOwn ? 0 : 1;
  const posters = postersOf(sources);
  const arePosters = (people: readonly Person[]) => people.every(({ name }) => posters.has(foldedName(name)));
  const claims = [...writersNamed(sources, flagged)]
    .map(([kind, all, from]) => ({
      people: GIVEN.has(kind) ? all : persons(all, sources, kind),
      from,
      weight: WRITER_WEIGHTS[kind][side],
      adds: NAMES_COAUTHORS.has(kind),
      isData: kind === "machines",
    }))
    .filter(({ people: all, weight }) => all.length > 0 && weight > 0)
    .map((claim) =>
      claim.weight < SURELY && arePosters(claim.people) ? { ...claim, weight: claim.weight - LESS } : claim,
    )
    .sort((a, b) => b.weight - a.weight);
  return withoutOthers(claims, sources);
}
