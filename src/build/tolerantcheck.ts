import type { FrontMatter } from "../article/frontmatter.ts";
import { entryOf, type OutletEntries } from "../article/outlet.ts";
import type { BundledArticle } from "../catalog/bundle/encode.ts";
import { noFindings, sortedFindings } from "../content/finding.ts";
import type { MeasuredPicture } from "../content/picturefolder.ts";
import { type Content, readContent } from "../content/read.ts";
import type { Checked, CheckOptions } from "./check.ts";
import { CheckMemory } from "./checkmemory.ts";
import { examine } from "./examine.ts";
import { type LastGood, mended, NEVER_GOOD, stillLinkable } from "./lastgood.ts";
import { picturesShown } from "./ownpictures.ts";
import { type GoodArticle, pictureAddresses, publishableOf } from "./publishable.ts";
import type { Ready } from "./resolve.ts";
import { checkFeedSize } from "./warnings.ts";

/** What a tolerant check needs. */
export interface TolerantOptions extends CheckOptions {
  /** What the last one came to. */
  readonly last?: LastGood;
  /** Whether drafts are taken for articles. */
  readonly withDrafts?: boolean;
}

/** What came of a tolerant check: something to show wherever publication.yaml was right once, whatever the problems are. */
export interface Tolerated extends Omit<Checked, "content" | "ready"> {
  /** For the next one. */
  readonly good: LastGood;
  /** The files whose articles are as they were when they were right, and those whose articles are left out. */
  readonly held: readonly string[];
  readonly missing: readonly string[];
  /** What the held articles show, wherever its files are now. */
  readonly heldPictures: readonly MeasuredPicture[];
  /** The slugs of drafts among the articles. */
  readonly drafts: ReadonlySet<string>;
}

/** Whether an article's outlets are known well enough to name them: no credit is lost because its file is broken. */
function hasOutlets({ credit, citations }: FrontMatter, outlets: OutletEntries): boolean {
  const named = [credit, ...citations].flatMap((reference) => reference?.outlet ?? []);
  return named.every((key) => entryOf(outlets, key) !== undefined);
}

/** Articles as they were, save where another one has come to stand at their address or under their id. */
function keptBeside(ready: readonly Ready[], files: readonly string[], last: LastGood): GoodArticle[] {
  const slugs = new Set(ready.map(({ slug }) => slug));
  const ids = new Set(ready.map(({ fields }) => fields.id));
  return files.flatMap((file) => {
    const kept = last.articles.get(file);
    if (kept === undefined || slugs.has(kept.slug) || ids.has(kept.fields.id)) return [];
    slugs.add(kept.slug);
    ids.add(kept.fields.id);
    return [kept];
  });
}

/** The outlets, and those of kept articles whose files are gone. */
function outletsWith(kept: readonly GoodArticle[], { outlets }: Content, last: LastGood): OutletEntries {
  const gone = kept.flatMap(({ fields }) => {
    const key = fields.credit?.outlet;
    const entry = entryOf(last.outlets, key);
    return key === undefined || entry === undefined ? [] : [[key, entry] as const];
  });
  return { ...Object.fromEntries(gone), ...outlets.entries };
}

/** What every article that is shown can be put back to. */
function goodArticles(
  { pictures }: Content,
  ready: readonly Ready[],
  kept: readonly GoodArticle[],
  articles: readonly BundledArticle[],
): ReadonlyMap<string, GoodArticle> {
  const bySlug = new Map(articles.map((bundled) => [bundled.article.slug, bundled]));
  const shown = ready.flatMap((article): GoodArticle[] => {
    const { file, slug, fields } = article;
    const bundled = bySlug.get(slug);
    if (bundled === undefined) return [];
    return [{ file, slug, fields, bundled, pictures: picturesShown(pictureAddresses(article), pictures) }];
  });
  return new Map([...shown, ...kept].map((article) => [article.file, article]));
}

/**
 * Checks a content folder as `check` does, but lets no mistake hold up what it does not concern: a file with mistakes
 * counts as it was when it was right last, and one that never was is left out.
 * @throws only where the file system fails
 */
export function checkTolerantly(options: TolerantOptions): Tolerated {
  const { contentFolder, now, onProgress, withDrafts = false, last = NEVER_GOOD, memory = new CheckMemory() } = options;
  const findings = noFindings();
  memory.turn(now);
  const content = mended(readContent(contentFolder, findings, memory.content), last);
  const examined = examine(content, stillLinkable(content, last), { now, memory, findings, onProgress });
  const broken = new Set(findings.problems.map(({ file }) => file));
  const { entries } = content.outlets;
  const isWhole = ({ file, fields }: Ready) => !broken.has(file) && hasOutlets(fields, entries);
  const ready = examined.filter((article) => isWhole(article) && (withDrafts || !article.fields.draft));
  const whole = new Set(examined.filter(isWhole).map(({ file }) => file));
  const wrong = content.articles.map(({ file }) => file).filter((file) => !whole.has(file));
  const kept = keptBeside(ready, wrong, last);
  const found = publishableOf(content, ready, { now, memory }, kept);
  const outlets = outletsWith(kept, content, last);
  const held = kept.map(({ file }) => file);
  if (found !== undefined && broken.size === 0) checkFeedSize(found.articles, content, now, findings);
  return {
    problems: sortedFindings(findings.problems),
    warnings: sortedFindings(findings.warnings),
    ...(found && { publishable: { ...found, outlets } }),
    good: {
      publication: content.publication.data,
      outlets,
      partners: new Map([...content.partners].flatMap(([slug, { data }]) => (data ? [[slug, data] as const] : []))),
      articles: found === undefined ? last.articles : goodArticles(content, ready, kept, found.articles),
    },
    held,
    heldPictures: kept.flatMap(({ pictures }) => pictures),
    missing: wrong.filter((file) => !held.includes(file)),
    drafts: new Set(ready.filter(({ fields }) => fields.draft).map(({ slug }) => slug)),
  };
}
