import type { OutletEntries, OutletEntry } from "../../article/outlet.ts";
import type { Publication } from "../../article/publication.ts";
import { outletRights } from "../../rights/rightsstatement.ts";
import type { Saying } from "../../rights/signaltable.ts";
import { PartnerSection } from "./partnersection.tsx";
import { Term } from "./term.tsx";
import { UsageTerm } from "./usageterm.tsx";

type Terms = OutletEntry["terms"];

const NOT_STATED = "Not stated: ask the outlet first";

const REPUBLISHING: Readonly<Record<NonNullable<Terms["republish"]>, string>> = {
  allowed: "Allowed",
  ask: "Ask the outlet first",
  forbidden: "Not allowed: link to the original",
};

const IN_FEEDS: Readonly<Record<Terms["distribution"], string>> = {
  full: "The whole text",
  summary: "A summary and a link",
  partners: "A summary and a link; the whole text for partners who have agreed on it with us",
};

function Link({ href }: { href: string }) {
  return <a href={href}>{href.replace(/^https?:\/\/|\/$/g, "")}</a>;
}

function OutletTerms({ name, entry, saying }: { name: string; entry: OutletEntry; saying: Saying }) {
  const { terms, licence, copyright, indexing, url, feed } = entry;
  return (
    <dl class="terms">
      <Term name="Republishing">{terms.republish === undefined ? NOT_STATED : REPUBLISHING[terms.republish]}</Term>
      <Term name="In our feeds">{IN_FEEDS[terms.distribution]}</Term>
      <Term name="Credit line">{terms.credit === "top" ? "Above the text" : "Below the text"}</Term>
      <Term name="Pictures">{terms.pictures ? "May be carried too" : "Not included"}</Term>
      <Term name="Search engines">
        {indexing === "noindex" ? "Keep your copy out: robots noindex" : "Point to the original: rel=canonical"}
      </Term>
      {terms.changes === false && <Term name="Changes">Not allowed: carry the text as it stands</Term>}
      {terms.pixel && <Term name="Counting picture">Carry it where an article has one</Term>}
      {terms.window !== undefined && (
        <Term name="How long">
          {terms.window === 1 ? "1 day, then take it down" : `${terms.window} days, then take it down`}
        </Term>
      )}
      {licence !== undefined && (
        <Term name="Licence">
          <a href={licence.url}>{licence.name}</a>
        </Term>
      )}
      {copyright !== undefined && <Term name="Rights notice">{copyright}</Term>}
      <UsageTerm saying={saying} />
      {terms.url !== undefined && (
        <Term name="Terms in full">
          <a href={terms.url}>{name}'s own page</a>
        </Term>
      )}
      {url !== undefined && (
        <Term name="Home page">
          <Link href={url} />
        </Term>
      )}
      {feed !== undefined && (
        <Term name="Its own feed">
          <Link href={feed} />
        </Term>
      )}
    </dl>
  );
}

/** An outlet whose terms nobody has looked at yet. */
function UnknownTerms({ url, saying }: { url: string | undefined; saying: Saying }) {
  return (
    <dl class="terms">
      <Term name="Republishing">{NOT_STATED}</Term>
      <UsageTerm saying={saying} />
      {url !== undefined && (
        <Term name="Home page">
          <Link href={url} />
        </Term>
      )}
    </dl>
  );
}

/** What each outlet asks of those who republish it. @param outlets by key */
export function AllTerms({ publication, outlets }: { publication: Publication; outlets: OutletEntries }) {
  const sayingOf = (key: string, entry: OutletEntry): Saying => ({
    rights: outletRights(publication, key, entry),
    signals: publication.signals,
  });
  const entries = Object.entries(outlets);
  if (entries.length === 0) return null;
  return (
    <PartnerSection id="terms">
      <p>They hold for an outlet's own text. Where an article says something else, the article is right.</p>
      {entries.map(([key, entry]) => (
        <section class="outlet-terms" id={`outlet-${key}`} aria-labelledby={`outlet-${key}-name`}>
          <h3 id={`outlet-${key}-name`}>{entry.name}</h3>
          {entry.stub ? (
            <UnknownTerms url={entry.url} saying={sayingOf(key, entry)} />
          ) : (
            <OutletTerms name={entry.name} entry={entry} saying={sayingOf(key, entry)} />
          )}
        </section>
      ))}
    </PartnerSection>
  );
}
