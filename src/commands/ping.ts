import { readArguments, type Usage } from "./arguments.ts";
import { PLACES } from "./buildplaces.ts";
import { print } from "./print.ts";

const USAGE: Usage = {
  call: "npm run ping",
  takes: "[flags]",
  about: `Tells the hubs of publication.yaml which feeds changed: those in which the deployed site differs from content/, and
those that a hub could not be told of before. npm run deploy does the same by itself.`,
  flags: { "--dry-run": "only print what would be told" },
  codes: { 0: "every hub knows", 1: "one could not be told, or content/ has problems" },
};

async function run(isDryRun: boolean): Promise<number> {
  const [{ announce, list }, { PENDING_FILE, pendingNow, WORLD }, { buildOrSay }] = await Promise.all([
    import("../push/announce.ts"),
    import("../push/deployed.ts"),
    import("./building.ts"),
  ]);
  if (buildOrSay({ ...PLACES, now: new Date() }).tally === undefined) return 1;
  const say = (line: string) => print(process.stdout, [line]);
  const pending = await pendingNow(new Date(), say);
  if (isDryRun || Object.values(pending).every((topics) => topics.length === 0)) {
    list(pending, say);
    return 0;
  }
  return (await announce(pending, PENDING_FILE, WORLD, say)) ? 0 : 1;
}

const parsed = readArguments(USAGE, { "dry-run": { type: "boolean", default: false } });
if (parsed !== undefined) process.exitCode = await run(parsed.values["dry-run"]);
