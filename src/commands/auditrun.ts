import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Audited, AuditSubject } from "../audit/audit.ts";
import { type AuditedContent, indexOf } from "../audit/match.ts";
import { paced } from "../audit/pace.ts";
import { auditJson } from "../audit/report/auditjson.ts";
import { auditPage } from "../audit/report/auditpage.ts";
import { auditExit, auditTable } from "../audit/report/audittable.ts";
import { letters } from "../audit/report/letter.ts";
import { pageReprintInThread } from "../audit/reprint/reprintthread.ts";
import { readReprintList } from "../audit/reprintlist.ts";
import { type Visiting, visitFeed, visitPage } from "../audit/visit.ts";
import { check } from "../build/check.ts";
import { pathFromCaller } from "../content/callerpath.ts";
import { type Finding, noFindings, refusalLines, sortedFindings } from "../content/finding.ts";
import { userAgent } from "../import/fetch/fetch.ts";
import { isLocal, systemResolver } from "../import/fetch/network.ts";
import { print } from "./print.ts";

/** How long an address may take, redirects, waiting and robots.txt included. */
const FETCH_MILLISECONDS = 30_000;

/** At most one request a second for each host. */
const INTERVAL_MILLISECONDS = 1000;

function refuse(problems: readonly Finding[]): number {
  print(process.stderr, refusalLines(sortedFindings(problems), "audit", ", nothing looked at"));
  return 1;
}

function visitingOf(content: AuditedContent, allowLocal: boolean): Visiting {
  const pause = paced(INTERVAL_MILLISECONDS, {
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  return {
    index: indexOf(content),
    now: `${new Date().toISOString().slice(0, 19)}Z`,
    robots: new Map(),
    readPage: pageReprintInThread,
    client: () => ({
      resolve: systemResolver,
      userAgent: userAgent(content.publication.url),
      isForbidden: allowLocal ? () => false : isLocal,
      signal: AbortSignal.timeout(FETCH_MILLISECONDS),
      pause,
    }),
  };
}

/** Visits one after the other, and says how far it is where somebody looks on. */
async function visited(
  pages: readonly AuditSubject[],
  feeds: readonly AuditSubject[],
  visiting: Visiting,
): Promise<readonly Audited[]> {
  const found: Audited[] = [];
  const all = pages.length + feeds.length;
  const progress = (done: number, address: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[Kaudit: ${done} of ${all}: ${address.slice(0, 100)}`);
  };
  for (const [index, page] of pages.entries()) {
    progress(index + 1, page.address);
    found.push(await visitPage(page, visiting));
  }
  for (const [index, feed] of feeds.entries()) {
    progress(pages.length + index + 1, feed.address);
    found.push(...(await visitFeed(feed, visiting)));
  }
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  return found;
}

/** What is to be looked at, and what is told of it. */
export interface Wanted {
  readonly addresses: readonly string[];
  readonly feeds: readonly string[];
  readonly json: boolean;
  readonly html?: string | undefined;
  readonly letters?: string | undefined;
  readonly allowLocal: boolean;
  readonly folder: string;
}

function writeFiles({ html, letters: folder }: Wanted, all: readonly Audited[], { publication }: AuditedContent): void {
  if (html !== undefined) writeFileSync(pathFromCaller(html), auditPage(all, publication));
  if (folder === undefined) return;
  const into = pathFromCaller(folder);
  mkdirSync(into, { recursive: true });
  for (const { name, text } of letters(all, publication)) writeFileSync(join(into, name), text);
}

/** Looks at what is wanted, and says how its credit stands. @returns the exit code */
export async function auditAndTell(wanted: Wanted): Promise<number> {
  const { problems, publishable } = check({ contentFolder: wanted.folder, now: new Date() });
  if (publishable === undefined) return refuse(problems);
  const findings = noFindings();
  const slugs = new Set(publishable.articles.map(({ article }) => article.slug));
  const list = readReprintList(wanted.folder, slugs, findings);
  if (findings.problems.length > 0) return refuse(findings.problems);
  const isListed = wanted.addresses.length === 0 && wanted.feeds.length === 0;
  const known = new Map(list.map(({ url, ...about }) => [url, about]));
  const addresses = isListed ? list.map(({ url }) => url) : wanted.addresses.map((address) => new URL(address).href);
  const pages = addresses.map((address) => ({ address, ...known.get(address) }));
  const feeds = wanted.feeds.map((address) => ({ address }));
  const all = await visited(pages, feeds, visitingOf(publishable, wanted.allowLocal));
  process.stdout.write(wanted.json ? auditJson(all) : auditTable(all));
  writeFiles(wanted, all, publishable);
  return auditExit(all);
}
