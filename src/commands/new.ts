import { slug } from "../article/slug.ts";
import { ContentFailure } from "../content/contentfailure.ts";
import { openContent } from "../content/read.ts";
import { emptyArticle } from "../content/template.ts";
import { write } from "../content/write.ts";
import { CONTENT_FLAG, CONTENT_HELP, contentFolderOf, readArguments, type Usage } from "./arguments.ts";
import { print } from "./print.ts";

const USAGE: Usage = {
  call: "npm run new",
  takes: '["HEADLINE"] [flags]',
  about:
    "Makes an empty article in content/articles: a draft with a fresh id, today's date, and every field explained.",
  flags: { "--content DIR": CONTENT_HELP },
  codes: { 0: "written", 1: "nothing written, the message says why" },
};

const UNNAMED = "A New Article";

function run(contentFolder: string, words: readonly string[], now: Date): string {
  const title =
    words
      .join(" ")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim() || UNNAMED;
  const content = openContent(contentFolder);
  const published = `${now.toISOString().slice(0, 19)}Z`;
  const id = `urn:uuid:${crypto.randomUUID()}`;
  const article = emptyArticle({ id, title, published, language: content.publication.language });
  return write({ day: published.slice(0, 10), slug: slug(title) || "article", article }, content);
}

const parsed = readArguments(USAGE, { content: CONTENT_FLAG }, true);
try {
  if (parsed !== undefined) {
    const path = run(contentFolderOf(parsed.values.content), parsed.positionals, new Date());
    print(process.stdout, [`wrote ${path} (a draft: remove the line draft: true to publish it)`]);
  }
} catch (error) {
  if (!(error instanceof ContentFailure)) throw error;
  print(
    process.stderr,
    error.message.split("\n").map((line) => `new: ${line}`),
  );
  process.exitCode = 1;
}
