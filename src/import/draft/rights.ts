import { type RightsNotice, rightsNotice } from "../credit/notice.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import { EXIT, ImportFailure } from "../material/failure.ts";
import type { CreditedOutlet } from "../whose/creditedoutlet.ts";
import { noticeLines } from "../whose/pictureline.ts";
import { KINDS } from "../whose/weights.ts";
import type { Sources } from "./draftfacts.ts";

/** Whose rights the text is under, and what stands against carrying it. */
export interface Rights {
  readonly copyright?: Fact<string>;
  /** A notice that forbids to use the text, or that names somebody else than the outlet. */
  readonly obstacle?: RightsNotice;
}

/** A rights notice at the end of a credit line. */
const IN_CREDIT = /©\s*\d{4}[^©]{1,200}$/u;

/** What makes maps and pages names itself in notices too, and has no rights in the text. */
const TOOLS = /openstreetmap|mapbox|google|leaflet|wordpress|shutterstock|getty|powered by|theme/iu;

function notices({ text, material }: Sources): readonly RightsNotice[] {
  const lines = noticeLines(text.rights, material.near ?? material.blocks);
  return [...lines].flatMap((line) => rightsNotice(line) ?? []).filter(({ text: line }) => !TOOLS.test(line));
}

function isOutlets(notice: Pick<RightsNotice, "text" | "agency">, { name }: CreditedOutlet): boolean {
  if (notice.agency?.name.replace(/^The /u, "") === name.replace(/^The /u, "")) return true;
  return notice.text.toLowerCase().includes(name.replace(/^the /iu, "").toLowerCase());
}

/**
 * Whether a notice is somebody else's than the outlet's and the page's. In a text without a page, a notice behind the credit is the
 * page's that it was copied from, unless it forbids to copy.
 */
function isForeign(notice: RightsNotice, outlet: CreditedOutlet, { own, material, isOwn, evidence }: Sources): boolean {
  const { holder, agency, prohibition } = notice;
  // the page's byline says that the author is the site's own: the notice is its company's
  if (isOwn && agency === undefined && evidence.some(({ kind }) => KINDS[kind].isByline === true)) return false;
  if (holder === undefined || isOutlets(notice, outlet) || own.isOwnName(holder)) return false;
  return material.near !== undefined || agency !== undefined || prohibition !== undefined;
}

/** The rights notice of the text: the outlet's, or whoever else's stands in the article itself. */
export function rightsOf(sources: Sources, outlet: CreditedOutlet): Rights {
  const { credits, material, isOwn } = sources;
  const { facts = {} } = material;
  const all = notices(sources);
  const outlets = all.find((notice) => isOutlets(notice, outlet));
  const foreign = all.find((notice) => isForeign(notice, outlet, sources));
  if (foreign) return { copyright: fact(foreign.text, "rights notice"), obstacle: foreign };
  if (outlets) {
    const isForbidding = outlets.prohibition !== undefined && !isOwn;
    return { copyright: fact(outlets.text, "rights notice"), ...(isForbidding && { obstacle: outlets }) };
  }
  const inCredit = credits
    .map((credit) => IN_CREDIT.exec(credit.line)?.[0].replace(/[.\s]+$/u, ""))
    .find((text) => text && isOutlets({ text }, outlet));
  if (inCredit !== undefined) return { copyright: fact(inCredit, "credit") };
  const original = facts.original?.value.copyright;
  if (original !== undefined) return { copyright: fact(original, `${facts.original?.from}: what it is based on`) };
  const said = facts.copyright;
  return said && (isOwn || isOutlets({ text: said.value }, outlet)) ? { copyright: said } : {};
}

function words({ holder, prohibition, text }: RightsNotice, { name }: CreditedOutlet): string {
  const whose = holder === undefined || isOutlets({ text }, { key: "", name }) ? name : holder;
  const what = prohibition === undefined ? "reserves the rights" : "forbids to use the text";
  return `the rights notice “${text}” of ${whose} ${what}`;
}

/**
 * Holds a rights notice against the import.
 * @param checked whether the editor says to have settled it
 * @throws ImportFailure where the notice forbids to use the text, or is somebody else's than the outlet's
 */
export function checkRights({ obstacle }: Rights, outlet: CreditedOutlet, checked: boolean): readonly Doubt[] {
  if (obstacle === undefined) return [];
  const reason = words(obstacle, outlet);
  if (!checked)
    throw new ImportFailure(`${reason}: ask ${obstacle.holder ?? outlet.name}, then add --terms-checked`, EXIT.terms);
  return [{ text: obstacle.text, about: `${reason}; imported because of --terms-checked` }];
}

/** What a page says of its own text, for the editor: its outlet's entry decides. */
export function ownProhibition(sources: Sources): readonly Doubt[] {
  if (!sources.isOwn) return [];
  const found = notices(sources).find(({ prohibition }) => prohibition !== undefined);
  return found
    ? [{ text: found.prohibition ?? "", about: "is what the page says of its own text: ask before publishing" }]
    : [];
}
