import { agencyNamed } from "../credit/wire.ts";
import { isDateLine } from "../lines/byline.ts";
import { isDesk, isRole } from "../lines/bylinelabels.ts";
import { hasOutletNoun, isPaper } from "../lines/outletnouns.ts";
import { INSTITUTION, isPlace, people } from "../lines/personname.ts";
import { writerLine } from "../lines/writerline.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** A name that is an address: `lantern.example`. */
const HOST = /^[\w-]+(?:\.[\w-]+)*\.\p{Ll}{2,}$/iu;

/** More words are no name. */
const MOST_WORDS = 6;

/** A name as outlets have them: capitals throughout, and a noun that outlets are called by. */
function isOutletName(name: string): boolean {
  const isProper = name.split(/\s+/u).every((word) => /^[\p{Lu}\p{Lo}\d&]/u.test(word)) && !/[.!?:,]/u.test(name);
  return isPaper(name) || HOST.test(name) || (isProper && hasOutletNoun(name));
}

/** Whether words beside authors may name whom they belong to, and that is another outlet than the page's own. */
function isOthers(name: string, { own, title, isListed }: Witnesses): boolean {
  if (name === "" || name.split(/\s+/u).length > MOST_WORDS || /\sby\s/iu.test(name)) return false;
  if (own.isOwnName(name) || own.isRelative(name) || title.includes(name)) return false;
  if (agencyNamed(name) !== undefined || isDateLine(name) || isPlace(name) || isDesk(name)) return false;
  if (isListed(name)) return true;
  return isOutletName(name) && !isRole(name) && !INSTITUTION.test(name);
}

function* named(name: string, from: string, line: string, witnesses: Witnesses): Generator<Evidence> {
  if (isOthers(name, witnesses))
    yield evidence(witnesses.isListed(name) ? "knownByline" : "byline", { name }, from, line);
}

/** What a place of bylines sets in a part of its own, or behind a name. */
function besides(part: string): readonly string[] {
  const found = writerLine(part, () => false);
  if (found !== undefined && found.authors.length > 0) return found.behind;
  return people(part).length > 0 && !isPaper(part) ? [] : [part.replace(/^[([]|[)\]]$/gu, "")];
}

/** Says who wrote, or when: a part of a byline. */
function isTelling(part: string): boolean {
  return isDateLine(part) || writerLine(part, () => false) !== undefined;
}

/**
 * Whom the page's places of bylines name beside the authors and the day, as a part of its own: `Jo Marsh | The Lantern | 14 May`, and
 * whom machines are told that the authors belong to.
 */
export function* ofBylinePlaces(witnesses: Witnesses): Generator<Evidence> {
  const { marks = [], facts = {} } = witnesses.material;
  for (const { text, isCard } of marks) {
    const parts = text.split(" | ").map((part) => part.trim());
    if (isCard || !parts.some(isTelling)) continue;
    for (const part of parts)
      for (const name of besides(part))
        yield* named(name, `in the place of the byline: “${text.slice(0, 80)}”`, text, witnesses);
  }
  for (const name of facts.affiliations?.value ?? [])
    yield* named(name, `${facts.affiliations?.from}: whom the author belongs to`, `affiliation: ${name}`, witnesses);
}
