import { relative } from "node:path";
import { pathFromCaller } from "../content/callerpath.ts";
import { ContentFailure } from "../content/contentfailure.ts";
import { openContent, type WritableContent } from "../content/read.ts";
import { type Flags, flags, HELP } from "../import/draft/flags.ts";
import { languageGuesser } from "../import/draft/languageguess.ts";
import { entryList } from "../import/feed/choose.ts";
import { fetchSource, userAgent } from "../import/fetch/fetch.ts";
import { isLocal, systemResolver } from "../import/fetch/network.ts";
import { EXIT, ImportFailure } from "../import/material/failure.ts";
import { importArticle, type Outcome } from "../import/run.ts";
import type { Bytes } from "../import/source/limitedbytes.ts";
import { localBytes, streamBytes } from "../import/source/localsource.ts";
import { pageMaterialInThread } from "../import/source/pagethread.ts";
import { materialOf, readMaterial } from "../import/source/readmaterial.ts";
import { openTerminal, type Terminal } from "../import/terminal.ts";

/** How long an address may take, redirects and robots.txt included. */
const FETCH_MILLISECONDS = 20_000;

async function source({ source: place, allowLocal }: Flags, { publication }: WritableContent): Promise<Bytes> {
  if (place === "-") return streamBytes(process.stdin, "standard input");
  if (!/^[a-z][a-z\d+.-]*:\/\//iu.test(place)) return localBytes(pathFromCaller(place));
  if (!URL.canParse(place)) throw new ImportFailure(`${place}: is not a web address: write it whole`, EXIT.usage);
  const signal = AbortSignal.timeout(FETCH_MILLISECONDS);
  return fetchSource(place, {
    resolve: systemResolver,
    userAgent: userAgent(publication.url),
    isForbidden: allowLocal ? () => false : isLocal,
    signal,
  });
}

/** Elsewhere than in a terminal nobody could answer. */
function terminal({ source: place, json, stdout }: Flags): Terminal | undefined {
  if (place === "-" || json || stdout || !process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return openTerminal(process.stdin, process.stdout);
}

function printedPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}

async function run(options: Flags): Promise<Outcome> {
  const content = openContent(options.content);
  const bytes = await source(options, content);
  const read = await readMaterial(bytes, pageMaterialInThread, options.charset);
  if (options.list) {
    if ("entries" in read) return { stdout: `${entryList(read.entries)}\n` };
    throw new ImportFailure(`${bytes.name}: is no feed, so it has no entries: leave --list out`, EXIT.usage);
  }
  const asked = terminal(options);
  try {
    return await importArticle(materialOf(read, bytes, options.entry), options, {
      ...content,
      content,
      now: `${new Date().toISOString().slice(0, 19)}Z`,
      id: `urn:uuid:${crypto.randomUUID()}`,
      printed: printedPath,
      guessLanguage: await languageGuesser(),
      ...(asked && { ask: asked.ask }),
    });
  } finally {
    asked?.close();
  }
}

try {
  const options = flags(process.argv.slice(2));
  const { stdout, stderr = "" }: Outcome = options === undefined ? { stdout: HELP } : await run(options);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
} catch (error) {
  if (!(error instanceof ImportFailure || error instanceof ContentFailure)) throw error;
  process.stderr.write(`import: ${error.message.replaceAll("\n", "\nimport: ")}\n`);
  process.exitCode = error instanceof ImportFailure ? error.code : EXIT.failed;
}
