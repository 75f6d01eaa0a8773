import { join } from "node:path";
import { CREDIT_LANGUAGE } from "../article/credit.ts";
import type { FrontMatter } from "../article/frontmatter.ts";
import { entryOf } from "../article/outlet.ts";
import { sharesPictures } from "../article/sharing.ts";
import { encodeBundle } from "../catalog/bundle/encode.ts";
import { compareFindings, type Findings, type Finding } from "../content/finding.ts";
import { type ArticleFile, type Content, loadContent } from "../content/read.ts";
import { gatherAssets } from "./assets.ts";
import { editionOf } from "./edition.ts";
import { withDistinctFingerprints } from "./fingerprint.ts";
import type { AddressBook } from "./linktarget.ts";
import { writeOutput } from "./output.ts";
import { picturesShown, withOwnPictures } from "./ownpictures.ts";
import { checkReferences } from "./references.ts";
import { type RenderedText, renderText } from "./rendertext.ts";
import { resolveArticle } from "./resolve.ts";
import { type Tally, tallyOf } from "./tally.ts";
import { topicNames } from "./topics.ts";
import { checkArticle, checkFeedSize, checkStubs } from "./warnings.ts";

/** What a build needs from the world around it. */
export interface BuildOptions {
  readonly contentFolder: string;
  readonly outputFolder: string;
  readonly codeFolder: string;
  /** Only the report looks at it; the output is the same at any time. */
  readonly now: Date;
  readonly onProgress?: (done: number, all: number) => void;
}

/** What came of a build. With any problem nothing was written and there is no report. */
export interface BuildResult {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly report?: Tally;
}

/** Stands in for the site while publication.yaml has mistakes, so that the articles' own are found too. */
const NOWHERE = "https://publication.invalid";

function addressBook(content: Content): AddressBook {
  const targets = content.articles.map(
    ({ name, slug, fields }) => [name, { slug, draft: fields?.draft ?? false }] as const,
  );
  return {
    site: content.publication.data?.url ?? NOWHERE,
    articles: new Map(targets),
    pictures: content.pictures,
  };
}

/** A withdrawn article's text is gone, so nobody is asked to mend it. */
function render(article: ArticleFile, book: AddressBook, content: Content, findings: Findings): RenderedText {
  if (article.fields?.withdrawn !== undefined)
    return { html: "", markdown: "", withheld: [], tables: [], pictures: [] };
  const { body, file, slug, fields } = article;
  const isShared = sharesPictures(fields?.basis, entryOf(content.outlets.data, fields?.credit?.outlet));
  const target = { slug, draft: fields?.draft ?? false };
  const language = fields?.language ?? content.publication.data?.language ?? CREDIT_LANGUAGE;
  return renderText({ body, file, article: target, language, book, sharesPictures: isShared }, findings);
}

function renderAll(content: Content, findings: Findings, { now, onProgress }: BuildOptions): RenderedText[] {
  const book = addressBook(content);
  return content.articles.map((article, index) => {
    const text = render(article, book, content, findings);
    if (article.fields !== undefined) checkArticle(article, article.fields, text.html, { content, now }, findings);
    onProgress?.(index + 1, content.articles.length);
    return text;
  });
}

function sorted(problems: readonly Finding[]): readonly Finding[] {
  return [...problems].sort(compareFindings);
}

/** An article to be published, with its text. */
interface Ready {
  readonly slug: string;
  readonly fields: FrontMatter;
  readonly text: RenderedText;
}

function ready(content: Content, texts: readonly RenderedText[]): Ready[] {
  return content.articles.flatMap(({ slug, fields }, index) => {
    const text = texts[index];
    return fields === undefined || text === undefined || fields.draft ? [] : [{ slug, fields, text }];
  });
}

function pictureAddresses({ fields, text }: Ready): readonly (string | undefined)[] {
  return fields.withdrawn ? [] : [fields.image?.url, ...text.pictures];
}

/**
 * Turns a content folder into the catalog and the files that the Worker carries. The same content gives the same
 * bytes, whatever the clock, time zone, language or file system.
 * @throws only where the file system fails; what is wrong with the content is a problem in the result
 */
export function build(options: BuildOptions): BuildResult {
  const { contentFolder, outputFolder, codeFolder, now } = options;
  const findings: Findings = { problems: [], warnings: [] };
  const content = loadContent(contentFolder, findings);
  checkReferences(content, findings);
  const texts = renderAll(content, findings, options);
  checkStubs(content, findings);
  const {
    pictures,
    publication: { data: publication },
    outlets: { data: outlets },
  } = content;
  if (publication === undefined || outlets === undefined || findings.problems.length > 0) {
    return { problems: sorted(findings.problems), warnings: sorted(findings.warnings) };
  }
  const articles = ready(content, texts);
  const surroundings = {
    publication,
    outlets,
    pictures,
    topicNames: topicNames(
      articles.map(({ fields }) => fields),
      publication,
    ),
  };
  const bundled = withDistinctFingerprints(
    articles.map(({ slug, fields, text }) => resolveArticle(slug, fields, text, surroundings)),
  );
  const addresses = [publication.logo, publication.icon, ...articles.flatMap(pictureAddresses)];
  const assets = gatherAssets(join(codeFolder, "pages", "frame"), picturesShown(addresses, pictures));
  const catalog = encodeBundle({
    publication: withOwnPictures(publication, pictures),
    outlets,
    rendering: { edition: editionOf(codeFolder), assets: assets.names },
    articles: bundled,
  });
  writeOutput(outputFolder, { catalog, assets });
  checkFeedSize(bundled, content, now, findings);
  return {
    problems: [],
    warnings: sorted(findings.warnings),
    report: tallyOf(bundled, content.articles.length - articles.length, now),
  };
}
