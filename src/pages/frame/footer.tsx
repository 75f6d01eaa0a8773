import type { Site } from "../../catalog/rendering.ts";
import { EVERYTHING } from "../../site/slice.ts";
import { feedUrl } from "../../site/urls.ts";
import { FORMAT_LABELS } from "./formatlabels.ts";
import { languageAttributes, PAGE_LANGUAGE } from "./languageattributes.ts";

/** What stands below every page: who publishes, under which rights, and every way to follow. @param language the page's */
export function Footer({ site, language }: { site: Site; language: string }) {
  const { publisher, copyright, licence, url } = site.publication;
  return (
    <footer class="footer" {...languageAttributes(PAGE_LANGUAGE, language)}>
      <p>
        Published by{" "}
        <bdi>{publisher.url === undefined ? publisher.name : <a href={publisher.url}>{publisher.name}</a>}</bdi>
        {copyright !== undefined && <> · {copyright}</>}
        {licence !== undefined && (
          <>
            {" "}
            · <a href={licence.url}>{licence.name}</a>
          </>
        )}
      </p>
      <ul>
        {FORMAT_LABELS.map(({ format, name }) => (
          <li>
            <a href={feedUrl(url, EVERYTHING, format)}>{name}</a>
          </li>
        ))}
        <li>
          <a href={`${url}/feeds.opml`}>All feeds (OPML)</a>
        </li>
        <li>
          <a href={`${url}/partners`}>Partners</a>
        </li>
      </ul>
    </footer>
  );
}
