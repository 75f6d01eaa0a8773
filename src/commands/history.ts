import type { HistoryLine } from "../delivery/articlehistory.ts";
import type { LiveSite } from "../delivery/livesite.ts";
import { MISUSED, misuse, readArguments, SITE_HELP, type Usage } from "./arguments.ts";
import { print } from "./print.ts";
import { atSite } from "./sitecommand.ts";

const USAGE: Usage = {
  call: "npm run history",
  takes: "SLUG [flags]",
  about:
    "Shows every version of a live article: who wrote it, when, and what changed. Instead of the slug its id will do.",
  flags: {
    "--purge":
      "delete the texts of all versions but the live one, for good; only of an article that was withdrawn or removed",
    "--site URL": SITE_HELP,
  },
  codes: { 0: "shown, or purged", 1: "there is no such article, or the site did not answer" },
};

/** What a version is called. */
const CHANGES: Readonly<Record<string, string>> = { put: "published", withdrawn: "withdrawn", removed: "removed" };

function lineOf({ version, at, by, change, title, changed, isKept }: HistoryLine): string {
  const when = new Date(at).toISOString().slice(0, 16).replace("T", " ");
  const what = changed ?? (title || "without a text");
  const kept = isKept || change !== "put" ? "" : " (its text was purged)";
  return `${String(version).padStart(5)}  ${when}  ${by.padEnd(12)}  ${(CHANGES[change] ?? change).padEnd(9)}  ${what}${kept}`;
}

async function run(site: LiveSite, named: string, isPurge: boolean): Promise<number> {
  const { historyOf, idOfSlug, purgeTexts } = await import("../delivery/articlehistory.ts");
  const id = named.includes(":") ? named : await idOfSlug(site, named.replace(/^\/?articles\//, ""));
  if (isPurge) {
    const purged = await purgeTexts(site, id);
    print(process.stdout, [
      `history: the texts of ${purged} ${purged === 1 ? "version" : "versions"} are gone for good`,
    ]);
    return 0;
  }
  const lines = await historyOf(site, id);
  if (lines.length === 0) print(process.stderr, [`history: nothing was ever published as ${id}`]);
  else print(process.stdout, [id, ...lines.map(lineOf)]);
  return lines.length === 0 ? 1 : 0;
}

const parsed = readArguments(USAGE, { purge: { type: "boolean", default: false }, site: { type: "string" } }, true);
if (parsed !== undefined) {
  const { positionals, values } = parsed;
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0) {
    print(process.stderr, [misuse(USAGE.call, "SLUG is missing, or there are several")]);
    process.exitCode = MISUSED;
  } else process.exitCode = await atSite(USAGE, values.site, (site) => run(site, named, values.purge));
}
