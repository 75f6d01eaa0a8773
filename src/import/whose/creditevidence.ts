import type { CreditSentence } from "../credit/creditsentence.ts";
import { leadsOutward } from "../credit/creditwords.ts";
import { nominative } from "../credit/nominative.ts";
import { isForbidding } from "../credit/notice.ts";
import { hasWordsOfOrigin, isAboutWork, isGranted, ORIGIN_WORDS } from "../credit/originwords.ts";
import { agencyAt, agencyNamed } from "../credit/wire.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { siteHost } from "../lines/addresses.ts";
import { AnyCase } from "../lines/anycase.ts";
import { sentences } from "../lines/sentences.ts";
import { writerLine } from "../lines/writerline.ts";
import { flat } from "../material/flattext.ts";
import { wellKnownAt, wellKnownInflected, wellKnownNamed } from "../outlets/wellknown.ts";
import { isAided } from "./asides.ts";
import { repeatsHeadline } from "./headlinelink.ts";
import { isAddress, isCalledAfter } from "./hostname.ts";
import { isPictureLine } from "./pictureline.ts";
import { type Evidence, type EvidenceKind, evidence, type Witnesses } from "./weights.ts";

/** As much more than a credit sentence makes a paragraph prose. */
const PROSE_MORE = 80;

/** What outlets say behind a credit of themselves and of their work. */
const OF_ITSELF = new AnyCase(
  `newsroom|sign up|subscri|support|donat|republi|https?:|organi[sz]ation|outlet|views|opinions|the author|letters|read (?:the|more)|©|copyright|${anyLanguage("newsletter")}|${anyLanguage("licence")}|${anyLanguage("reserved")}`,
);

function isInProse(credit: CreditSentence, { edges: { openings } }: Witnesses): boolean {
  const { line, whole, name } = credit;
  // who leads to the original by its own headline says where it is from, whatever follows
  if (credit.title !== undefined && credit.url !== undefined) return false;
  const behind = sentences(line).slice(1);
  const isProseBehind =
    !whole && behind.join("").length > PROSE_MORE && !behind.some((one) => OF_ITSELF.test(one) || one.includes(name));
  return isProseBehind || openings.some((text) => text.includes(line) && text.length > line.length + PROSE_MORE);
}

/** Whether a credit stands in another part of the page than the article, such as a widget. */
function isApart({ line }: CreditSentence, { material: { near } }: Witnesses): boolean {
  return near !== undefined && !near.some(({ text }) => text.includes(line));
}

/** "Source: X", in any of the languages, at the beginning of a line or behind something else. */
const SOURCED = new AnyCase(
  `(?:^|[.·|])\\s*(?:${anyLanguage("source")})(?: (?:${anyLanguage("and")}|/) \\p{L}+)?\\s*[:：]`,
);

const SCHEME = /^https?:\/\//u;

/** Whether a line has an address behind the label, and nothing else. */
function isLoneAddress(line: string, name: string): boolean {
  return (
    isAddress(name) &&
    line
      .replace(SOURCED, "")
      .trim()
      .replace(SCHEME, "")
      .replace(/[^\p{L}\p{N}]+$/u, "") === name
  );
}

/** Whether a line names its source and leads to an article there, or gives its address alone, or names somebody whose work often stands elsewhere. */
function isSourced({ line, url, home, name }: CreditSentence, { isListed }: Witnesses): boolean {
  const isKnown =
    (wellKnownNamed(name) ?? agencyNamed(name)) !== undefined ||
    (home !== undefined && (wellKnownAt(home) ?? agencyAt(home)) !== undefined) ||
    isListed(name);
  return SOURCED.test(line) && (url !== undefined || isKnown || isLoneAddress(line, name));
}

/** Behind a preposition, languages that inflect names write another form than the name's own: "w „Tygodniku Karpackim”". */
const PREPOSITION = new AnyCase(`(?:^|\\s)${anyLanguage("caseBy")}\\s[„«“"]?$`);
const OBLIQUE = new RegExp(`${anyLanguage("caseEnd")}$`, "u");

function isInflected({ line, name }: CreditSentence): boolean {
  if (wellKnownInflected(name) !== undefined) return false;
  return OBLIQUE.test(name) && PREPOSITION.test(line.slice(0, Math.max(0, line.indexOf(name))));
}

/** Whether a sentence has words for leave to reprint, and does not tell that others reprinted it. */
function isGrantedHere(sentence: string): boolean {
  return isGranted(sentence) && !leadsOutward(sentence.trim());
}

/** Leads to the rest of the article there. */
const AT_SOURCE = new AnyCase(`^[^\\p{L}\\p{N}]{0,3}(?:${anyLanguage("atSource")})\\s*[:：–—-]`);

/** "From the Spring 2019 issue of Orion": which issue of a magazine it is from. */
const OF_ISSUE = new AnyCase(
  `(?:^|\\s)(?:${anyLanguage("issue")})\\s(?=.*\\p{L})|\\d{4}\\s(?:${anyLanguage("issue")})(?:\\s|$)`,
);

const TRANSLATION = new AnyCase(anyLanguage("translation"));

/** A longer line is prose. */
const NOTE = 200;

/** Whether a line says that the text was translated, and not that it is elsewhere. */
function saysTranslated(line: string): boolean {
  return TRANSLATION.test(line) && !sentences(line).some((one) => leadsOutward(one.trim()));
}

/** Whether a line beside the text says that it was translated: then where it is said to have appeared is its origin. */
function isTranslation({ edges: { top, bottom } }: Witnesses): boolean {
  return [...top, ...bottom].some(({ text }) => text.length <= NOTE && saysTranslated(text.trim()));
}

/** Between the parts of a line that says by whom, from whom and on whose site. */
const PART = /\s[-–—|·/]\s/u;

/** Whether a line above the text names the page's own site, whom the text is from, who wrote, and nothing else. */
function isAttribution({ line, name }: CreditSentence, { edges: { top }, own }: Witnesses): boolean {
  if (line.length > NOTE) return false;
  const shown = flat(line);
  if (!top.some(({ text }) => text.length <= NOTE && flat(text) === shown)) return false;
  const parts = line.split(PART).map((part) => part.trim());
  const others = parts.filter((part) => !part.includes(name) && !own.isOwnName(part));
  const isOwnThere = parts.some((part) => own.isOwnName(part));
  return isOwnThere && parts.length > 1 && others.every((part) => writerLine(part, () => false) !== undefined);
}

/** Whether a credit's name stands in a sentence that says what may not be done with somebody's work, and not with this one. */
function isProhibition({ line, name }: CreditSentence): boolean {
  return sentences(line).some((one) => one.includes(name) && isForbidding(one) && !isAboutWork(one));
}

/** What a credit sentence weighs: the more it says that it is about this article, and first, the more. */
function kindOf(credit: CreditSentence, witnesses: Witnesses, isTranslated: boolean): EvidenceKind {
  const { line, strength, published } = credit;
  if (isProhibition(credit)) return "hinted";
  if (strength === "hinted" && (isSourced(credit, witnesses) || isAttribution(credit, witnesses))) return "sourced";
  if (strength === "hinted")
    return published !== undefined ||
      sentences(line).slice(1).some(isGrantedHere) ||
      isTranslated ||
      saysTranslated(line)
      ? "hintedDated"
      : "hinted";
  if (strength === "worded" && !sentences(line).some(isAboutWork) && sentences(line).length > 2) return "hinted";
  if (strength !== "said") return strength;
  if (AT_SOURCE.test(line)) return "saidOfWork";
  if (isInflected(credit)) return "saidInPart";
  if (isInProse(credit, witnesses)) return "saidInProse";
  if (hasWordsOfOrigin(line))
    return (credit.whole || isAboutWork(line)) && !isApart(credit, witnesses) ? "said" : "saidInPart";
  if (published !== undefined) return "saidDated";
  return isAboutWork(line) || OF_ISSUE.test(line) ? "saidOfWork" : "saidLoosely";
}

/** Whether what a credit's link is called is the original's headline: the address repeats it, and its host is called otherwise. */
function isHeadlineOf(name: string, url: string | undefined): boolean {
  return url !== undefined && repeatsHeadline(url, name) && !isCalledAfter(siteHost(url), name);
}

function ofCredit(credit: CreditSentence, witnesses: Witnesses, isTranslated: boolean): Evidence {
  const { line, url, home } = credit;
  const isHost = isLoneAddress(line, credit.name);
  const host = credit.name.replace(/^www\./u, "");
  const name = wellKnownInflected(credit.name)?.name ?? (isHost ? host : nominative(credit.name));
  const address = home ?? url ?? (isHost ? `https://${host}/` : undefined);
  return evidence(
    kindOf(credit, witnesses, isTranslated),
    { ...(!isHeadlineOf(name, url) && { name }), ...(address && { url: address }) },
    `credit: “${line}”`,
    line,
    url,
  );
}

const MADE_BY = new AnyCase(`(?:^|\\s)(?:${anyLanguage("by")}|by|by the)\\s+$`);

/** Whether a line that hints at others says that the page's own site made the text: "reported by the Gazette with support from …". */
function isMadeHere({ line }: CreditSentence, { own: { site } }: Witnesses): boolean {
  const at = site.name === undefined ? -1 : line.indexOf(site.name);
  return at > 0 && MADE_BY.test(line.slice(0, at));
}

/** Whether a line below a picture is about the text nevertheless: "This article first ran in …". */
function isOfText(line: string): boolean {
  return isAboutWork(line) || ORIGIN_WORDS.some(({ first, original }) => first.test(line) || original.test(line));
}

/** Whether a credit stands below a picture and says nothing of where the text is from. */
function isOfPicture({ line }: CreditSentence, { material: { near } }: Witnesses): boolean {
  const block = near?.find(({ text }) => text.trim() === line.trim());
  return block?.isCaption === true && isPictureLine(block, false) && !isOfText(line);
}

/** What credits say in words, as much as they say. */
export function* ofCredits(witnesses: Witnesses): Generator<Evidence> {
  const isTranslated = witnesses.credits.length > 0 && isTranslation(witnesses);
  for (const credit of witnesses.credits) {
    const { strength, line, name } = credit;
    if (isOfPicture(credit, witnesses)) continue;
    const isNone = isMadeHere(credit, witnesses) || isAided(line.slice(0, Math.max(0, line.indexOf(name))));
    if (strength !== "hinted" || !isNone) yield ofCredit(credit, witnesses, isTranslated);
  }
}
