import { join } from "node:path";
import { encodeBundle } from "../catalog/bundle/encode.ts";
import type { Finding } from "../content/finding.ts";
import { carriedEntries } from "../feeds/carriedentries.ts";
import { gatherAssets } from "./assets.ts";
import { type CheckOptions, check } from "./check.ts";
import { editionOf } from "./edition.ts";
import { writeOutput } from "./output.ts";
import type { Tally } from "./tally.ts";

/** What a build needs from the world around it. */
export interface BuildOptions extends CheckOptions {
  readonly outputFolder: string;
  readonly codeFolder: string;
}

/** What came of a build. With any problem nothing was written and there is no tally. */
export interface BuildResult {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly tally?: Tally;
  /** The site's address, as publication.yaml says. */
  readonly url?: string;
  /** The staging site's, where it has one. */
  readonly staging?: string;
}

/**
 * Checks a content folder and writes the catalog and the files that the Worker carries. The same content gives the same
 * bytes, whatever the clock, time zone, language or file system.
 * @throws OutputFailure where it cannot be written; what is wrong with the content is a problem in the result
 */
export function build({ outputFolder, codeFolder, ...options }: BuildOptions): BuildResult {
  const { problems, warnings, publishable } = check(options);
  if (publishable === undefined) return { problems, warnings };
  const { pictures, tally, ...content } = publishable;
  const assets = gatherAssets(join(codeFolder, "pages", "frame"), pictures);
  const catalog = encodeBundle({
    ...content,
    rendering: { edition: editionOf(codeFolder), assets: assets.names },
    writeEntry: carriedEntries(content.publication.signals),
  });
  writeOutput(outputFolder, { catalog, assets });
  const { url, staging } = content.publication;
  return { problems, warnings, tally, url, ...(staging && { staging }) };
}
