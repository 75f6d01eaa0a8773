import type { OutletEntries } from "../../article/outlet.ts";
import { siteHost } from "../lines/addresses.ts";

/** A name as it is compared: letters and digits alone, in small letters, without a leading "The". */
export function foldedName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+&!]+/gu, " ")
    .trim()
    .replace(/^the (?=.)/u, "");
}

/** The key of the outlet that goes by a name or alias; letter case, accents and a leading "The" aside. */
export function keyByName(name: string, outlets: OutletEntries): string | undefined {
  const wanted = foldedName(name);
  const found = Object.entries(outlets).find(([, outlet]) =>
    [outlet.name, ...outlet.aliases].some((known) => foldedName(known) === wanted),
  );
  return wanted === "" ? undefined : found?.[0];
}

/** The key of the outlet whose site or feed has the host of an address or the address's bare domain. */
export function keyByAddress(address: string, outlets: OutletEntries): string | undefined {
  const wanted = siteHost(/^https?:/u.test(address) ? address : `https://${address}`);
  const found = Object.entries(outlets).find(([, outlet]) =>
    [outlet.url, outlet.feed].some((url) => url !== undefined && siteHost(url) === wanted),
  );
  return wanted === undefined ? undefined : found?.[0];
}
