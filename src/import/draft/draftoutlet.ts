import { nearest } from "../../article/fields.ts";
import { entryOf, type OutletEntries } from "../../article/outlet.ts";
import type { BodyText } from "../body/bodytext.ts";
import type { CreditSentence } from "../credit/creditsentence.ts";
import { type Fact, fact } from "../material/fact.ts";
import { EXIT, FactMissing, ImportFailure } from "../material/failure.ts";
import type { Material } from "../material/material.ts";
import type { Believed, NamedSite } from "../material/statement.ts";
import { keyByAddress, keyByName, siteHost } from "../outlets/findoutlet.ts";
import { type Stub, stub } from "../outlets/outletstub.ts";
import type { Flags } from "./flags.ts";

/** The outlet that is owed the credit, as outlets/ knows it or is going to. */
export interface CreditedOutlet {
  readonly key: string;
  readonly name: string;
  /** What becomes a file in outlets/, for an outlet that has none. */
  readonly stub?: Stub;
}

/** Who published first, and whether the source is that outlet's own page. */
export interface FirstPublisher {
  readonly outlet: Fact<CreditedOutlet>;
  readonly isOwn: boolean;
}

/** The outlet of a name or address: the one in outlets/, or a stub. */
export function credited({ name, url }: NamedSite, outlets: OutletEntries): CreditedOutlet | undefined {
  const key =
    (name && keyByName(name, outlets)) ?? (url && keyByAddress(url, outlets)) ?? (name && keyByAddress(name, outlets));
  if (key) return { key, name: entryOf(outlets, key)?.name ?? key };
  const words = name ?? (url && siteHost(url));
  if (!words) return undefined;
  const added = stub(words, url && new URL(url).pathname === "/" ? url : undefined, outlets);
  return { key: added.key, name: added.name, stub: added };
}

/** A value that looks like a key is one, mistyped perhaps; it does not become a new outlet. */
function named(value: string, outlets: OutletEntries): CreditedOutlet | undefined {
  const entry = entryOf(outlets, value);
  if (entry !== undefined) return { key: value, name: entry.name };
  const outlet = credited({ name: value }, outlets);
  const isKey = outlet?.stub !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(value);
  const meant = isKey ? nearest(value, Object.keys(outlets)) : undefined;
  if (meant === undefined) return outlet;
  throw new ImportFailure(`--outlet: ${value} is no key of outlets/: write ${meant}, or the outlet's name`, EXIT.usage);
}

function siteOf({ site, url }: Believed, page: string | undefined): NamedSite {
  const address = page ?? url?.value;
  const name = site?.value.name;
  const home = site?.value.url ?? (address === undefined ? undefined : `${new URL(address).origin}/`);
  return { ...(name && { name }), ...(home && { url: home }) };
}

/** A page that names another host as the article's own place carries a copy. */
function elsewhere({ url }: Believed, page: string | undefined): string | undefined {
  if (url === undefined || page === undefined) return undefined;
  return siteHost(url.value) === siteHost(page) ? undefined : url.value;
}

function* candidates(
  text: BodyText,
  credits: readonly CreditSentence[],
  material: Material,
): Generator<Fact<NamedSite> & { isCopy: boolean }> {
  const facts = material.facts ?? {};
  const said = credits.find(({ strength }) => strength === "said");
  const site = (credit: CreditSentence): NamedSite => ({
    name: credit.name,
    ...((credit.home ?? credit.url) ? { url: credit.home ?? credit.url } : {}),
  });
  if (said) yield { ...fact(site(said), `credit: “${said.line}”`), isCopy: true };
  const original = facts.original?.value;
  if (original && (original.site || original.url)) {
    yield {
      ...fact(
        { ...original.site, ...(original.url && !original.site?.url ? { url: original.url } : {}) },
        `${facts.original?.from}: what it is based on`,
      ),
      isCopy: true,
    };
  }
  const other = elsewhere(facts, material.page);
  if (other) yield { ...fact({ url: other }, `${facts.url?.from}: its address`), isCopy: true };
  if (credits[0]) yield { ...fact(site(credits[0]), `credit: “${credits[0].line}”`), isCopy: true };
  if (text.byline?.outlet) yield { ...fact({ name: text.byline.outlet }, "byline"), isCopy: false };
  const own = siteOf(facts, material.page);
  if (own.name || own.url) yield { ...fact(own, facts.site?.from ?? "the page's address"), isCopy: false };
}

/**
 * Who published first. A credit sentence is believed before what machines read, because a page that republishes seldom marks that up.
 * @throws FactMissing where nobody is named
 */
export function firstPublisherOf(
  text: BodyText,
  credits: readonly CreditSentence[],
  material: Material,
  flags: Flags,
  outlets: OutletEntries,
): FirstPublisher {
  const own = credited(siteOf(material.facts ?? {}, material.page), outlets);
  if (flags.outlet !== undefined) {
    const outlet = named(flags.outlet, outlets);
    if (outlet)
      return {
        outlet: fact(outlet, "--outlet"),
        isOwn: credits.length === 0 && (own === undefined || own.key === outlet.key),
      };
  }
  // A copy may point to the original as its canonical address, but it goes by its own name.
  const name = material.facts?.site?.value.name;
  const called = name === undefined ? own : credited({ name }, outlets);
  for (const { value, from, isCopy } of candidates(text, credits, material)) {
    const outlet = credited(value, outlets);
    if (outlet === undefined) continue;
    return { outlet: fact(outlet, from), isOwn: !isCopy || (own?.key === outlet.key && called?.key === outlet.key) };
  }
  throw new FactMissing("outlet", "no credit was found in it: name the outlet that published first with --outlet NAME");
}
