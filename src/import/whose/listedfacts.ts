import { readLinks } from "../credit/creditlinks.ts";
import { agencyNamed } from "../credit/wire.ts";
import { writtenDay } from "../lines/day.ts";
import { factLists, type ListedFact } from "../lines/factlist.ts";
import { nameBehindLabel } from "../lines/outletlabel.ts";
import { hasArticle, hasPaperNoun } from "../lines/outletnouns.ts";
import { people } from "../lines/personname.ts";
import { isSectionName } from "../lines/sectionname.ts";
import { writerLine } from "../lines/writerline.ts";
import { linkedText } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import type { Material } from "../material/material.ts";
import type { NamedSite } from "../material/statement.ts";
import { wellKnownNamed } from "../outlets/wellknown.ts";
import type { OwnSite } from "./ownsite.ts";

/** What a list of facts beside a text says of the original: an archive of clippings has one above each. */
export interface Listing {
  readonly site: NamedSite;
  /** Whether it calls the outlet its source, which an article of the page's own may have as well. */
  readonly isSource: boolean;
  /** The line that names the outlet. */
  readonly line: string;
  readonly day?: string;
  readonly writers: readonly string[];
  readonly url?: string;
}

/** A name that is an address, with or without what stands before hosts. */
const HOST = /^(?:https?:\/\/)?(?:www\.)?(?<host>[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)\/?$/iu;

/** A name in quotation marks, or its beginning before a day, a page or an edition. */
const NAMED =
  /^[«„“"'『「《](?<quoted>[^«»„“”"『』「」《》]{2,60})[»“”"'』」》]|^(?<bare>\p{L}[^\d.!?:;,|·()（）]{1,50}?)(?=\s*(?:$|[,|·(（;]|\s\S{0,4}\d))/u;

/** More words are no name. */
const MOST_WORDS = 6;

/** The outlet that a value names; behind a label that says so, its words may be small in languages whose names are. */
function siteOf({ kind, value, tags }: ListedFact): NamedSite | undefined {
  const host = HOST.exec(value.trim())?.groups?.host;
  if (host !== undefined) return { url: `https://${host.toLowerCase()}/` };
  const { quoted, bare = "" } = NAMED.exec(value.trim())?.groups ?? {};
  const isLoose = kind === "outlet" && !tags.some((tag) => tag === "en" || tag === "de");
  const loose = isLoose && /^[\p{Lu}\p{Lo}]/u.test(bare) && !isSectionName(bare) ? bare.trim() : undefined;
  const name = quoted ?? nameBehindLabel(value) ?? loose;
  if (name === undefined || name.split(/\s+/u).length > MOST_WORDS) return undefined;
  // a label that says so tells an outlet from a person
  const isOutlet = kind === "outlet" || people(name).length === 0 || hasPaperNoun(name) || hasArticle(name);
  return isOutlet || wellKnownNamed(name) !== undefined ? { name } : undefined;
}

/** The one address behind a label, on another site than the page's own. */
function addressOf({ block, value }: ListedFact, own: OwnSite): string | undefined {
  const linked = readLinks(linkedText(block)).links.map(({ url }) => url);
  const all = linked.length > 0 ? linked : (value.match(/https?:\/\/\S+/gu) ?? []);
  const [url, ...more] = all.filter((one) => URL.canParse(one) && !own.isOwnAddress(one));
  return more.length === 0 ? url : undefined;
}

/** A clock beside a day is the page's own: papers are dated by the day. */
const CLOCK = /\d{1,2}[:.]\d{2}(?!\d|\.\d)\s*(?:h\b|uhr\b|[ap]\.?m\.?)?\s*$/iu;

/** A list above or below a text on a page of others' articles; a source's day has to be before the page's own. */
function listingOf(facts: readonly ListedFact[], material: Material, own: OwnSite): Listing | undefined {
  const named = facts.find(({ kind }) => kind === "outlet") ?? facts.find(({ kind }) => kind === "source");
  const site = named && siteOf(named);
  if (named === undefined || site === undefined) return undefined;
  const { name = "", url: home } = site;
  if (own.isOwnName(name) || own.isRelative(name) || (home !== undefined && own.isOwnAddress(home))) return undefined;
  const isSource = named.kind === "source";
  const copied = material.facts?.published?.value.slice(0, 10);
  const days = facts.flatMap((fact) => {
    const { value } = fact;
    const day = fact.day ?? (fact === named ? writtenDay(value) : undefined);
    const isOriginals = !isSource || (!CLOCK.test(value) && (copied === undefined || (day ?? "") < copied));
    return day !== undefined && isOriginals ? [day] : [];
  });
  const [day, ...moreDays] = new Set(days);
  const writers = facts.flatMap(({ kind, value }) =>
    kind === "writer" ? (writerLine(value, (one) => agencyNamed(one) !== undefined)?.authors ?? []) : [],
  );
  const url = facts.filter(({ kind }) => kind === "address").flatMap((fact) => addressOf(fact, own) ?? [])[0];
  if (isSource && day === undefined && url === undefined) return undefined;
  return {
    site: home === undefined ? (agencyNamed(name) ?? site) : site,
    isSource,
    line: flat(named.block.text),
    writers: [...new Set(writers)],
    ...(day !== undefined && moreDays.length === 0 && { day }),
    ...(url !== undefined && { url }),
  };
}

/** What the lists of facts say that stand in the article's part of the page, or in a column beside it. */
export function listings(material: Material, own: OwnSite): readonly Listing[] {
  return factLists(material.near ?? material.blocks).flatMap(({ facts }) => listingOf(facts, material, own) ?? []);
}
