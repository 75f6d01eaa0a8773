import { creditSentence } from "../credit/creditsentence.ts";
import { isPlatform } from "../credit/platforms.ts";
import { siteHost } from "../lines/addresses.ts";
import { shortened } from "../lines/shortened.ts";
import type { Doubt } from "../material/block.ts";
import { FactMissing } from "../material/failure.ts";
import { flat } from "../material/flattext.ts";
import type { Claim } from "./claims.ts";
import type { CreditedOutlet } from "./creditedoutlet.ts";
import { unreadOrigins } from "./unread.ts";
import type { Evidence, EvidenceKind, Witnesses } from "./weights.ts";

/** A question that a source leaves open: who published first. */
export interface OutletQuestion {
  /** Who may be meant by name, the likeliest first: the one that is credited as long as nobody answers. */
  readonly candidates: readonly string[];
  /** Why it is asked. */
  readonly because: readonly Doubt[];
}

/** Marks that stand at the end of a paragraph, and how much of it shows one. */
const AT_END: ReadonlySet<EvidenceKind> = new Set([
  "endMark",
  "loneEndMark",
  "signature",
  "reporting",
  "soleReporting",
]);
const SHOWN = 80;

/** What of a line an editor is shown: its end where that is what tells. */
export function quoted({ kind, line }: Evidence): string {
  const text = flat(line);
  if (!AT_END.has(kind) || text.length <= SHOWN) return line;
  return `… ${text.slice(-SHOWN).replace(/^\S*\s/u, "")}`;
}

/** That a claim stands against the outlet that was chosen, in the line that says most for it. */
export function againstChosen({ outlet, evidence }: Claim, chosen: CreditedOutlet): readonly Doubt[] {
  const [first] = evidence;
  if (first === undefined) return [];
  const about =
    first.kind === "said"
      ? `credits somebody else than ${chosen.name}`
      : `may name who published it first, instead of ${chosen.name}: --outlet "${outlet.name}" if that is it`;
  return [{ text: quoted(first), about }];
}

/** Nobody is named: the page's title may end in its site's name. */
export function nobody({ material: { titleEnd } }: Witnesses, passing: Claim | undefined): FactMissing {
  const named =
    passing &&
    `; “${shortened(passing.evidence[0] === undefined ? "" : quoted(passing.evidence[0]))}” names ${passing.outlet.name}`;
  const ended = titleEnd && `; the page’s title ends in “${titleEnd}”`;
  const name = titleEnd ?? passing?.outlet.name;
  const candidate = name === undefined ? "" : `${named ?? ""}${ended ?? ""}: --outlet "${name}" if that is it`;
  return new FactMissing(
    "outlet",
    `no credit was found in it: name the outlet that published first with --outlet NAME${candidate}`,
  );
}

/** Whether a credit was read from a line, or from a part of it. */
function isRead(line: string, { credits, isKnown }: Witnesses): boolean {
  return (
    credits.some((credit) => credit.line.includes(line) || line.includes(credit.line)) ||
    creditSentence(line, isKnown) !== undefined
  );
}

/** The page's site is known by its host alone: its title may end in its name, and whether it publishes anything of its own nothing tells. */
export function unnamed({ own, material: { titleEnd } }: Witnesses, { name, stub }: CreditedOutlet): readonly Doubt[] {
  if (own.site.name !== undefined) return [];
  if (titleEnd !== undefined)
    return [{ text: titleEnd, about: `ends the page’s title: --outlet "${titleEnd}" if that is the outlet` }];
  return stub === undefined
    ? []
    : [{ text: name, about: "is all that is known of the page’s site: --outlet NAME with whose article it is" }];
}

/** The page stands on a site that shows what others publish, or on one where anybody may, and nobody else was found. */
export function ofPortal({ own, material: { page } }: Witnesses, { name }: CreditedOutlet): readonly Doubt[] {
  const shows = own.isPortal ? "shows other outlets’ articles" : isPlatform(name) ? "lets anybody publish" : undefined;
  if (shows === undefined) return [];
  return [{ text: page ?? name, about: `is a page of ${name}, which ${shows}: --outlet NAME names whose it is` }];
}

/** Another outlet is known by its address alone: an editor may know what it is called. */
export function calledByHost({ name }: CreditedOutlet, evidence: readonly Evidence[]): readonly Doubt[] {
  const isHost = evidence.some(
    ({ site: { url } }) => url !== undefined && siteHost(url) === name.replace(/^www\./u, ""),
  );
  return isHost
    ? [{ text: name, about: "is all that is known of the outlet: --outlet NAME with what it is called" }]
    : [];
}

/** Lines that may say who published first, and from which nobody was read. */
export function unreadLines(witnesses: Witnesses): readonly Doubt[] {
  const { name } = witnesses.own.site;
  const isOwn = (line: string) => name !== undefined && line.includes(name);
  return unreadOrigins(witnesses.edges, (line) => isOwn(line) || isRead(line, witnesses)).map((text) => ({
    text,
    about: "may say who published it first: --outlet NAME if it does",
  }));
}
