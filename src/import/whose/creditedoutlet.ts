import { nearest } from "../../article/fields.ts";
import { entryOf, type OutletEntries } from "../../article/outlet.ts";
import { siteHost } from "../lines/addresses.ts";
import { EXIT, ImportFailure } from "../material/failure.ts";
import type { NamedSite } from "../material/statement.ts";
import { keyByAddress, keyByName } from "../outlets/findoutlet.ts";
import { type Stub, stub } from "../outlets/outletstub.ts";
import { wellKnownAt } from "../outlets/wellknown.ts";

/** The outlet that is owed the credit, as outlets/ knows it or is going to. */
export interface CreditedOutlet {
  readonly key: string;
  readonly name: string;
  /** What becomes a file in outlets/, for an outlet that has none. */
  readonly stub?: Stub;
}

/** The name of a well-known outlet that a source calls by its address. */
function wellKnown(name: string | undefined, url: string | undefined): string | undefined {
  const host =
    name === undefined || name === siteHost(url ?? "")
      ? url
      : /^[\w-]+(?:\.[\w-]+)+$/u.test(name)
        ? `https://${name}/`
        : undefined;
  return host === undefined ? undefined : wellKnownAt(host)?.name;
}

/** The outlet of a name or address: the one in outlets/, or a stub. */
export function credited({ name, url }: NamedSite, outlets: OutletEntries): CreditedOutlet | undefined {
  const key =
    (name && keyByName(name, outlets)) ?? (url && keyByAddress(url, outlets)) ?? (name && keyByAddress(name, outlets));
  if (key) return { key, name: entryOf(outlets, key)?.name ?? key };
  const words = wellKnown(name, url) ?? name ?? (url && siteHost(url));
  if (!words) return undefined;
  const added = stub(words, url && new URL(url).pathname === "/" ? url : undefined, outlets);
  return { key: added.key, name: added.name, stub: added };
}

/** The same with the outlet's own feed, where a source names it and outlets/ does not know the outlet yet. */
export function withFeed(outlet: CreditedOutlet, site: NamedSite | undefined): CreditedOutlet {
  const { stub: added } = outlet;
  const isSame = site?.name !== undefined && credited({ name: site.name }, {})?.name === outlet.name;
  return added === undefined || !isSame || site.feed === undefined
    ? outlet
    : { ...outlet, stub: { ...added, feed: site.feed } };
}

/**
 * The outlet of `--outlet`. A value that looks like a key is one, mistyped perhaps; it does not become a new outlet.
 * @throws ImportFailure where it is nearly a key of outlets/
 */
export function flaggedOutlet(value: string, outlets: OutletEntries): CreditedOutlet | undefined {
  const entry = entryOf(outlets, value);
  if (entry !== undefined) return { key: value, name: entry.name };
  const outlet = credited({ name: value }, outlets);
  const isKey = outlet?.stub !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(value);
  const meant = isKey ? nearest(value, Object.keys(outlets)) : undefined;
  if (meant === undefined) return outlet;
  throw new ImportFailure(`--outlet: ${value} is no key of outlets/: write ${meant}, or the outlet's name`, EXIT.usage);
}
