import { check } from "../build/check.ts";
import type { CheckMemory } from "../build/checkmemory.ts";
import type { Leave } from "../delivery/compare.ts";
import { handedIn } from "../delivery/handedin.ts";
import { type LiveSite, SiteFailure } from "../delivery/livesite.ts";
import { type Published, publishContent, tallyWords } from "../delivery/publishing.ts";
import { print } from "./print.ts";

/** Where this machine remembers what it saw last of each site. */
const MEMORY = ".build/published.json";

/** More lines than this nobody reads: then the tally alone is printed. */
const MOST_LINES = 20;

/** How a run of publishing is done. */
export interface PublishRun {
  readonly contentFolder: string;
  /** The site and the token, once its address is known; none where there is no token. */
  readonly siteAt: (url: string) => LiveSite | undefined;
  readonly leave: Leave;
  readonly isDryRun: boolean;
  readonly now: Date;
  /** Of the last run over the same folder. */
  readonly memory?: CheckMemory;
}

function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(done === all ? "\r\u001b[K" : `\r${done} of ${all} sent`);
}

function tell({ done, kept, unchanged, elsewhere, isPurged, isFirst }: Published, site: string, isDryRun: boolean) {
  const lines = isDryRun || done.length <= MOST_LINES ? done.map(({ kind, name }) => `${kind.padEnd(11)} ${name}`) : [];
  if (isFirst && isDryRun) lines.unshift(`publish: nothing is live at ${site} yet`);
  const verb = isDryRun ? "would be sent to" : "sent to";
  lines.push(`publish: ${tallyWords(done, unchanged)}; ${verb} ${site}`);
  if (elsewhere > 0) lines.push(`publish: ${elsewhere} more are live that were published elsewhere; they stay`);
  if (!isPurged) {
    lines.push(
      "publish: the edge refused the purge; the Worker tries again each minute, and nothing old stays for more than ten",
    );
  }
  print(process.stdout, lines);
  print(
    process.stderr,
    kept.map(({ name, why }) => `publish: ${name} stays as it is live: ${why}`),
  );
}

/** Publishes a content folder, and tells what came of it. @param noToken what to say where there is no token @returns the exit code */
export async function publishAndTell(run: PublishRun, noToken: string): Promise<number> {
  const { contentFolder, siteAt, leave, isDryRun, now, memory } = run;
  const checked = check({ contentFolder, now, ...(memory && { memory }) });
  const handing = await handedIn(checked);
  const wrong = [
    ...checked.problems
      .filter(({ file }) => handing.wrong.includes(file))
      .map(({ file, line, column, field, message }) => `${file}:${line}:${column}: ${field}: ${message}`),
    ...handing.held.flatMap(({ why }) => why),
  ];
  print(process.stderr, wrong);
  if (handing.publication === undefined) {
    print(process.stderr, ["publish: nothing was sent, because publication.yaml has mistakes"]);
    return 1;
  }
  const site = siteAt(handing.publication.url);
  if (site === undefined) {
    print(process.stderr, [`publish: ${noToken}`]);
    return 1;
  }
  try {
    const options = { site, memory: MEMORY, leave, now, isDryRun, onProgress: showProgress };
    const published = await publishContent(handing, options);
    tell(published, site.site, isDryRun);
    if (wrong.length > 0) {
      print(process.stderr, ["publish: what is listed above stays as it was live: mend it, and publish again"]);
    }
    return published.kept.length + wrong.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof SiteFailure)) throw error;
    print(process.stderr, [
      `publish: ${error.message}; what was sent until then is live, and the same again completes it`,
    ]);
    return 1;
  }
}
