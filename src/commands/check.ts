import { check } from "../build/check.ts";
import { tallyLines } from "../build/tally.ts";
import { refusalLines } from "../content/finding.ts";
import { CONTENT_FLAG, CONTENT_HELP, contentFolderOf, readArguments, type Usage } from "./arguments.ts";
import { print, warningLines } from "./print.ts";

const USAGE: Usage = {
  call: "npm run check",
  takes: "[flags]",
  about: "Shows what a build would report, without building.",
  flags: { "--content DIR": CONTENT_HELP },
  codes: { 0: "a build would succeed", 1: "it would not" },
};

function run(contentFolder: string): number {
  const { problems, warnings, publishable } = check({ contentFolder, now: new Date() });
  const isRight = publishable !== undefined;
  const lines = isRight
    ? tallyLines(publishable.tally)
    : refusalLines(problems, "check", ": mend what is listed above");
  print(isRight ? process.stdout : process.stderr, [...lines, ...warningLines(warnings)]);
  return isRight ? 0 : 1;
}

const parsed = readArguments(USAGE, { content: CONTENT_FLAG });
if (parsed !== undefined) process.exitCode = run(contentFolderOf(parsed.values.content));
