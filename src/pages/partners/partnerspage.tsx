import type { OutletEntries } from "../../article/outlet.ts";
import type { Publication } from "../../article/publication.ts";
import type { Site } from "../../catalog/rendering.ts";
import { PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { page } from "../frame/page.tsx";
import { CreditFields } from "./creditfields.tsx";
import { AllTerms } from "./outletterms.tsx";
import { OwnKey } from "./ownkey.tsx";
import { OwnTerms } from "./ownterms.tsx";
import { Contents, PartnerSection } from "./partnersection.tsx";
import { Pulling, Push } from "./pulling.tsx";

/** What is asked of everybody, whatever the outlet. */
function Asked() {
  return (
    <PartnerSection id="asked">
      <ol>
        <li>Keep the credit line as it stands, with its links, where the outlet wants it.</li>
        <li>
          Name the original authors. An adapted article is by our own; its credit line names those whose work it rests
          on.
        </li>
        <li>
          Take over corrections: the entry's date of update moves, and the correction stands at the end of the text. For
          programs it is in <code>_credit.corrections</code> and in ninjs.
        </li>
        <li>
          Take down what was withdrawn: the entry keeps its id, its title starts with “Withdrawn”, its text is the
          reason, and its page answers 410. For programs, <code>_credit.status</code> is “withdrawn”, and{" "}
          <code>pubStatus</code> of ninjs “canceled”.
        </li>
      </ol>
    </PartnerSection>
  );
}

/** Whether anybody says anything of what programs may do. */
function saysUsage({ usage }: Publication, outlets: OutletEntries): boolean {
  return usage !== undefined || Object.values(outlets).some((entry) => entry.usage !== undefined);
}

/** The page for those who republish from here. @param outlets every outlet that content/ knows, by key */
export function partnersPage({ site, outlets }: { site: Site; outlets: OutletEntries }): string {
  const { title, url, hubs } = site.publication;
  const hasTerms = Object.keys(outlets).length > 0;
  const description = `How to carry articles from ${title} on your own site: pull a feed, keep the credit, stay up to date.`;
  return page({
    site,
    language: PAGE_LANGUAGE,
    title: "For partners",
    description,
    indexing: { canonical: `${url}/partners`, noindex: false },
    children: (
      <div class="guide">
        <header>
          <h1>For partners</h1>
          <p class="standfirst">{description} Every command below works as it stands.</p>
        </header>
        <Contents without={new Set([...(hubs.length === 0 ? ["push"] : []), ...(hasTerms ? [] : ["terms"])])} />
        <Pulling url={url} />
        <Push url={url} hubs={hubs} />
        <OwnKey publication={site.publication} />
        <Asked />
        <CreditFields saysUsage={saysUsage(site.publication, outlets)} />
        <OwnTerms publication={site.publication} />
        <AllTerms publication={site.publication} outlets={outlets} />
      </div>
    ),
  });
}
