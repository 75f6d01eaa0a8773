import { CONTENT_FLAG, CONTENT_HELP, contentFolderOf, readArguments, SITE_HELP, type Usage } from "./arguments.ts";
import { liveSiteAt, NO_TOKEN, tokenHere } from "./sitetoken.ts";

const USAGE: Usage = {
  call: "npm run publish",
  takes: "[flags]",
  about: `Makes what is live what content/ says: compares both, and sends what changed. A file with a mistake is told and
stays as it was live; the others go. Safe to interrupt and to repeat.`,
  flags: {
    "--dry-run": "send nothing: only say what would be sent",
    "--site URL": SITE_HELP,
    "--let-go SLUG": "an article that is live may vanish; as often as there are articles",
    "--over SLUG": "an article of yours may replace what somebody else changed; as often as needed",
    "--content DIR": CONTENT_HELP,
  },
  codes: { 0: "everything is live", 1: "something stayed as it was, or the site did not answer" },
};

const parsed = readArguments(USAGE, {
  content: CONTENT_FLAG,
  site: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  "let-go": { type: "string", multiple: true, default: [] },
  over: { type: "string", multiple: true, default: [] },
});
if (parsed !== undefined) {
  const { content, site, over, "dry-run": isDryRun, "let-go": letGo } = parsed.values;
  const token = tokenHere();
  const { publishAndTell } = await import("./publishrun.ts");
  process.exitCode = await publishAndTell(
    {
      contentFolder: contentFolderOf(content),
      // A rehearsal before the first publish needs no token.
      siteAt: (url) => (token === undefined && !isDryRun ? undefined : liveSiteAt(site ?? url, token ?? "")),
      leave: { letGo, over },
      isDryRun,
      now: new Date(),
    },
    NO_TOKEN,
  );
}
