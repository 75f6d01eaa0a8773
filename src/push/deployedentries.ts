import * as v from "valibot";
import type { Catalog } from "../catalog/catalog.ts";
import { type Rendering, siteOf } from "../catalog/rendering.ts";
import { archiveHistory, historyAround } from "../feeds/history.ts";
import { stateOf } from "../feeds/state.ts";
import { FORMATS } from "../site/formats.ts";
import { PART_SIZE, type Part, partNamed } from "../site/month.ts";
import { EVERYTHING } from "../site/slice.ts";
import { archiveUrl, feedUrl } from "../site/urls.ts";
import { newTag } from "./changed.ts";
import { type HubWorld, reasonOf } from "./hub.ts";

/** The format in which the deployed site is read. */
const READ = "json";

/** How long to wait before each further try, in ms. */
const WAITS = [500, 2000];

/** How long the deployed site may take to answer, in ms. */
const PATIENCE = 30_000;

/** What is needed of a document of the deployed site (JSON Feed 1.1). */
const document = v.object({
  next_url: v.optional(v.string()),
  items: v.array(v.object({ id: v.string(), url: v.string(), title: v.string() })),
});

/** An article that the deployed site shows. */
export interface DeployedEntry {
  readonly id: string;
  readonly slug: string;
  readonly url: string;
  readonly title: string;
}

/**
 * What the deployed site was found to show: what may differ from the new build; or that nothing answers there, so that
 * nothing can vanish; or that it answers, but not with what it shows.
 */
export type Deployed =
  | { readonly kind: "entries"; readonly entries: readonly DeployedEntry[] }
  | { readonly kind: "nothing" | "unreadable"; readonly reason: string };

/** What the deployed site is compared with. */
export interface NewBuild {
  /** The new build, with the address of the deployed site. */
  readonly catalog: Catalog;
  readonly rendering: Rendering;
  readonly now: Date;
}

/** A document of the deployed site, and what is asked of it. */
interface Question {
  readonly url: string;
  /** The ETag that the new build gives it; what has it already need not be read. */
  readonly tag?: string;
  /** The document behind it, in the new build. */
  readonly next?: string;
}

async function firstQuestion(build: NewBuild, site: string): Promise<Question> {
  const url = feedUrl(site, EVERYTHING, READ);
  const { rest } = await build.catalog.stretch(EVERYTHING, { now: build.now, limit: "feed" });
  const tag = await newTag(build, EVERYTHING, READ);
  return { url, tag, ...(rest && { next: archiveUrl(site, EVERYTHING, rest, READ) }) };
}

/** The part of a month of which an address of the site is the archive. */
function partAt(url: string, site: string): Part | undefined {
  if (!url.startsWith(`${site}/archive/`)) return undefined;
  const [month = "", ...rest] = url.slice(`${site}/archive/`.length).split("/");
  if (rest.at(-1) !== FORMATS[READ].file || rest.length > 2) return undefined;
  return partNamed(month, rest.length === 2 ? rest[0] : undefined);
}

async function questionAt(build: NewBuild, site: string, url: string): Promise<Question> {
  const { catalog, rendering, now } = build;
  const part = partAt(url, site);
  if (part === undefined) return { url };
  const [masthead, subject, { rest }, { entries }, { older, newer }] = await Promise.all([
    catalog.masthead(),
    catalog.find(EVERYTHING, now),
    catalog.stretch(EVERYTHING, { now, limit: "feed" }),
    catalog.stretch(EVERYTHING, { now, limit: PART_SIZE, part }),
    catalog.neighbours(EVERYTHING, part, now),
  ]);
  if (subject === undefined || rest === undefined || entries.length === 0) return { url };
  const around = siteOf(masthead, rendering);
  const history = historyAround(around, EVERYTHING, READ, { rest, older, newer });
  const { tag } = stateOf(around, subject, READ, entries, archiveHistory(part, history));
  return { url, tag: `W/"${tag}"`, ...(older && { next: archiveUrl(site, EVERYTHING, older, READ) }) };
}

/** Asks, and asks again where that may help. @throws where there is no answer at all */
async function answer({ url, tag }: Question, { fetch, wait }: HubWorld): Promise<Response> {
  const headers = tag === undefined ? {} : { "If-None-Match": tag };
  for (const pause of WAITS) {
    try {
      const response = await fetch(url, { headers, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
      if (response.status < 500 && response.status !== 429) return response;
      await response.body?.cancel();
    } catch {
      // Said where the last try fails as well.
    }
    await wait(pause);
  }
  return fetch(url, { headers, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
}

/** The slug in an article's address; nothing for another address. */
function slugIn(url: string): string | undefined {
  const [, slug] = /\/articles\/([^/?#]+)$/.exec(url) ?? [];
  return slug === undefined ? undefined : decodeURIComponent(slug);
}

/**
 * Reads what the deployed site shows, from its JSON Feed and that one's archives (RFC 5005 section 4). What it shows
 * exactly as the new build will is not read, so that an ordinary deploy costs a request for each part of a month.
 */
export async function deployedEntries(build: NewBuild, world: HubWorld): Promise<Deployed> {
  const site = (await build.catalog.masthead()).publication.url;
  const entries: DeployedEntry[] = [];
  const seen = new Set<string>();
  let question: Question | undefined = await firstQuestion(build, site);
  while (question !== undefined && !seen.has(question.url)) {
    const { url } = question;
    seen.add(url);
    const isFirst = seen.size === 1;
    let next: string | undefined;
    let isAnswered = false;
    try {
      const response = await answer(question, world);
      isAnswered = true;
      if (response.status === 304) next = question.next;
      else if (response.status === 404 && isFirst) return { kind: "nothing", reason: `${url} answered 404` };
      else if (response.status !== 200) return { kind: "unreadable", reason: `${url} answered ${response.status}` };
      else {
        const { items, next_url } = v.parse(document, await response.json());
        for (const item of items) entries.push({ ...item, slug: slugIn(item.url) ?? item.url });
        next = next_url;
      }
    } catch (error) {
      const isForeign = error instanceof SyntaxError || v.isValiError(error);
      const reason = isForeign ? `${url} is not the JSON Feed of this server` : `${url}: ${reasonOf(error)}`;
      return { kind: isFirst && !isAnswered ? "nothing" : "unreadable", reason };
    }
    question = next === undefined ? undefined : await questionAt(build, site, next);
  }
  return { kind: "entries", entries };
}
