import { type Finding, noFindings, sortedFindings } from "../content/finding.ts";
import { type Content, readContent } from "../content/read.ts";
import { CheckMemory } from "./checkmemory.ts";
import { examine } from "./examine.ts";
import { type Publishable, publishableOf } from "./publishable.ts";
import type { Ready } from "./resolve.ts";
import { checkFeedSize } from "./warnings.ts";

/** What a check needs from the world around it. */
export interface CheckOptions {
  readonly contentFolder: string;
  /** Only the warnings and the tally look at it; what is published is the same at any time. */
  readonly now: Date;
  readonly onProgress?: (done: number, all: number) => void;
  /** Of the last check of the same folder; only what changed since is looked at again. */
  readonly memory?: CheckMemory;
}

/** What came of a check. */
export interface Checked {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** None where there are problems. */
  readonly publishable?: Publishable;
  /** The folder as it was read, and its articles that are no drafts, rendered; with their problems, if they have any. */
  readonly content: Content;
  readonly ready: readonly Ready[];
}

/**
 * Checks a content folder, and puts together what a build publishes of it. Writes nothing. The same content gives the
 * same articles, whatever the clock, time zone, language or file system.
 * @throws only where the file system fails; what is wrong with the content is a problem in the result
 */
export function check(options: CheckOptions): Checked {
  const { contentFolder, now, onProgress, memory = new CheckMemory() } = options;
  const findings = noFindings();
  memory.turn(now);
  const content = readContent(contentFolder, findings, memory.content);
  const examined = examine(content, content.articles, { now, memory, findings, onProgress });
  const ready = examined.filter(({ fields }) => !fields.draft);
  const publishable = findings.problems.length > 0 ? undefined : publishableOf(content, ready, { now, memory });
  if (publishable !== undefined) checkFeedSize(publishable.articles, content, now, findings);
  return {
    problems: sortedFindings(findings.problems),
    warnings: sortedFindings(findings.warnings),
    ...(publishable && { publishable }),
    content,
    ready,
  };
}
