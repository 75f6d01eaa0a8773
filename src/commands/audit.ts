import {
  CONTENT_FLAG,
  CONTENT_HELP,
  contentFolderOf,
  MISUSED,
  misuse,
  readArguments,
  type Usage,
} from "./arguments.ts";
import { print } from "./print.ts";

const USAGE: Usage = {
  call: "npm run audit",
  takes: "[flags] [URL…]",
  about:
    "Looks at pages that carry articles from here, and says how their credit stands. Without URL or --feed it goes through\nreprints.yaml in the content folder.",
  flags: {
    "--feed URL": "audit a feed, entry by entry; may be given more than once",
    "--json": "print JSON in place of the table",
    "--html FILE": "write the report as a page that can be sent to a partner",
    "--letters DIR": "write a letter for each partner with something owed",
    "--allow-local": "let addresses lead to this machine and its network",
    "--content DIR": CONTENT_HELP,
  },
  codes: {
    0: "all credited",
    1: "something is owed, or content/ has mistakes",
    2: "a flag is wrong, or something could not be fetched",
  },
};

const FLAGS = {
  feed: { type: "string", multiple: true, default: [] as string[] },
  json: { type: "boolean", default: false },
  html: { type: "string" },
  letters: { type: "string" },
  "allow-local": { type: "boolean", default: false },
  content: CONTENT_FLAG,
} as const;

const parsed = readArguments(USAGE, FLAGS, true);
if (parsed !== undefined) {
  const { values, positionals } = parsed;
  const wrong = [...positionals, ...values.feed].find(
    (address) => !/^https?:\/\//iu.test(address) || !URL.canParse(address),
  );
  if (wrong !== undefined) {
    print(process.stderr, [misuse(USAGE.call, `${wrong} is not a web address`)]);
    process.exitCode = MISUSED;
  } else {
    const { auditAndTell } = await import("./auditrun.ts");
    process.exitCode = await auditAndTell({
      addresses: positionals,
      feeds: values.feed,
      json: values.json,
      html: values.html,
      letters: values.letters,
      allowLocal: values["allow-local"],
      folder: contentFolderOf(values.content),
    });
  }
}
