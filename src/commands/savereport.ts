import { tallyLines } from "../build/tally.ts";
import { counted, findingLine } from "../content/finding.ts";
import type { PreviewBuild } from "../preview/previewbuilder.ts";
import { warningLines } from "./print.ts";

/** What became of the files that have mistakes. */
function consequences({ problems, held, missing }: PreviewBuild): string[] {
  if (problems.length === 0) return [];
  const files = [
    ...held.map((file) => `${file} is shown as it was before`),
    ...missing.map((file) => `${file} is left out until it is right`),
  ];
  return [`start: ${counted(problems.length, "problem")}: everything else is shown`, ...files];
}

/**
 * What a terminal is told of a build: of the first the whole report, of a later one what is wrong and what was done.
 * @param seconds how long it took
 */
export function saveReport(build: PreviewBuild, isFirst: boolean, seconds: number): string[] {
  const { problems, warnings, tally, rendered, failure } = build;
  const wrong = [...problems.map(findingLine), ...consequences(build)];
  const failed = failure === undefined ? [] : [`start: ${failure}`];
  if (isFirst) return [...(tally ? tallyLines(tally) : []), ...warningLines(warnings), ...wrong, ...failed];
  const done = `saved: ${counted(rendered, "article")} rendered anew, in ${seconds.toFixed(1)} s`;
  return [...wrong, ...failed, done];
}
