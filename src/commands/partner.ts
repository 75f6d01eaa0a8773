import { ContentFailure } from "../content/contentfailure.ts";
import {
  CONTENT_FLAG,
  CONTENT_HELP,
  contentFolderOf,
  MISUSED,
  misuse,
  readArguments,
  type Usage,
} from "./arguments.ts";
import { addSubcommand } from "./partner/add.ts";
import { endSubcommand } from "./partner/end.ts";
import type { PartnerSubcommand } from "./partner/errand.ts";
import { reportSubcommand } from "./partner/report.ts";
import { rotateSubcommand } from "./partner/rotate.ts";
import { print } from "./print.ts";

const USAGE: Usage = {
  call: "npm run partner",
  takes: "add NAME | rotate SLUG | end SLUG | report SLUG [flags]",
  about: `Gives partners keys to feeds of their own, at /p/KEY/, and takes them back. SLUG is the name of the partner's file in
content/partners, without .yaml.

  add NAME     makes the file of a new partner, and a key, which is shown once and kept nowhere
  rotate SLUG  makes another key; the old one answers 410 after the next deploy
  end SLUG     ends the agreement now; the key answers 410 after the next deploy
  report SLUG  tells what was agreed`,
  flags: { "--contact TEXT": "with add: whom to call when something is withdrawn", "--content DIR": CONTENT_HELP },
  codes: { 0: "done", 1: "nothing changed, the message says why" },
};

const SUBCOMMANDS: Readonly<Record<string, PartnerSubcommand>> = {
  add: addSubcommand,
  rotate: rotateSubcommand,
  end: endSubcommand,
  report: reportSubcommand,
};

/** What is wrong with the words after the command's name. */
function mistakeIn([name = "", ...words]: readonly string[]): string | undefined {
  if (!Object.hasOwn(SUBCOMMANDS, name)) {
    return name === "" ? "it was not said what to do" : `${JSON.stringify(name)} is nothing that it can do`;
  }
  if (words.length === 0) return `${name} needs ${name === "add" ? "a NAME" : "a SLUG"}`;
  return words.length > 1 && name !== "add" ? `${name} takes one SLUG` : undefined;
}

async function run(words: readonly string[], content: string | undefined, contact: string | undefined) {
  const mistake = mistakeIn(words);
  const [name = "", ...rest] = words;
  const subcommand = SUBCOMMANDS[name];
  if (mistake !== undefined || subcommand === undefined) {
    print(process.stderr, [misuse(USAGE.call, mistake ?? name)]);
    return MISUSED;
  }
  const word = rest.join(" ").replace(/[\p{Cc}\s]+/gu, " ");
  const errand = { contentFolder: contentFolderOf(content), word, now: new Date() };
  const { code, lines } = await subcommand(contact === undefined ? errand : { ...errand, contact });
  print(process.stdout, lines);
  return code;
}

const parsed = readArguments(USAGE, { content: CONTENT_FLAG, contact: { type: "string" } }, true);
try {
  if (parsed !== undefined) {
    const { content, contact } = parsed.values;
    process.exitCode = await run(parsed.positionals, content, contact);
  }
} catch (error) {
  if (!(error instanceof ContentFailure)) throw error;
  print(
    process.stderr,
    error.message.split("\n").map((line) => `partner: ${line}`),
  );
  process.exitCode = 1;
}
