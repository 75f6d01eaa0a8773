import { parseArgs } from "node:util";
import * as v from "valibot";
import { dayOrInstant, httpUrl, instant, nearest, text } from "../../article/fields.ts";
import { pathFromCaller } from "../../content/callerpath.ts";
import { EXIT, ImportFailure } from "../material/failure.ts";

/** What the editor says on the command line. */
export interface Flags {
  /** A file, or `-` for standard input. */
  readonly source: string;
  readonly content: string;
  readonly title?: string;
  /** A key of outlets/, or a name. */
  readonly outlet?: string;
  readonly url?: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly published?: string;
  readonly originalPublished?: string;
  /** Who let the outlet's article be republished, and when. */
  readonly permissionBy?: string;
  readonly permissionOn?: string;
  readonly publish: boolean;
  readonly again: boolean;
  /** The editor has settled with the outlet what its terms stand against. */
  readonly termsChecked: boolean;
  /** Addresses of this machine and its network may be fetched. */
  readonly allowLocal: boolean;
  /** Which entry of a feed: its place from 1, `latest`, or its id. */
  readonly entry?: string;
  readonly list: boolean;
  /** Looks at the feeds of content/watch.yaml instead of a source. */
  readonly watchList?: true;
  readonly json: boolean;
  readonly stdout: boolean;
  /** The source's character set, by a name of the Encoding Standard. */
  readonly charset?: string;
}

const OPTIONS = {
  title: { type: "string" },
  outlet: { type: "string" },
  url: { type: "string" },
  author: { type: "string", multiple: true },
  topic: { type: "string", multiple: true },
  published: { type: "string" },
  "original-published": { type: "string" },
  "permission-by": { type: "string" },
  "permission-on": { type: "string" },
  publish: { type: "boolean" },
  again: { type: "boolean" },
  "terms-checked": { type: "boolean" },
  "allow-local": { type: "boolean" },
  entry: { type: "string" },
  list: { type: "boolean" },
  "watch-list": { type: "boolean" },
  json: { type: "boolean" },
  stdout: { type: "boolean" },
  charset: { type: "string" },
  content: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** What `--help` prints. */
export const HELP = `Usage: npm run import -- SOURCE [flags]

Makes an article of SOURCE: a file, an http or https address, or - for standard input. It may be plain text, an HTML page,
a feed (RSS, Atom, RDF, JSON Feed), ninjs or JSON-LD; the bytes tell which. Gzip is unpacked.
It is written to content/articles as a draft; what was found, removed and missed is printed.

  --outlet NAME              who published first: a key of outlets/, or a name
  --url URL                  the original article's address
  --author NAME              who wrote it; once for each author
  --original-published DATE  when the outlet published it: 2026-11-20, or with its time and zone
  --title TEXT               the headline, where the source has none or a wrong one
  --topic TOPIC              what it is about; once for each topic
  --published DATE           when this publication publishes it, such as 2026-11-20T09:00:00Z; else now
  --permission-by NAME       who at the outlet allowed it, where its terms in outlets/ want it to be asked
  --permission-on DATE       when: 2026-11-20
  --publish                  not a draft: the next build publishes it
  --list                     lists a feed's entries
  --watch-list               shows what is new in the feeds of content/watch.yaml since the last look
  --entry N|latest|ID        which of them to import
  --charset NAME             the source's character set, where it does not say so itself
  --terms-checked            the outlet agreed to what its terms in outlets/ stand against
  --allow-local              fetch from this machine and its network too
  --again                    import it although it is there already
  --stdout                   print the article's file instead of writing it
  --json                     print what was found as JSON
  --content DIR              the content folder; else content
  --help, -h                 this text

In a terminal, missing facts are asked for one by one.

Exit codes: 0 written; 1 nothing written, the message says why; 2 a flag is wrong; 3 the article is there already;
4 the outlet's terms or a rights notice stand against it, to be settled before --terms-checked; 5 the address could not be
fetched; 6 there is no article, or most of its text would be lost.
`;

const encoding = v.pipe(
  text("write a character set such as windows-1252"),
  v.check(
    (value) => isEncoding(value),
    (issue) =>
      `${JSON.stringify(issue.input)} is not a character set that is known here: write one such as windows-1252 or shift_jis`,
  ),
);

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

function usage(message: string): ImportFailure {
  return new ImportFailure(`${message}; npm run import -- --help lists all flags`, EXIT.usage);
}

function parsed(args: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = Object.keys(OPTIONS);
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
    if (option === undefined) {
      const meant = nearest(token.name, known);
      throw usage(`${token.rawName}: is not a flag: ${meant ? `write --${meant}` : "remove it"}`);
    }
    if (option.type === "boolean" && token.value !== undefined)
      throw usage(`${token.rawName}: takes no value: write it alone`);
    if (
      option.type === "string" &&
      (token.value === undefined || (!token.inlineValue && token.value.startsWith("--")))
    ) {
      throw usage(`${token.rawName}: has no value: write it behind the flag`);
    }
    if (seen.has(token.name) && !("multiple" in option))
      throw usage(`${token.rawName}: stands there twice: write it once`);
    seen.add(token.name);
  }
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false });
}

function read<Schema extends v.GenericSchema<unknown, string>>(
  flag: string,
  schema: Schema,
  value: unknown,
): string | undefined {
  if (value === undefined) return undefined;
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw usage(`--${flag}: ${result.issues[0].message}`);
}

function all(flag: string, values: unknown, remedy: string): readonly string[] {
  return (Array.isArray(values) ? values : []).flatMap((value) => read(flag, text(remedy), value) ?? []);
}

/**
 * The command line's flags, each checked.
 * @param args what stands behind the command's name
 * @returns nothing where help is asked for
 * @throws ImportFailure for a flag or value that is not understood
 */
export function flags(args: readonly string[]): Flags | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const isWatching = values["watch-list"] === true;
  const [source = isWatching ? "" : undefined, ...more] = positionals;
  if (isWatching && (source !== "" || values.list))
    throw usage("--watch-list: takes its feeds from content/watch.yaml: leave the source and --list out");
  if (source === undefined || (source === "" && !isWatching))
    throw usage("nothing to import: name a file or an address, or - for standard input");
  if (more.length > 0) throw usage(`${more[0]}: is one too many: import one article at a time`);
  const title = read("title", text("write the headline"), values.title);
  const outlet = read("outlet", text("write a key of outlets/, or a name"), values.outlet);
  const url = read("url", httpUrl, values.url);
  const published = read("published", instant, values.published);
  const originalPublished = read("original-published", dayOrInstant, values["original-published"]);
  const permissionBy = read("permission-by", text("name who gave the permission"), values["permission-by"]);
  const permissionOn = read("permission-on", dayOrInstant, values["permission-on"]);
  if ((permissionBy === undefined) !== (permissionOn === undefined))
    throw usage("--permission-by and --permission-on: go together: write who gave the permission, and when");
  const entry = read("entry", text("write its place, latest, or its id"), values.entry);
  const charset = read("charset", encoding, values.charset);
  const folder = read("content", text("write a folder"), values.content);
  if (values.json && values.stdout) throw usage("--json: does not go with --stdout: choose one");
  return {
    source,
    content: folder === undefined ? "content" : pathFromCaller(folder),
    authors: all("author", values.author, "write the author's name"),
    topics: all("topic", values.topic, "write a topic"),
    publish: values.publish === true,
    again: values.again === true,
    termsChecked: values["terms-checked"] === true,
    allowLocal: values["allow-local"] === true,
    list: values.list === true,
    ...(isWatching && { watchList: true }),
    json: values.json === true,
    stdout: values.stdout === true,
    ...(entry && { entry }),
    ...(charset && { charset }),
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(url && { url }),
    ...(published && { published }),
    ...(originalPublished && { originalPublished }),
    ...(permissionBy && { permissionBy }),
    ...(permissionOn && { permissionOn }),
  };
}
