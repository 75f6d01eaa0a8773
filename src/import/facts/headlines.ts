import type { Element, Root } from "hast";
import { type Leaf, leaves } from "../html/leaves.ts";
import { namesOf } from "../html/partnames.ts";
import { attribute, elements, find, isElement, textOf } from "../html/tree.ts";
import { foldedHeadline, hasSuffix, withoutSiteName } from "../lines/headline.ts";
import type { Testimony } from "../material/statement.ts";

/** Where pages name themselves. */
const BRAND =
  /(?:^|[\s_-])(?:logo|brand(?:ing)?|site-?(?:title|name|header|heading|branding|description)|masthead|tagline|slogan)(?:$|[\s_-])/iu;

/** Asterisks and the like are no headline. */
const FEWEST_LETTERS = 2;

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

/** Tells the site's names from headlines. */
export function siteNameTest(testimonies: readonly Testimony[], base: string | undefined): (text: string) => boolean {
  const names = siteNames(testimonies, base);
  return (text) => names.has(foldedHeadline(text.replace(/^the /iu, "")));
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

/** The line of the page that a title repeats, with the site's name added there; the longest. */
export function shownLine(title: string, page: Root, isSite: (text: string) => boolean): string | undefined {
  const lines = leaves(page)
    .map(({ text }) => text)
    .filter((text) => text.length <= title.length && text.split(/\s+/u).length >= FEWEST_WORDS && !isSite(text));
  return lines.filter((text) => isPartOf(text, title)).sort((a, b) => b.length - a.length)[0];
}

/** A heading that a title repeats with something added behind or before it. */
function shownHeading(title: string, page: Root): string | undefined {
  const headings = [...elements(page)].filter((element) => isElement(element, "h1", "h2", "h3"));
  const texts = headings.map(textOf).filter((text) => text.length < title.length && letters(text) >= 8);
  return texts.filter((text) => isPartOf(text, title)).sort((a, b) => b.length - a.length)[0];
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
  return repeated ?? (shownLine(title, page, isSite) === undefined ? headings[0] : undefined);
}

/** A title of so few words may be the site's name, and a headline has no fewer. */
const NAME_WORDS = 4;

/**
 * The line above the article that is set as a headline, where the page's title is as short as a site's name and stands nowhere as a line.
 * @param isProse whether a text reads as a paragraph of an article
 */
export function lineAbove(title: string, page: Root, isProse: (text: string) => boolean): string | undefined {
  const lines = leaves(page);
  const words = (text: string) => text.split(/\s+/u).length;
  if (words(title) > NAME_WORDS || lines.some(({ text }) => foldedHeadline(text) === foldedHeadline(title)))
    return undefined;
  const first = lines.findIndex(({ text }) => isProse(text));
  const isSet = ({ element, within, text }: Leaf) =>
    [element, ...within].some((part) => isElement(part, "h1", "h2", "h3", "h4", "th")) ||
    textOf(find(element, (inner) => isElement(inner, "b", "strong")) ?? { type: "root", children: [] }) === text;
  const above = lines
    .slice(0, Math.max(0, first))
    .filter(({ text }) => words(text) >= NAME_WORDS && text.length <= 200);
  return above.findLast(isSet)?.text;
}

/** A title without what a site adds to it, where the page shows the rest as a heading. */
export function bareTitle(title: string, page: Root, isSite: (text: string) => boolean): string {
  if (!hasSuffix(title)) return title;
  const bare = withoutSiteName(title, isSite);
  return bare === title ? (shownHeading(title, page) ?? title) : bare;
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
