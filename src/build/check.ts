import { CREDIT_LANGUAGE } from "../article/credit.ts";
import type { FrontMatter } from "../article/frontmatter.ts";
import { entryOf } from "../article/outlet.ts";
import { sharesPictures } from "../article/sharing.ts";
import type { BundleContent } from "../catalog/bundle/encode.ts";
import type { ArticleFile } from "../content/articlefile.ts";
import { compareFindings, type Finding, type Findings, noFindings } from "../content/finding.ts";
import type { MeasuredPicture } from "../content/picturefolder.ts";
import { type Content, readContent } from "../content/read.ts";
import { withDistinctFingerprints } from "./fingerprint.ts";
import { checkLeftovers } from "./leftovers.ts";
import type { AddressBook } from "./linktarget.ts";
import { picturesShown, withOwnPictures } from "./ownpictures.ts";
import { checkReferences } from "./references.ts";
import { NO_TEXT, type RenderedText, renderText } from "./rendertext.ts";
import { resolveArticle } from "./resolve.ts";
import { checkSimilarTopics } from "./similartopics.ts";
import { sitePaths } from "./sitepaths.ts";
import { type Tally, tallyOf } from "./tally.ts";
import { topicNames } from "./topics.ts";
import { checkArticle, checkFeedSize, checkStubs } from "./warnings.ts";

/** What a check needs from the world around it. */
export interface CheckOptions {
  readonly contentFolder: string;
  /** Only the warnings and the tally look at it; what is published is the same at any time. */
  readonly now: Date;
  readonly onProgress?: (done: number, all: number) => void;
}

/** Content without problems: what a build makes the catalog and the files of. */
export interface Publishable extends Pick<BundleContent, "publication" | "outlets" | "articles"> {
  /** The files in content/images/ that are shown. */
  readonly pictures: readonly MeasuredPicture[];
  readonly tally: Tally;
}

/** What came of a check. */
export interface Checked {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** None where there are problems. */
  readonly publishable?: Publishable;
}

/** An article to be published, with its text. */
interface Ready {
  readonly slug: string;
  readonly fields: FrontMatter;
  readonly text: RenderedText;
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
    paths: sitePaths(content.articles, content.publication.data),
  };
}

/** A withdrawn article's text is gone, so nobody is asked to mend it. */
function render(article: ArticleFile, book: AddressBook, content: Content, findings: Findings): RenderedText {
  if (article.fields?.withdrawn !== undefined) return NO_TEXT;
  const { body, file, slug, fields } = article;
  const isShared = sharesPictures(fields?.basis, entryOf(content.outlets.entries, fields?.credit?.outlet));
  const target = { slug, draft: fields?.draft ?? false };
  const language = fields?.language ?? content.publication.data?.language ?? CREDIT_LANGUAGE;
  return renderText({ body, file, article: target, language, book, sharesPictures: isShared }, findings);
}

function renderAll(content: Content, findings: Findings, { now, onProgress }: CheckOptions): Ready[] {
  const book = addressBook(content);
  return content.articles.flatMap((article, index) => {
    const { slug, fields } = article;
    const text = render(article, book, content, findings);
    if (fields?.draft === false && fields.withdrawn === undefined) checkLeftovers(article, text.isEmpty, findings);
    if (fields !== undefined) checkArticle(article, fields, text.html, { content, now }, findings);
    onProgress?.(index + 1, content.articles.length);
    return fields === undefined || fields.draft ? [] : [{ slug, fields, text }];
  });
}

function sorted(found: readonly Finding[]): readonly Finding[] {
  return [...found].sort(compareFindings);
}

function pictureAddresses({ fields, text }: Ready): readonly (string | undefined)[] {
  return fields.withdrawn ? [] : [fields.image?.url, ...text.pictures];
}

/** Puts together what the files of a content folder without problems say. */
function publishableOf(content: Content, ready: readonly Ready[], now: Date): Publishable | undefined {
  const {
    pictures,
    publication: { data: publication },
    outlets: { entries: outlets },
  } = content;
  if (publication === undefined) return undefined;
  const names = topicNames(
    ready.map(({ fields }) => fields),
    publication,
  );
  const lookup = { publication, outlets, pictures, topicNames: names };
  const articles = withDistinctFingerprints(
    ready.map(({ slug, fields, text }) => resolveArticle(slug, fields, text, lookup)),
  );
  const addresses = [publication.logo, publication.icon, ...ready.flatMap(pictureAddresses)];
  return {
    publication: withOwnPictures(publication, pictures),
    outlets,
    articles,
    pictures: picturesShown(addresses, pictures),
    tally: tallyOf(articles, content.articles.length - ready.length, now),
  };
}

/**
 * Checks a content folder, and puts together what a build publishes of it. Writes nothing. The same content gives the
 * same articles, whatever the clock, time zone, language or file system.
 * @throws only where the file system fails; what is wrong with the content is a problem in the result
 */
export function check(options: CheckOptions): Checked {
  const findings = noFindings();
  const content = readContent(options.contentFolder, findings);
  checkReferences(content, findings);
  const ready = renderAll(content, findings, options);
  checkStubs(content, findings);
  checkSimilarTopics(content, findings);
  const publishable = findings.problems.length > 0 ? undefined : publishableOf(content, ready, options.now);
  if (publishable !== undefined) checkFeedSize(publishable.articles, content, options.now, findings);
  return {
    problems: sorted(findings.problems),
    warnings: sorted(findings.warnings),
    ...(publishable && { publishable }),
  };
}
