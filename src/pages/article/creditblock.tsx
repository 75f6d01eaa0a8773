import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Article, Citation, Credit } from "../../article/article.ts";
import { creditLine } from "../../article/credit.ts";
import { runsHtml } from "../../article/creditruns.ts";
import type { Person } from "../../article/person.ts";
import type { Site } from "../../catalog/rendering.ts";
import { articleRights } from "../../rights/rightsstatement.ts";
import { rightsWords } from "../../rights/signaltable.ts";
import { Enumeration } from "../frame/enumeration.tsx";
import { type LanguageAttributes, languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { Moment } from "../frame/moment.tsx";
import { UsageFacts } from "../frame/usagefacts.tsx";

function Fact({ name, kind, children }: { name: string; kind?: string; children: Child }) {
  return (
    <div class={kind}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PersonName({ person }: { person: Person }) {
  return person.url === undefined ? (
    person.name
  ) : (
    <a rel="author" href={person.url}>
      {person.name}
    </a>
  );
}

function Cited({ citation }: { citation: Citation }) {
  const { name, title, url } = citation;
  const work = title === undefined ? name : `“${title}”`;
  return (
    <li>
      {title !== undefined && (
        <>
          <bdi>{name}</bdi>,{" "}
        </>
      )}
      <bdi>{url === undefined ? work : <a href={url}>{work}</a>}</bdi>
    </li>
  );
}

/** The original headline's language: the article's where the text is the outlet's own, else nobody has said. */
function headlineLanguage({ basis }: Credit, language: string): LanguageAttributes {
  const own = languageAttributes(language, PAGE_LANGUAGE);
  return basis === "republished" || own.lang === undefined ? own : { lang: "" };
}

function Original({ credit, language }: { credit: Credit; language: string }) {
  const { outlet, title, url } = credit;
  const headline =
    title === undefined ? "Read the original" : <bdi {...headlineLanguage(credit, language)}>“{title}”</bdi>;
  return (
    <>
      <h2 id="credit-title">
        <span class="label">
          {credit.basis === "republished" ? "Originally published by" : "Adapted from the work of"}
        </span>{" "}
        <bdi class="outlet">{outlet.url === undefined ? outlet.name : <a href={outlet.url}>{outlet.name}</a>}</bdi>
      </h2>
      {(title !== undefined || url !== undefined) && (
        <p class="original">{url === undefined ? headline : <a href={url}>{headline}</a>}</p>
      )}
    </>
  );
}

/** Licence and rights notice of a text of our own that says nothing else than the publication does below every page. */
function ownRights(site: Site, { credit, licence, copyright }: Article): Pick<Article, "licence" | "copyright"> {
  const { publication } = site;
  if (credit?.basis === "republished") return { licence, copyright };
  return {
    ...(licence?.url !== publication.licence?.url && { licence }),
    ...(copyright !== publication.copyright && { copyright }),
  };
}

/** What is said to people of what programs may do. */
function usageWordsOf(site: Site, article: Article) {
  const rights = articleRights(article);
  return { words: rightsWords({ rights, signals: site.publication.signals }), policy: rights?.policy };
}

function Facts({ site, article }: { site: Site; article: Article }) {
  const { credit, citations, language } = article;
  const { licence, copyright } = ownRights(site, article);
  const authors = credit?.authors ?? [];
  const trail = credit?.trail ?? [];
  const usage = usageWordsOf(site, article);
  return (
    <dl>
      {authors.length > 0 && (
        <Fact name={authors.length === 1 ? "Author" : "Authors"}>
          <Enumeration of={authors.map((person) => <PersonName person={person} />)} />
        </Fact>
      )}
      {credit?.published !== undefined && (
        <Fact name="First published">
          <Moment at={credit.published} />
        </Fact>
      )}
      {trail.length > 0 && (
        <Fact name="Via">
          <Enumeration of={trail.map(({ name, url }) => (url === undefined ? name : <a href={url}>{name}</a>))} />
        </Fact>
      )}
      {licence !== undefined && (
        <Fact name="Licence of this text">
          <a rel="license" href={licence.url}>
            {licence.name}
          </a>
        </Fact>
      )}
      {copyright !== undefined && (
        <Fact name="Rights in this text">
          <bdi {...languageAttributes(language, PAGE_LANGUAGE)}>{copyright}</bdi>
        </Fact>
      )}
      {usage.words.length > 0 && (
        <Fact name="For programs" kind="cites">
          <UsageFacts {...usage} />
        </Fact>
      )}
      {citations.length > 0 && (
        <Fact name="Cites" kind="cites">
          <ul>
            {citations.map((citation) => (
              <Cited citation={citation} />
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

/** What stands above rights and sources where no outlet is credited; nothing where there is nothing to say. */
function headingOf(site: Site, article: Article): string | undefined {
  const { licence, copyright } = ownRights(site, article);
  const hasRights = licence !== undefined || copyright !== undefined || usageWordsOf(site, article).words.length > 0;
  if (article.citations.length === 0) return hasRights ? "Rights" : undefined;
  return hasRights ? "Rights and sources" : "Sources";
}

/** The credit as a block of its own: outlet, original headline, authors, date, licence, citations. */
export function CreditBlock({ site, article }: { site: Site; article: Article }) {
  const { credit, language } = article;
  const heading = headingOf(site, article);
  if (credit === undefined && heading === undefined) return null;
  return (
    <section
      class={credit === undefined ? "credit rights" : "credit"}
      id="credit"
      aria-labelledby="credit-title"
      {...languageAttributes(PAGE_LANGUAGE, language)}
    >
      {credit === undefined ? (
        <h2 id="credit-title">
          <span class="label">{heading}</span>
        </h2>
      ) : (
        <Original credit={credit} language={language} />
      )}
      <Facts site={site} article={article} />
    </section>
  );
}

/** The credit as the sentence that feeds carry and partners copy. @param isCopied whether partners owe it as it stands */
export function CreditToCopy({ article, isCopied }: { article: Article; isCopied: boolean }) {
  if (article.credit === undefined) return null;
  return (
    <section class="sentence" aria-label="Credit line" {...languageAttributes(PAGE_LANGUAGE, article.language)}>
      <p class="credit-line" id="credit-line">
        {raw(runsHtml(creditLine(article)))}
      </p>
      {isCopied && (
        <button type="button" hidden data-copy="credit-line">
          Copy the credit line
        </button>
      )}
    </section>
  );
}
