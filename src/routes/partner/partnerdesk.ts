import type { Agreement } from "../../article/agreement.ts";
import type { Site } from "../../catalog/rendering.ts";
import { methodNotAllowed, preflight } from "../../http/method.ts";
import type { Problem } from "../../http/problem.ts";
import { holderOf } from "../../partners/partnerkey.ts";
import { pollOf } from "../../partners/polling.ts";
import type { PartnerPoll } from "../../partners/receipt.ts";
import { formatOf, guessedFormat } from "../../site/formats.ts";
import { problem } from "../notfound.ts";
import { isTooOften, type Limiter } from "./limiter.ts";
import { NO_SUCH_FEED, NO_SUCH_KEY, outOfTime, replacedKey, TOO_MANY_KEYS } from "./refusals.ts";
import { sealed } from "./sealed.ts";

/** Where the addresses of partners stand. */
const FOLDER = "/p";

/** What stands in an address in place of the key, wherever it is told to others. */
const HIDDEN = "KEY";

/** What the feeds of one partner answer. */
export type PartnerFeeds = (request: Request) => Response | Promise<Response>;

/** What is needed to answer partners. */
export interface PartnerDesk {
  readonly agreements: readonly Agreement[];
  readonly limiter?: Limiter;
  readonly now: () => Date;
  /** Is told of every poll of a partner's feed. */
  readonly onPoll?: (poll: PartnerPoll) => void;
  /** What the public sees, for the words of errors. */
  readonly site: () => Promise<Site>;
  /** Opens the site as one partner may see it. @param feedsAt where his feeds stand */
  readonly open: (agreement: Agreement, feedsAt: string) => PartnerFeeds;
  /** The page on which the partner sees the state of his feeds. */
  readonly statePage: (request: Request, agreement: Agreement, feedsAt: string) => Promise<Response>;
  /** What is answered when something fails. @param request without the key */
  readonly onFault: (error: unknown, request: Request) => Response | Promise<Response>;
}

/** A partner's address: the key, and what is asked for below it, with a slash in front. */
interface PartnerAddress {
  readonly key: string;
  readonly rest: string;
}

/** Whether an address stands where those of partners do. @param url absolute, plainly written */
export function isPartnerAddress(url: string): boolean {
  const { pathname } = new URL(url);
  return pathname === FOLDER || pathname.startsWith(`${FOLDER}/`);
}

function addressIn(url: string): PartnerAddress {
  const [, , key = "", ...rest] = new URL(url).pathname.split("/");
  return { key, rest: `/${rest.join("/").replace(/\/+$/, "")}` };
}

/** Whether something below a key is a feed, an archive or the list of feeds: pages are public, and stand elsewhere. */
function isFeed(rest: string): boolean {
  const file = rest.slice(rest.lastIndexOf("/") + 1);
  return rest === "/feeds.opml" || formatOf(file) !== undefined || guessedFormat(file) !== undefined;
}

/** A request as the partner's own site is asked, without the key. */
function below(rest: string, request: Request): Request {
  const url = new URL(request.url);
  url.pathname = rest;
  return new Request(url, request);
}

/** Answers what is asked for below `/p/`. */
export function partnerDesk(desk: PartnerDesk): (request: Request, isHead: boolean) => Promise<Response> {
  const opened = new Map<string, PartnerFeeds>();

  const feedsOf = (agreement: Agreement, feedsAt: string): PartnerFeeds => {
    const feeds = opened.get(agreement.partner) ?? desk.open(agreement, feedsAt);
    opened.set(agreement.partner, feeds);
    return feeds;
  };

  const feed = async (request: Request, agreement: Agreement, feedsAt: string, rest: string, isHead: boolean) => {
    const response = await feedsOf(agreement, feedsAt)(below(rest, request));
    const poll = pollOf(agreement.partner, rest, { request, response, at: desk.now(), isRead: !isHead });
    if (poll !== undefined) desk.onPoll?.(poll);
    return response;
  };

  const answer = async (request: Request, { key, rest }: PartnerAddress, isHead: boolean): Promise<Response> => {
    const site = await desk.site();
    const refuse = (told: Problem) => problem(request, site, told);
    const holder = await holderOf(key, desk.agreements);
    if (holder === undefined) return refuse((await isTooOften(desk.limiter, request)) ? TOO_MANY_KEYS : NO_SUCH_KEY);
    const { agreement, isReplaced } = holder;
    if (isReplaced) return refuse(replacedKey(site.publication));
    const refusal = outOfTime(agreement, site.publication, desk.now());
    if (refusal !== undefined) return refuse(refusal);
    const feedsAt = `${site.publication.url}${FOLDER}/${key}`;
    if (rest === "/") return desk.statePage(request, agreement, feedsAt);
    return isFeed(rest) ? feed(request, agreement, feedsAt, rest, isHead) : refuse(NO_SUCH_FEED);
  };

  return async (request, isHead) => {
    const address = addressIn(request.url);
    const hidden = below(`${FOLDER}/${HIDDEN}${address.rest}`, request);
    if (request.method === "OPTIONS") return sealed(preflight());
    try {
      if (request.method !== "GET") return sealed(problem(hidden, await desk.site(), methodNotAllowed(request.method)));
      return sealed(await answer(request, address, isHead));
    } catch (error) {
      return sealed(await desk.onFault(error, hidden));
    }
  };
}
