import { ContentFailure } from "../content/contentfailure.ts";
import { flags, HELP } from "../import/draft/flags.ts";
import { EXIT, ImportFailure } from "../import/material/failure.ts";
import type { Outcome } from "../import/run.ts";
import { keepCompiled } from "./compilecache.ts";

keepCompiled();
try {
  const options = flags(process.argv.slice(2));
  const { stdout, stderr = "" }: Outcome =
    options === undefined ? { stdout: HELP } : await (await import("./importrun.ts")).importRun(options);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
} catch (error) {
  if (!(error instanceof ImportFailure || error instanceof ContentFailure)) throw error;
  process.stderr.write(`import: ${error.message.replaceAll("\n", "\nimport: ")}\n`);
  process.exitCode = error instanceof ImportFailure ? error.code : EXIT.failed;
}
