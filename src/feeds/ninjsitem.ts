import type { Article, Credit } from "../article/article.ts";
import { creditedSummary, creditText, enumerate, namedAuthors, sentence } from "../article/credit.ts";
import { runsText } from "../article/creditruns.ts";
import { namesHolder } from "../article/rightsholder.ts";
import type { SignalSwitches } from "../article/signals.ts";
import { withdrawalNotice } from "../article/withdrawal.ts";
import { articleRights } from "../rights/rightsstatement.ts";
import { rightsText } from "../rights/signaltable.ts";
import { entryContent, entryTitle } from "./entrycontent.ts";
import { forDate } from "./guard.ts";
import { associationsOf, webPage } from "./ninjsassociations.ts";
import { inRole, listed, type NinjsObject, type NinjsSource, type NinjsText, uriOf, writersOf } from "./ninjsobject.ts";

/** A moment to the second. @throws for what is none, which leaves the article out of the list */
export function moment(date: string): string {
  return `${forDate(date).toISOString().slice(0, 19)}Z`;
}

/** Who published first, and by way of whom it came here, in that order. */
function sourcesOf({ outlet, trail = [] }: Credit): readonly NinjsSource[] {
  const { name, url, feed } = outlet;
  const feeds = feed === undefined ? [] : [{ type: "web", role: "feed", value: feed }];
  return [
    { name, role: "outlet", uri: url && uriOf(url), contactInfo: listed(feeds) },
    ...trail.map((carrier) => ({ name: carrier.name, role: "carrier", uri: carrier.url && uriOf(carrier.url) })),
  ];
}

/** What is asked of whoever carries the text, one by one. */
function obligationTexts({ obligations }: Article): readonly NinjsText[] {
  const { licence, notes = [] } = obligations ?? {};
  return [...inRole("licence sentence", licence), ...notes.flatMap((note) => inRole("note", note))];
}

/** Under which terms the text may be carried, in words. */
function usageTerms(article: Article, signals: SignalSwitches | undefined): string | undefined {
  const { licence } = article;
  const asked = obligationTexts(article).map(({ value }) => sentence(value));
  const programs = rightsText({ rights: articleRights(article), signals }) ?? [];
  return (
    [...(licence === undefined ? [] : [`Licence: ${licence.name}.`]), ...asked].concat(programs).join(" ") || undefined
  );
}

/** Every text about the article, each in the role under which the page for partners names it. */
function descriptionsOf(article: Article): readonly NinjsText[] {
  return [
    ...inRole("summary", runsText(creditedSummary(article))),
    ...inRole("credit line", creditText(article)),
    ...inRole("basis", article.credit?.basis),
    ...inRole("licence", article.licence?.name),
    ...obligationTexts(article),
  ];
}

/** An article as a news object of ninjs 3, with everything that is owed for it; its name is for lists, where an association must have one. */
export function ninjsItem(article: Article, signals?: SignalSwitches): NinjsObject {
  const { credit, copyright, licence, withdrawn, topics } = article;
  const outlet = credit?.basis === "republished" ? credit.outlet.name : undefined;
  const title = entryTitle(article);
  return {
    name: title,
    uri: uriOf(article.id),
    type: "text",
    representationType: article.distribution === "full" ? "full" : "partial",
    slugline: article.slug,
    language: article.language,
    firstCreated: moment(article.published),
    versionCreated: moment(article.updated),
    pubStatus: withdrawn === undefined ? "usable" : "canceled",
    edNote: withdrawn && withdrawalNotice(withdrawn),
    headlines: inRole("main", title),
    by: enumerate(namedAuthors(article).map(({ name }) => name)) || undefined,
    people: writersOf(article.authors),
    infoSources: credit && sourcesOf(credit),
    subjects: listed(topics.map(({ key, name }) => ({ name, rel: "about", literal: key }))),
    descriptions: listed(descriptionsOf(article)),
    bodies: [{ role: "main", contentType: "text/html", value: entryContent(article) }],
    copyrightHolder: outlet !== undefined && namesHolder(copyright, outlet) ? outlet : undefined,
    copyrightNotice: copyright,
    usageTerms: usageTerms(article, signals),
    rightsInfo: licence && { linkedRights: uriOf(licence.url) },
    renditions: webPage(article.url),
    associations: listed(associationsOf(article)),
  };
}
