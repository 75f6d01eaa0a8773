import { CREDIT_LANGUAGE } from "../article/credit.ts";
import { entryOf } from "../article/outlet.ts";
import { sharesPictures } from "../article/sharing.ts";
import type { ArticleFile } from "../content/articlefile.ts";
import type { Findings } from "../content/finding.ts";
import type { Content } from "../content/read.ts";
import { addressBook, answersAlike, type Inquiry, type Linkable, noting } from "./addressbook.ts";
import type { CheckMemory, InquiredText } from "./checkmemory.ts";
import { checkLeftovers } from "./leftovers.ts";
import type { AddressBook } from "./linktarget.ts";
import { checkPartners } from "./partnercheck.ts";
import { checkReferences } from "./references.ts";
import { NO_TEXT, type RenderedText, renderText } from "./rendertext.ts";
import type { Ready } from "./resolve.ts";
import { checkSimilarTopics } from "./similartopics.ts";
import { checkArticle, checkStubs, checkWords } from "./warnings.ts";

/** What an examination needs besides what it looks at. */
export interface Examination {
  readonly now: Date;
  readonly memory: CheckMemory;
  readonly findings: Findings;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
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

/**
 * Looks at everything in a content folder that was read, and renders its texts.
 * @param linkable the articles that links can lead to @returns the articles with front matter that can be read, drafts too
 */
export function examine(content: Content, linkable: readonly Linkable[], how: Examination): Ready[] {
  const { now, memory, findings, onProgress } = how;
  checkReferences(content, findings);
  checkPartners(content, findings);
  checkStubs(content, findings);
  checkSimilarTopics(content, findings);
  const book = addressBook(content, linkable);
  return content.articles.flatMap((article, index) => {
    const { file, slug, fields } = article;
    const text = render(article, book, content, findings, memory);
    if (fields !== undefined) checkArticle(article, fields, { content, now }, findings);
    onProgress?.(index + 1, content.articles.length);
    return fields === undefined ? [] : [{ file, slug, fields, text }];
  });
}
