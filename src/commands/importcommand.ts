import { ContentFailure } from "../content/contentfailure.ts";
import { flags, HELP } from "../import/draft/flags.ts";
import { EXIT, ImportFailure } from "../import/material/failure.ts";
import type { Outcome } from "../import/run.ts";
import { PageThreads } from "../import/source/pagethread.ts";

/** How the command ends, and what it prints. */
export interface ImportEnd extends Required<Outcome> {
  readonly code: (typeof EXIT)[keyof typeof EXIT];
}

/** A source that is most likely a page, by its address or its file's name. */
const PAGE = /^https?:|\.x?html?$/iu;

/** Does what the arguments say; what an import needs is loaded once they say that there is one. */
export async function importCommand(args: readonly string[]): Promise<ImportEnd> {
  const pages = new PageThreads();
  try {
    const options = flags(args);
    if (options === undefined) return { code: EXIT.done, stdout: HELP, stderr: "" };
    if (PAGE.test(options.source)) pages.open();
    const { importRun } = await import("./importrun.ts");
    return { code: EXIT.done, stderr: "", ...(await importRun(options, pages)) };
  } catch (error) {
    if (!(error instanceof ImportFailure || error instanceof ContentFailure)) throw error;
    const stderr = `import: ${error.message.replaceAll("\n", "\nimport: ")}\n`;
    return { code: error instanceof ImportFailure ? error.code : EXIT.failed, stdout: "", stderr };
  } finally {
    pages.close();
  }
}
