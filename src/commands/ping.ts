import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "../build/build.ts";
import { refusalLines } from "../build/problem.ts";
import { announce, list, prepare } from "../push/announce.ts";

const HELP = `npm run ping -- [--dry-run]

Tells the hubs of publication.yaml which feeds changed: those in which the deployed site differs from content/, and
those that a hub could not be told of before. npm run deploy does the same by itself.
  --dry-run  only print what would be told
`;

/** Where a run leaves what it could not tell. */
const PENDING = ".build/push.json";

async function run(isDryRun: boolean): Promise<number> {
  const { problems } = build({ contentFolder: "content", outputFolder: ".build", codeFolder: "src", now: new Date() });
  if (problems.length > 0) {
    process.stderr.write(`${refusalLines(problems).join("\n")}\n`);
    return 1;
  }
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const bundle = new Uint8Array(readFileSync(".build/catalog.bin")).buffer;
  const { pending, unknown } = await prepare(bundle, PENDING, new Date(), fetch);
  for (const reason of unknown) print(`push: taken for changed, because the deployed site did not answer: ${reason}`);
  if (isDryRun || Object.values(pending).every((topics) => topics.length === 0)) {
    list(pending, print);
    return 0;
  }
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  return (await announce(pending, PENDING, { fetch, wait }, print)) ? 0 : 1;
}

try {
  const options = {
    "dry-run": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help) process.stdout.write(HELP);
  else process.exitCode = await run(values["dry-run"]);
} catch (error) {
  const reason = error instanceof Error ? error.message.split(". ")[0] : String(error);
  process.stderr.write(`ping: ${reason}: npm run ping -- --help lists what there is\n`);
  process.exitCode = 2;
}
