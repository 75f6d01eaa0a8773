import { agreementOf } from "../article/agreement.ts";
import { CREDIT_LANGUAGE } from "../article/credit.ts";
import { entryOf } from "../article/outlet.ts";
import { sharesPictures } from "../article/sharing.ts";
import type { BundleContent } from "../catalog/bundle/encode.ts";
import type { ArticleFile } from "../content/articlefile.ts";
import { compareFindings, type Finding, type Findings, noFindings } from "../content/finding.ts";
import type { MeasuredPicture } from "../content/picturefolder.ts";
import { type Content, readContent } from "../content/read.ts";
import { addressBook, answersAlike, type Inquiry, noting } from "./addressbook.ts";
import { CheckMemory, type InquiredText } from "./checkmemory.ts";
import { withDistinctFingerprints } from "./fingerprint.ts";
import { checkLeftovers } from "./leftovers.ts";
import type { AddressBook } from "./linktarget.ts";
import { picturesShown, withOwnPictures } from "./ownpictures.ts";
import { checkPartners } from "./partnercheck.ts";
import { checkReferences } from "./references.ts";
import { NO_TEXT, type RenderedText, renderText } from "./rendertext.ts";
import { type Ready, resolveArticle } from "./resolve.ts";
import { checkSimilarTopics } from "./similartopics.ts";
import { type Tally, tallyOf } from "./tally.ts";
import { topicNames } from "./topics.ts";
import { checkArticle, checkFeedSize, checkStubs, checkWords } from "./warnings.ts";

/** What a check needs from the world around it. */
export interface CheckOptions {
  readonly contentFolder: string;
  /** Only the warnings and the tally look at it; what is published is the same at any time. */
  readonly now: Date;
  readonly onProgress?: (done: number, all: number) => void;
  /** Of the last check of the same folder; only what changed since is looked at again. */
  readonly memory?: CheckMemory;
}

/** Content without problems: what a build makes the catalog and the files of. */
export interface Publishable extends Pick<BundleContent, "publication" | "outlets" | "partners" | "articles"> {
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

/** A withdrawn article's text is gone, so nobody is asked to mend it. */
function render(
  article: ArticleFile,
  book: AddressBook,
  content: Content,
  findings: Findings,
  memory: CheckMemory,
): RenderedText {
  if (article.fields?.withdrawn !== undefined) return NO_TEXT;
  const { body, file, slug, fields } = article;
  const isShared = sharesPictures(fields?.basis, entryOf(content.outlets.entries, fields?.credit?.outlet));
  const draft = fields?.draft ?? false;
  const language = fields?.language ?? content.publication.data?.language ?? CREDIT_LANGUAGE;
  const make = (found: Findings): InquiredText => {
    const inquiries: Inquiry[] = [];
    const settings = { language, book: noting(book, inquiries), sharesPictures: isShared };
    const text = renderText({ body, file, article: { slug, draft }, ...settings }, found);
    if (fields?.draft === false) checkLeftovers(article, text.isEmpty, found);
    if (fields !== undefined) checkWords(article, fields, text.html, found);
    return { text, inquiries };
  };
  const holds = ({ inquiries }: InquiredText) => answersAlike(book, inquiries);
  return memory.texts.recall(file, [article, language, isShared, book.site], findings, make, holds).text;
}

function renderAll(
  content: Content,
  findings: Findings,
  { now, onProgress }: CheckOptions,
  memory: CheckMemory,
): Ready[] {
  const book = addressBook(content, content.articles);
  return content.articles.flatMap((article, index) => {
    const { file, slug, fields } = article;
    const text = render(article, book, content, findings, memory);
    if (fields !== undefined) checkArticle(article, fields, { content, now }, findings);
    onProgress?.(index + 1, content.articles.length);
    return fields === undefined || fields.draft ? [] : [{ file, slug, fields, text }];
  });
}

function sorted(found: readonly Finding[]): readonly Finding[] {
  return [...found].sort(compareFindings);
}

function pictureAddresses({ fields, text }: Ready): readonly (string | undefined)[] {
  return fields.withdrawn ? [] : [fields.image?.url, ...text.pictures];
}

/** Puts together what the files of a content folder without problems say. */
function publishableOf(
  content: Content,
  ready: readonly Ready[],
  now: Date,
  memory: CheckMemory,
): Publishable | undefined {
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
  const articles = withDistinctFingerprints(ready.map((article) => resolveArticle(article, lookup, memory.articles)));
  const addresses = [publication.logo, publication.icon, ...ready.flatMap(pictureAddresses)];
  return {
    publication: withOwnPictures(publication, pictures),
    outlets,
    partners: [...content.partners].flatMap(([slug, { data }]) =>
      data === undefined ? [] : [agreementOf(slug, data)],
    ),
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
  const { contentFolder, now, memory = new CheckMemory() } = options;
  const findings = noFindings();
  memory.turn(now);
  const content = readContent(contentFolder, findings, memory.content);
  checkReferences(content, findings);
  checkPartners(content, findings);
  const ready = renderAll(content, findings, options, memory);
  checkStubs(content, findings);
  checkSimilarTopics(content, findings);
  const publishable = findings.problems.length > 0 ? undefined : publishableOf(content, ready, now, memory);
  if (publishable !== undefined) checkFeedSize(publishable.articles, content, now, findings);
  return {
    problems: sorted(findings.problems),
    warnings: sorted(findings.warnings),
    ...(publishable && { publishable }),
  };
}
