import {
  CONTENT_FLAG,
  CONTENT_HELP,
  contentFolderOf,
  MISUSED,
  misuse,
  readArguments,
  type Usage,
} from "./arguments.ts";

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

const parsed = readArguments(USAGE, { content: CONTENT_FLAG, format: { type: "string", default: "text" } });
if (parsed !== undefined) {
  const { content, format } = parsed.values;
  if (FORMS.includes(format)) {
    const { checkAndTell } = await import("./checkrun.ts");
    process.exitCode = checkAndTell(contentFolderOf(content), format);
  } else {
    process.stderr.write(`${misuse(USAGE.call, `--format ${format} is neither text nor github`)}\n`);
    process.exitCode = MISUSED;
  }
}
