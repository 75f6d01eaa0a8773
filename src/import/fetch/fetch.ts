import { EXIT, ImportFailure } from "../material/failure.ts";
import type { Bytes } from "../source/limitedbytes.ts";
import { type Client, get, type HttpAnswer } from "./request.ts";
import { isAllowed } from "./robots.ts";

/** What was fetched, and what its answer said beside it. */
export interface Fetched extends Bytes {
  /** A header's value; none where it is absent. */
  readonly header: HttpAnswer["header"];
}

/** An answer that brings nothing, told by its status. */
export class StatusFailure extends ImportFailure {
  readonly status: number;

  constructor(url: URL, status: number, message: string) {
    super(`${url.href}: ${message}`, EXIT.fetch);
    this.name = "StatusFailure";
    this.status = status;
  }
}

/** What robots.txt calls this importer. */
const PRODUCT = "creditline";

const MOST_REDIRECTS = 5;

/** RFC 9309 section 2.5: at least this much is to be read of a robots.txt. */
const MOST_ROBOTS_BYTES = 500 * 1024;

const SAVE = "open it in a browser, save the page, and import the file";

const STATUS: Readonly<Record<number, string>> = {
  401: `asks for a password: ${SAVE}`,
  402: "is behind a paywall: ask the outlet for the text",
  403: `is blocked for programs: ${SAVE}`,
  404: "is not there: check the address",
  410: "was taken down: do not republish it",
  429: "is asked for too often: try again later",
  451: "is blocked for legal reasons: ask the outlet for the text",
  503: `is blocked for programs, or its host is busy: try again later, or ${SAVE}`,
};

/** Media types that an article may come in. */
const READABLE =
  /^(?:text\/|application\/(?:xhtml\+xml|xml|json|ld\+json|feed\+json|rss\+xml|atom\+xml|rdf\+xml|octet-stream))|\+(?:xml|json)$/iu;

/** How the importer introduces itself. @param site the publication's address */
export function userAgent(site: string): string {
  return `Creditline/1 (+${site}/)`;
}

function failure(url: URL, message: string): ImportFailure {
  return new ImportFailure(`${url.href}: ${message}`, EXIT.fetch);
}

/** A site without a robots.txt allows everything; one whose robots.txt cannot be had allows nothing (RFC 9309 section 2.3.1). */
async function checkRobots(url: URL, client: Client, seen: Map<string, string>): Promise<void> {
  let robots = seen.get(url.origin);
  if (robots === undefined) {
    const place = new URL("/robots.txt", url.href);
    const { status, bytes } = await get(place, client, MOST_ROBOTS_BYTES, url);
    if (status >= 500)
      throw failure(place, `answers ${status}, so nothing of the site may be fetched: try again later, or ${SAVE}`);
    robots = status >= 200 && status < 300 ? new TextDecoder().decode(bytes) : "";
    seen.set(url.origin, robots);
  }
  if (!isAllowed(robots, url.pathname + url.search, PRODUCT))
    throw failure(url, `is closed to programs by the site's robots.txt: ${SAVE}`);
}

function nextUrl(url: URL, { status, header }: HttpAnswer): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const next = URL.parse(header("location") ?? "", url.href);
  if (next === null || header("location") === undefined) throw failure(url, "redirects to nowhere: check the address");
  return checkedUrl(next);
}

function checkedUrl(url: URL): URL {
  if (!/^https?:$/u.test(url.protocol)) throw failure(url, "is neither http nor https: give the article's web address");
  if (url.username !== "" || url.password !== "") throw failure(url, "has a name or password in it: leave them out");
  return url;
}

function checkAnswer(url: URL, { status, header, bytes }: HttpAnswer): void {
  if (header("cf-mitigated") === "challenge") throw failure(url, STATUS[403] ?? "");
  if (status !== 200 && status !== 203)
    throw new StatusFailure(url, status, STATUS[status] ?? `answers ${status}: check the address, or try again later`);
  const type = header("content-type")?.split(";")[0]?.trim();
  if (type !== undefined && !READABLE.test(type))
    throw failure(url, `is not an article but ${type}: give the article's own page`);
  if (bytes.length === 0) throw failure(url, "is empty: check the address");
}

/**
 * Fetches an address politely: robots.txt first, then the address, at most five redirects on.
 * @param robots each site's robots.txt by origin, for whoever fetches more than one address
 * @throws ImportFailure with the code for fetching
 */
export async function fetchWithHeaders(
  address: string,
  client: Client,
  robots: Map<string, string> = new Map(),
): Promise<Fetched> {
  let url = checkedUrl(new URL(address));
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    await checkRobots(url, client, robots);
    const answer = await get(url, client);
    const next = nextUrl(url, answer);
    if (next === undefined) {
      checkAnswer(url, answer);
      const charset = /charset\s*=\s*"?([\w:.-]+)/iu.exec(answer.header("content-type") ?? "")?.[1];
      const { bytes, header } = answer;
      return { bytes, header, name: url.href, address: url.href, ...(charset && { charset }) };
    }
    url = next;
  }
  throw failure(url, `is reached by more than ${MOST_REDIRECTS} redirects: give the last address`);
}

/** Fetches an address as `fetchWithHeaders` does, for whoever wants nothing but what is there. */
export async function fetchSource(address: string, client: Client): Promise<Bytes> {
  const { header, ...bytes } = await fetchWithHeaders(address, client);
  return bytes;
}
