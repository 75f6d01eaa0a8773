import type { FrontMatter } from "../article/frontmatter.ts";
import { entryOf } from "../article/outlet.ts";
import { localPicture } from "../article/picture.ts";
import type { BundledArticle } from "../catalog/bundle/encode.ts";
import type { ArticleFile } from "../content/articlefile.ts";
import { type Findings, START } from "../content/finding.ts";
import { isNarrow, narrowMessage, type PictureFolder } from "../content/picturefolder.ts";
import type { Content } from "../content/read.ts";

type Warn = (field: string, message: string) => void;

/** What aggregators accept as a title, in characters. */
const SHORTEST_TITLE = 21;
const LONGEST_TITLE = 150;

/** What aggregators accept as a feed, in bytes. */
const BIGGEST_FEED = 1_000_000;

const DAY = 86_400_000;

const TAG = /<[^>]*>/g;

function plain(html: string): string {
  const text = html.replace(TAG, " ").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
  return text.replace(/\s+/g, " ").trim();
}

function warner(file: ArticleFile, findings: Findings): Warn {
  return (field, message) => {
    const position = file.yaml.locate(field.split("."), "value");
    findings.warnings.push({ file: file.file, ...position, field, message });
  };
}

function checkTitle(title: string, warn: Warn): void {
  const length = [...title].length;
  if (length < SHORTEST_TITLE) {
    warn("title", `has ${length} characters, and partners want ${SHORTEST_TITLE} or more: say more in it`);
  }
  if (length > LONGEST_TITLE) {
    warn("title", `has ${length} characters, and partners want ${LONGEST_TITLE} or fewer: shorten it`);
  }
}

function checkSummary(summary: string | undefined, html: string, warn: Warn): void {
  if (summary === undefined) {
    warn("summary", "is missing, so lists and previews show nothing of it: say in a sentence or two what it says");
    return;
  }
  const text = plain(html);
  const short = summary
    .replace(/\s+/g, " ")
    .replace(/(?:\.\.\.|…)$/, "")
    .trim();
  if (text === short) warn("summary", "is the whole text again: say in other words what it says");
  else if (text.startsWith(short)) warn("summary", "is the text's beginning again: say in other words what it says");
}

function checkImage(image: FrontMatter["image"], pictures: PictureFolder, warn: Warn): void {
  if (image === undefined) return;
  const local = localPicture(image.url) === undefined ? undefined : pictures.measure(image.url);
  const width = local !== undefined && "width" in local ? local.width : image.width;
  if (isNarrow(width)) warn("image", narrowMessage(width));
  if (local === undefined && (image.width === undefined || image.height === undefined)) {
    warn("image", "has no width and height, so the page jumps when it loads: add them, or put the file into images/");
  }
  if (image.alt === undefined) warn("image", "has no alt: describe it for those who cannot see it");
  if (image.credit === undefined) warn("image", "has no credit: name the photographer or agency");
}

function checkCredit(fields: FrontMatter, content: Content, warn: Warn): void {
  const { basis, credit } = fields;
  const outlet = entryOf(content.outlets.entries, credit?.outlet);
  if (basis !== "republished" || credit === undefined) return;
  if (credit.url === undefined)
    warn("credit", "has no url, so readers cannot reach the original: add it when it is known");
  const { window } = outlet?.terms ?? {};
  if (
    window !== undefined &&
    Date.parse(credit.published ?? fields.published) + window * DAY <= Date.parse(fields.published)
  ) {
    warn(
      "published",
      `is past the ${window} days for which the outlet lets it stand, so nobody will see it: take it back`,
    );
  }
  if (fields.image !== undefined && outlet?.terms.pictures === false) {
    warn(
      "image",
      `is not covered by the outlet's terms (pictures: false in outlets/${credit.outlet}.yaml): remove it, or correct the terms`,
    );
  }
  const written = JSON.stringify(fields.authors.map(({ name }) => name));
  if (fields.authors.length > 0 && credit.authors.length > 0) {
    if (written !== JSON.stringify(credit.authors.map(({ name }) => name))) {
      warn(
        "authors",
        "is not shown, because a republished article's authors are those of credit: remove one of the two",
      );
    }
  }
}

/** Dates that say what has happened; a poller that goes by them would miss what happens until then. */
function checkDates(
  { published, updated, withdrawn, corrections, permission }: FrontMatter,
  now: Date,
  warn: Warn,
): void {
  const latest = Math.max(Date.parse(published), now.getTime());
  const dates: [string, string | undefined][] = [
    ["updated", updated],
    ["withdrawn.at", withdrawn?.at],
    ["permission.on", permission?.on],
    ...corrections.map(({ at }, index): [string, string] => [`corrections.${index}.at`, at]),
  ];
  for (const [field, date] of dates) {
    if (date !== undefined && Date.parse(date) > latest)
      warn(field, `${date} lies in the future, but counts at once: write when it happened`);
  }
}

/** What partners or readers would miss in an article's own words. @param html its text */
export function checkWords(file: ArticleFile, { title, summary }: FrontMatter, html: string, findings: Findings) {
  const warn = warner(file, findings);
  checkTitle(title, warn);
  checkSummary(summary, html, warn);
}

/** What partners or readers would miss in an article besides its words, though it can be published. */
export function checkArticle(
  file: ArticleFile,
  fields: FrontMatter,
  { content, now }: { readonly content: Content; readonly now: Date },
  findings: Findings,
) {
  const warn = warner(file, findings);
  checkDates(fields, now, warn);
  if (fields.withdrawn !== undefined) return;
  checkImage(fields.image, content.pictures, warn);
  checkCredit(fields, content, warn);
}

/** Outlets that the importer added and nobody has looked at yet. */
export function checkStubs({ outlets }: Content, findings: Findings): void {
  for (const { file, data, yaml } of outlets.files.values()) {
    if (!data?.stub) continue;
    const position = yaml?.locate(["stub"], "key") ?? START;
    const message = "marks what the importer added: check the outlet's name and terms, then remove this line";
    findings.warnings.push({ file, ...position, field: "stub", message });
  }
}

/** Warns when the main feed would be bigger than aggregators accept; estimated from the texts. */
export function checkFeedSize(
  articles: readonly BundledArticle[],
  { publication }: Content,
  now: Date,
  findings: Findings,
) {
  const moment = now.toISOString();
  const shown = articles
    .filter(({ article, expires }) => article.published <= moment && (expires === undefined || expires > moment))
    .sort((a, b) => (a.article.published > b.article.published ? -1 : 1))
    .slice(0, publication.data?.entries);
  const texts = shown.map(({ article }) => (article.distribution === "full" ? article.html : (article.summary ?? "")));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const position = publication.yaml?.locate(["entries"], "value");
  if (bytes <= BIGGEST_FEED || position === undefined) return;
  const size = (bytes / 1_000_000).toFixed(1);
  const message = `makes the main feed bigger than 1 MB (about ${size} MB for ${shown.length} entries), which aggregators refuse: lower it`;
  findings.warnings.push({ file: publication.file, ...position, field: "entries", message });
}
