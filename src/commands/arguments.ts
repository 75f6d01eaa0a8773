import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { pathFromCaller } from "../content/callerpath.ts";

/** What a command says of itself. */
export interface Usage {
  /** How it is called, such as `npm run build`. */
  readonly call: string;
  /** What it takes, such as `[flags]`. */
  readonly takes: string;
  /** What it does, in sentences. */
  readonly about: string;
  /** What each flag does, by the flag with its value. */
  readonly flags: Readonly<Record<string, string>>;
  /** What each exit code says, beside 2, which is that of a wrong flag everywhere. */
  readonly codes: Readonly<Record<number, string>>;
}

/** The exit code of a flag that is not understood. */
export const MISUSED = 2;

/** The name in front of a command's messages. */
export function commandName(call: string): string {
  return call.split(" ").at(-1) ?? call;
}

/** What `--help` prints: the same shape for every command. */
export function helpText({ call, takes, about, flags, codes }: Usage): string {
  const lines = Object.entries({ ...flags, "--help, -h": "this text" });
  const width = Math.max(...lines.map(([flag]) => flag.length));
  const all = Object.entries({ [MISUSED]: "a flag is wrong", ...codes });
  return [
    `Usage: ${call} -- ${takes}`,
    "",
    about,
    "",
    ...lines.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`),
    "",
    `Exit codes: ${all.map(([code, text]) => `${code} ${text}`).join("; ")}.`,
    "",
  ].join("\n");
}

/** What a command says of arguments that it cannot read. @param reason which argument it is, and what is wrong with it */
export function misuse(call: string, reason: string): string {
  return `${commandName(call)}: ${reason}: ${call} -- --help lists what there is`;
}

/** The first sentence of what `parseArgs` throws says which argument it is. */
function reasonOf(error: unknown): string | undefined {
  return error instanceof Error ? error.message.split(". ")[0] : String(error);
}

/**
 * Reads a command's arguments, strictly. Where help is asked for it is printed, and where an argument is not understood
 * that is said and the exit code set: then there is nothing to do.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  usage: Usage,
  options: Options,
  allowPositionals = false,
) {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(helpText(usage));
    return undefined;
  }
  try {
    return parseArgs({ args, options, allowPositionals });
  } catch (error) {
    process.stderr.write(`${misuse(usage.call, reasonOf(error) ?? "arguments")}\n`);
    process.exitCode = MISUSED;
    return undefined;
  }
}

/** The flag that names the content folder. */
export const CONTENT_FLAG = { type: "string" } as const;

/** What help says of it. */
export const CONTENT_HELP = "the content folder; else content";

/** What help says of the flag that names the site. */
export const SITE_HELP = "where the site runs; else where publication.yaml says";

/** The content folder that a command's arguments name. @param content the value of `CONTENT_FLAG` */
export function contentFolderOf(content: string | undefined): string {
  return content === undefined ? "content" : pathFromCaller(content);
}
