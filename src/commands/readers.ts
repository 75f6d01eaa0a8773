import { MISUSED, misuse, readArguments, SITE_HELP, type Usage } from "./arguments.ts";
import { print } from "./print.ts";
import { atSite } from "./sitecommand.ts";

/** Over how many days, unless it is said, and at most. */
const MONTH = 30;
const YEAR = 366;

const USAGE: Usage = {
  call: "npm run readers",
  takes: "[flags]",
  about: `Tells from how many to how many people read the public feeds, by the polls that reached the Worker and by what services
say of their subscribers; and what that does not know. It needs the live catalog.`,
  flags: { "--days N": `over how many days, 1 to ${YEAR}; else ${MONTH}`, "--site URL": SITE_HELP },
  codes: { 0: "told", 1: "the site did not tell, the message says why" },
};

const parsed = readArguments(USAGE, { days: { type: "string" }, site: { type: "string" } });
if (parsed !== undefined) {
  const days = Number(parsed.values.days ?? MONTH);
  if (!Number.isInteger(days) || days < 1 || days > YEAR) {
    print(process.stderr, [misuse(USAGE.call, `--days is not a whole number from 1 to ${YEAR}`)]);
    process.exitCode = MISUSED;
  } else {
    const { readerLines, readersFrom } = await import("./partner/readerlines.ts");
    process.exitCode = await atSite(USAGE, parsed.values.site, async (live) => {
      print(process.stdout, readerLines(await readersFrom(live, days)));
      return 0;
    });
  }
}
