import { type FrontMatter, frontMatter } from "../article/frontmatter.ts";
import { articleName } from "./filename.ts";
import { fileState } from "./filestate.ts";
import { type Findings, noFindings, START } from "./finding.ts";
import { filesIn, type Place } from "./places.ts";
import { Recollections } from "./recollections.ts";
import { splitFrontMatter } from "./split.ts";
import { readTextFile } from "./textfile.ts";
import { validate } from "./validate.ts";
import { parseYaml, type Yaml } from "./yaml.ts";

/** An article's file as it stands in content/articles/. */
export interface WrittenArticle extends Pick<Place, "file" | "name"> {
  /** None where it is no text. */
  readonly text?: string;
}

/** One article's file, understood. */
export interface ArticleFile extends Pick<Place, "file" | "name"> {
  readonly slug: string;
  readonly yaml: Yaml;
  /** None where it has mistakes. */
  readonly fields?: FrontMatter;
  /** The Markdown, padded so that its positions are the file's. */
  readonly body: string;
  /** The whole file. */
  readonly text: string;
}

/** What is remembered of articles' files. */
export interface WrittenMemory {
  readonly written: Recollections<WrittenArticle>;
  /** When they are looked at. */
  readonly now: Date;
}

/** Every article's file, in the order of their names' code units. @param memory of the last time */
export function writtenArticles(
  folder: string,
  findings: Findings,
  { written, now }: WrittenMemory = { written: new Recollections(), now: new Date(0) },
): WrittenArticle[] {
  return filesIn(folder, "articles", findings).map(({ path, file, name }) =>
    written.recall(file, [fileState(path, now)], findings, (found) => {
      const text = readTextFile(path, file, found);
      return { file, name, ...(text !== undefined && { text }) };
    }),
  );
}

/** Stands for front matter that cannot be read. */
const UNREADABLE: Yaml = { data: {}, locate: () => START };

/**
 * Reads and checks an article's file by itself. One that cannot be read is an article nevertheless, so that what links to
 * it is not wrong.
 * @param memory of files read before
 */
export function readArticle(
  written: WrittenArticle,
  findings: Findings,
  memory = new Recollections<ArticleFile>(),
): ArticleFile {
  return memory.recall(written.file, [written.text], findings, (found) => understood(written, found));
}

function understood({ file, name, text }: WrittenArticle, findings: Findings): ArticleFile {
  const parts = text === undefined ? undefined : splitFrontMatter(text, file, findings);
  const yaml = parts && parseYaml(parts.yaml, file, "front matter", findings);
  const fields = yaml && validate(frontMatter, yaml, file, "front matter", findings);
  const { slug, mistake } = articleName(name, fields?.published);
  if (mistake !== undefined) findings.problems.push({ file, ...START, field: "file name", message: mistake });
  const body = parts?.body ?? "";
  return { file, name, slug, yaml: yaml ?? UNREADABLE, text: text ?? "", body, ...(fields && { fields }) };
}

/** An article's text in its two halves, without a word on its mistakes. */
export function halvesOf(text: string): { readonly yaml: string; readonly body: string } {
  return splitFrontMatter(text, "", noFindings()) ?? { yaml: "", body: text };
}

/** What stands in front matter, read as far as it can be, without a word on its mistakes. */
export function glance(yaml: string): Readonly<Record<string, unknown>> {
  return Object(parseYaml(yaml, "", "", noFindings())?.data);
}
