import type { OutletEntries } from "../../article/outlet.ts";
import { callSign } from "../credit/dateline.ts";
import { agencyNamed } from "../credit/wire.ts";
import { siteHost } from "../lines/addresses.ts";
import type { Material } from "../material/material.ts";
import type { NamedSite } from "../material/statement.ts";
import { foldedName, keyByAddress, keyByName } from "../outlets/findoutlet.ts";
import { isPortal } from "../outlets/portals.ts";
import { wellKnownNamed } from "../outlets/wellknown.ts";
import { isCalledAfter, isSameHost } from "./hostname.ts";
import { siteAddress, siteName, siteSaid } from "./sitename.ts";

/** The site that a source is from, and how to recognise it. */
export interface OwnSite {
  /** As the page names itself; empty where nothing does. */
  readonly site: NamedSite;
  readonly isOwnName: (name: string) => boolean;
  readonly isOwnAddress: (url: string) => boolean;
  /** Whether a name begins or ends as the site's does: "the Observer" in the Elm Observer. */
  readonly isRelative: (name: string) => boolean;
  /** Whether the site shows other outlets' articles, and next to none of its own. */
  readonly isPortal: boolean;
}

/** Shorter names are parts of others by chance. */
const FEWEST_IN = 4;

/** Recognises the site that a source is from. */
export function ownSite(material: Material, outlets: OutletEntries): OwnSite {
  const { facts = {} } = material;
  const address = siteAddress(material);
  const host = address === undefined ? undefined : siteHost(address);
  const name = siteName(material, address);
  const said = facts.url === undefined ? undefined : siteHost(facts.url.value);
  const isCalled = name !== undefined && isCalledAfter(said, name);
  const place = isCalled ? facts.url?.value : address;
  const home = siteSaid(material, host)?.url ?? (place === undefined ? undefined : `${new URL(place).origin}/`);
  const hosts = [host, home === undefined ? undefined : siteHost(home), isCalled ? said : undefined].filter(
    (one) => one !== undefined,
  );
  const key = (name && keyByName(name, outlets)) ?? (address && keyByAddress(address, outlets));
  const isOwnAddress = (url: string) => hosts.some((one) => isSameHost(siteHost(url), one));
  return {
    site: { ...(name && { name }), ...(home && { url: home }) },
    isOwnAddress,
    isPortal: address !== undefined && isPortal(address),
    isRelative: (other) => {
      const [short, long] = [foldedName(other.replace(/['’]s$/u, "")), foldedName(name ?? "")];
      const isIn = (one: string, all: string) =>
        one.length >= FEWEST_IN && (all.startsWith(`${one} `) || all.endsWith(` ${one}`));
      return short === long || isIn(short, long) || isIn(long, short);
    },
    isOwnName: (other) => {
      const agency = agencyNamed(other);
      if (agency !== undefined && (isOwnAddress(agency.url) || (name && agencyNamed(name) === agency))) return true;
      if (name !== undefined && foldedName(name) === foldedName(other)) return true;
      const known = wellKnownNamed(other);
      if (known !== undefined && isOwnAddress(`https://${known.host}/`)) return true;
      const sign = callSign(other);
      if (sign !== undefined && name !== undefined && callSign(name) === sign) return true;
      if (key !== undefined && keyByName(other, outlets) === key) return true;
      return hosts.some((one) => isCalledAfter(one, other) || one === other.toLowerCase().replace(/^www\./u, ""));
    },
  };
}
