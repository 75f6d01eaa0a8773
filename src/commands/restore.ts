import type { LiveSite } from "../delivery/livesite.ts";
import { MISUSED, misuse, readArguments, SITE_HELP, type Usage } from "./arguments.ts";
import { print } from "./print.ts";
import { atSite } from "./sitecommand.ts";

const USAGE: Usage = {
  call: "npm run restore",
  takes: "SLUG VERSION [flags]",
  about: `Brings a version of a live article back, as a new one. npm run history shows which there are. Instead of the slug
its id will do, for one that was removed.`,
  flags: { "--site URL": SITE_HELP },
  codes: { 0: "it is live again", 1: "there is no such version, or the site did not answer" },
};

async function run(site: LiveSite, named: string, number: number): Promise<number> {
  const { idOfSlug, restoreVersion } = await import("../delivery/articlehistory.ts");
  const id = named.includes(":") ? named : await idOfSlug(site, named.replace(/^\/?articles\//, ""));
  const version = await restoreVersion(site, id, number);
  print(process.stdout, [
    `restore: version ${number} is live again, as version ${version}`,
    "restore: content/ still has what was live before: npm run export -- --overwrite brings this version there",
  ]);
  return 0;
}

const parsed = readArguments(USAGE, { site: { type: "string" } }, true);
if (parsed !== undefined) {
  const { positionals, values } = parsed;
  const [named, number, ...more] = positionals;
  if (named === undefined || !/^\d{1,15}$/.test(number ?? "") || more.length > 0) {
    print(process.stderr, [misuse(USAGE.call, "a slug and a version's number are wanted")]);
    process.exitCode = MISUSED;
  } else process.exitCode = await atSite(USAGE, values.site, (site) => run(site, named, Number(number)));
}
