import { localPicture } from "../article/picture.ts";
import type { MeasuredPicture, Mistake, PictureFolder } from "../content/picturefolder.ts";
import { articleUrl } from "../site/urls.ts";
import type { SitePaths } from "./sitepaths.ts";

/** What an article's file name leads to. */
export interface ArticleTarget {
  readonly slug: string;
  readonly draft: boolean;
}

/** The articles by their files' names. */
export interface ArticleTargets {
  get(name: string): ArticleTarget | undefined;
  /** The name that a mistyped one most probably stands for. */
  nearest(name: string): string | undefined;
}

/** What an article's addresses can lead to. */
export interface AddressBook {
  /** The site's origin, without a slash at its end. */
  readonly site: string;
  readonly articles: ArticleTargets;
  readonly pictures: PictureFolder;
  readonly paths: SitePaths;
}

/** A picture's absolute address, and its file's measures where it is one of ours. */
export interface PictureTarget {
  readonly url: string;
  readonly measured?: MeasuredPicture;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ARTICLE_FILE = /^(?:\.{1,2}\/)*(?:articles\/)?([^/#?]+\.md)(?:#(.*))?$/;
const WHOLE = "write it whole, such as https://example.org/page";

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function webAddress(address: string): string | Mistake {
  const url = URL.parse(address);
  const written = JSON.stringify(address);
  if (url === null || !/^https?:\/\//i.test(address)) return { mistake: `${written} is not a web address: ${WHOLE}` };
  if (url.username !== "" || url.password !== "") {
    return { mistake: `${written} has a user name in it, which everybody would see: write it without` };
  }
  return url.href;
}

/** An address of this site, which has to lead somewhere. */
function siteAddress(url: URL, from: ArticleTarget, { paths }: AddressBook): string | Mistake {
  const path = decoded(url.pathname).normalize("NFC");
  if (paths.answers(path, from.draft)) return url.href;
  const meant = paths.nearest(path);
  const remedy =
    meant === undefined ? "write the name of an article's file, or an address such as /partners" : `write ${meant}`;
  return { mistake: `${JSON.stringify(path)} leads nowhere on this site: ${remedy}` };
}

/** A place within an article: every id in its text begins with its slug. */
function placeIn(article: ArticleTarget, id: string): string {
  return `#${encodeURIComponent(article.slug)}-${id}`;
}

function articleAddress(
  name: string,
  fragment: string | undefined,
  from: ArticleTarget,
  book: AddressBook,
): string | Mistake {
  const target = book.articles.get(name.normalize("NFC"));
  if (target === undefined) {
    const meant = book.articles.nearest(name);
    const remedy = meant === undefined ? "write the name of a file in content/articles/" : `write ${meant}`;
    return { mistake: `"${name}" is not an article here: ${remedy}` };
  }
  if (target.draft && !from.draft) {
    return { mistake: `"${name}" is a draft, which has no page: publish it too, or remove the link` };
  }
  return articleUrl(book.site, target.slug) + (fragment === undefined ? "" : placeIn(target, fragment));
}

/**
 * The absolute address of a link: another article by its file's name, a page or picture of this site, a place in the
 * same article, or any web or mail address.
 * @param address as it stands in Markdown or HTML, percent-encoded or not @param from the article it stands in
 */
export function linkTarget(address: string, from: ArticleTarget, book: AddressBook): string | Mistake {
  const written = JSON.stringify(address);
  if (address === "") return { mistake: `is empty: ${WHOLE}` };
  if (address.startsWith("#")) return articleUrl(book.site, from.slug) + placeIn(from, address.slice(1));
  if (address.startsWith("//")) return { mistake: `${written} lacks its beginning: write https:${address}` };
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === "mailto") return address;
  if (scheme === "http" || scheme === "https") {
    const target = webAddress(address);
    const isOurs = typeof target === "string" && new URL(target).origin === book.site;
    return isOurs ? siteAddress(new URL(target), from, book) : target;
  }
  if (scheme !== undefined) {
    return { mistake: `${written} begins with ${scheme}:, which feeds cannot carry: link to an https:// address` };
  }
  if (localPicture(decoded(address)) !== undefined) {
    const target = pictureTarget(address, book);
    return "mistake" in target ? target : target.url;
  }
  const [, name, fragment] = ARTICLE_FILE.exec(address) ?? [];
  if (name !== undefined) return articleAddress(decoded(name), fragment, from, book);
  if (address.startsWith("/")) return siteAddress(new URL(address, book.site), from, book);
  return {
    mistake: `${written} leads nowhere outside this file: ${WHOLE}, from the root such as /partners, or the name of an article's file`,
  };
}

/** The absolute address of a picture: a file in content/images/, or an https address. */
export function pictureTarget(address: string, book: AddressBook): PictureTarget | Mistake {
  const local = decoded(address);
  if (localPicture(local) !== undefined) {
    const measured = book.pictures.measure(local);
    return "mistake" in measured ? measured : { url: book.site + measured.path, measured };
  }
  const written = JSON.stringify(address.length > 80 ? `${address.slice(0, 80)}…` : address);
  if (/^https:\/\//i.test(address)) {
    const url = webAddress(address);
    return typeof url === "string" ? { url } : url;
  }
  return { mistake: `${written} cannot be loaded by readers: write images/ and a file's name, or an https:// address` };
}
