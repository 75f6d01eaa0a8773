import type { MonthSummary } from "../../catalog/catalog.ts";
import type { Month, Part } from "../../site/month.ts";
import type { Slice } from "../../site/slice.ts";
import { partUrl } from "../../site/urls.ts";
import { articleCount } from "../frame/count.tsx";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";

/** The page of a month, or of one part of it. */
export interface PartLink {
  readonly part: Part;
  readonly url: string;
}

/** The page of a month, and how many articles it has. */
export interface MonthLink {
  readonly month: Month;
  readonly url: string;
  readonly count: number;
}

/** Where a list goes on. */
export interface OlderArticles {
  /** Newest first: as many as fit. */
  readonly months: readonly MonthLink[];
  /** The list of all months. */
  readonly archive: string;
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A month as text: `November 2026`. */
export function monthName(month: Month): string {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}

/** A month's part as text: `November 2026`, `November 2026, part 2`. */
export function partTitle({ month, number }: Part): string {
  return number === 1 ? monthName(month) : `${monthName(month)}, part ${number}`;
}

/** The way to a month of a slice: to its newest part. @param site an origin without a slash at its end */
export function monthLink(site: string, slice: Slice, { month, count, parts }: MonthSummary): MonthLink {
  return { month, count, url: partUrl(site, slice, { month, number: parts.at(-1) ?? 1 }) };
}

/** From one month's page to the others. @param archive the list of all months @param language the surrounding one */
export function Paging({
  older,
  newer,
  archive,
  language,
}: {
  older?: PartLink;
  newer?: PartLink;
  archive: string;
  language: string;
}) {
  return (
    <nav class="paging" aria-label="Months" {...languageAttributes(PAGE_LANGUAGE, language)}>
      {newer !== undefined && (
        <a rel="prev" href={newer.url}>
          Newer: {partTitle(newer.part)}
        </a>
      )}
      <a href={archive}>All months</a>
      {older !== undefined && (
        <a rel="next" href={older.url}>
          Older: {partTitle(older.part)}
        </a>
      )}
    </nav>
  );
}

/** What a list of the newest articles leaves out, month by month, with how much there is. @param language the surrounding one */
export function Older({ older, language }: { older: OlderArticles | undefined; language: string }) {
  if (older === undefined) return null;
  return (
    <nav class="older" aria-labelledby="older" {...languageAttributes(PAGE_LANGUAGE, language)}>
      <h2 id="older">Older articles</h2>
      <ul>
        {older.months.map(({ month, url, count }, index) => (
          <li>
            <a rel={index === 0 ? "next" : undefined} href={url}>
              {monthName(month)}
            </a>{" "}
            <span class="count">{articleCount(count)}</span>
          </li>
        ))}
      </ul>
      <p class="all">
        <a href={older.archive}>All months</a>
      </p>
    </nav>
  );
}
