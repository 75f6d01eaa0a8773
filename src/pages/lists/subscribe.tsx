import type { Site } from "../../catalog/rendering.ts";
import type { Slice } from "../../site/slice.ts";
import { feedUrl } from "../../site/urls.ts";
import { FORMAT_LABELS } from "../frame/formatlabels.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";

/** An address that breaks between its parts where it does not fit. */
function Address({ id, url }: { id: string; url: string }) {
  const parts = url.split(/(?<=\/)(?!\/)/);
  return (
    <code id={id}>
      {parts.map((part) => (
        <>
          {part}
          <wbr />
        </>
      ))}
    </code>
  );
}

/** What to subscribe to, and what that means. @param name of what the feeds hold @param language the surrounding one */
export function Subscribe({
  site,
  slice,
  name,
  language,
}: {
  site: Site;
  slice: Slice;
  name: string;
  language: string;
}) {
  const { url } = site.publication;
  return (
    <section
      class="subscribe"
      id="subscribe"
      aria-labelledby="subscribe-title"
      {...languageAttributes(PAGE_LANGUAGE, language)}
    >
      <h2 id="subscribe-title">
        Subscribe to <bdi>{name}</bdi>
      </h2>
      <p>
        A feed is a list of the newest articles that a feed reader checks for you, so that you need no account and miss
        nothing. Copy one address and paste it into your reader.
      </p>
      <ul class="feeds">
        {FORMAT_LABELS.map(({ format, name: formatName, audience }) => {
          const address = feedUrl(url, slice, format);
          return (
            <li>
              <a class="format" href={address}>
                {formatName}
              </a>
              <span class="audience">{audience}</span>
              <Address id={`address-${format}`} url={address} />
              <button
                type="button"
                hidden
                data-copy={`address-${format}`}
                aria-label={`Copy the ${formatName} address`}
              >
                Copy
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        Or take every feed at once: <a href={`${url}/feeds.opml`}>the list of all feeds (OPML)</a>, which readers
        import.
      </p>
    </section>
  );
}
