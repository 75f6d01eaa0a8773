import type { Article, Citation, Correction, Credit } from "../article/article.ts";
import { correctionLabel } from "../article/correction.ts";
import { enumerate } from "../article/credit.ts";
import type { Picture } from "../article/picture.ts";
import { withdrawalWords } from "../article/withdrawal.ts";
import { inRole, listed, type NinjsObject, type NinjsRendition, uriOf, writersOf } from "./ninjsobject.ts";

/** A page on the web as the form in which something can be fetched. */
export function webPage(href: string | undefined): readonly NinjsRendition[] {
  return href === undefined ? [] : [{ name: "web", href: uriOf(href), contentType: "text/html" }];
}

/** What belongs to an article and has no address of its own. */
function partOf({ url }: Article, part: string): string {
  return uriOf(`${url}#${part}`);
}

/** Whether more is known of a date than the day: ninjs has no other dates. */
function isMoment(date: string | undefined): date is string {
  return date?.includes("T") ?? false;
}

/** The article that this one is a copy of, or rests on: title, address, authors and date, as far as they are known. */
function original(article: Article, { title, url, authors, published, outlet }: Credit): NinjsObject {
  return {
    name: title ?? outlet.name,
    rel: "original",
    uri: url === undefined ? partOf(article, "original") : uriOf(url),
    type: "text",
    contentCreated: isMoment(published) ? published : undefined,
    headlines: listed(inRole("main", title)),
    by: enumerate(authors.map(({ name }) => name)) || undefined,
    people: writersOf(authors),
    descriptions: listed(isMoment(published) ? [] : inRole("date", published)),
    renditions: listed(webPage(url)),
  };
}

function picture({ url, type, width, height, bytes, alt, caption, credit, copyright }: Picture): NinjsObject {
  return {
    name: alt ?? caption ?? "Picture",
    rel: "picture",
    uri: uriOf(url),
    type: "picture",
    by: credit,
    copyrightNotice: copyright,
    descriptions: listed([...inRole("caption", caption), ...inRole("alt", alt)]),
    renditions: [{ name: "main", href: uriOf(url), contentType: type, width, height, sizeInBytes: bytes }],
  };
}

function citation(article: Article, { name, title, url }: Citation, index: number): NinjsObject {
  return {
    name: title ?? name,
    rel: "citation",
    uri: url === undefined ? partOf(article, `citation-${index + 1}`) : uriOf(url),
    type: "text",
    headlines: listed(inRole("main", title)),
    infoSources: [{ name, role: "publisher" }],
    renditions: listed(webPage(url)),
  };
}

function correction(article: Article, corrected: Correction, index: number): NinjsObject {
  return {
    name: correctionLabel(corrected).replace(/:$/, ""),
    rel: "correction",
    uri: partOf(article, `correction-${index + 1}`),
    type: "text",
    versionCreated: corrected.at,
    bodies: inRole("main", corrected.text),
  };
}

function withdrawal(article: Article): readonly NinjsObject[] {
  const { withdrawn } = article;
  if (withdrawn === undefined) return [];
  return [
    {
      name: withdrawalWords(withdrawn).replace(/\. Reason:$/, ""),
      rel: "withdrawal",
      uri: partOf(article, "withdrawal"),
      type: "text",
      versionCreated: withdrawn.at,
      bodies: inRole("main", withdrawn.reason),
    },
  ];
}

/** What goes with an article, each with what it is to it: picture, original, citations, corrections, withdrawal. */
export function associationsOf(article: Article): readonly NinjsObject[] {
  const { image, credit, citations, corrections } = article;
  return [
    ...(image === undefined ? [] : [picture(image)]),
    ...(credit === undefined ? [] : [original(article, credit)]),
    ...citations.map((cited, index) => citation(article, cited, index)),
    ...corrections.map((corrected, index) => correction(article, corrected, index)),
    ...withdrawal(article),
  ];
}
