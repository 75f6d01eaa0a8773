import type { Element, Nodes } from "hast";
import type { Person } from "../../article/person.ts";
import { pictureAddress } from "../html/htmlcleaning.ts";
import { ownElements } from "../html/outside.ts";
import { attribute, elements, find, textOf } from "../html/tree.ts";
import { people, withoutBy } from "../lines/personname.ts";
import type { Statement } from "../material/statement.ts";
import { rowText } from "./bylinemarks.ts";
import { address, date, licenceOf, line, personsNamed, present } from "./values.ts";

function tokens(element: Element, name: string): readonly string[] {
  return (attribute(element, name) ?? "").split(/\s+/u);
}

function property(scope: Nodes, name: string): Element | undefined {
  return find(scope, (element) => tokens(element, "itemProp").includes(name));
}

function valueIn(element: Element | undefined): string | undefined {
  if (element === undefined) return undefined;
  return (
    attribute(element, "content") ??
    attribute(element, "dateTime") ??
    attribute(element, "href") ??
    attribute(element, "src") ??
    textOf(element)
  );
}

function isArticleScope(element: Element): boolean {
  return /schema\.org\/\w*(?:Article|BlogPosting)$/u.test(attribute(element, "itemType") ?? "");
}

function named(element: Element): string {
  const inner = property(element, "name");
  return inner === undefined ? (attribute(element, "content") ?? textOf(element)) : (valueIn(inner) ?? "");
}

function eachOnce(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((one) => [one.name, one])).values()];
}

/** What microdata says (https://schema.org in attributes). */
export function microdata(page: Nodes, base: string | undefined): Statement {
  const scope = find(page, isArticleScope);
  if (scope === undefined) return {};
  const authors = [...elements(scope)].filter((element) => tokens(element, "itemProp").includes("author"));
  const publisher = property(scope, "publisher");
  const name = publisher && line(named(publisher));
  const title = property(scope, "headline");
  const section = line(valueIn(property(scope, "articleSection")));
  const sections = section === undefined ? [] : [section];
  const source = property(scope, "sourceOrganization");
  const organization = source && line(named(source));
  const based = address(valueIn(property(scope, "isBasedOn") ?? property(scope, "isBasedOnUrl")), base);
  return present<Statement>({
    title: line(title && (attribute(title, "content") ?? textOf(title))),
    authors: eachOnce(authors.flatMap((author) => personsNamed(named(author)))),
    published: date(valueIn(property(scope, "datePublished"))),
    site: name === undefined ? undefined : { name },
    topics: sections,
    sections,
    sources: organization === undefined ? [] : [{ name: organization }],
    licence: licenceOf(valueIn(property(scope, "license")), undefined, base),
    original: based === undefined ? undefined : { url: based },
  });
}

const DATELINE =
  /(?:^|[-_ ])(?:published|entry-date|post-date|pubdate|dateline|publish-date|article-date|timestamp)(?:[-_ ]|$)/iu;

/** Who is marked as an author in the article's own part, not in a widget or below another article. */
function visibleAuthors(article: Nodes): readonly Element[] {
  const sources = [...ownElements(article)].filter((element) => tokens(element, "className").includes("source-org"));
  const inSources = new Set(sources.flatMap((source) => [...elements(source)]));
  const all = [...ownElements(article)].filter((element) => !inSources.has(element));
  const marked = all.filter((element) => tokens(element, "rel").includes("author") && element.tagName === "a");
  if (marked.length > 0) return marked;
  const cards = all.filter(
    (element) => tokens(element, "className").includes("p-author") || tokens(element, "className").includes("fn"),
  );
  return cards.length > 0 ? cards : bylineNames(all);
}

/** What publishing systems call the place of a byline. */
const BYLINE = /(?:^|[-_ ])(?:by-?line|author|writer)(?:[-_ ]*(?:name|link|title))?(?:$|[-_ ])/iu;

/** Places of a byline that hold names and nothing else, the innermost ones. */
function bylineNames(all: readonly Element[]): readonly Element[] {
  const places = all.filter(
    (element) => BYLINE.test(attribute(element, "className") ?? "") || tokens(element, "itemProp").includes("author"),
  );
  const known = new Set(places);
  const inner = places.filter((one) => find(one, (other) => other !== one && known.has(other)) === undefined);
  return inner.filter((element) => people(withoutBy(rowText(element)).split(" | ")[0] ?? "").length > 0);
}

function creditOf(caption: Element): string | undefined {
  const part = find(caption, (element) =>
    /(?:^|[-_ ])(?:credit|credits|photographer|copyright|attribution)(?:[-_ ]|$)/iu.test(
      attribute(element, "className") ?? "",
    ),
  );
  const text =
    part === undefined
      ? /(?:^|[.!?)\s(])(?:photo(?:graph)?|image|picture|credit|photo credit)(?: (?:by|credit|courtesy of))?\s*:?\s+([^()]{2,80}?)\)?\.?$/iu.exec(
          textOf(caption),
        )?.[1]
      : textOf(part);
  return line(text?.replace(/^(?:photo(?:graph)?|image|picture|credit)(?: (?:by|credit|courtesy of))?\s*:?\s+/iu, ""));
}

/** The first picture with a caption that the article shows. */
function visiblePicture(article: Nodes, base: string | undefined): Statement["picture"] {
  const figure = find(
    article,
    (element) => element.tagName === "figure" && find(element, (inner) => inner.tagName === "img") !== undefined,
  );
  const image = figure && find(figure, (inner) => inner.tagName === "img");
  const url = image && address(pictureAddress(image, base), base);
  if (figure === undefined || image === undefined || url === undefined) return undefined;
  const caption = find(figure, (inner) => inner.tagName === "figcaption");
  return present({
    url,
    alt: line(attribute(image, "alt")),
    caption: caption && line(textOf(caption)),
    credit: caption && creditOf(caption),
  });
}

/** Whom hNews names as the source, the microformat that agencies had made for that (http://microformats.org/wiki/hnews). */
function sourceOrganization(page: Nodes): string | undefined {
  const source = find(page, (element) => tokens(element, "className").includes("source-org"));
  const name =
    source && find(source, (element) => ["fn", "org"].some((token) => tokens(element, "className").includes(token)));
  return source && line(textOf(name ?? source));
}

/** Who is marked as an author in a part of the page. */
function writers(part: Nodes, base: string | undefined): readonly Person[] {
  const found = visibleAuthors(part).flatMap((author) => {
    const text = withoutBy(rowText(author));
    const url = author.tagName === "a" ? address(attribute(author, "href"), base) : undefined;
    return personsNamed(text, url);
  });
  return eachOnce(found);
}

/** What a reader sees beside the headline: who is linked as author, the time, the licence's link, the picture. */
export function visible(page: Nodes, base: string | undefined): Statement {
  const isTime = (element: Element) =>
    element.tagName === "time" &&
    ("pubdate" in element.properties ||
      DATELINE.test(attribute(element, "className") ?? "") ||
      tokens(element, "className").includes("dt-published"));
  const isAnyTime = (element: Element) => element.tagName === "time" && attribute(element, "dateTime") !== undefined;
  const own = [...ownElements(page)];
  const time = own.find(isTime) ?? own.find(isAnyTime) ?? find(page, isTime);
  const licence = find(page, (element) => element.tagName === "a" && tokens(element, "rel").includes("license"));
  const creative =
    licence ??
    find(
      page,
      (element) =>
        element.tagName === "a" &&
        /^https?:\/\/creativecommons\.org\/licenses\//u.test(attribute(element, "href") ?? ""),
    );
  const source = sourceOrganization(page);
  return present<Statement>({
    sources: source === undefined ? [] : [{ name: source }],
    authors: writers(page, base),
    published: date(time && (attribute(time, "dateTime") ?? textOf(time))),
    picture: visiblePicture(page, base),
    licence: licenceOf(creative && attribute(creative, "href"), creative && textOf(creative), base),
  });
}

/** The headline that a page marks as hAtom has it, whatever its element (http://microformats.org/wiki/hatom); none where it marks several. */
export function markedHeadline(page: Nodes): string | undefined {
  const [title, ...more] = [...ownElements(page)].filter((element) =>
    tokens(element, "className").some((name) => name === "entry-title" || name === "p-name"),
  );
  return title === undefined || more.length > 0 ? undefined : line(textOf(title));
}

/** The page's title as the browser shows it. */
export function documentTitle(page: Nodes): string | undefined {
  const title = find(page, (element) => element.tagName === "title");
  const [text] = title?.children ?? [];
  return text?.type === "text" ? line(text.value) : undefined;
}
