import type { Article } from "../../article/article.ts";
import type { OutletEntry } from "../../article/outlet.ts";
import { republishingHead, republishingHtml, republishingMarkdown } from "../../article/republishing.ts";
import { sharedHtml, sharesPictures } from "../../article/sharing.ts";
import type { Site } from "../../catalog/rendering.ts";
import { articleRights } from "../../rights/rightsstatement.ts";
import { rightsWords } from "../../rights/signaltable.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { UsageFacts } from "../frame/usagefacts.tsx";
import { OWN_TERMS } from "../partners/ownterms.tsx";

/** What the boxes are made from. */
export interface RepublishProps {
  readonly site: Site;
  readonly article: Article;
  /** The outlet's entry in outlets/. */
  readonly outlet?: OutletEntry;
  /** The article's text for partners, without the pictures that they may not carry. */
  readonly markdown?: string;
}

function isRepublished({ article }: RepublishProps): boolean {
  return article.credit?.basis === "republished";
}

/** What lets others carry a text, or keeps them from it. */
type Leave = "forbidden" | "ask" | "licence" | "terms" | "unstated";

/** An outlet's terms hold for its own text; of one that our own feeds do not carry whole, nobody else may by itself. */
function leaveFor({ article, outlet }: RepublishProps): Leave {
  const { credit, licence, distribution } = article;
  const republish = credit?.basis === "republished" ? outlet?.terms.republish : undefined;
  if (republish === "forbidden") return "forbidden";
  if (republish === "ask" || distribution !== "full") return "ask";
  if (licence !== undefined) return "licence";
  return republish === "allowed" ? "terms" : "unstated";
}

/**
 * Whether the text is offered to be taken along: where a licence or the outlet's terms allow it. The permission that an
 * outlet gave to this publication is nobody else's.
 */
export function isOffered(props: RepublishProps): boolean {
  const { licence, distribution } = props.article;
  const leave = leaveFor(props);
  if (leave === "ask") return licence !== undefined && distribution === "full";
  return leave === "licence" || leave === "terms";
}

/** The page that says how to get permission: the outlet's own where it is known, else the terms on this site. */
export function termsUrl({ site, article, outlet }: RepublishProps): string {
  const partners = `${site.publication.url}/partners`;
  if (article.credit?.basis !== "republished") return `${partners}#${OWN_TERMS}`;
  return outlet?.terms.url ?? `${partners}#outlet-${article.credit.outlet.key}`;
}

/** What is allowed, or how to get leave. */
function Permission(props: RepublishProps) {
  const { site, article } = props;
  const holder = <bdi>{isRepublished(props) ? article.credit?.outlet.name : site.publication.publisher.name}</bdi>;
  const terms = <a href={termsUrl(props)}>its terms</a>;
  const keep = isOffered(props) && " Keep the credit line as it is.";
  switch (leaveFor(props)) {
    case "forbidden":
      return (
        <p>
          {holder} does not let others carry this text. Please link to it instead, and see {terms}.
        </p>
      );
    case "ask":
      return (
        <p>
          Ask {holder} before you republish this text: see {terms}.{keep}
        </p>
      );
    case "unstated":
      return (
        <p>
          No licence is stated for this text. Ask {holder} before you republish it: see {terms}.
        </p>
      );
    case "terms":
      return (
        <p>
          {holder} lets others republish this text: see {terms}.{keep}
        </p>
      );
    case "licence":
      return (
        <p>
          You may republish this text under{" "}
          <a rel="license" href={article.licence?.url}>
            {article.licence?.name}
          </a>
          : see {terms}.{keep}
        </p>
      );
  }
}

/** What programs may do with it goes on with the text. */
function ForPrograms({ site, article }: RepublishProps) {
  const rights = articleRights(article);
  const words = rightsWords({ rights, signals: site.publication.signals });
  if (words.length === 0) return null;
  return (
    <p>
      For programs, on your site too: <UsageFacts words={words} policy={rights?.policy} />
    </p>
  );
}

function Pictures(props: RepublishProps) {
  if (!isRepublished(props)) return <p>Pictures that are credited to somebody else are not included.</p>;
  const isShared = sharesPictures("republished", props.outlet);
  return <p>{isShared ? "Its pictures may be carried too, with their credits." : "Pictures are not included."}</p>;
}

function Box({ id, name, text, rows = 8 }: { id: string; name: string; text: string; rows?: number }) {
  return (
    <div class="box">
      <label for={id}>{name}</label>
      <textarea id={id} readonly rows={rows} spellcheck={false} dir="auto">
        {text}
      </textarea>
      <button type="button" hidden data-copy={id}>
        Copy {name}
      </button>
    </div>
  );
}

function Boxes({ site, article, markdown }: RepublishProps) {
  const shown = { ...article, html: sharedHtml(article) };
  const head = republishingHead(article);
  return (
    <>
      <Box id="republish-html" name="HTML" text={republishingHtml(site.publication, shown)} />
      {markdown !== undefined && (
        <Box id="republish-markdown" name="Markdown" text={republishingMarkdown(site.publication, shown, markdown)} />
      )}
      {head !== undefined && <Box id="republish-head" name="For the page’s head" text={head} rows={2} />}
    </>
  );
}

/** The text to take along, each kind in a box, under the terms that apply; where none allow it, the way to ask. */
export function Republish(props: RepublishProps) {
  return (
    <details class="republish" id="republish" {...languageAttributes(PAGE_LANGUAGE, props.article.language)}>
      <summary>Republish this article</summary>
      <Permission {...props} />
      {isOffered(props) && <Pictures {...props} />}
      {isOffered(props) && <ForPrograms {...props} />}
      {isOffered(props) && <Boxes {...props} />}
    </details>
  );
}
