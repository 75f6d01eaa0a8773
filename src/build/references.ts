import type { FrontMatter } from "../article/frontmatter.ts";
import { localPicture } from "../article/picture.ts";
import { isSlug, slug } from "../article/slug.ts";
import type { ArticleFile } from "../content/articlefile.ts";
import type { Findings } from "../content/finding.ts";
import type { MeasuredPicture, PictureFolder } from "../content/picturefolder.ts";
import type { Content } from "../content/read.ts";
import { checkFacts, type FactReport } from "../manuscript/factcheck.ts";

function reporter(article: ArticleFile, findings: Findings): FactReport {
  return (path, message) => {
    const position = article.yaml.locate(path, "value");
    findings.problems.push({ file: article.file, ...position, field: path.join("."), message });
  };
}

/** Two writings of one name differ in letter case, marks and white space; what differs in more is another name. */
function folded(label: string): string {
  return label
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\s_-]+/g, " ")
    .trim()
    .toLowerCase();
}

/** Topics whose labels are different names but make the same address; publication.yaml can say what that one is called. */
function checkTopics({ articles, publication }: Content, findings: Findings): void {
  const first = new Map<string, { readonly label: string; readonly name: string }>();
  for (const article of articles) {
    const report = reporter(article, findings);
    for (const [index, label] of (article.fields?.topics ?? []).entries()) {
      const key = slug(label);
      if (Object.hasOwn(publication.data?.topics ?? {}, key)) continue;
      const other = first.get(key) ?? { label, name: article.name };
      first.set(key, other);
      if (folded(other.label) === folded(label)) continue;
      const both = `${JSON.stringify(label)} and ${JSON.stringify(other.label)} (${other.name}) both have the address /topics/${key}`;
      report(["topics", `${index}`], `${both}: write a key of its own, and its name in topics of publication.yaml`);
    }
  }
}

const MEASURES = { type: "type is", width: "width is", height: "height is", bytes: "size in bytes is" };

function checkMeasures(image: NonNullable<FrontMatter["image"]>, measured: MeasuredPicture, report: FactReport): void {
  for (const measure of ["type", "width", "height", "bytes"] as const) {
    const written = image[measure];
    const real = measured[measure];
    if (written === undefined || written === real) continue;
    report(
      ["image", measure],
      `is ${written}, but the file's ${MEASURES[measure]} ${real}: write ${real}, or remove the line`,
    );
  }
}

function checkImage(fields: FrontMatter, pictures: PictureFolder, report: FactReport): void {
  const { image } = fields;
  if (image === undefined || localPicture(image.url) === undefined) return;
  const measured = pictures.measure(image.url);
  if ("mistake" in measured) report(["image", "url"], measured.mistake);
  else checkMeasures(image, measured, report);
}

function checkPublication({ publication, pictures }: Content, findings: Findings): void {
  for (const field of ["logo", "icon"] as const) {
    const address = publication.data?.[field];
    if (address === undefined || localPicture(address) === undefined) continue;
    const measured = pictures.measure(address);
    const position = publication.yaml?.locate([field], "value");
    if (!("mistake" in measured) || position === undefined) continue;
    findings.problems.push({ file: publication.file, ...position, field, message: measured.mistake });
  }
}

/** Ids, slugs and old slugs each belong to one article; the first file that has one keeps it. */
function checkUnique(articles: readonly ArticleFile[], findings: Findings): void {
  const ids = new Map<string, string>();
  const slugs = new Map<string, string>();
  for (const { slug: own, file, name } of articles) {
    const other = slugs.get(own);
    const message = `has the same slug as ${other}: rename one of the two`;
    if (other !== undefined) findings.problems.push({ file, line: 1, column: 1, field: "file name", message });
    else slugs.set(own, name);
  }
  const aliases = new Map<string, string>();
  for (const article of articles) {
    const report = reporter(article, findings);
    const id = article.fields?.id;
    const owner = id === undefined ? undefined : ids.get(id);
    if (owner !== undefined)
      report(["id"], `is the id of ${owner} too: add id: urn:uuid:${crypto.randomUUID()} instead`);
    else if (id !== undefined) ids.set(id, article.name);
    for (const [index, alias] of (article.fields?.aliases ?? []).entries()) {
      checkAlias(alias, article, slugs.get(alias) ?? aliases.get(alias), (message) =>
        report(["aliases", `${index}`], message),
      );
      aliases.set(alias, article.name);
    }
  }
}

function checkAlias(alias: string, article: ArticleFile, owner: string | undefined, report: (message: string) => void) {
  const written = JSON.stringify(alias);
  if (!isSlug(alias)) report(`${written} is not a slug: write ${slug(alias) || "the old slug"}`);
  else if (alias === article.slug) report(`${written} is the article's present slug: remove it`);
  else if (owner !== undefined) report(`${written} leads to ${owner} already: remove it from one of the two`);
}

/** Checks what the files of content/ say of each other: outlets, ids, slugs, pictures. */
export function checkReferences(content: Content, findings: Findings): void {
  const known = new Set(content.outlets.files.keys());
  checkPublication(content, findings);
  checkUnique(content.articles, findings);
  checkTopics(content, findings);
  for (const article of content.articles) {
    if (article.fields === undefined) continue;
    const report = reporter(article, findings);
    const context = { known, entries: content.outlets.entries, publication: content.publication.data };
    checkFacts(article.fields, context, report);
    checkImage(article.fields, content.pictures, report);
  }
}
