import { parseArgs } from "node:util";
import { slug } from "../article/slug.ts";
import { readContent } from "../content/editorfolder.ts";
import { write } from "../content/write.ts";
import { emptyArticle } from "../import/draft/empty.ts";
import { EXIT, ImportFailure } from "../import/material/failure.ts";

const HELP = `Usage: npm run new -- ["HEADLINE"] [--content DIR]

Makes an empty article in content/articles: a draft with a fresh id, today's date, and every field explained.
  --content DIR  the content folder; else content
`;

const UNNAMED = "A New Article";

function readArguments(args: string[]) {
  const options = { content: { type: "string", default: "content" }, help: { type: "boolean", short: "h" } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split(". ")[0] : String(cause);
    throw new ImportFailure(`${reason}: npm run new -- --help lists all flags`, EXIT.usage, cause);
  }
}

function run(args: string[], now: Date): string {
  const { values, positionals } = readArguments(args);
  if (values.help) return HELP;
  const title =
    positionals
      .join(" ")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim() || UNNAMED;
  const content = readContent(values.content);
  const published = `${now.toISOString().slice(0, 19)}Z`;
  const id = `urn:uuid:${crypto.randomUUID()}`;
  const article = emptyArticle({ id, title, published, language: content.publication.language });
  const path = write({ day: published.slice(0, 10), slug: slug(title) || "article", article }, content);
  return `wrote ${path} (a draft: remove the line draft: true to publish it)\n`;
}

try {
  process.stdout.write(run(process.argv.slice(2), new Date()));
} catch (error) {
  if (!(error instanceof ImportFailure)) throw error;
  process.stderr.write(`new: ${error.message}\n`);
  process.exitCode = error.code;
}
