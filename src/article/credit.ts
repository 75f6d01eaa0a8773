import type { Article, Basis, Credit } from "./article.ts";
import { type Run, runsText } from "./creditruns.ts";
import type { Person } from "./person.ts";

/** The language that the credit line is written in. */
export const CREDIT_LANGUAGE = "en";

/** `Intl` would write them as well, and take longer for one day than the whole credit line does. */
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `A`, `A and B`, `A, B and C`. */
export function enumerate(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A day as the credit line writes it, such as `2 November 2023`; the day in UTC. */
export function longDay(date: string): string {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) throw new RangeError(`article: ${JSON.stringify(date)} is not a date`);
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

function byline(authors: readonly Person[]): string {
  return authors.length === 0 ? "" : ` by ${enumerate(authors.map((author) => author.name))}`;
}

function outletRun(credit: Credit): Run {
  const href = credit.url ?? credit.outlet.url;
  return href === undefined
    ? { text: credit.outlet.name, strong: true }
    : { text: credit.outlet.name, strong: true, href };
}

function origin(article: Article, credit: Credit): Run[] {
  const by = byline(credit.authors);
  const on = credit.published === undefined ? "" : ` on ${longDay(credit.published)}`;
  if (credit.basis === "adapted") {
    const original = credit.title === undefined ? "an article" : `“${credit.title}”`;
    return [
      { text: `This article is adapted from ${original}${by}, which originally appeared on ` },
      outletRun(credit),
      { text: `${on}.` },
    ];
  }
  const renamed = credit.title !== undefined && credit.title !== article.title;
  return [
    { text: `This article${by} originally appeared on ` },
    outletRun(credit),
    { text: `${on}${renamed ? ` under the title “${credit.title}”` : ""}.` },
  ];
}

/** By way of whom a text came here, one after the other: `Via The Bay Post and Inlet Daily.` */
function trailRuns({ trail = [] }: Credit): Run[] {
  if (trail.length === 0) return [];
  const names = trail.map(({ name, url }): Run => (url === undefined ? { text: name } : { text: name, href: url }));
  const joints = trail.map((_, index) => (index === 0 ? "Via " : index === trail.length - 1 ? " and " : ", "));
  return [...names.flatMap((name, index): Run[] => [{ text: joints[index] ?? "" }, name]), { text: "." }];
}

function licenceRuns(article: Article): Run[] {
  if (article.licence === undefined) return [];
  return [
    { text: "Licence: " },
    { text: article.licence.name, href: article.licence.url, rel: "license" },
    { text: "." },
  ];
}

/** A text with the full stop that ends it, unless something else does already. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/**
 * The credit line: the one wording that every format and every page shows. It carries the full byline, because several
 * readers keep only one author, and whatever is known of the original's date, title, licence and rights.
 * @returns the runs in order, none for an article that neither owes a credit nor has a licence
 */
export function creditLine(article: Article): readonly Run[] {
  const { credit, copyright } = article;
  const sentences: Run[][] = [
    credit === undefined ? [] : origin(article, credit),
    credit === undefined ? [] : trailRuns(credit),
    licenceRuns(article),
    credit?.basis === "republished" && copyright !== undefined ? [{ text: sentence(copyright) }] : [],
  ].filter((runs) => runs.length > 0);
  return sentences.flatMap((runs, index) => (index === 0 ? runs : [{ text: " " }, ...runs]));
}

/** Whom an entry names as its author: the byline; where there is none, the outlet stands for those who wrote. */
export function namedAuthors({
  authors,
  credit,
}: Article): readonly { readonly name: string; readonly url?: string }[] {
  return authors.length === 0 && credit !== undefined ? [credit.outlet] : authors;
}

/** Who wrote, as a line of its own: `By Jo Marsh and Kari Nordmann`. */
export function bylineText(article: Article): string[] {
  const names = namedAuthors(article).map(({ name }) => name);
  return names.length === 0 ? [] : [`By ${enumerate(names)}`];
}

const BASIS_WORDS: Readonly<Record<Basis, string>> = { republished: "Republished", adapted: "Adapted" };

/** What a text is to the outlet's, in a word. */
export function basisWord({ basis }: Credit): string {
  return BASIS_WORDS[basis];
}

/** The same before the outlet's name, as it stands above every headline. */
export function originWords(credit: Credit): string {
  return `${basisWord(credit)} from`;
}

/** Above every headline: whose work this is. */
export function originText(credit: Credit): string {
  return `${originWords(credit)} ${credit.outlet.name}`;
}

/**
 * What an entry says of itself where no more is shown than that: the summary, and the credit in a word, because some
 * consumers read nothing else. What was taken back says nothing.
 * @returns the runs in order, the outlet linked to the original
 */
export function creditedSummary({ summary, credit, withdrawn }: Article): readonly Run[] {
  if (withdrawn !== undefined) return [];
  const said = summary === undefined ? [] : [{ text: summary }];
  if (credit === undefined) return said;
  const { strong, ...outlet } = outletRun(credit);
  return [...said, ...(said.length === 0 ? [] : [{ text: " — " }]), outlet];
}

/** The credit line as plain text. */
export function creditText(article: Article): string {
  return runsText(creditLine(article));
}
