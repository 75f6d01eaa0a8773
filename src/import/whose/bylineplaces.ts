import { agencyNamed } from "../credit/wire.ts";
import { isDateLine } from "../lines/byline.ts";
import { isDesk, isRole } from "../lines/bylinelabels.ts";
import { hasArticle, hasOutletNoun, isPaper, isProper } from "../lines/outletnouns.ts";
import { calmName, INSTITUTION, isPlace, people } from "../lines/personname.ts";
import { writerLine } from "../lines/writerline.ts";
import { isAddress } from "./hostname.ts";
import { type Evidence, type EvidenceKind, evidence, type Witnesses } from "./weights.ts";

/** More words are no name. */
const MOST_WORDS = 6;

/** A name as outlets have them: capitals throughout, and a noun that outlets are called by. */
function isOutletName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (isPaper(calmName(name)) || isAddress(name)) return true;
  const isCapital = words.every((word) => /^[\p{Lu}\p{Lo}\d&]/u.test(word));
  return isProper(words) && !/[.!?:,]/u.test(name) && (hasArticle(name) || (isCapital && hasOutletNoun(name)));
}

/** Whether words beside authors may name whom they belong to, and that is another outlet than the page's own. */
function isOthers(name: string, { own, title, isListed }: Witnesses): boolean {
  if (name === "" || name.split(/\s+/u).length > MOST_WORDS || /\sby\s/iu.test(name)) return false;
  if (own.isOwnName(name) || own.isRelative(name) || title.includes(name)) return false;
  if (agencyNamed(name) !== undefined || isDateLine(name) || isPlace(name) || isDesk(name)) return false;
  if (isListed(name)) return true;
  return isOutletName(name) && !isRole(name) && !INSTITUTION.test(name);
}

function* named(
  name: string,
  from: string,
  line: string,
  witnesses: Witnesses,
  otherwise: EvidenceKind = "byline",
): Generator<Evidence> {
  if (isOthers(name, witnesses))
    yield evidence(
      otherwise !== "jointByline" && witnesses.isListed(name) ? "knownByline" : otherwise,
      { name },
      from,
      line,
    );
}

/** What a place of bylines sets in a part of its own, or behind a name. */
function besides(part: string, isBehindPeople: boolean, isOwn: (name: string) => boolean): readonly string[] {
  if (hasArticle(part) && isBehindPeople) return [part];
  const found = writerLine(part, isOwn);
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
    const agency = isCard ? undefined : agencyNamed(text);
    if (agency !== undefined && !witnesses.own.isOwnName(agency.name))
      yield evidence("bareByline", agency, `in the place of the byline: “${text}”`, text);
    const parts = text.split(" | ").map((part) => part.trim());
    if (isCard || !parts.some(isTelling)) continue;
    const { isOwnName } = witnesses.own;
    const found = parts.flatMap((part, at) => {
      const isBehindPeople = people(parts[at - 1] ?? "").length > 0;
      return besides(part, isBehindPeople, isOwnName).map((name) => ({
        name,
        isPart: isBehindPeople && name === part,
      }));
    });
    // whoever stands beside the page's own wrote with them
    const isJoint = found.some(({ name }) => isOwnName(name));
    const from = `in the place of the byline: “${text.slice(0, 80)}”`;
    for (const { name, isPart } of found)
      yield* named(name, from, text, witnesses, isJoint ? "jointByline" : isPart ? "paperByline" : "byline");
  }
  for (const name of facts.affiliations?.value ?? [])
    yield* named(name, `${facts.affiliations?.from}: whom the author belongs to`, `affiliation: ${name}`, witnesses);
}
