import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Article, Citation, Credit } from "../../article/article.ts";
import { creditLine } from "../../article/credit.ts";
import { runsHtml } from "../../article/creditruns.ts";
import type { Person } from "../../article/person.ts";
import { Enumeration } from "../frame/enumeration.tsx";
import { type LanguageAttributes, languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { Moment } from "../frame/moment.tsx";

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

function Facts({ article }: { article: Article }) {
  const { credit, licence, copyright, citations, language } = article;
  const authors = credit?.authors ?? [];
  const trail = credit?.trail ?? [];
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

/** Whether there is anything to say about an article's origin, rights or sources. */
function isSilent({ credit, licence, copyright, citations }: Article): boolean {
  return credit === undefined && licence === undefined && copyright === undefined && citations.length === 0;
}

/** The credit as a block of its own: outlet, original headline, authors, date, licence, citations, and the credit line. */
export function CreditBlock({ article }: { article: Article }) {
  if (isSilent(article)) return null;
  const runs = creditLine(article);
  return (
    <section
      class={article.credit === undefined ? "credit rights" : "credit"}
      id="credit"
      aria-labelledby="credit-title"
      {...languageAttributes(PAGE_LANGUAGE, article.language)}
    >
      {article.credit === undefined ? (
        <h2 id="credit-title">
          <span class="label">Rights and sources</span>
        </h2>
      ) : (
        <Original credit={article.credit} language={article.language} />
      )}
      <Facts article={article} />
      {runs.length > 0 && <p class="credit-line">{raw(runsHtml(runs))}</p>}
    </section>
  );
}
