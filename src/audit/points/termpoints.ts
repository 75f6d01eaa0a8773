import { correctionLabel } from "../../article/correction.ts";
import { longDay } from "../../article/credit.ts";
import { republishingHead } from "../../article/republishing.ts";
import { withdrawalNotice } from "../../article/withdrawal.ts";
import { folded, hasWords } from "../reprint/folded.ts";
import { shownText } from "../reprint/reprint.ts";
import { isSamePlace } from "./samelink.ts";
import { type Seen, unseeable } from "./seen.ts";
import { carriedShare } from "./sentenceprint.ts";
import { fulfilled, notOwed, notSeen, type Ruling } from "./verdict.ts";

/** So many changed sentences are shown; more would not be read. */
const MOST_SHOWN = 5;

/** Below this share of its sentences, a page carries an excerpt. */
const EXCERPT = 0.25;

function isAt(canonical: string | undefined, address: string | undefined): boolean {
  return canonical !== undefined && address !== undefined && isSamePlace(canonical, address);
}

function noindexPoint({ owed: { article }, reprint: { machine } }: Seen, line: string): Ruling {
  const change = "add to the page's head";
  if (machine.isNoindex) return fulfilled("the page asks search engines to leave it out");
  if (isAt(machine.canonical, article.credit?.url))
    return { verdict: "partly", found: "it points to the original; the outlet asks for noindex", change, line };
  return { verdict: "no", found: "the page does not ask search engines to leave it out", change, line };
}

function canonicalPoint({ owed: { article }, reprint: { machine } }: Seen, line: string): Ruling {
  const { canonical, isNoindex } = machine;
  const change = "add to the page's head, in place of any other canonical link";
  if (isAt(canonical, article.credit?.url)) return fulfilled("the canonical link leads to the original");
  const partly = (found: string): Ruling => ({ verdict: "partly", found, change, line });
  if (isNoindex) return partly("it is left out of search engines; the outlet asks for a canonical link");
  if (isAt(canonical, article.url)) return partly("the canonical link leads here, and not to the original");
  const found = canonical === undefined ? "there is no canonical link" : `the canonical link leads to ${canonical}`;
  return { verdict: "no", found, change, line };
}

/** The point of canonical or noindex, as the outlet asks for it. */
export function indexingPoint(seen: Seen): Ruling {
  const { article } = seen.owed;
  if (seen.reprint.kind === "entry") return notOwed("search engines do not list feeds");
  const line = republishingHead(article);
  if (line === undefined) return notOwed("nothing is asked for");
  return article.credit?.indexing === "noindex" ? noindexPoint(seen, line) : canonicalPoint(seen, line);
}

function isNoDerivatives({ owed: { article } }: Pick<Seen, "owed">): boolean {
  return /creativecommons\.org\/licenses\/[a-z-]*nd\b/u.test(article.licence?.url ?? "");
}

function forbidsChanges({ owed }: Seen): boolean {
  const { article, outlet } = owed;
  if (article.credit?.basis === "republished" && outlet?.terms.changes === false) return true;
  return isNoDerivatives({ owed });
}

/** The point of the text, where the licence forbids changes. */
export function textPoint(seen: Seen): Ruling {
  const { text, owed, reprint } = seen;
  if (!forbidsChanges(seen)) return notOwed("neither licence nor terms forbid changes");
  if (text.all === 0) return notOwed("there is no text to compare");
  const share = carriedShare(text);
  if (reprint.isSummary || owed.article.distribution !== "full") {
    if (share < 0.5) return notOwed("it is an excerpt with a link");
  }
  if (share === 0) return notSeen("none of its sentences is there as it was written: it may be a translation");
  if (text.changed.length === 0 && text.missing.length === 0)
    return fulfilled("every sentence is there as it was written");
  const who = isNoDerivatives(seen)
    ? (owed.article.licence?.name ?? "the licence")
    : (owed.outlet?.name ?? "the outlet");
  if (text.changed.length > 0) {
    const shown = text.changed.slice(0, MOST_SHOWN).map(({ ours, theirs }) => `“${theirs}” in place of “${ours}”`);
    const rest = text.changed.length - shown.length;
    return {
      verdict: "no",
      found: `changed: ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`,
      change: `${who} allows no changes: print the text as it was written`,
      line: text.changed
        .slice(0, MOST_SHOWN)
        .map(({ ours }) => ours)
        .join("\n"),
    };
  }
  return {
    verdict: "partly",
    found: `${text.missing.length} of ${text.all} sentences are not there`,
    change: `${who} allows no changes: print the whole text`,
    line: text.missing.slice(0, MOST_SHOWN).join("\n"),
  };
}

/** The point of the corrections. */
export function correctionsPoint(seen: Seen): Ruling {
  const { article } = seen.owed;
  if (article.corrections.length === 0) return notOwed("there are no corrections");
  if (seen.reprint.isSummary) return notOwed("it is an excerpt");
  const words = folded(shownText(seen.reprint));
  const missing = article.corrections.filter(({ text }) => !hasWords(words, folded(text)));
  if (missing.length === 0) return fulfilled("the corrections are there");
  const cannot = unseeable(
    seen,
    missing.map(({ text }) => text),
    true,
  );
  if (cannot !== undefined) return cannot;
  if (carriedShare(seen.text) === 0) return notSeen("the page may be a translation");
  const line = missing.map((correction) => `${correctionLabel(correction)} ${correction.text}`).join("\n");
  const change = "add the correction, and bring the text up to date";
  const isNew = seen.text.changed.length === 0 && carriedShare(seen.text) === 1;
  const isMentioned =
    /\b(?:correct(?:ion|ed)|updated?|clarification|rettelse|korrektur|berichtigung|correcci[oó]n|rectificati[fv]|correction)\b/iu.test(
      seen.beside.map(({ text }) => text).join("\n"),
    );
  if (isNew || isMentioned || missing.length < article.corrections.length)
    return {
      verdict: "partly",
      found: isNew
        ? "the text is the corrected one, and does not say so"
        : "not every correction is there word by word",
      change,
      line,
    };
  return { verdict: "no", found: "the correction was not taken over", change, line };
}

/** Whether a withdrawn article's title still heads a text. */
function isStillThere({ owed: { article }, reprint }: Seen): boolean {
  const titles = [article.title, article.credit?.title].filter((title) => title !== undefined).map(folded);
  const words = folded(shownText(reprint));
  const isNotice =
    hasWords(words, folded(article.withdrawn?.reason ?? "")) || /\bwithdrawn\b|\bretracted\b/u.test(words);
  const shown = reprint.titles.map(folded);
  return !isNotice && titles.some((title) => shown.some((other) => hasWords(other, title)));
}

/** The point of what was withdrawn. */
export function withdrawnPoint(seen: Seen): Ruling {
  const { withdrawn, title } = seen.owed.article;
  if (withdrawn === undefined) return notOwed("it was not withdrawn");
  if (!isStillThere(seen)) return fulfilled("it was taken down");
  return {
    verdict: "no",
    found: `“${title}” was withdrawn on ${longDay(withdrawn.at)}, and is still there`,
    change: "take it down, or put the notice in its place",
    line: withdrawalNotice(withdrawn),
  };
}

/** Whether a reprint carries the text; of an entry of a feed, its headline or a sentence of it are enough. */
export function carries({ text, reprint, owed: { article } }: Seen): boolean {
  if (text.all === 0) return true;
  if (carriedShare(text) >= EXCERPT) return true;
  if (reprint.kind === "page") return false;
  const titles = [article.title, article.credit?.title].filter((title) => title !== undefined).map(folded);
  const isHeaded = reprint.titles.some((shown) => titles.includes(folded(shown)));
  return isHeaded || (reprint.isSummary && carriedShare(text) > 0);
}
