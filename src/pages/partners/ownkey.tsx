import type { Publication } from "../../article/publication.ts";
import { PartnerSection } from "./partnersection.tsx";

/** What a partner has who has agreed on more with the publication than everybody may take. */
export function OwnKey({ publication }: { publication: Publication }) {
  const { url, publisher, links } = publication;
  const whom = links.support ?? publisher.url;
  return (
    <PartnerSection id="key">
      <p>
        Some outlets let us show the public no more than a summary, and let partners carry the whole text. If you want
        to be one, {whom === undefined ? <>ask {publisher.name}</> : <a href={whom}>ask {publisher.name}</a>}. You get a
        key, and with it feeds of your own: the same formats, archives and list as above, below an address that nobody
        else knows.
      </p>
      <p>
        <code>{url}/p/KEY/rss.xml</code>
      </p>
      <ul>
        <li>
          Keep the address to yourselves: whoever has it reads what you read. If it got about, ask for another one. The
          old one then answers 410, as it does when the agreement ends; before it begins the answer is 403 and says
          when.
        </li>
        <li>
          Send back the <code>ETag</code> of your last answer. It lists the state of every article, so we know which
          correction or withdrawal you have not fetched, and can call you. Of a client that sends none we know nothing.
        </li>
        <li>
          <code>{url}/p/KEY/</code> shows what was agreed, where your feeds stand, what you hold, and what your
          platform's requirements leave out, with the reason.
        </li>
      </ul>
    </PartnerSection>
  );
}
