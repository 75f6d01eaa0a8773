import type { Site } from "../../catalog/rendering.ts";
import { EVERYTHING } from "../../site/slice.ts";
import { sliceUrl } from "../../site/urls.ts";
import { PAGE_LANGUAGE } from "./languageattributes.ts";
import { page } from "./page.tsx";

/** The ways onwards from a page that does not have what was looked for. */
export function Onwards({ site }: { site: Site }) {
  const home = sliceUrl(site.publication.url, EVERYTHING);
  return (
    <ul class="onwards">
      <li>
        <a href={home}>The newest articles</a>
      </li>
      <li>
        <a href={`${home}#subscribe`}>The feeds to subscribe to</a>
      </li>
      <li>
        <a href={`${site.publication.url}/partners`}>How partners use the feeds</a>
      </li>
    </ul>
  );
}

/** The page for a request that failed, in plain words. @param text what happened and what the reader can do */
export function errorPage({
  site,
  status,
  title,
  text,
}: {
  site: Site;
  status: number;
  title: string;
  text: string;
}): string {
  return page({
    site,
    language: PAGE_LANGUAGE,
    title,
    indexing: { noindex: true },
    children: (
      <div class="notice">
        <p class="kind">{status}</p>
        <h1>{title}</h1>
        <p>{text}</p>
        <Onwards site={site} />
      </div>
    ),
  });
}
