import { type BuildOptions, type BuildResult, build } from "../build/build.ts";
import { OutputFailure } from "../build/output.ts";
import { tallyLines } from "../build/tally.ts";
import { print, printRefusal, warningLines } from "./print.ts";

/** What came of a build that was told; with problems, or where nothing could be written, there is no tally. */
type Told = Pick<BuildResult, "problems" | "tally" | "url" | "staging">;

/** Builds, and says what stopped it. */
export function buildOrSay(options: BuildOptions): Told & Pick<BuildResult, "warnings"> {
  try {
    const result = build(options);
    if (result.tally === undefined) printRefusal(result.problems);
    return result;
  } catch (error) {
    if (!(error instanceof OutputFailure)) throw error;
    print(process.stderr, [`build: ${error.message}`]);
    return { problems: [], warnings: [] };
  }
}

/** Builds, and tells the tally and the warnings, or what stopped it. */
export function buildAndTell(options: BuildOptions): Told {
  const result = buildOrSay(options);
  if (result.tally !== undefined)
    print(process.stdout, [...tallyLines(result.tally), ...warningLines(result.warnings)]);
  return result;
}
