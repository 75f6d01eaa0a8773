import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { secretDigest } from "../http/secret.ts";
import { MISUSED, misuse, readArguments, type Usage } from "./arguments.ts";
import { print } from "./print.ts";
import { keepToken } from "./sitetoken.ts";

const USAGE: Usage = {
  call: "npm run token",
  takes: "NAME [flags]",
  about: `Makes a token with which NAME may publish to the live catalog: 32 random bytes. The Worker is given only a digest
of it, so whoever reads its secret cannot publish. The name stands in the log and in every article's history.`,
  flags: {
    "--set": "set the Worker's secret to this name, and keep the token on this machine; wrangler asks for your account",
    "--with NAME:DIGEST": "with --set: others who may publish as well, as their runs printed them; as often as needed",
  },
  codes: { 0: "made", 1: "wrangler did not set the secret" },
};

/** Random bytes in a token. */
const BYTES = 32;

const NAME = /^[a-z0-9][a-z0-9._-]{0,39}$/;
const ENTRY = /^[a-z0-9][a-z0-9._-]{0,39}:[0-9a-f]{64}$/;

function setSecret(entries: readonly string[]): boolean {
  const { status } = spawnSync("wrangler", ["secret", "put", "PUBLISH_TOKENS"], {
    input: `${entries.join(",")}\n`,
    stdio: ["pipe", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return status === 0;
}

async function run(name: string, isSet: boolean, others: readonly string[]): Promise<number> {
  const token = randomBytes(BYTES).toString("base64url");
  const entry = `${name}:${await secretDigest(token)}`;
  if (isSet && !setSecret([entry, ...others])) {
    print(process.stderr, [
      "token: wrangler did not set the secret: its own message above says why; nothing was changed",
    ]);
    return 1;
  }
  const known = isSet
    ? [`The Worker knows it, and this machine keeps it in ${keepToken(token)}. Its entry, for --with another time:`]
    : [
        "Its entry, for the Worker's secret; the entries of all who may publish, separated by commas, are given to",
        "npx wrangler secret put PUBLISH_TOKENS",
      ];
  print(process.stdout, [
    `The token of ${name}, which is shown only now; npm run publish reads it from PUBLISH_TOKEN:`,
    "",
    `  ${token}`,
    "",
    ...known,
    "",
    `  ${entry}`,
  ]);
  return 0;
}

const parsed = readArguments(
  USAGE,
  { set: { type: "boolean", default: false }, with: { type: "string", multiple: true, default: [] } },
  true,
);
if (parsed !== undefined) {
  const { positionals, values } = parsed;
  const [name, ...more] = positionals;
  const wrong = values.with.find((entry) => !ENTRY.test(entry));
  const reason =
    name === undefined || more.length > 0 || !NAME.test(name)
      ? "NAME is missing, or is not one word of small letters and digits, such as ada"
      : wrong !== undefined
        ? `--with ${wrong} is not NAME:DIGEST`
        : undefined;
  if (name === undefined || reason !== undefined) {
    print(process.stderr, [misuse(USAGE.call, reason ?? "")]);
    process.exitCode = MISUSED;
  } else process.exitCode = await run(name, values.set, values.with);
}
