import type { Element, Root } from "hast";
import { attribute, elements } from "../html/tree.ts";
import type { Statement } from "../material/statement.ts";
import { address, affiliationsNamed, date, languageTag, licenceOf, line, personsNamed, present } from "./values.ts";
import { documentTitle } from "./visible.ts";

/** The values of a page's `<meta>` elements by their name in small letters. */
type Metas = (name: string) => readonly string[];

function metas(page: Root): Metas {
  const found = new Map<string, string[]>();
  for (const element of elements(page)) {
    if (element.tagName !== "meta") continue;
    const name = (
      attribute(element, "property") ??
      attribute(element, "name") ??
      attribute(element, "httpEquiv")
    )?.toLowerCase();
    const content = attribute(element, "content");
    if (name === undefined || content === undefined) continue;
    found.set(name, [...(found.get(name) ?? []), content]);
  }
  return (name) => found.get(name) ?? [];
}

function links(page: Root, rel: string): readonly Element[] {
  return [...elements(page)].filter(
    (element) =>
      element.tagName === "link" && (attribute(element, "rel") ?? "").toLowerCase().split(/\s+/u).includes(rel),
  );
}

function size(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? "", 10);
  return number > 0 ? number : undefined;
}

function openGraphPicture(get: Metas, base: string | undefined): Statement["picture"] {
  const url = address(get("og:image:secure_url")[0] ?? get("og:image")[0] ?? get("og:image:url")[0], base);
  if (url === undefined) return undefined;
  const [type] = get("og:image:type");
  return present({
    url,
    type: type?.startsWith("image/") ? type : undefined,
    width: size(get("og:image:width")[0]),
    height: size(get("og:image:height")[0]),
    alt: line(get("og:image:alt")[0]),
  });
}

/** What Open Graph and its `article:` properties say (https://ogp.me). */
export function openGraph(page: Root, base: string | undefined): Statement {
  const get = metas(page);
  const name = line(get("og:site_name")[0]);
  return present<Statement>({
    title: line(get("og:title")[0]),
    summary: line(get("og:description")[0]),
    authors: get("article:author").flatMap((author) => personsNamed(author)),
    published: date(get("article:published_time")[0] ?? get("og:article:published_time")[0]),
    language: languageTag(get("og:locale")[0]),
    url: address(get("og:url")[0], base),
    site: name === undefined ? undefined : URL.canParse(name) ? { url: name } : { name },
    topics: [...get("article:section"), ...get("article:tag")].flatMap((topic) => line(topic) ?? []),
    sections: get("article:section").flatMap((section) => line(section) ?? []),
    picture: openGraphPicture(get, base),
    paywall: get("article:content_tier").some((tier) => /^(?:locked|metered)$/iu.test(tier)) ? {} : undefined,
  });
}

/** What Dublin Core says, in its old and new names. */
export function dublinCore(page: Root, base: string | undefined): Statement {
  const get = metas(page);
  const either = (...names: readonly string[]) =>
    names.flatMap((name) => [
      ...get(`dc.${name}`),
      ...get(`dcterms.${name}`),
      ...get(`dc:${name}`),
      ...get(`dcterms:${name}`),
    ]);
  const [publisher] = either("publisher");
  const name = line(publisher);
  return present<Statement>({
    title: line(either("title")[0]),
    authors: either("creator").flatMap((author) => personsNamed(author)),
    published: date(either("date.issued", "issued", "date.created", "created", "date")[0]),
    language: languageTag(either("language")[0]),
    site: name === undefined ? undefined : { name },
    topics: either("subject").flatMap((topic) => line(topic) ?? []),
    licence: licenceOf(either("license")[0], undefined, base),
    copyright: either("rights").flatMap((rights) => line(rights) ?? [])[0],
  });
}

/** The address that a page gives as its article's own (RFC 6596). */
export function canonicalLink(page: Root, base: string | undefined): Statement {
  const [canonical] = links(page, "canonical");
  return present<Statement>({ url: address(canonical && attribute(canonical, "href"), base) });
}

/** What publishing systems call who wrote, in which section, and whom an article is from. */
const AUTHORS = [
  "author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "articleauthor",
  "article_author",
  "cxenseparse:author",
];
const SECTIONS = ["parsely-section", "cxenseparse:section", "section"];
const SOURCES = [
  "source",
  "news_source",
  "dc.source",
  "dcterms.source",
  "dc:source",
  "article:source",
  "article_source",
  "content_source",
  "original_source",
  "story_source",
  "sailthru.source",
  "parsely-source",
];

/** What other `<meta>` and `<link>` elements say. */
export function plainMeta(page: Root, base: string | undefined): Statement {
  const get = metas(page);
  const application = line(get("application-name")[0]);
  const name = application === documentTitle(page) ? undefined : application;
  const [license] = links(page, "license");
  const [root] = [...elements(page)].filter((element) => element.tagName === "html");
  const [source] = SOURCES.flatMap(get).flatMap((value) => line(value) ?? []);
  const syndicated = address(get("syndication-source")[0] ?? get("original-source")[0], base);
  return present<Statement>({
    authors: AUTHORS.map((name) => get(name).flatMap((author) => personsNamed(author))).reduce((first, next) =>
      first.length > 0 ? first : next,
    ),
    affiliations: AUTHORS.flatMap(get).flatMap(affiliationsNamed),
    sections: SECTIONS.flatMap(get).flatMap((section) => line(section) ?? []),
    published: date(
      [
        ...get("date"),
        ...get("pubdate"),
        ...get("publishdate"),
        ...get("parsely-pub-date"),
        ...get("sailthru.date"),
        ...get("publication_date"),
        ...get("datepublished"),
        ...get("article_date_original"),
        ...get("cxenseparse:recs:publishtime"),
      ][0],
    ),
    language:
      languageTag(root && (attribute(root, "lang") ?? attribute(root, "xmlLang"))) ??
      languageTag(get("content-language")[0]),
    site: name === undefined ? undefined : { name },
    topics: [...get("news_keywords"), ...get("keywords")]
      .slice(0, 1)
      .flatMap((words) => words.split(","))
      .flatMap((word) => line(word) ?? []),
    licence: licenceOf(license && attribute(license, "href"), license && attribute(license, "title"), base),
    copyright: line(get("copyright")[0]),
    sources: source === undefined || URL.canParse(source) ? [] : [{ name: source }],
    original: syndicated === undefined ? undefined : { url: syndicated },
  });
}
