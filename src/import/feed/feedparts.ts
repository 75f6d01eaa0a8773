import { address, date, licenceOf, line, personNamed, present } from "../facts/values.ts";
import type { Statement } from "../material/statement.ts";
import type { FeedOwner } from "./feedentry.ts";

/** A link as Atom has it, which RSS borrows. */
export interface FeedLink {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly title?: string | undefined;
  readonly type?: string | undefined;
}

/** A picture as Media RSS has it. */
export interface Media {
  readonly url?: string | undefined;
  readonly type?: string | undefined;
  readonly medium?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly description?: { readonly value?: string | undefined } | undefined;
  readonly credits?: readonly { readonly value?: string | undefined }[] | undefined;
  readonly copyright?: { readonly value?: string | undefined } | undefined;
}

/** The first link of a relation; a link without one is the entry's own address. */
export function linkOf(links: readonly FeedLink[] | undefined, rel: string): string | undefined {
  return address(links?.find((link) => (link.rel ?? "alternate") === rel && link.href)?.href);
}

/** What programs may do with a text is said in documents of another kind than licences are. */
const RSL = "application/rsl+xml";

/** The first licence among links and addresses. */
export function licenceIn(
  links: readonly FeedLink[] | undefined,
  others: readonly (string | undefined)[] = [],
): Statement["licence"] {
  const link = links?.find(({ rel, type }) => rel === "license" && type !== RSL);
  return (
    licenceOf(link?.href, link?.title) ?? others.map((url) => licenceOf(url)).find((licence) => licence !== undefined)
  );
}

/** The first picture of Media RSS. */
export function mediaPicture(media: readonly Media[] | undefined): Statement["picture"] {
  const found = media?.find(
    ({ type, medium, url }) => url && (medium === "image" || type?.startsWith("image/") || (!type && !medium)),
  );
  const url = address(found?.url);
  if (found === undefined || url === undefined) return undefined;
  return present({
    url,
    type: found.type?.startsWith("image/") ? found.type : undefined,
    width: found.width,
    height: found.height,
    caption: line(found.description?.value),
    credit: line(found.credits?.[0]?.value),
    copyright: line(found.copyright?.value),
  });
}

/** Names as persons; who is nobody is left out. */
export function persons(names: readonly (string | undefined)[] | undefined): Statement["authors"] {
  return (names ?? []).flatMap((name) => personNamed(name) ?? []);
}

/** The feed of a single article is called after it; who publishes stands behind that. */
function siteName(name: string | undefined, title: string | undefined): string | undefined {
  if (name === undefined || title === undefined || !name.startsWith(title)) return name;
  return line(name.slice(title.length).replace(/^[\s|·•»:–—-]+/u, "")) ?? name;
}

/** The feed's own name, address and language as an entry's. @param title the entry's */
export function ownerStatement({ name, url, language }: FeedOwner, title: string | undefined): Statement {
  const site = present({ name: siteName(name, title), url });
  return present<Statement>({ site: Object.keys(site).length === 0 ? undefined : site, language });
}

/** A date that an entry gives in one of several ways. */
export function firstDate(...dates: readonly unknown[]): string | undefined {
  return dates.map((value) => date(value)).find((value) => value !== undefined);
}
