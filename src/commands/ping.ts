import { parseArgs } from "node:util";
import { build } from "../build/build.ts";
import { refusalLines } from "../content/finding.ts";
import { announce, list } from "../push/announce.ts";
import { PENDING_FILE, pendingNow, WORLD } from "../push/deployed.ts";
import { misuse } from "./misuse.ts";

const HELP = `npm run ping -- [--dry-run]

Tells the hubs of publication.yaml which feeds changed: those in which the deployed site differs from content/, and
those that a hub could not be told of before. npm run deploy does the same by itself.
  --dry-run  only print what would be told
`;

async function run(isDryRun: boolean): Promise<number> {
  const { problems } = build({ contentFolder: "content", outputFolder: ".build", codeFolder: "src", now: new Date() });
  if (problems.length > 0) {
    process.stderr.write(`${refusalLines(problems).join("\n")}\n`);
    return 1;
  }
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const pending = await pendingNow(new Date(), print);
  if (isDryRun || Object.values(pending).every((topics) => topics.length === 0)) {
    list(pending, print);
    return 0;
  }
  return (await announce(pending, PENDING_FILE, WORLD, print)) ? 0 : 1;
}

function readArguments() {
  const options = {
    "dry-run": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    process.stderr.write(`${misuse("npm run ping", error)}\n`);
    return undefined;
  }
}

const values = readArguments();
if (values === undefined) process.exitCode = 2;
else if (values.help) process.stdout.write(HELP);
else process.exitCode = await run(values["dry-run"]);
