import { feedAddress, type Site } from "../catalog/rendering.ts";
import { nothing, redirect } from "../http/redirect.ts";
import { guessedFormat } from "../site/formats.ts";
import type { Slice } from "../site/slice.ts";
import { articleUrl, feedUrl } from "../site/urls.ts";
import { type Exchange, siteHere } from "./exchange.ts";
import { problem } from "./notfound.ts";

/** How long a redirect may be remembered: an editor can take it back. */
const REMEMBERED = "public, max-age=3600";

/** Sends a client to another address of this site for good. @param path with a leading slash, or a whole address */
export function movedTo({ publication }: Site, path: string): Response {
  return redirect(301, path.startsWith("/") ? new URL(publication.url + path).href : path, REMEMBERED);
}

/** Browsers ask for this by themselves; without an icon there is nothing to say, and no need to ask again soon. */
export function favicon(site: Site): Response {
  const { icon } = site.publication;
  return icon === undefined ? nothing(REMEMBERED) : movedTo(site, icon);
}

/** The style sheet of the pages under its plain name. */
export function stylesheet(site: Site): Response {
  return movedTo(site, site.assets.style);
}

/** The feed that a guess means, if it is one. */
export function guessed(site: Site, slice: Slice, file: string): Response | undefined {
  const format = guessedFormat(file);
  return format === undefined ? undefined : movedTo(site, feedUrl(feedAddress(site), slice, format));
}

/** What publication.yaml says of an address that is no longer used: where it leads, or that it is gone. */
export function redirected(request: Request, site: Site): Response | undefined {
  const { redirects } = site.publication;
  const { pathname } = new URL(request.url);
  const path = decoded(pathname).normalize("NFC");
  const target = Object.hasOwn(redirects, path) ? redirects[path] : undefined;
  if (target === undefined) return undefined;
  if (target !== "gone") return movedTo(site, target);
  const detail = "What was at this address has ended and will not come back. Please stop asking for it.";
  return problem(request, site, { status: 410, title: "Gone", detail });
}

function decoded(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/** An article under a slug that it once had; its feeds move with it. @param rest what follows the slug in the path */
export async function renamed(exchange: Exchange, slug: string, rest: string): Promise<Response | undefined> {
  const current = await exchange.catalog.renamed(slug, exchange.now);
  if (current === undefined) return undefined;
  const site = await siteHere(exchange);
  const base = rest === "" ? site.publication.url : feedAddress(site);
  return movedTo(site, articleUrl(base, current) + rest);
}
