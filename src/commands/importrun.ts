import { relative } from "node:path";
import { pathFromCaller } from "../content/callerpath.ts";
import { openContent, type WritableContent } from "../content/read.ts";
import type { Flags } from "../import/draft/flags.ts";
import { entryList } from "../import/feed/choose.ts";
import { EXIT, ImportFailure } from "../import/material/failure.ts";
import type { Material } from "../import/material/material.ts";
import type { Outcome } from "../import/run.ts";
import { entryMaterial } from "../import/source/feedpiece.ts";
import type { Bytes } from "../import/source/limitedbytes.ts";
import { localBytes, streamBytes } from "../import/source/localsource.ts";
import type { PageThreads } from "../import/source/pagethread.ts";
import { materialOf, type PageReader, type Read, readMaterial } from "../import/source/readmaterial.ts";
import { openTerminal, type Terminal } from "../import/terminal.ts";
import { readWatchList } from "../import/watch/watchlist.ts";
import { type FeedReader, lookAtFeeds } from "../import/watch/watchlook.ts";
import { recall, remember } from "../import/watch/watchmemory.ts";
import { pageOf, picked, stillThere } from "../import/watch/watchpick.ts";
import { watchTable } from "../import/watch/watchtable.ts";

/** How long an address may take, redirects and robots.txt included. */
const FETCH_MILLISECONDS = 20_000;

/** Where the last look at the watch list is remembered: beside what the build writes, which nothing deploys. */
const WATCH_MEMORY = ".build/watch.json";

async function source({ source: place, allowLocal }: Flags, { publication }: WritableContent): Promise<Bytes> {
  if (place === "-") return streamBytes(process.stdin, "standard input");
  if (!/^[a-z][a-z\d+.-]*:\/\//iu.test(place)) return localBytes(pathFromCaller(place));
  if (!URL.canParse(place)) throw new ImportFailure(`${place}: is not a web address: write it whole`, EXIT.usage);
  const signal = AbortSignal.timeout(FETCH_MILLISECONDS);
  const [{ fetchSource, userAgent }, { isLocal, systemResolver }] = await Promise.all([
    import("../import/fetch/fetch.ts"),
    import("../import/fetch/network.ts"),
  ]);
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

/** What makes a draft and its language: half of all that is loaded. */
async function drafting() {
  const [{ importArticle }, { languageGuesser }] = await Promise.all([
    import("../import/run.ts"),
    import("../import/draft/languageguess.ts"),
  ]);
  return { importArticle, guessLanguage: await languageGuesser() };
}

/** What an import reads and writes with. */
interface Tools {
  readonly content: WritableContent;
  readonly pages: PageThreads;
}

/** The source's bytes and what they are; what makes a draft is loaded while a page is read in its thread. */
async function read(
  options: Flags,
  { content, pages }: Tools,
): Promise<{ readonly bytes: Bytes; readonly found: Read }> {
  const bytes = await source(options, content);
  const readPage: PageReader = async (html, address) => {
    const [page] = await Promise.all([pages.read(html, address), drafting()]);
    return page;
  };
  return { bytes, found: await readMaterial(bytes, readPage, options.charset) };
}

/** Reads the entries of a feed that is watched, or one of them. */
function feedReader(options: Flags, tools: Tools): FeedReader {
  return async (feed) => {
    const { bytes, found } = await read({ ...options, source: feed }, tools);
    if ("entries" in found) return found.entries;
    throw new ImportFailure(`${bytes.name}: is no feed: mend its address`, EXIT.fetch);
  };
}

/** What the editor picked of the last table. */
async function pickedMaterial(entry: string, options: Flags, tools: Tools): Promise<Material> {
  const row = picked(recall(WATCH_MEMORY), entry);
  const found = stillThere(row, await feedReader(options, tools)(row.feed));
  const page = pageOf(found);
  if (page === undefined) return { ...entryMaterial(found, row.feed), page: row.feed };
  const { bytes, found: whole } = await read({ ...options, source: page }, tools);
  return materialOf(whole, bytes, undefined);
}

async function watch(options: Flags, tools: Tools, now: string): Promise<Outcome> {
  const { content } = tools;
  const last = recall(WATCH_MEMORY);
  const list = readWatchList(content.folder, content.outlets);
  const seen = await lookAtFeeds(list, content.outlets, last, now, feedReader(options, tools));
  remember(WATCH_MEMORY, seen.memory);
  return { stdout: watchTable(seen, last?.at) };
}

async function material(options: Flags, tools: Tools): Promise<Material | Outcome> {
  if (options.watchList) return pickedMaterial(options.entry ?? "", options, tools);
  const { bytes, found } = await read(options, tools);
  if (!options.list) return materialOf(found, bytes, options.entry);
  if ("entries" in found) return { stdout: `${entryList(found.entries, bytes.name)}\n` };
  throw new ImportFailure(`${bytes.name}: is no feed, so it has no entries: leave --list out`, EXIT.usage);
}

/**
 * Does what the flags say.
 * @param pages reads pages; whoever hands it over closes it
 * @throws ImportFailure where nothing is imported, ContentFailure where content/ cannot be read
 */
export async function importRun(options: Flags, pages: PageThreads): Promise<Outcome> {
  const content = openContent(options.content);
  const tools: Tools = { content, pages };
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  if (options.watchList && options.entry === undefined) return watch(options, tools, now);
  const found = await material(options, tools);
  if ("stdout" in found) return found;
  const { importArticle, guessLanguage } = await drafting();
  const asked = terminal(options);
  try {
    return await importArticle(found, options, {
      ...content,
      content,
      now,
      id: `urn:uuid:${crypto.randomUUID()}`,
      printed: printedPath,
      guessLanguage,
      ...(asked && { ask: asked.ask }),
    });
  } finally {
    asked?.close();
  }
}
