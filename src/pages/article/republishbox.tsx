import type { Article } from "../../article/article.ts";
import type { OutletEntry } from "../../article/outlet.ts";
import { republishingHead, republishingHtml, republishingMarkdown } from "../../article/republishing.ts";
import { sharedHtml, sharesPictures } from "../../article/sharing.ts";
import type { Site } from "../../catalog/rendering.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";
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

function isForbidden(props: RepublishProps): boolean {
  return isRepublished(props) && props.outlet?.terms.republish === "forbidden";
}

/** Whether the outlet wants to be asked: of a text that our own feeds do not carry whole, nobody else may by itself. */
function isToBeAsked(props: RepublishProps): boolean {
  const { article, outlet } = props;
  return isRepublished(props) && (outlet?.terms.republish === "ask" || article.distribution === "summary");
}

/** The page that says how to get permission: the outlet's own where it is known, else the terms on this site. */
export function termsUrl({ site, article, outlet }: RepublishProps): string {
  const partners = `${site.publication.url}/partners`;
  if (article.credit?.basis !== "republished") return `${partners}#${OWN_TERMS}`;
  return outlet?.terms.url ?? `${partners}#outlet-${article.credit.outlet.key}`;
}

function Permission(props: RepublishProps) {
  const { site, article } = props;
  const holder = article.credit?.basis === "republished" ? article.credit.outlet.name : site.publication.publisher.name;
  const terms = <a href={termsUrl(props)}>its terms</a>;
  if (isForbidden(props)) {
    return (
      <p>
        <bdi>{holder}</bdi> does not let others carry this text. Please link to it instead, and see {terms}.
      </p>
    );
  }
  if (isToBeAsked(props)) {
    return (
      <p>
        Ask <bdi>{holder}</bdi> before you republish this text: see {terms}. Keep the credit line.
      </p>
    );
  }
  if (article.licence === undefined) {
    return (
      <p>
        No licence is stated for this text. Ask <bdi>{holder}</bdi> before you republish it: see {terms}. Keep the
        credit line.
      </p>
    );
  }
  return (
    <p>
      You may republish this text under{" "}
      <a rel="license" href={article.licence.url}>
        {article.licence.name}
      </a>
      : see {terms}. Keep the credit line as it is.
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

/** The text to take along, each kind in a box, under the terms that apply. */
export function Republish(props: RepublishProps) {
  const { article } = props;
  const isOffered = !isForbidden(props) && article.distribution === "full";
  return (
    <details class="republish" id="republish" {...languageAttributes(PAGE_LANGUAGE, article.language)}>
      <summary>Republish this article</summary>
      <Permission {...props} />
      {isOffered && <Pictures {...props} />}
      {isOffered && <Boxes {...props} />}
    </details>
  );
}
