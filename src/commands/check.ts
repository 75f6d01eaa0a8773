import { check } from "../build/check.ts";
import { tallyLines } from "../build/tally.ts";
import { annotation } from "../content/annotation.ts";
import { refusalLines } from "../content/finding.ts";
import {
  CONTENT_FLAG,
  CONTENT_HELP,
  contentFolderOf,
  MISUSED,
  misuse,
  readArguments,
  type Usage,
} from "./arguments.ts";
import { print, warningLines } from "./print.ts";

const USAGE: Usage = {
  call: "npm run check",
  takes: "[flags]",
  about: "Shows what a build would report, without building.",
  flags: {
    "--content DIR": CONTENT_HELP,
    "--format FORM": "text, or github: the same, and each finding as an annotation of the line that it is about",
  },
  codes: { 0: "a build would succeed", 1: "it would not" },
};

const FORMS: readonly string[] = ["text", "github"];

function run(contentFolder: string, form: string): number {
  const { problems, warnings, publishable } = check({ contentFolder, now: new Date() });
  const isRight = publishable !== undefined;
  const lines = isRight
    ? tallyLines(publishable.tally)
    : refusalLines(problems, "check", ": mend what is listed above");
  print(isRight ? process.stdout : process.stderr, [...lines, ...warningLines(warnings)]);
  if (form === "github") {
    const annotations = [
      ...problems.map((problem) => annotation("error", problem)),
      ...warnings.map((warning) => annotation("warning", warning)),
    ];
    print(process.stdout, annotations);
  }
  return isRight ? 0 : 1;
}

const parsed = readArguments(USAGE, { content: CONTENT_FLAG, format: { type: "string", default: "text" } });
if (parsed !== undefined) {
  const { content, format } = parsed.values;
  if (FORMS.includes(format)) process.exitCode = run(contentFolderOf(content), format);
  else {
    process.stderr.write(`${misuse(USAGE.call, `--format ${format} is neither text nor github`)}\n`);
    process.exitCode = MISUSED;
  }
}
