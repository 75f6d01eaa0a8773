import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type FrontMatter, frontMatter } from "../article/frontmatter.ts";
import { type OutletEntries, outlets } from "../article/outlet.ts";
import { type Publication, publication } from "../article/publication.ts";
import { articleName } from "./filename.ts";
import { type Findings, START } from "./finding.ts";
import { type PictureFolder, pictureFolder } from "./picturefolder.ts";
import { splitFrontMatter } from "./split.ts";
import { readTextFile } from "./textfile.ts";
import { validate } from "./validate.ts";
import { parseYaml, type Yaml } from "./yaml.ts";

/** One article's file, read. */
export interface ArticleFile {
  /** What problems call it: the content folder, `articles/` and the name. */
  readonly file: string;
  /** The file's own name, in NFC. */
  readonly name: string;
  readonly slug: string;
  readonly yaml: Yaml;
  /** None where it has mistakes. */
  readonly fields?: FrontMatter;
  /** The Markdown, padded so that its positions are the file's. */
  readonly body: string;
}

/** publication.yaml or outlets.yaml, read. */
export interface DataFile<Data> {
  readonly file: string;
  /** None where it has mistakes. */
  readonly data?: Data;
  /** None where it cannot be read at all. */
  readonly yaml?: Yaml;
}

/** Everything in content/, checked file by file. */
export interface Content {
  readonly publication: DataFile<Publication>;
  readonly outlets: DataFile<OutletEntries>;
  /** In the order of their names' code units. */
  readonly articles: readonly ArticleFile[];
  readonly pictures: PictureFolder;
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

function label(folder: string, ...rest: readonly string[]): string {
  return [folder.replaceAll("\\", "/").replace(/\/+$/, ""), ...rest].join("/");
}

function readData(folder: string, name: string, findings: Findings): { file: string; yaml?: Yaml } {
  const file = label(folder, name);
  const path = join(folder, name);
  if (!existsSync(path)) {
    const message = "does not exist: create it as the README shows";
    findings.problems.push({ file, ...START, field: "file", message });
    return { file };
  }
  const text = readTextFile(path, file, findings);
  const yaml = text === undefined ? undefined : parseYaml(text, file, name, findings);
  return yaml === undefined ? { file } : { file, yaml };
}

function readPublication(folder: string, findings: Findings): DataFile<Publication> {
  const read = readData(folder, "publication.yaml", findings);
  const data = read.yaml && validate(publication, read.yaml, read.file, "publication", findings);
  return data === undefined ? read : { ...read, data };
}

function readOutlets(folder: string, findings: Findings): DataFile<OutletEntries> {
  const read = readData(folder, "outlets.yaml", findings);
  const data = read.yaml && validate(outlets, read.yaml, read.file, "outlets", findings);
  return data === undefined ? read : { ...read, data };
}

function readArticle(path: string, name: string, file: string, findings: Findings): ArticleFile | undefined {
  const text = readTextFile(path, file, findings);
  const parts = text === undefined ? undefined : splitFrontMatter(text, file, findings);
  const yaml = parts && parseYaml(parts.yaml, file, "front matter", findings);
  const fields = yaml && validate(frontMatter, yaml, file, "front matter", findings);
  const { slug, mistake } = articleName(name, fields?.published);
  if (mistake !== undefined) findings.problems.push({ file, ...START, field: "file name", message: mistake });
  if (parts === undefined || yaml === undefined) return undefined;
  return { file, name, slug, yaml, body: parts.body, ...(fields && { fields }) };
}

function readArticles(folder: string, findings: Findings): ArticleFile[] {
  const articles: ArticleFile[] = [];
  const place = join(folder, "articles");
  const entries = existsSync(place) ? readdirSync(place, { withFileTypes: true }) : [];
  for (const entry of entries.filter(({ name }) => !name.startsWith(".")).sort(byName)) {
    const name = entry.name.normalize("NFC");
    const file = label(folder, "articles", name);
    const report = (message: string) => findings.problems.push({ file, ...START, field: "file name", message });
    if (entry.isDirectory()) {
      report("is a folder: move its articles into content/articles/ itself");
    } else if (!name.endsWith(".md")) {
      report("is not an article: end its name with .md, or move it out of content/articles/");
    } else {
      const article = readArticle(join(place, entry.name), name, file, findings);
      if (article !== undefined) articles.push(article);
    }
  }
  return articles.sort(byName);
}

/**
 * Reads a content folder and checks every file by itself; what files say of each other is for `checkReferences`.
 * @param folder as problems are to name it, such as `content`
 */
export function loadContent(folder: string, findings: Findings): Content {
  return {
    publication: readPublication(folder, findings),
    outlets: readOutlets(folder, findings),
    articles: readArticles(folder, findings),
    pictures: pictureFolder(join(folder, "images")),
  };
}
