import { isHome } from "../credit/creditaddresses.ts";
import { readLinks } from "../credit/creditlinks.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { siteHost } from "../lines/addresses.ts";
import { AnyCase } from "../lines/anycase.ts";
import { linkedText } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import { wellKnownAt, wellKnownNamed, wellKnownSite } from "../outlets/wellknown.ts";
import { isAddress } from "./hostname.ts";
import { isSignedHere } from "./signed.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** Longer lines are prose. */
const LONGEST = 160;

/** "Continue reading at X": the name stands where a language has it. */
const LEADS_ON = new AnyCase(
  `^[^\\p{L}\\p{N}]{0,3}(?:${anyLanguage("continued").split("{X}").join("(.{2,60}?)")})[^\\p{L}\\p{N}]*$`,
);

/** What leads to a name and does not belong to it: "the site of", quotation marks. */
const BEFORE = /^(?:[^\p{L}\p{N}]+|\p{Ll}[\p{L}’']*\s+)+(?=[\p{Lu}\p{Lo}\d])|^[^\p{L}\p{N}]+/u;
const BEHIND = /\s*[:：(（].*$|[^\p{L}\p{N}]+$/u;

/** More words are no name. */
const MOST_WORDS = 6;

/** The name in what stands behind such words, with a capital where the script has them. */
function nameIn(words: string): string | undefined {
  const name = words.replace(BEHIND, "").replace(BEFORE, "");
  const isName = /^[\p{Lu}\p{Lo}\d]/u.test(name) && name.split(/\s+/u).length <= MOST_WORDS;
  return isName || isAddress(name) ? name : undefined;
}

/**
 * Where lines beside the text say that its rest stands, or the whole of it: the page shows the beginning of what somebody else published.
 * Where somebody signs the page's own text, it may be what that is about.
 */
export function* ofContinued(witnesses: Witnesses): Generator<Evidence> {
  const { edges, own } = witnesses;
  const kind = isSignedHere(witnesses) ? "continuedSigned" : "continued";
  for (const block of new Set([...edges.top, ...edges.bottom])) {
    if (block.text.length > LONGEST) continue;
    const line = flat(block.text);
    const found = LEADS_ON.exec(line);
    if (found === null) continue;
    const url = readLinks(linkedText(block)).links.find(({ url }) => !own.isOwnAddress(url))?.url;
    const named = nameIn(found.slice(1).find((words) => words !== undefined) ?? "");
    const known =
      (named === undefined ? undefined : wellKnownNamed(named)) ?? (url === undefined ? undefined : wellKnownAt(url));
    const name = known?.name ?? named ?? (url === undefined ? undefined : siteHost(url));
    if (name === undefined || own.isOwnName(name) || own.isRelative(name)) continue;
    const site = known === undefined ? { name, ...(url !== undefined && { url }) } : wellKnownSite(known);
    const from = `where the text goes on: “${line.slice(0, 80)}”`;
    const original = url === undefined || isHome(url) ? undefined : url;
    yield evidence(kind, site, from, line, original);
  }
}
