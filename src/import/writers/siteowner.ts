import { anyLanguage } from "../languages/wordbooks.ts";
import { siteHost } from "../lines/addresses.ts";
import { AnyCase } from "../lines/anycase.ts";
import { namePiece } from "../lines/namepiece.ts";
import { hasPaperNoun } from "../lines/outletnouns.ts";
import { isOrganization } from "../lines/personname.ts";
import { foldedName } from "../outlets/findoutlet.ts";
import { isCalledAfter } from "../whose/hostname.ts";
import type { SettledSource } from "../whose/settled.ts";

/** Whether a site is called after a person, who may well write there. */
export function isOwner(name: string, { own }: SettledSource): boolean {
  return (
    own.isOwnName(name) && !isOrganization(name) && !hasPaperNoun(name) && namePiece(name, () => false) !== undefined
  );
}

/** "Writes", right before a name, or right behind it. */
const WRITES_BEFORE = new AnyCase(`(?<!\\p{L})${anyLanguage("writes")}\\s+$`);
const WRITES_BEHIND = new AnyCase(`^,?\\s+${anyLanguage("writes")}(?!\\p{L})`);

/** What somebody says of himself behind his name: "Jo Marsh, lawyer". */
const ADDED = /,\s\p{Ll}.*$/u;

/** Whether a paragraph at the article's edges says of somebody that he writes: "… , writes Jo Marsh before the vote." */
function isSaidToWrite(name: string, { edges: { top, bottom } }: SettledSource): boolean {
  if (name === "") return false;
  return [...top, ...bottom].some(({ text }) => {
    const [before = "", after] = text.split(name, 2);
    return after !== undefined && (WRITES_BEFORE.test(before) || WRITES_BEHIND.test(after));
  });
}

/**
 * The one person whose site it is: it has a page about "me"; or its address is the whole name, which the page tells machines or has more of in
 * its title; or that is called after the family name, and it says what he is, or names him to machines as the author.
 */
export function ownerOf(sources: SettledSource): string | undefined {
  const { own, material } = sources;
  const { name = "", url = "" } = own.site;
  const told = material.facts?.authors?.value ?? [];
  const called = told.find((author) => isCalledAfter(siteHost(url), author.name));
  const short = name.replace(ADDED, "");
  const full = material.titleEnd?.startsWith(`${short} `) === true ? material.titleEnd : short;
  const owner = called?.name ?? full;
  if (isOrganization(owner) || namePiece(owner, () => false) === undefined) return undefined;
  const isMore = full !== short || /^\s?[:,–—|-]\s/u.test(material.titleEnd?.split(short, 2)[1] ?? "");
  const isNamed = isMore || isSaidToWrite(short, sources);
  const isWhole = called !== undefined || (isNamed && isCalledAfter(siteHost(url), short));
  if (isWhole || (material.isPersonal && own.isOwnName(owner))) return owner;
  const family = foldedName(owner.split(" ").at(-1) ?? "");
  const isCalled = family.length >= FEWEST_LETTERS && (siteHost(url)?.split(".")[0] ?? "").endsWith(family);
  const isTold = short !== name || told.some((author) => author.name === owner);
  return isCalled && isTold ? owner : undefined;
}

/** Shorter names stand at the end of others by chance. */
const FEWEST_LETTERS = 4;
