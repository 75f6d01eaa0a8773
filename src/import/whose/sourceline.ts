import { readLinks } from "../credit/creditlinks.ts";
import { agencyNamed } from "../credit/wire.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { siteHost } from "../lines/addresses.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isBesideNames } from "../lines/bylineasides.ts";
import { namePiece } from "../lines/namepiece.ts";
import { hasPaperNoun, isProper } from "../lines/outletnouns.ts";
import { withoutBy } from "../lines/personname.ts";
import { type Block, linkedText } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import { isCalledAfter } from "./hostname.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** "Source: The Lantern, Jo Marsh, 14 May 2026": an outlet and who wrote for it, and at most a day besides. */
interface SourceLine {
  readonly name: string;
  readonly writers: readonly string[];
}

/** Longer lines are prose. */
const LONGEST = 160;

const LABELLED = new AnyCase(
  `^[^\\p{L}\\p{N}]*(?:${anyLanguage("source")}|${anyLanguage("original")})\\s*[:：]\\s*(?<rest>.+)$`,
);
const PIECE = /\s*[,;|(（)）、，]\s*|\s[–—-]\s/u;

/** More words are no name. */
const MOST_WORDS = 6;

/** Reads whom a line names behind the label of a source. @param isOutlet whether a name is an outlet's; nothing unless every word is understood */
export function sourceLine(line: string, isOutlet: (name: string) => boolean): SourceLine | undefined {
  if (line.length > LONGEST) return undefined;
  const pieces = (LABELLED.exec(line)?.groups?.rest ?? "").split(PIECE).filter(Boolean);
  const [name = "", ...others] = pieces.filter((piece) => !isBesideNames(piece));
  if (!isOutlet(name) || others.length === 0) return undefined;
  const writers = others.flatMap((piece) => namePiece(withoutBy(piece), isOutlet)?.name ?? []);
  return writers.length === others.length ? { name, writers } : undefined;
}

/** Whom lines around the text name as the source, with who wrote: several names without who wrote are whose figures a text has. */
export function* ofSourceLines({ edges: { top, bottom }, own, isKnown }: Witnesses): Generator<Evidence> {
  for (const block of new Set<Block>([...top, ...bottom])) {
    const line = flat(block.text);
    if (line.length > LONGEST) continue;
    const links = LABELLED.test(line)
      ? readLinks(linkedText(block)).links.filter(({ url }) => !own.isOwnAddress(url))
      : [];
    const isCalled = (name: string) => links.some(({ url }) => isCalledAfter(siteHost(url), name));
    const isOutlet = (name: string) =>
      isKnown(name) ||
      isCalled(name) ||
      (name.split(/\s+/u).length <= MOST_WORDS && hasPaperNoun(name) && isProper(name.split(/\s+/u)));
    const found = sourceLine(line, isOutlet);
    if (found === undefined || own.isOwnName(found.name) || agencyNamed(found.name) !== undefined) continue;
    const [url] = links.map((link) => link.url);
    const from = `its source, with who wrote: “${line.slice(0, 80)}”`;
    yield evidence("sourced", { name: found.name, ...(url && { url }) }, from, line, url);
  }
}
