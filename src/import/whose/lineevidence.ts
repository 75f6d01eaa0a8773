import { leadsOutward } from "../credit/creditwords.ts";
import { outletOf, rightsNotice } from "../credit/notice.ts";
import { employerIn } from "../credit/saidof.ts";
import { selfDescription } from "../credit/selfdescription.ts";
import { agencyNamed, isCalledAgency } from "../credit/wire.ts";
import { anyLanguage, wholeWords } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import type { Byline } from "../lines/byline.ts";
import { hasFigure, writtenDay } from "../lines/day.ts";
import { hasPaperNoun, isPaper } from "../lines/outletnouns.ts";
import { INSTITUTION, isOrganization, PERSON, people } from "../lines/personname.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { sentences } from "../lines/sentences.ts";
import { linkedText } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import { wellKnownNamed } from "../outlets/wellknown.ts";
import { isAddress } from "./hostname.ts";
import { noticeLines } from "./pictureline.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** Whom bylines name beside the people. */
export function* ofBylines({ bylines, isListed, own }: Witnesses): Generator<Evidence> {
  // systems for publishing sign with the site's name whatever nobody there wrote
  const isSystem = ({ authors, outlet, affiliation }: Byline) =>
    authors.length === 0 && own.isOwnName(outlet ?? affiliation ?? "");
  for (const byline of bylines) if (!isSystem(byline)) yield* ofByline(byline, isListed, own.site.name ?? "");
}

/** "Data by Jo Marsh", "Photographs by": somebody did something else. */
const DID_BY = new RegExp(`(?:^|\\s)${anyLanguage("byName")} ${PERSON}`, "u");

/** Whether what stands beside an author's name may be an outlet: no day, no picture's credit, no other person. */
function isOutletLike(name: string): boolean {
  if (name === "" || isPictureCredit(name) || DID_BY.test(name) || /\d{1,2}[:.]\d{2}/u.test(name)) return false;
  if (hasFigure(name) && writtenDay(name) !== undefined) return false;
  return hasPaperNoun(name) || isOrganization(name) || people(name).length === 0;
}

function* ofByline(
  { authors, outlet, affiliation = "", isJoint, isBare }: Byline,
  isListed: Witnesses["isListed"],
  ownName: string,
): Generator<Evidence> {
  const agency = outlet === undefined ? undefined : agencyNamed(outlet);
  if (agency) {
    const kind = isJoint ? "jointByline" : isBare ? "bareByline" : "agencyByline";
    yield evidence(kind, agency, "byline", outlet ?? "");
  } else if (outlet !== undefined && isListed(outlet))
    yield evidence("knownByline", { name: outlet }, "byline", outlet);
  else if (outlet !== undefined)
    yield evidence(isCalledAgency(outlet) ? "paperByline" : "byline", { name: outlet }, "byline", outlet);
  else if (isOutletLike(affiliation) && !INSTITUTION.test(affiliation)) {
    // a paper's own page may name a sister or what somebody wrote for before
    const isPapers =
      (isPaper(affiliation) || isAddress(affiliation)) && authors.length > 0 && !isBare && !isPaper(ownName);
    yield evidence(isPapers ? "paperByline" : "byline", { name: affiliation }, "byline", affiliation);
  }
}

const PROVIDED = /^[^\p{L}\p{N}]*provided by/iu;

/** Whose rights are reserved. */
export function* ofNotices({ text, material, own }: Witnesses): Generator<Evidence> {
  const near = material.near ?? [];
  const ofText = noticeLines(text.rights, near);
  for (const line of new Set([...ofText, ...near.map((block) => block.text)])) {
    const notice = rightsNotice(line);
    if (notice?.holder === undefined || notice.isPerson) continue;
    // portals say below the picture who provided the text
    if (!ofText.has(line) && !PROVIDED.test(line)) continue;
    const from = `rights notice: “${line.slice(0, 80)}”`;
    const known = wellKnownNamed(notice.holder);
    if (notice.agency) yield evidence("notice", notice.agency, from, line);
    else if (known !== undefined && !own.isOwnName(known.name))
      yield evidence("notice", { name: known.name }, from, line);
    else if (PROVIDED.test(line)) yield evidence("provided", { name: notice.holder }, from, line);
    else if (notice.isSyndicated) yield evidence("syndicated", { name: outletOf(notice.holder) }, from, line);
    else if (material.page !== undefined)
      yield evidence(
        notice.isCompany ? "companyNotice" : "organizationNotice",
        { name: outletOf(notice.holder) },
        from,
        line,
      );
  }
}

/** Stands under the copy of its newsrooms, wherever it is republished. */
const NETWORK = /\bis part of States Newsroom\b/u;

/** Newsrooms that say of themselves what they are. */
export function* ofSelfDescriptions({ edges: { top, bottom }, own }: Witnesses): Generator<Evidence> {
  for (const block of [...top, ...bottom]) {
    const found = selfDescription(linkedText(block));
    // "Harbour Notes is a newsletter from The Lantern", on The Lantern's site
    const [first = ""] = sentences(block.text.trim());
    if (found === undefined || (own.site.name !== undefined && first.includes(own.site.name))) continue;
    const isLinked = found.url !== undefined && !own.isOwnAddress(found.url);
    const site = { name: found.name, ...(isLinked && { url: found.url }) };
    const isKnown = wellKnownNamed(found.name) !== undefined;
    const kind = NETWORK.test(block.text) ? "network" : isKnown ? "knownSelf" : isLinked ? "selfLinked" : "self";
    yield evidence(kind, site, `“${block.text.slice(0, 80)}”`, block.text);
  }
}

const SISTER = new AnyCase(wholeWords(["sister"]));

/** Whom a writer writes for, where the line calls that a sister paper of the page's own. */
export function* ofSisters({ edges: { top, bottom }, own }: Witnesses): Generator<Evidence> {
  for (const { text } of new Set([...top, ...bottom])) {
    const line = flat(text);
    const name = SISTER.test(line) && !leadsOutward(line) ? employerIn(line) : undefined;
    if (name !== undefined && !own.isOwnName(name) && !own.isRelative(name))
      yield evidence("sister", { name }, `of a sister paper: “${line.slice(0, 80)}”`, line);
  }
}
