import { check } from "../build/check.ts";
import { tallyLines } from "../build/tally.ts";
import { annotation } from "../content/annotation.ts";
import { refusalLines } from "../content/finding.ts";
import { print, warningLines } from "./print.ts";

/** Checks a content folder, and says what a build would. @param form `text`, or `github` @returns the exit code */
export function checkAndTell(contentFolder: string, form: string): number {
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
