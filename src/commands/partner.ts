import { ContentFailure } from "../content/contentfailure.ts";
import type { LiveSite } from "../delivery/livesite.ts";
import {
  CONTENT_FLAG,
  CONTENT_HELP,
  contentFolderOf,
  MISUSED,
  misuse,
  readArguments,
  SITE_HELP,
  type Usage,
} from "./arguments.ts";
import type { PartnerSubcommand } from "./partner/errand.ts";
import { print } from "./print.ts";

const USAGE: Usage = {
  call: "npm run partner",
  takes: "add NAME | rotate SLUG | end SLUG | report SLUG | holds SLUG | stale [flags]",
  about: `Gives partners keys to feeds of their own, at /p/KEY/, and takes them back. SLUG is the name of the partner's file in
content/partners, without .yaml.

  add NAME     makes the file of a new partner, and a key, which is shown once and kept nowhere
  rotate SLUG  makes another key; the old one answers 410 after the next deploy
  end SLUG     ends the agreement now; the key answers 410 after the next deploy
  report SLUG  tells what was agreed, and what a profile leaves out of the feed, with the reason
  holds SLUG   asks the live site which articles the partner holds in which version, and what he has not fetched
  stale        asks it who of all partners still has the old text of what, and names whom to call`,
  flags: {
    "--contact TEXT": "with add: whom to call when something is withdrawn",
    "--content DIR": CONTENT_HELP,
    "--site URL": `with holds and stale: ${SITE_HELP}`,
  },
  codes: { 0: "done", 1: "nothing changed, the message says why; with stale, somebody has an old text" },
};

/** Each is loaded when it is asked for. */
const SUBCOMMANDS: Readonly<Record<string, () => Promise<PartnerSubcommand>>> = {
  add: async () => (await import("./partner/add.ts")).addSubcommand,
  rotate: async () => (await import("./partner/rotate.ts")).rotateSubcommand,
  end: async () => (await import("./partner/end.ts")).endSubcommand,
  report: async () => (await import("./partner/report.ts")).reportSubcommand,
  holds: async () => (await import("./partner/holds.ts")).holdsSubcommand,
  stale: async () => (await import("./partner/stale.ts")).staleSubcommand,
};

/** What is wrong with the words after the command's name. */
function mistakeIn([name = "", ...words]: readonly string[]): string | undefined {
  if (!Object.hasOwn(SUBCOMMANDS, name)) {
    return name === "" ? "it was not said what to do" : `${JSON.stringify(name)} is nothing that it can do`;
  }
  if (name === "stale") return words.length > 0 ? "stale takes no SLUG" : undefined;
  if (words.length === 0) return `${name} needs ${name === "add" ? "a NAME" : "a SLUG"}`;
  return words.length > 1 && name !== "add" ? `${name} takes one SLUG` : undefined;
}

interface Flags {
  readonly content?: string | undefined;
  readonly contact?: string | undefined;
  readonly site?: string | undefined;
}

/** What only the live site can tell. */
const LIVE: ReadonlySet<string> = new Set(["holds", "stale"]);

async function run(words: readonly string[], { content, contact, site }: Flags): Promise<number> {
  const mistake = mistakeIn(words);
  const [name = "", ...rest] = words;
  const load = SUBCOMMANDS[name];
  if (mistake !== undefined || load === undefined) {
    print(process.stderr, [misuse(USAGE.call, mistake ?? name)]);
    return MISUSED;
  }
  const word = rest.join(" ").replace(/[\p{Cc}\s]+/gu, " ");
  const contentFolder = contentFolderOf(content);
  const errand = { contentFolder, word, now: new Date(), ...(contact !== undefined && { contact }) };
  const subcommand = await load();
  const carryOut = async (live?: LiveSite): Promise<number> => {
    const { code, lines } = await subcommand({ ...errand, ...(live && { live }) });
    print(process.stdout, lines);
    return code;
  };
  if (!LIVE.has(name)) return carryOut();
  const { atSite } = await import("./sitecommand.ts");
  return atSite(USAGE, site, carryOut);
}

const parsed = readArguments(
  USAGE,
  { content: CONTENT_FLAG, contact: { type: "string" }, site: { type: "string" } },
  true,
);
try {
  if (parsed !== undefined) process.exitCode = await run(parsed.positionals, parsed.values);
} catch (error) {
  if (!(error instanceof ContentFailure)) throw error;
  print(
    process.stderr,
    error.message.split("\n").map((line) => `partner: ${line}`),
  );
  process.exitCode = 1;
}
