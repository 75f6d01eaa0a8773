import type { Site } from "../../catalog/rendering.ts";
import { EVERYTHING } from "../../site/slice.ts";
import { sliceUrl } from "../../site/urls.ts";
import { languageAttributes, PAGE_LANGUAGE } from "./languageattributes.ts";

/** What stands above every page: whose site this is, and where to go. @param language the page's */
export function Nameplate({ site, language, isHome }: { site: Site; language: string; isHome: boolean }) {
  const { publication } = site;
  const home = sliceUrl(publication.url, EVERYTHING);
  const Name = isHome ? "h1" : "p";
  return (
    <header class="masthead">
      <Name class="publication" {...languageAttributes(publication.language, language)}>
        <a href={home} aria-current={isHome ? "page" : undefined}>
          {publication.logo !== undefined && <img class="logo" src={publication.logo} alt="" width="40" height="40" />}
          {publication.title}
        </a>
      </Name>
      <nav aria-label="Site" {...languageAttributes(PAGE_LANGUAGE, language)}>
        <ul>
          <li>
            <a href={`${home}#subscribe`}>Subscribe</a>
          </li>
          <li>
            <a href={`${publication.url}/partners`}>Partners</a>
          </li>
          {publication.links.newsletter !== undefined && (
            <li>
              <a href={publication.links.newsletter}>Newsletter</a>
            </li>
          )}
          {publication.links.support !== undefined && (
            <li>
              <a href={publication.links.support}>Support</a>
            </li>
          )}
        </ul>
      </nav>
    </header>
  );
}
