import type { NamedSite, Paywall, Statement } from "../material/statement.ts";
import { address, affiliationsNamed, date, languageTag, licenceOf, line, personsNamed, present } from "./values.ts";

/** An object of JSON-LD whose properties are not known. */
type Thing = Readonly<Record<string, unknown>>;

/** What schema.org calls an article, and what publishing systems use for one. */
const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting|LiveBlogPosting)$/u;

const DEEPEST = 8;

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : value === undefined || value === null ? [] : [value];
}

function types(thing: Thing): readonly string[] {
  return list(thing["@type"]).filter((type) => typeof type === "string");
}

function isArticle(thing: Thing): boolean {
  return types(thing).some((type) => ARTICLE.test(type));
}

function* things(value: unknown, depth = 0): Generator<Thing> {
  if (depth > DEEPEST) return;
  for (const item of list(value)) {
    if (!isThing(item)) continue;
    yield item;
    yield* things(item["@graph"], depth + 1);
    yield* things(item.mainEntity, depth + 1);
    yield* things(item.mainEntityOfPage, depth + 1);
  }
}

/** Follows `{"@id": …}` to the thing that has the id. */
function resolver(all: readonly Thing[]) {
  const byId = new Map(
    all.flatMap((thing) =>
      typeof thing["@id"] === "string" && Object.keys(thing).length > 1 ? [[thing["@id"], thing] as const] : [],
    ),
  );
  return (value: unknown): readonly unknown[] =>
    list(value).map((item) =>
      isThing(item) && typeof item["@id"] === "string" && Object.keys(item).length <= 2
        ? (byId.get(item["@id"]) ?? item)
        : item,
    );
}

type Resolve = ReturnType<typeof resolver>;

function nameOf(value: unknown): string | undefined {
  return isThing(value) ? line(list(value.name)[0]) : line(value);
}

function urlOf(value: unknown, base: string | undefined): string | undefined {
  if (!isThing(value)) return address(value, base);
  return address(list(value.url)[0], base) ?? address(value["@id"], base);
}

function site(value: unknown, base: string | undefined): NamedSite | undefined {
  const said = nameOf(value);
  const name = said !== undefined && URL.canParse(said) ? undefined : said;
  const url = (isThing(value) ? address(list(value.url)[0], base) : undefined) ?? (name === said ? undefined : said);
  return name === undefined && url === undefined ? undefined : present({ name, url });
}

function isOrganization(value: unknown): boolean {
  return isThing(value) && types(value).some((type) => /Organization$/u.test(type));
}

function picture(value: unknown, base: string | undefined): Statement["picture"] {
  const url = isThing(value) ? (address(value.url, base) ?? address(value.contentUrl, base)) : address(value, base);
  if (url === undefined) return undefined;
  if (!isThing(value)) return { url };
  const size = (name: string) => {
    const number = Number.parseInt(String(isThing(value[name]) ? value[name].value : value[name]), 10);
    return number > 0 ? number : undefined;
  };
  return present({
    url,
    width: size("width"),
    height: size("height"),
    alt: line(value.alternateName ?? value.description),
    caption: line(value.caption),
    credit: line(value.creditText) ?? nameOf(list(value.creator)[0]) ?? nameOf(list(value.author)[0]),
    copyright: line(value.copyrightNotice),
  });
}

function keywords(thing: Thing): readonly string[] {
  const sections = list(thing.articleSection);
  const words = list(thing.keywords).flatMap((value) =>
    typeof value === "string" ? value.split(",") : [nameOf(value)],
  );
  return [...sections, ...words].flatMap((value) => line(value) ?? []);
}

/** Whom an author belongs to: what stands behind the name, and what is said so. */
function affiliations(author: unknown, resolve: Resolve): readonly string[] {
  if (!isThing(author)) return affiliationsNamed(author);
  const told = resolve([...list(author.affiliation), ...list(author.worksFor)]);
  return [...affiliationsNamed(nameOf(author)), ...told.flatMap((one) => nameOf(one) ?? [])];
}

function isPaid(thing: Thing): boolean {
  return (
    thing.isAccessibleForFree === false ||
    /^(?:false|https?:\/\/schema\.org\/False)$/iu.test(String(thing.isAccessibleForFree))
  );
}

function paywall(thing: Thing): Paywall | undefined {
  if (!isPaid(thing)) return undefined;
  const words = Number.parseInt(String(thing.wordCount), 10);
  const parts = list(thing.hasPart).filter((part) => isThing(part) && isPaid(part));
  const selectors = parts.flatMap((part) => (isThing(part) ? list(part.cssSelector) : []));
  return {
    ...(words > 0 && { words }),
    selectors: selectors.flatMap((one) => (typeof one === "string" ? one.split(",") : [])),
  };
}

function read(thing: Thing, resolve: Resolve, base: string | undefined, depth = 0): Statement {
  const [publisher] = resolve(thing.publisher ?? thing.sourceOrganization ?? thing.provider);
  const authors = resolve(thing.author ?? thing.creator).filter((author) => !isOrganization(author));
  const organizations = resolve(thing.author ?? thing.creator).filter(isOrganization);
  const providers =
    thing.publisher === undefined ? [] : [...resolve(thing.sourceOrganization), ...resolve(thing.provider)];
  const holders = resolve(thing.copyrightHolder).filter(isOrganization);
  const [original] = resolve(thing.isBasedOn ?? thing.isBasedOnUrl);
  const [image] = resolve(thing.image);
  const [license] = resolve(thing.license);
  return present<Statement>({
    title: line(thing.headline) ?? line(thing.name),
    summary: line(thing.description),
    authors: authors.flatMap((author) => {
      const names = isThing(author) ? list(author.name) : [];
      if (names.length > 1) return names.flatMap((name) => personsNamed(name));
      return personsNamed(nameOf(author), isThing(author) ? author.url : undefined);
    }),
    published: date(thing.datePublished),
    language: languageTag(isThing(thing.inLanguage) ? thing.inLanguage.alternateName : thing.inLanguage),
    url: urlOf(thing.url, base) ?? urlOf(thing.mainEntityOfPage, base),
    site: site(publisher, base),
    affiliations: authors.flatMap((author) => affiliations(author, resolve)),
    topics: keywords(thing),
    sections: list(thing.articleSection).flatMap((section) => line(section) ?? []),
    picture: picture(image, base),
    licence: licenceOf(
      isThing(license) ? (license.url ?? license["@id"]) : license,
      isThing(license) ? license.name : undefined,
      base,
    ),
    copyright: line(thing.copyrightNotice),
    sources: [...organizations, ...providers, ...holders].flatMap((one) => site(one, base) ?? []),
    paywall: paywall(thing),
    original: original === undefined || depth > 0 ? undefined : originalOf(original, resolve, base),
  });
}

function originalOf(value: unknown, resolve: Resolve, base: string | undefined): Statement | undefined {
  if (isThing(value)) return read(value, resolve, base, 1);
  const url = address(value, base);
  return url === undefined ? undefined : { url };
}

/** The article that a piece of JSON-LD describes, and its text where it carries that. */
export interface JsonLdArticle {
  readonly statement: Statement;
  /** Plain text or HTML. */
  readonly body?: string;
}

/**
 * Reads the first article out of JSON-LD (schema.org).
 * @param data parsed JSON @param base what relative addresses are relative to
 */
export function jsonLdArticle(data: readonly unknown[], base?: string): JsonLdArticle | undefined {
  const all = data.flatMap((value) => [...things(value)]);
  const article = all.find(isArticle);
  if (article === undefined) return undefined;
  const body =
    typeof article.articleBody === "string"
      ? article.articleBody
      : typeof article.text === "string"
        ? article.text
        : undefined;
  return { statement: read(article, resolver(all), base), ...(body !== undefined && { body }) };
}
