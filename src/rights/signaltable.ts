import { SIGNAL_NAMES, type SignalName, type SignalSwitches } from "../article/signals.ts";
import { contentSignal } from "./contentsignal.ts";
import { contentUsage } from "./contentusage.ts";
import { creditUsage } from "./creditusage.ts";
import { ninjsTerms } from "./ninjsterms.ts";
import type { RightsStatement } from "./rightsstatement.ts";
import { rsl } from "./rsl.ts";
import { schemaOrg } from "./schemaorg.ts";
import type { RightsElement, RightsLink, Signal, UsageWords } from "./signal.ts";
import { tdmrep } from "./tdmrep.ts";
import { usageWords } from "./usagewords.ts";

/** Every signal, by the name that switches it. */
export const SIGNALS = {
  rsl,
  "content-usage": contentUsage,
  "content-signal": contentSignal,
  tdmrep,
  "schema-org": schemaOrg,
  "credit-usage": creditUsage,
  ninjs: ninjsTerms,
  words: usageWords,
} satisfies Record<SignalName, Signal>;

/** What is to be said, and in which ways. */
export interface Saying {
  /** None where nobody says anything. */
  readonly rights?: RightsStatement | undefined;
  readonly signals?: SignalSwitches | undefined;
}

/** The signals that are on. */
export function signalsOn(switches: SignalSwitches | undefined): readonly Signal[] {
  return SIGNAL_NAMES.filter((name) => switches?.[name] !== false).map((name): Signal => SIGNALS[name]);
}

/** What each signal that is on says in one place. */
function said<Form>(
  { rights, signals }: Saying,
  place: (signal: Signal) => ((rights: RightsStatement) => Form) | undefined,
): Form[] {
  if (rights === undefined) return [];
  return signalsOn(signals).flatMap((signal) => {
    const say = place(signal);
    return say === undefined ? [] : [say(rights)];
  });
}

/** Response headers. */
export function rightsHeaders(saying: Saying): Readonly<Record<string, string>> {
  return Object.assign({}, ...said(saying, ({ headers }) => headers));
}

/** Links for the `Link` header and for a page's head. */
export function rightsLinks(saying: Saying): readonly RightsLink[] {
  return said(saying, ({ links }) => links).flat();
}

/** `meta` elements for a page's head: content by name. */
export function rightsMeta(saying: Saying): Readonly<Record<string, string>> {
  return Object.assign({}, ...said(saying, ({ meta }) => meta));
}

/** Lines of robots.txt: those that stand in no group, and those of the group that everybody is in. */
export function rightsInRobots(saying: Saying): {
  readonly file: readonly string[];
  readonly group: readonly string[];
} {
  return {
    file: said(saying, ({ robotsFile }) => robotsFile).flat(),
    group: said(saying, ({ robotsGroup }) => robotsGroup).flat(),
  };
}

/** Elements of an entry in RSS or Atom. */
export function rightsEntry(saying: Saying): readonly RightsElement[] {
  return said(saying, ({ entry }) => entry).flat();
}

/** The namespaces of these, for the document's root; none where no entry says anything. */
export function rightsNamespaces({ rights, signals }: Saying): Readonly<Record<string, string>> {
  if (rights === undefined) return {};
  return Object.assign({}, ...signalsOn(signals).map(({ namespaces }) => namespaces));
}

/** Properties of the page's NewsArticle. */
export function rightsProperties(saying: Saying): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...said(saying, ({ properties }) => properties));
}

/** The member `usage` of `_credit`; none where there is nothing in it. */
export function rightsInCredit(saying: Saying): Readonly<Record<string, string>> | undefined {
  const members: Record<string, string> = Object.assign({}, ...said(saying, ({ credit }) => credit));
  return Object.keys(members).length === 0 ? undefined : members;
}

/** A text that says it all, for formats that have a place for one. */
export function rightsText(saying: Saying): string | undefined {
  return said(saying, ({ text }) => text).find((text) => text !== undefined);
}

/** What pages say to people. */
export function rightsWords(saying: Saying): readonly UsageWords[] {
  return said(saying, ({ words }) => words).flat();
}
