import type { SliceSubject } from "../../catalog/catalog.ts";
import type { Site } from "../../catalog/rendering.ts";
import type { Month } from "../../site/month.ts";
import { archiveIndexUrl } from "../../site/urls.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { page } from "../frame/page.tsx";
import { monthName } from "./paging.tsx";

/** What the list of a slice's months shows. */
export interface ArchiveIndexProps {
  readonly site: Site;
  readonly subject: SliceSubject;
  /** Newest first. */
  readonly months: readonly { readonly month: Month; readonly url: string; readonly count: number }[];
  /** The month before which the list begins, if it is not the first one. */
  readonly before?: Month;
  /** Where the list goes on. */
  readonly older?: string;
}

/** The months in which a slice has anything, each with how much. */
export function archiveIndexPage({ site, subject, months, before, older }: ArchiveIndexProps): string {
  const { language, url } = site.publication;
  const words = languageAttributes(PAGE_LANGUAGE, language);
  const title = subject.slice.kind === "everything" ? "Archive" : `Archive of ${subject.name}`;
  return page({
    site,
    language,
    title,
    description: `Every article by month: ${subject.name}.`,
    indexing: { canonical: archiveIndexUrl(url, subject.slice, before), noindex: false },
    children: (
      <section class="index" {...words}>
        <h1>{title}</h1>
        <ul>
          {months.map(({ month, url: address, count }) => (
            <li>
              <a href={address}>{monthName(month)}</a> {count}
            </li>
          ))}
        </ul>
        {older !== undefined && (
          <nav class="paging" aria-label="Months">
            <a rel="next" href={older}>
              Older months
            </a>
          </nav>
        )}
      </section>
    ),
  });
}
