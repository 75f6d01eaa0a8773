import { anyLanguage, wholeWords } from "../languages/wordbooks.ts";
import { siteHost } from "../lines/addresses.ts";
import { namePiece } from "../lines/namepiece.ts";
import { isOrganization, isStaff } from "../lines/personname.ts";
import { foldedName } from "../outlets/findoutlet.ts";
import { isCalledAfter } from "../whose/hostname.ts";
import type { SettledSource } from "../whose/settled.ts";
import { creditedWriters, writersSaid } from "./namedwriters.ts";
import { ownerOf } from "./siteowner.ts";

/** "I wrote this", "my column", in any of the languages. */
const I_WROTE = new RegExp(wholeWords(["iWrote"]), "u");
const MY_WORK = new RegExp(
  `(?<![\\p{Ll}\\p{Lu}])${anyLanguage("my")}\\s?(?:\\p{L}+ )?(?:\\p{L}{0,12}?)(?:${anyLanguage("noun")})`,
  "u",
);

/** Whether a credit says that whoever keeps the site wrote, and names nobody. */
function isOwners(line: string): boolean {
  const small = line.toLowerCase();
  if (!I_WROTE.test(line) && !I_WROTE.test(small) && !MY_WORK.test(small)) return false;
  return writersSaid(line).length === 0 && creditedWriters(line, () => false).length === 0;
}

/** Whether an address has somebody's name as that of an account: `https://quay.example/@jomarsh/berths`. */
function isAccountIn(url: string | undefined, name: string): boolean {
  const parts = URL.parse(url ?? "")?.pathname.split("/") ?? [];
  const short = foldedName(name).replaceAll(" ", "");
  return short.length > 3 && parts.some((part) => foldedName(part).replaceAll(/[\s@_-]/gu, "") === short);
}

/** One word with a capital, as people call themselves who give no other name. */
const PEN_NAME = /^\p{Lu}[\p{L}\p{N}]{1,30}$/u;

function isOne(name: string): boolean {
  return !isStaff(name) && !isOrganization(name) && (PEN_NAME.test(name) || namePiece(name, () => false) !== undefined);
}

/**
 * Who wrote, where a credit is whoever keeps the site speaking of his own text, or leads to his account at the outlet: whom the page's data name,
 * by one name alone as well, else after whom the site is called.
 */
export function selfCredited(sources: SettledSource): readonly string[] {
  const { credits, material, own, isOwn } = sources;
  if (isOwn) return [];
  const told = (material.facts?.authors?.value ?? []).map(({ name }) => name);
  const accounts = told.filter((name) => isOne(name) && credits.some(({ url }) => isAccountIn(url, name)));
  if (accounts.length > 0) return accounts;
  if (!credits.some(({ line }) => isOwners(line))) return [];
  const [only, ...more] = told.filter(isOne);
  if (only !== undefined) return more.length === 0 ? [only] : [];
  const { name = "", url = "" } = own.site;
  const owner = ownerOf(sources);
  if (owner !== undefined) return [owner];
  const isCalled = isCalledAfter(siteHost(url), name) && namePiece(name, () => false) !== undefined;
  return isCalled && !isOrganization(name) ? [name] : [];
}
