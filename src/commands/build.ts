import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathFromCaller } from "../content/callerpath.ts";
import { CONTENT_FLAG, CONTENT_HELP, contentFolderOf, readArguments, type Usage } from "./arguments.ts";
import { print } from "./print.ts";

const OUTPUT = ".build";

const USAGE: Usage = {
  call: "npm run build",
  takes: "[flags]",
  about: "Turns a content folder into the catalog that the Worker carries.",
  flags: {
    "--content DIR": CONTENT_HELP,
    "--out DIR": `where the catalog and the static files go; else ${OUTPUT}`,
  },
  codes: { 0: "built", 1: "nothing written, because content/ has problems" },
};

/** Below this many articles a build is over before anybody looks. */
const FEW = 200;

function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || all < FEW || (done % 50 !== 0 && done !== all)) return;
  process.stderr.write(done === all ? "\r\u001b[K" : `\r${done} of ${all} articles`);
}

/** While `wrangler dev` runs, a failing build would make it hold back every answer until the next save. */
function staysServed(outputFolder: string): boolean {
  return process.env.WRANGLER_COMMAND === "dev" && existsSync(join(outputFolder, "catalog.bin"));
}

async function run(contentFolder: string, outputFolder: string): Promise<number> {
  const { buildAndTell } = await import("./building.ts");
  const options = { contentFolder, outputFolder, codeFolder: "src", now: new Date(), onProgress: showProgress };
  const { tally } = buildAndTell(options);
  if (tally !== undefined) return 0;
  if (!staysServed(outputFolder)) return 1;
  print(process.stderr, ["build: what was built last stays served: mend the above and save"]);
  return 0;
}

const parsed = readArguments(USAGE, { content: CONTENT_FLAG, out: { type: "string" } });
if (parsed !== undefined && process.env.CREDITLINE_BUILT === undefined) {
  const { content, out } = parsed.values;
  process.exitCode = await run(contentFolderOf(content), out === undefined ? OUTPUT : pathFromCaller(out));
}
