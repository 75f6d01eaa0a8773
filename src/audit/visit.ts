import type { Entry } from "../import/feed/feedentry.ts";
import { type Fetched, fetchWithHeaders, StatusFailure } from "../import/fetch/fetch.ts";
import type { Client } from "../import/fetch/request.ts";
import { ImportFailure } from "../import/material/failure.ts";
import { decoded } from "../import/source/charset.ts";
import { unpacked } from "../import/source/limitedbytes.ts";
import { sourceKind } from "../import/source/mediakind.ts";
import { readMaterial } from "../import/source/readmaterial.ts";
import { type Audited, type AuditSubject, audit } from "./audit.ts";
import type { ArticleIndex } from "./match.ts";
import { entryReprint } from "./reprint/entryreprint.ts";
import type { PageHeaders } from "./reprint/pagereprint.ts";
import type { Reprint } from "./reprint/reprint.ts";

/** What a visit needs from the world around it. */
export interface Visiting {
  readonly index: ArticleIndex;
  /** RFC 3339, UTC. */
  readonly now: string;
  /** A client for one address: its signal ends that one. */
  readonly client: () => Client;
  /** Each site's robots.txt by origin, kept over all visits. */
  readonly robots: Map<string, string>;
  readonly readPage: (html: string, address: string, headers: PageHeaders) => Reprint | Promise<Reprint>;
}

/** What import says to whoever wants to import; here there is nothing to save. */
const IMPORTS_REMEDY = /\b(?:import|save|paste|article's own page|republish)\b/u;

const LOOK = "look at it in a browser";

/** What an import failure says, as an audit says it: what is wrong, and what to do. */
function reasonOf({ message }: ImportFailure, address: string): string {
  const [, said = message] = /^[a-z][a-z\d+.-]*:\/\/\S+: ([\s\S]*)$/u.exec(message) ?? [];
  const parts = said.split(": ");
  const isImports = parts.length > 1 && IMPORTS_REMEDY.test(parts.at(-1) ?? "");
  const reason = isImports ? `${parts.slice(0, -1).join(": ")}: ${LOOK}` : said;
  return reason.replace(`${address}: `, "");
}

function unfetched(error: unknown, subject: AuditSubject, index: ArticleIndex): Audited {
  if (!(error instanceof ImportFailure)) throw error;
  const { address, partner, article } = subject;
  const about = { address, ...(partner !== undefined && { partner }) };
  const isGone = error instanceof StatusFailure && (error.status === 404 || error.status === 410);
  if (!isGone) return { ...about, outcome: "not fetched", reason: reasonOf(error, address) };
  const withdrawn = article === undefined ? undefined : index.bySlug.get(article)?.article.withdrawn;
  const reason =
    withdrawn === undefined
      ? `answers ${error.status}: it is not there any more`
      : "it was taken down, as it should be";
  return withdrawn === undefined ? { ...about, outcome: "not fetched", reason } : { ...about, outcome: "gone", reason };
}

function headersOf({ header }: Fetched): PageHeaders {
  const link = header("link");
  const robots = header("x-robots-tag");
  return { ...(link !== undefined && { link }), ...(robots !== undefined && { robots }) };
}

async function pageOf(fetched: Fetched, { readPage }: Visiting): Promise<Reprint> {
  const { name, address = name } = fetched;
  const { text } = decoded(unpacked(fetched));
  const kind = sourceKind(text);
  if (kind === "feed" || kind === "json")
    throw new ImportFailure(`${name}: is no page but a feed: audit it with --feed`);
  return readPage(text, address, headersOf(fetched));
}

/** Looks at one page. What keeps it from being seen is in the result. */
export async function visitPage(subject: AuditSubject, visiting: Visiting): Promise<Audited> {
  try {
    const fetched = await fetchWithHeaders(subject.address, visiting.client(), visiting.robots);
    return audit(await pageOf(fetched, visiting), subject, visiting.index, visiting.now);
  } catch (error) {
    return unfetched(error, subject, visiting.index);
  }
}

async function entriesOf(fetched: Fetched): Promise<readonly Entry[]> {
  const read = await readMaterial(fetched, () => {
    throw new ImportFailure(`${fetched.name}: is no feed: audit a page without --feed`);
  });
  if ("entries" in read) return read.entries;
  throw new ImportFailure(`${fetched.name}: is no feed: audit a page without --feed`);
}

function auditEntry(entry: Entry, subject: AuditSubject, { index, now }: Visiting): Audited {
  try {
    return audit(entryReprint(entry), subject, index, now);
  } catch (error) {
    return unfetched(error, subject, index);
  }
}

/** Looks at every entry of a feed of any format. */
export async function visitFeed(subject: AuditSubject, visiting: Visiting): Promise<readonly Audited[]> {
  try {
    const fetched = await fetchWithHeaders(subject.address, visiting.client(), visiting.robots);
    return (await entriesOf(fetched)).map((entry) => auditEntry(entry, subject, visiting));
  } catch (error) {
    return [unfetched(error, subject, visiting.index)];
  }
}
