import type { SliceSubject } from "../../catalog/catalog.ts";
import type { Site } from "../../catalog/rendering.ts";
import type { Month } from "../../site/month.ts";
import { archiveIndexUrl, sliceUrl } from "../../site/urls.ts";
import { articleCount } from "../frame/count.tsx";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { page } from "../frame/page.tsx";
import { type MonthLink, monthName } from "./paging.tsx";

/** What the list of a slice's months shows. */
export interface ArchiveIndexProps {
  readonly site: Site;
  readonly subject: SliceSubject;
  /** Newest first. */
  readonly months: readonly MonthLink[];
  /** The month before which the list begins, if it is not the first one. */
  readonly before?: Month;
  /** Where the list goes on. */
  readonly older?: string;
}

function yearOf({ month }: MonthLink): string {
  return month.slice(0, 4);
}

/** A year's months. */
function Year({ year, months }: { year: string; months: readonly MonthLink[] }) {
  return (
    <section class="year" aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{year}</h2>
      <ul class="columns">
        {months.map(({ month, url, count }) => (
          <li>
            <a href={url}>{monthName(month)}</a> <span class="count">{articleCount(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The months in which a slice has anything, each with how much. */
export function archiveIndexPage({ site, subject, months, before, older }: ArchiveIndexProps): string {
  const { language, url, title: publication } = site.publication;
  const { slice, name } = subject;
  const isAll = slice.kind === "everything";
  const title = isAll ? "Archive" : `Archive of ${name}`;
  const described = `Every article of ${isAll ? publication : name}, by month.`;
  return page({
    site,
    language,
    title,
    description: described,
    indexing: { canonical: archiveIndexUrl(url, slice, before), noindex: false },
    children: (
      <div class="catalogue" {...languageAttributes(PAGE_LANGUAGE, language)}>
        <header>
          <h1>
            {isAll ? (
              title
            ) : (
              <>
                Archive of <bdi>{name}</bdi>
              </>
            )}
          </h1>
          <p class="subtitle">
            {described} <a href={sliceUrl(url, slice)}>The newest articles</a>
          </p>
        </header>
        {[...new Set(months.map(yearOf))].map((year) => (
          <Year year={year} months={months.filter((month) => yearOf(month) === year)} />
        ))}
        {(before !== undefined || older !== undefined) && (
          <nav class="paging" aria-label="Months">
            {before !== undefined && <a href={archiveIndexUrl(url, slice)}>The newest months</a>}
            {older !== undefined && (
              <a rel="next" href={older}>
                Older months
              </a>
            )}
          </nav>
        )}
      </div>
    ),
  });
}
