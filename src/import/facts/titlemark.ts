import type { Root } from "hast";
import { agencyNamed } from "../credit/wire.ts";
import { find, isElement, textOf } from "../html/tree.ts";
import { foldedHeadline, readings } from "../lines/headline.ts";
import { isPaper } from "../lines/outletnouns.ts";
import { type Fact, fact } from "../material/fact.ts";

/** `Canal plans (Elm Ledger)`, `運河の計画（港湾新聞）` */
const BRACKETED = /^(?<title>.{8,}?)\s*[(（[【](?<mark>[^()（）[\]【】]{2,40})[)）\]】]$/u;

/** `【港湾新聞】運河の計画`, `[Elm Ledger] Canal plans`: whose it is, as press offices file what others write about them. */
const AHEAD = /^[[【［〔](?<mark>[^[\]【】［］〔〕]{2,40})[\]】］〕]\s*(?<title>.{4,})$/u;

/** The name in brackets before a headline, where it is called as papers or agencies are. */
function markedAhead(title: string): MarkedTitle {
  const { mark = "", title: bare = "" } = AHEAD.exec(title.trim())?.groups ?? {};
  const isName = isPaper(mark) || agencyNamed(mark) !== undefined;
  return isName ? { title: fact(bare, ""), titleMark: mark } : {};
}

/** A headline, and what stands in brackets around it. */
export interface MarkedTitle {
  readonly title?: Fact<string>;
  readonly titleMark?: string;
}

/**
 * Parts a headline from the name in brackets that portals set behind it, to say whose article it is, or press offices before it. Behind it
 * is a mark only where a heading of the page has the headline without it.
 * @param titles what else the page is called, for readers and for machines
 */
export function withoutTitleMark(title: Fact<string> | undefined, page: Root, titles: readonly string[]): MarkedTitle {
  if (title === undefined) return {};
  const ahead = markedAhead(title.value);
  if (ahead.title !== undefined) return { ...ahead, title: fact(ahead.title.value, title.from) };
  for (const text of [title.value, ...titles.flatMap(readings)]) {
    const { title: bare, mark } = BRACKETED.exec(text.trim())?.groups ?? {};
    if (bare === undefined || mark === undefined) continue;
    const wanted = foldedHeadline(bare);
    const isHeading = (text: string) => foldedHeadline(text) === wanted;
    const heading = find(page, (element) => isElement(element, "h1", "h2", "h3") && isHeading(textOf(element)));
    if (heading !== undefined) return { title: fact(bare, title.from), titleMark: mark };
  }
  return { title };
}
