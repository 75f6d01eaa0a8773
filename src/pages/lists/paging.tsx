import type { Month, Part } from "../../site/month.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";

/** The page of a month, or of one part of it. */
export interface PartLink {
  readonly part: Part;
  readonly url: string;
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

/** The way to older and newer articles. @param language the surrounding one */
export function Paging({ older, newer, language }: { older?: PartLink; newer?: PartLink; language: string }) {
  if (older === undefined && newer === undefined) return null;
  return (
    <nav class="paging" aria-label="Months" {...languageAttributes(PAGE_LANGUAGE, language)}>
      {newer !== undefined && (
        <a rel="prev" href={newer.url}>
          Newer: {partTitle(newer.part)}
        </a>
      )}
      {older !== undefined && (
        <a rel="next" href={older.url}>
          Older: {partTitle(older.part)}
        </a>
      )}
    </nav>
  );
}
