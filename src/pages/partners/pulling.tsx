import { Command } from "./command.tsx";
import { PartnerSection } from "./partnersection.tsx";

/** How to pull the feeds so that it costs next to nothing and misses nothing. @param url of the site */
export function Pulling({ url }: { url: string }) {
  return (
    <>
      <PartnerSection id="pull">
        <p>
          Everything is in one feed, in RSS, Atom and JSON Feed alike, and for newsroom systems in ninjs, IPTC's News in
          JSON. Every outlet, topic and author has the same four below its page, and the list of all of them is an OPML
          file.
        </p>
        <Command id="pull-line" line={`curl -s -o feed.xml -w '%{http_code}\\n' ${url}/rss.xml`} />
        <Command id="opml-line" line={`curl -s -o feeds.opml -w '%{http_code}\\n' ${url}/feeds.opml`} />
        <p>
          An article keeps its id for ever, whatever becomes of its headline or address. Where you meet an id again with
          a later <code>updated</code>, put the new text in place of yours.
        </p>
      </PartnerSection>
      <PartnerSection id="poll">
        <p>
          Send back the <code>ETag</code> of your last answer. While nothing is new, the answer is 304 and empty. Run
          this twice to see it: 200, then 304. Every five minutes is often enough, because that is how long an answer is
          cached.
        </p>
        <Command
          id="poll-line"
          line={`curl -s -o feed.xml -w '%{http_code}\\n' --etag-compare feed.etag --etag-save feed.etag ${url}/rss.xml`}
        />
        <p>
          Add <code>A-IM: feed</code> and something new comes alone: the answer is 226 and holds only the entries that
          are new or changed since your last one (RFC 3229).
        </p>
        <Command
          id="delta-line"
          line={`curl -s -o new.xml -w '%{http_code}\\n' -H 'A-IM: feed' --etag-compare new.etag --etag-save new.etag ${url}/rss.xml`}
        />
      </PartnerSection>
      <PartnerSection id="archives">
        <p>
          The feed holds the newest entries. Older ones stand in one document per month: follow{" "}
          <code>rel="prev-archive"</code> from each document to the next (RFC 5005), <code>next_url</code> in JSON Feed,
          or the rendition <code>prev-archive</code> in ninjs, until you meet what you already have. This shows where
          you are and the way back; where there is no <code>prev-archive</code>, the feed is all there is.
        </p>
        <Command
          id="archive-line"
          line={`curl -s ${url}/atom.xml | grep -Eo '<link [^>]*rel="(self|prev-archive)"[^>]*>'`}
        />
      </PartnerSection>
    </>
  );
}

/** How to be told of news instead of asking. @param hubs of the publication */
export function Push({ url, hubs }: { url: string; hubs: readonly string[] }) {
  if (hubs.length === 0) return null;
  return (
    <PartnerSection id="push">
      <p>
        A WebSub hub calls you when a feed changes. Subscribe there with the feed's own address, which stands beside the
        hub's in the <code>Link</code> header.
      </p>
      <Command id="push-line" line={`curl -sI ${url}/rss.xml | grep -i '^link:'`} />
      <ul>
        {hubs.map((hub) => (
          <li>
            <a href={hub}>{hub}</a>
          </li>
        ))}
      </ul>
    </PartnerSection>
  );
}
