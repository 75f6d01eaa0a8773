import { ContentFailure } from "../content/contentfailure.ts";
import { ImportFailure } from "../import/material/failure.ts";
import { openTerminal } from "../import/terminal.ts";
import { CONTENT_FLAG, CONTENT_HELP, contentFolderOf, MISUSED, readArguments, type Usage } from "./arguments.ts";
import { print } from "./print.ts";

const USAGE: Usage = {
  call: "npm run new",
  takes: '["HEADLINE"] [flags]',
  about: `Makes an empty article in content/articles: a draft with a fresh id, today's date, and every field explained.
Without a headline it asks for one, in a terminal.`,
  flags: { "--content DIR": CONTENT_HELP },
  codes: { 0: "written", 1: "nothing written, the message says why" },
};

const QUESTION = "Headline: ";

function plain(words: string): string {
  return words.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

/** The headline on the command line, or the answer in a terminal; elsewhere nobody could answer. */
async function headlineOf(words: readonly string[]): Promise<string> {
  const written = plain(words.join(" "));
  if (written !== "" || !process.stdin.isTTY || !process.stdout.isTTY) return written;
  const { ask, close } = openTerminal(process.stdin, process.stdout);
  try {
    return plain(await ask(QUESTION));
  } finally {
    close();
  }
}

async function make(contentFolder: string, title: string, now: Date): Promise<string> {
  const [{ slug }, { openContent }, { emptyArticle }, { write }] = await Promise.all([
    import("../article/slug.ts"),
    import("../content/read.ts"),
    import("../content/template.ts"),
    import("../content/write.ts"),
  ]);
  const content = openContent(contentFolder);
  const published = `${now.toISOString().slice(0, 19)}Z`;
  const id = `urn:uuid:${crypto.randomUUID()}`;
  const article = emptyArticle({ id, title, published, language: content.publication.language });
  return write({ day: published.slice(0, 10), slug: slug(title) || "article", article }, content);
}

async function run(contentFolder: string, words: readonly string[]): Promise<number> {
  const title = await headlineOf(words);
  if (title === "") {
    print(process.stderr, ['new: no headline was given: write npm run new -- "THE HEADLINE OF THE ARTICLE"']);
    return MISUSED;
  }
  const path = await make(contentFolder, title, new Date());
  print(process.stdout, [`wrote ${path} (a draft: remove the line draft: true to publish it)`]);
  return 0;
}

const parsed = readArguments(USAGE, { content: CONTENT_FLAG }, true);
try {
  if (parsed !== undefined) process.exitCode = await run(contentFolderOf(parsed.values.content), parsed.positionals);
} catch (error) {
  if (!(error instanceof ContentFailure || error instanceof ImportFailure)) throw error;
  print(
    process.stderr,
    error.message.split("\n").map((line) => `new: ${line}`),
  );
  process.exitCode = 1;
}
