import type { Element, Root } from "hast";
import { leaves } from "../html/leaves.ts";
import { namesOf } from "../html/partnames.ts";
import { attribute, elements, find, isElement, textOf } from "../html/tree.ts";
import { isDateLine } from "../lines/byline.ts";
import { foldedHeadline, hasSuffix, titleParts, withoutSiteName } from "../lines/headline.ts";
import { isSectionName } from "../lines/sectionname.ts";
import { wordCount } from "../lines/wordcount.ts";
import type { Testimony } from "../material/statement.ts";
import { setLine } from "./setline.ts";

/** Where pages name themselves. */
const BRAND =
  /(?:^|[\s_-])(?:logo|brand(?:ing)?|site-?(?:title|name|header|heading|branding|description)|masthead|tagline|slogan)(?:$|[\s_-])/iu;

/** Asterisks and the like are no headline. */
const FEWEST_LETTERS = 2;

/** A site's name has no more words. */
const NAME_WORDS = 4;

/** A headline of fewer words may be any line of the page. */
const FEWEST_WORDS = 2;

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Names that the site goes by, folded: what it calls itself, and its host. */
function siteNames(testimonies: readonly Testimony[], base: string | undefined): ReadonlySet<string> {
  const said = testimonies.flatMap(({ statement }) => statement.site?.name ?? []);
  const host = URL.parse(base ?? "")?.hostname.replace(/^www\./u, "");
  const label = host?.split(".").at(-2);
  return new Set(
    [...said, host ?? "", label ?? ""].map((name) => foldedHeadline(name.replace(/^the /iu, ""))).filter(Boolean),
  );
}

/** A page's title may have the day behind the site's name. */
function isNoWord(text: string): boolean {
  return isSectionName(text) || isDateLine(text);
}

/** Tells from headlines what names the site, one of its parts, or both. */
export function siteNameTest(testimonies: readonly Testimony[], base: string | undefined): (text: string) => boolean {
  const names = siteNames(testimonies, base);
  const isName = (text: string) => names.has(foldedHeadline(text.replace(/^the /iu, "")));
  return (text) => isName(text) || titleParts(text).every((part) => isName(part) || isNoWord(part));
}

/**
 * The headline of a page whose title names little else than the site: the line above its text that is set as one, unless the page
 * sets what the title says in large letters as well.
 * @returns nothing where the title may be the headline
 */
export function headlineAbove(
  title: string | undefined,
  page: Root,
  isProse: (text: string) => boolean,
  isSite: (text: string) => boolean,
): string | undefined {
  const parts = title === undefined ? [] : titleParts(title);
  const rest = parts.filter((part) => !isSite(part) && !isNoWord(part)).join(" ");
  const words = wordCount(rest);
  const isShown = leaves(page).some(({ text }) => foldedHeadline(text) === foldedHeadline(title ?? ""));
  const isLittle = title === undefined || (words <= NAME_WORDS && (parts.some(isNoWord) || !isShown));
  const isElsewhere = title !== undefined && !repeats(page, title, isProse);
  if (!isLittle && !isElsewhere) return undefined;
  const isNone = (text: string) => isSite(text) || isNoWord(text);
  const found = setLine(page, isProse, isNone);
  if (!isLittle && found?.isLarge !== true) return undefined;
  return found === undefined || (rest !== "" && isPartOf(found.text, rest)) ? undefined : found.text;
}

function leadsHome(heading: Element, base: string | undefined): boolean {
  const link = find(heading, (inner) => inner.tagName === "a" && attribute(inner, "href") !== undefined);
  const url = link && URL.parse(attribute(link, "href") ?? "", base ?? "https://page.invalid/");
  return (
    url !== undefined &&
    url !== null &&
    /^\/(?:index\.\w+)?$/u.test(url.pathname) &&
    url.search === "" &&
    url.hash === ""
  );
}

/** Whether a heading names the site instead of the article. */
function isBrand(heading: Element, around: readonly Element[], base: string | undefined): boolean {
  return leadsHome(heading, base) || [heading, ...around.slice(-3)].some((element) => BRAND.test(namesOf(element)));
}

function isPartOf(line: string, title: string): boolean {
  const [part, whole] = [foldedHeadline(line), foldedHeadline(title)];
  return part !== "" && (whole.startsWith(part) || whole.endsWith(part));
}

/** So much of a title, in letters or in words, says what its headline says. */
const ALIKE = 0.5;

/** Whether a line above the text, or the words of a heading, say much of what the page's title says: then that is the headline, however it is set. */
function repeats(page: Root, title: string, isProse: (text: string) => boolean): boolean {
  const parts = titleParts(title).map(foldedHeadline).filter(Boolean);
  const words = new Set(wordsOf(title));
  const lines = leaves(page).filter(({ element, within }) => !isMenu(within, element));
  const first = lines.findIndex(({ text }) => isProse(text));
  return lines.some(({ element, text }, at) => {
    const line = foldedHeadline(text);
    const isMuch = (part: string) => part.includes(line) && line.length >= part.length * ALIKE;
    if ((first < 0 || at < first) && parts.some((part) => line.includes(part) || isMuch(part))) return true;
    const own = wordsOf(text);
    const shared = own.filter((word) => words.has(word)).length;
    return isElement(element, "h1", "h2", "h3") && own.length > 0 && shared >= own.length * ALIKE;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What leads to other pages says nothing of this one. */
function isMenu(within: readonly Element[], element: Element): boolean {
  return [...within, element].some((part) => isElement(part, "nav", "li", "menu"));
}

/** The line of the page that a title repeats, with the site's name added there; the longest. */
export function shownLine(title: string, page: Root, isSite: (text: string) => boolean): string | undefined {
  const lines = leaves(page)
    .filter(({ element, within }) => !isMenu(within, element))
    .map(({ text }) => text)
    .filter((text) => text.length <= title.length && wordCount(text) >= FEWEST_WORDS && !isSite(text));
  return lines.filter((text) => isPartOf(text, title)).sort((a, b) => b.length - a.length)[0];
}

/** A heading that a title repeats with something added behind or before it. */
function shownHeading(title: string, page: Root): string | undefined {
  const headings = [...elements(page)].filter((element) => isElement(element, "h1", "h2", "h3"));
  const texts = headings.map(textOf).filter((text) => text.length < title.length && letters(text) >= 8);
  return texts.filter((text) => isPartOf(text, title)).sort((a, b) => b.length - a.length)[0];
}

/** What names the site may be a first-level heading, and the headline one of the second level: the title repeats both. */
function longerHeading(
  heading: string,
  title: string,
  page: Root,
  isSite: (text: string) => boolean,
): string | undefined {
  if (wordCount(heading) > NAME_WORDS) return undefined;
  const texts = [...elements(page)].filter((element) => isElement(element, "h2", "h3")).map(textOf);
  const parts = texts.filter(
    (text) => letters(text) > letters(heading) * 1.5 && isPartOf(text, title) && !isSite(text),
  );
  return parts.sort((a, b) => b.length - a.length)[0];
}

/**
 * The headline among a page's first-level headings: the one that the page's title repeats, else the first that does not name
 * the site; none where the title repeats another line.
 * @param title the page's title as the browser shows it
 */
export function headingTitle(
  page: Root,
  title: string | undefined,
  isSite: (text: string) => boolean,
  base: string | undefined,
): string | undefined {
  const headings = leaves(page)
    .filter(({ element, text }) => element.tagName === "h1" && letters(text) >= FEWEST_LETTERS && !isSite(text))
    .filter(({ element, within }) => !isBrand(element, within, base))
    .map(({ text }) => text);
  if (title === undefined) return headings[0];
  const repeated = headings.find((text) => isPartOf(text, title));
  const longer = repeated === undefined ? undefined : longerHeading(repeated, title, page, isSite);
  return longer ?? repeated ?? (shownLine(title, page, isSite) === undefined ? headings[0] : undefined);
}

/** A title without what a site adds to it, where the page shows the rest as a heading. */
export function bareTitle(title: string, page: Root, isSite: (text: string) => boolean): string {
  if (!hasSuffix(title)) return title;
  const bare = withoutSiteName(title, isSite);
  if (bare !== title) return withoutSection(bare, page);
  if (isShownWhole(title, page)) return bare;
  return shownHeading(title, page) ?? title;
}

/** A title without the part of the site that stands behind it, where the page leads there by the same name: `| India News`. */
function withoutSection(title: string, page: Root): string {
  const [, bare, section = ""] = /^(.{12,}?)\s+[|│·•»›]\s+([^|│·•»›]{2,30})$/u.exec(title) ?? [];
  if (bare === undefined || wordCount(section) > NAME_WORDS || isShownWhole(title, page)) return title;
  const isLink = (element: Element) =>
    element.tagName === "a" && foldedHeadline(textOf(element)) === foldedHeadline(section);
  return find(page, isLink) === undefined ? title : bare;
}

/** Whether a heading of the page says all of it: then the mark in it is the headline's own. */
function isShownWhole(title: string, page: Root): boolean {
  const whole = foldedHeadline(title);
  return (
    find(page, (element) => isElement(element, "h1", "h2", "h3") && foldedHeadline(textOf(element)) === whole) !==
    undefined
  );
}

/** Testimonies without the titles that name the site, or nothing at all. */
export function withoutSiteTitles(
  testimonies: readonly Testimony[],
  isSite: (text: string) => boolean,
): readonly Testimony[] {
  return testimonies.map((testimony) => {
    const { title, ...statement } = testimony.statement;
    const isHeadline = title !== undefined && letters(title) >= FEWEST_LETTERS && !isSite(title);
    return isHeadline ? testimony : { ...testimony, statement };
  });
}

/** Most words of a headline that is written anew for search engines stay, and more are added. */
const SHARED = 0.7;

/** Whether what machines are told has most words of a heading, and more of them: it is the same headline for search engines. */
function isReworded(heading: string, told: string): boolean {
  const [shown, said] = [wordsOf(heading), new Set(wordsOf(told))];
  const shared = shown.filter((word) => said.has(word)).length;
  return shown.length > NAME_WORDS && said.size > shown.length && shared >= shown.length * SHARED;
}

/**
 * Whether the page's own heading is believed before what it tells machines: where they have it shortened, or where the page's title
 * has the heading's words and not theirs.
 */
export function isHeadingBetter(heading: string, told: string, title: string | undefined): boolean {
  const [shown, said, whole] = [heading, told, title ?? ""].map(foldedHeadline);
  if (shown === undefined || said === undefined || whole === undefined || shown === said) return false;
  if (/(?:\.\.\.|…)$/u.test(told)) return shown.startsWith(said);
  // machines are told the first of two sentences
  if (heading.startsWith(told) && /^[.!?]\s/u.test(heading.slice(told.length))) return true;
  // what the heading has more than they is no site's name where the title has that as well
  const rest = wordCount(heading) - wordCount(told);
  if (shown.startsWith(said) && rest >= NAME_WORDS) return whole.includes(shown) && whole !== shown;
  if (shown.includes(said) || said.includes(shown)) return false;
  return (whole.includes(shown) && !whole.includes(said)) || isReworded(heading, told);
}
