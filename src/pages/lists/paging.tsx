import type { Month } from "../../site/month.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";

/** The page of a month. */
export interface MonthLink {
  readonly month: Month;
  readonly url: string;
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A month as text: `November 2026`. */
export function monthName(month: Month): string {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}

/** The way to older and newer articles. @param language the surrounding one */
export function Paging({ older, newer, language }: { older?: MonthLink; newer?: MonthLink; language: string }) {
  if (older === undefined && newer === undefined) return null;
  return (
    <nav class="paging" aria-label="Months" {...languageAttributes(PAGE_LANGUAGE, language)}>
      {newer !== undefined && (
        <a rel="prev" href={newer.url}>
          Newer: {monthName(newer.month)}
        </a>
      )}
      {older !== undefined && (
        <a rel="next" href={older.url}>
          Older: {monthName(older.month)}
        </a>
      )}
    </nav>
  );
}
