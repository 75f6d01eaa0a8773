import { ContentFailure } from "../content/contentfailure.ts";
import { openContent } from "../content/read.ts";
import {
  CONTENT_FLAG,
  CONTENT_HELP,
  contentFolderOf,
  MISUSED,
  misuse,
  readArguments,
  type Usage,
} from "./arguments.ts";
import { liveSiteHere, NoLiveAnswer } from "./partner/liveanswer.ts";
import { readerLines, readersFrom } from "./partner/readerlines.ts";
import { print } from "./print.ts";

/** Over how many days, unless it is said, and at most. */
const MONTH = 30;
const YEAR = 366;

const USAGE: Usage = {
  call: "npm run readers",
  takes: "[flags]",
  about: `Tells from how many to how many people read the public feeds, by the polls that reached the Worker and by what services
say of their subscribers; and what that does not know. It needs the live catalog.`,
  flags: {
    "--days N": `over how many days, 1 to ${YEAR}; else ${MONTH}`,
    "--site URL": "where the site runs; else where publication.yaml says",
    "--content DIR": CONTENT_HELP,
  },
  codes: { 0: "told", 1: "the site did not tell, the message says why" },
};

async function run(days: number, site: string | undefined, contentFolder: string): Promise<number> {
  const address = site ?? openContent(contentFolder).publication.url;
  if (!Number.isInteger(days) || days < 1 || days > YEAR || !URL.canParse(address)) {
    const reason = URL.canParse(address) ? `--days is not a whole number from 1 to ${YEAR}` : "--site is no address";
    print(process.stderr, [misuse(USAGE.call, reason)]);
    return MISUSED;
  }
  print(process.stdout, readerLines(await readersFrom(liveSiteHere(address, process.env.PUBLISH_TOKEN), days)));
  return 0;
}

const parsed = readArguments(USAGE, { content: CONTENT_FLAG, days: { type: "string" }, site: { type: "string" } });
try {
  if (parsed !== undefined) {
    const { days, site, content } = parsed.values;
    process.exitCode = await run(Number(days ?? MONTH), site, contentFolderOf(content));
  }
} catch (error) {
  if (!(error instanceof ContentFailure || error instanceof NoLiveAnswer)) throw error;
  print(
    process.stderr,
    error.message.split("\n").map((line) => `readers: ${line}`),
  );
  process.exitCode = 1;
}
