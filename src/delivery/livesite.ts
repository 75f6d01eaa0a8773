import * as v from "valibot";

/** A live catalog's endpoint, as this machine reaches it. */
export interface LiveSite {
  /** The site's origin. */
  readonly site: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  /** Resolves after some ms. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Why the endpoint did not do what it was asked, in words for whoever runs a command. */
export class SiteFailure extends Error {
  readonly status: number;
  /** @param status 0 where there was no answer at all */
  constructor(message: string, status: number) {
    super(message);
    this.name = "SiteFailure";
    this.status = status;
  }
}

/** What the endpoint answered. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** How long to wait before each further try, in ms. */
const WAITS = [1000, 4000, 15_000];

/** How long an answer may take, in ms: a batch is one transaction. */
const PATIENCE = 60_000;

/** The longest that is waited because the endpoint says so, in ms. */
const LONGEST_WAIT = 65_000;

const problem = v.object({ detail: v.string() });

const REMEDIES: Readonly<Record<number, string>> = {
  401: "the token is not one of those that may publish: npm run token makes one",
  405: "the Worker there is older than this command: npm run deploy",
};

async function answerOf(response: Response): Promise<SiteAnswer> {
  const text = await response.text();
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {}
  return { status: response.status, headers: response.headers, body };
}

/**
 * Asks the endpoint, and again where that may help: every request that it takes can be sent twice.
 * @returns whatever it answers that is neither busy nor broken
 * @throws SiteFailure where there is no answer, no endpoint, or no valid token
 */
export async function ask(
  { site, token, fetch, wait }: LiveSite,
  method: string,
  path: string,
  body?: unknown,
  more: Readonly<Record<string, string>> = {},
): Promise<SiteAnswer> {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json", ...more };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  let failure = new SiteFailure(`${site} did not answer`, 0);
  for (const pause of [...WAITS, undefined]) {
    let rest = pause;
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const answer = await answerOf(await fetch(site + path, { ...init, redirect: "manual", signal }));
      if (answer.status < 500 && answer.status !== 429) return understood(site, answer);
      failure = new SiteFailure(`${site} answered ${answer.status}: ${detailOf(answer)}`, answer.status);
      const seconds = Number(answer.headers.get("Retry-After") ?? Number.NaN);
      if (pause !== undefined && seconds >= 0) rest = Math.min(seconds * 1000, LONGEST_WAIT);
    } catch (error) {
      if (error instanceof SiteFailure) throw error;
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      failure = new SiteFailure(
        `${site} could not be reached (${cause instanceof Error ? cause.message : String(cause)})`,
        0,
      );
    }
    if (rest !== undefined) await wait(rest);
  }
  throw failure;
}

/** What an answer that is a problem says (RFC 9457). */
export function detailOf({ body, status }: SiteAnswer): string {
  const told = v.safeParse(problem, body);
  return told.success ? told.output.detail : `status ${status}`;
}

function understood(site: string, answer: SiteAnswer): SiteAnswer {
  const remedy = REMEDIES[answer.status];
  if (remedy !== undefined) throw new SiteFailure(`${site}: ${remedy}`, answer.status);
  return answer;
}

/** Something that must be there. @throws SiteFailure where it is not, or is of another shape */
export async function demand<Schema extends v.GenericSchema>(
  site: LiveSite,
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const answer = await ask(site, "GET", path);
  const read = v.safeParse(schema, answer.body);
  if (answer.status === 200 && read.success) return read.output;
  if (answer.status === 404) {
    throw new SiteFailure(
      `${site.site} has no endpoint to publish to: deploy this version, make the tables, and set a token (README, “Publish in the moment”)`,
      404,
    );
  }
  throw new SiteFailure(`${site.site}${path} answered ${answer.status}: ${detailOf(answer)}`, answer.status);
}

/** Every item of a list that comes in pages. */
export async function every<Schema extends v.GenericSchema>(
  site: LiveSite,
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const page = v.object({ items: v.array(schema), next: v.optional(v.string()) });
  const all: v.InferOutput<Schema>[] = [];
  let after: string | undefined;
  do {
    const query = after === undefined ? "" : `?after=${encodeURIComponent(after)}`;
    const { items, next } = await demand(site, path + query, page);
    all.push(...items);
    after = next;
  } while (after !== undefined);
  return all;
}
