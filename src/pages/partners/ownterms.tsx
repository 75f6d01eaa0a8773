import type { Publication } from "../../article/publication.ts";
import { ownRights } from "../../rights/rightsstatement.ts";
import { PartnerSection, type PartnerSectionId } from "./partnersection.tsx";
import { Term } from "./term.tsx";
import { UsageTerm } from "./usageterm.tsx";

/** Where the terms of the publication's own texts stand on the page for partners. */
export const OWN_TERMS = "own-texts" satisfies PartnerSectionId;

/** What the publication asks of those who republish what it wrote or adapted itself. */
export function OwnTerms({ publication }: { publication: Publication }) {
  const { publisher, licence, copyright } = publication;
  const name = <bdi>{publisher.name}</bdi>;
  return (
    <PartnerSection id={OWN_TERMS}>
      <p>
        Our terms for what we wrote or adapted ourselves. Where an article says something else, the article is right.
      </p>
      <dl class="terms">
        <Term name="Publisher">{publisher.url === undefined ? name : <a href={publisher.url}>{name}</a>}</Term>
        <Term name="Republishing">{licence === undefined ? "Ask us first" : "Allowed under the licence"}</Term>
        {licence !== undefined && (
          <Term name="Licence">
            <a href={licence.url}>{licence.name}</a>
          </Term>
        )}
        {copyright !== undefined && <Term name="Rights notice">{copyright}</Term>}
        <UsageTerm saying={{ rights: ownRights(publication), signals: publication.signals }} />
      </dl>
    </PartnerSection>
  );
}
