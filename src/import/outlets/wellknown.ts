import { siteHost } from "../lines/addresses.ts";
import { literally, type WholeName, wholeNames } from "../lines/wholename.ts";
import { EASTERN_PRESS } from "./easternpress.ts";
import { ENGLISH_PRESS } from "./englishpress.ts";
import { GERMANIC_PRESS } from "./germanicpress.ts";
import { NEWSROOMS } from "./newsrooms.ts";
import { ROMANCE_PRESS } from "./romancepress.ts";
import { SLAVIC_PRESS } from "./slavicpress.ts";

/** An outlet whose work stands on other sites so often that its name alone says something. */
export interface WellKnown {
  readonly name: string;
  readonly host: string;
  readonly aliases: readonly string[];
  /** Whether its name is a common word, which in a line that says more may mean anything. */
  readonly isWord: boolean;
}

/** All of them. */
const WELL_KNOWN: readonly WellKnown[] = [
  NEWSROOMS,
  ENGLISH_PRESS,
  ROMANCE_PRESS,
  GERMANIC_PRESS,
  SLAVIC_PRESS,
  EASTERN_PRESS,
]
  .flatMap((lines) => lines.trim().split("\n"))
  .map((line) => line.split(" | "))
  .map(([name = "", host = "", ...aliases]) => ({
    name: name.replace(/ \*$/u, ""),
    host,
    aliases,
    isWord: name.endsWith(" *"),
  }));

const IN_LINE = wholeNames(WELL_KNOWN, ({ name, aliases }) => [name, ...aliases].map(literally));

const BY_HOST = new Map(WELL_KNOWN.toReversed().map((outlet) => [outlet.host, outlet]));
const BY_NAME = new Map(
  WELL_KNOWN.toReversed().flatMap((outlet) =>
    [outlet.name, ...outlet.aliases].flatMap((name) =>
      (outlet.isWord ? [name, name.toUpperCase()] : [folded(name)]).map((one) => [one, outlet] as const),
    ),
  ),
);

function folded(name: string): string {
  return name.trim().toLowerCase().replace(/^the /u, "");
}

/** The well-known outlet that goes by a name; letter case and a leading "The" aside, where the name is no common word. */
export function wellKnownNamed(name: string): WellKnown | undefined {
  return BY_NAME.get(name.trim()) ?? BY_NAME.get(folded(name));
}

/** How many letters of a word an ending may have. */
const ENDING = 3;
const FEWEST_STEM = 3;

function isOneStem(one: string, other: string): boolean {
  const differs = [...one].findIndex((letter, place) => letter !== other[place]);
  const stem = differs < 0 ? one.length : differs;
  return stem >= FEWEST_STEM && Math.max(one.length, other.length) - stem <= ENDING;
}

/** The names of outlets in languages that inflect them: Polish, and those written in Cyrillic. */
const INFLECTING = WELL_KNOWN.flatMap((outlet) =>
  [outlet.name, ...outlet.aliases]
    .filter((name) => /\p{Script=Cyrillic}/u.test(name) || outlet.host.endsWith(".pl"))
    .map((name) => ({ outlet, words: folded(name).split(/\s+/u) })),
);

/** The well-known outlet whose name stands in another grammatical case: `Tygodniku Powszechnym`, `Українською правдою`. */
export function wellKnownInflected(name: string): WellKnown | undefined {
  const found = folded(name).split(/\s+/u);
  const isMeant = (words: readonly string[]) =>
    words.length === found.length && words.every((word, place) => isOneStem(word, found[place] ?? ""));
  return INFLECTING.find(({ words }) => isMeant(words))?.outlet;
}

/** The well-known outlet whose site an address is on. */
export function wellKnownAt(url: string): WellKnown | undefined {
  const host = siteHost(url);
  return host === undefined ? undefined : (BY_HOST.get(host) ?? BY_HOST.get(host.split(".").slice(-2).join(".")));
}

/** What such an outlet is called, and its home page. */
export function wellKnownSite({ name, host }: WellKnown): { readonly name: string; readonly url: string } {
  return { name, url: `https://${host}/` };
}

/** The well-known outlets that a line names, each once, in their own letter case. */
export function wellKnownIn(line: string): readonly WholeName<WellKnown>[] {
  return IN_LINE(line);
}
