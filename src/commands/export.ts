import { pathFromCaller } from "../content/callerpath.ts";
import type { LiveSite } from "../delivery/livesite.ts";
import { readArguments, SITE_HELP, type Usage } from "./arguments.ts";
import { print } from "./print.ts";
import { atSite } from "./sitecommand.ts";

const USAGE: Usage = {
  call: "npm run export",
  takes: "[flags]",
  about: `Writes what is live back to content/ files: publication, outlets, articles, and the pictures that the folder lacks.
A build of them makes the same site. Files that say something else stay, and are listed.`,
  flags: {
    "--to DIR": "the content folder to write into, which need not exist; else content",
    "--overwrite": "replace files that say something else than what is live",
    "--site URL": SITE_HELP,
  },
  codes: { 0: "the folder says what is live", 1: "files differ or pictures are missing, or the site did not answer" },
};

function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(done === all ? "\r\u001b[K" : `\r${done} of ${all} articles`);
}

async function run(site: LiveSite, folder: string, isOverwrite: boolean): Promise<number> {
  const { exportContent } = await import("../delivery/exporting.ts");
  const result = await exportContent({ site, folder, isOverwrite, onProgress: showProgress });
  const { written, differing, missing, unchanged } = result;
  print(process.stdout, [`export: ${written.length} files written to ${folder}, ${unchanged} said the same already`]);
  print(process.stderr, [
    ...differing.map(
      (file) => `export: ${file} says something else than what is live, and stays: --overwrite replaces it`,
    ),
    ...missing.map((picture) => `export: ${picture} is neither in the folder nor on the site`),
  ]);
  return differing.length + missing.length > 0 ? 1 : 0;
}

const parsed = readArguments(USAGE, {
  to: { type: "string", default: "content" },
  overwrite: { type: "boolean", default: false },
  site: { type: "string" },
});
if (parsed !== undefined) {
  const { to, overwrite, site } = parsed.values;
  process.exitCode = await atSite(USAGE, site, (there) => run(there, pathFromCaller(to), overwrite));
}
