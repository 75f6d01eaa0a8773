import { leadsOutward } from "../credit/creditwords.ts";
import { isName } from "../credit/originallink.ts";
import { mayBeOfOrigin } from "../credit/originwords.ts";
import { employerIn, paperThatRan } from "../credit/saidof.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { verdict } from "../lines/boilerplate.ts";
import { writtenDay } from "../lines/day.ts";
import { isPaper } from "../lines/outletnouns.ts";
import { isProse } from "../lines/prose.ts";
import { sentences } from "../lines/sentences.ts";
import type { Block } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import { isAside, isGiven } from "./asides.ts";
import type { Edges } from "./edges.ts";
import { outletsIn } from "./mentions.ts";
import { domainsNearby, isNote, isOwnLink, linkedNearby, mailedNearby, type Nearby } from "./nearbylinks.ts";
import type { OwnSite } from "./ownsite.ts";
import { isPictureLabel, isPictureLine, saysWhoWrote } from "./pictureline.ts";

/** Longer lines are prose, unless they are set off as a note. */
const SHORT = 220;
const NOTE = 700;

/** "Update:" and the like. */
const LABEL = /^[\p{L}\s’']{2,30}:\s*/u;

function isOwn(name: string, own: OwnSite): boolean {
  return own.isOwnName(name) || own.isRelative(name);
}

/** "Source: Global Voices (May 2023)"; a label with nothing behind it may stand before that. */
const SOURCED = new AnyCase(
  `^[^\\p{L}\\p{N}]{0,2}(?:\\p{L}{2,20}\\s?[:：]\\s*)?(?:${anyLanguage("source")})(?: (?:${anyLanguage("and")}|/) \\p{L}+)?\\s*[:：]`,
);

/** Whether a line begins with "Source:", in any of the languages. */
export function isSourced(line: string): boolean {
  return SOURCED.test(line);
}

/** "Posted in News": where a page files its article, and no name. */
const DATED = new AnyCase(`^${anyLanguage("dated")}(?!\\p{L})`);

/** "weekly worker": a name in small letters, of few words. */
const SMALL = /^\p{Ll}\p{L}+(?: \p{L}+){0,2}$/u;

/** "TT, SKR", "OECD; Eurostat": one name behind another. */
const SEVERAL = /^\p{Lu}[\p{L}\p{N} .’'-]{1,40}[,;/] ?\p{Lu}[\p{L} .’'-]{1,40}(?:[,;/].*)?$/u;

/** Outlets that a line names in words. */
function* namedNearby(line: string, own: OwnSite, isCredit: boolean): Generator<Nearby> {
  const isSource = isSourced(line);
  const bare = line.replace(SOURCED, "").trim();
  // several sources are whose figures or words a text has
  if (isSource && SEVERAL.test(bare)) return;
  for (const { name, url, isWhole, at } of outletsIn(line))
    if (!isGiven(line.slice(0, at)) && (isSource || !isPictureLabel(line.slice(0, at))) && !isOwn(name, own))
      yield { site: { name, url }, line, isLone: isWhole || isSource, isKnown: true };
  for (const name of [employerIn(line), paperThatRan(line)])
    if (name !== undefined && !isOwn(name, own)) yield { site: { name }, line, isLone: false, isKnown: false };
  const isTold = bare !== line && ((isName(bare) && bare.length <= 50) || (isSource && SMALL.test(bare)));
  const isBareName = isPaper(bare) && !isCredit && !DATED.test(bare);
  if ((isTold || isBareName) && writtenDay(bare) === undefined && !isOwn(bare, own))
    yield { site: { name: bare }, line, isLone: true, isKnown: false };
}

/** Prose that says nothing of a text's coming from somewhere, nor of who writes for whom: whoever it names is quoted. */
function isCitation(block: Block, line: string): boolean {
  return (
    isProse(block) &&
    !isNote(block) &&
    !mayBeOfOrigin(line) &&
    !saysWhoWrote(line) &&
    !isSourced(line) &&
    paperThatRan(line) === undefined &&
    employerIn(line) === undefined &&
    !/@/u.test(line)
  );
}

/**
 * Everybody who is named at an article's edges, however little that says: a link to another site, a well-known outlet or an agency, an
 * address for letters, whom a writer writes for. It is enough for a question, so that nobody is passed over in silence.
 * @param isWriter whether a name is that of somebody who wrote @param isCredit whether a credit was read from a line
 */
export function* nearby(
  { top, bottom }: Edges,
  own: OwnSite,
  isWriter: (name: string) => boolean,
  isCredit: (line: string) => boolean,
): Generator<Nearby> {
  const first = top.findIndex(isProse);
  const above = new Set(first < 0 ? top : top.slice(0, first));
  for (const block of new Set([...top, ...bottom])) {
    const line = flat(block.text);
    if (
      line.length > (isNote(block) || paperThatRan(line) !== undefined ? NOTE : SHORT) ||
      block.node.type === "heading" ||
      block.node.type === "list"
    )
      continue;
    if (isPictureLine(block, top.includes(block)) || isAside(line) || isCitation(block, line)) continue;
    if (sentences(line.replace(LABEL, "")).some((one) => leadsOutward(one.trim())) || isOwnLink(block, own)) continue;
    if (verdict(line, "end")?.sure === true) continue;
    yield* linkedNearby(block, line, own, { isTop: top.includes(block), isAbove: above.has(block), isWriter });
    yield* mailedNearby(line, own, top.includes(block));
    yield* domainsNearby(block, line, own);
    yield* namedNearby(line, own, isCredit(line));
  }
}
