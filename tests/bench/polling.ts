import { gzipSync } from "node:zlib";
import type { Connection, Received } from "./client.ts";

/** A client that asks for the same feed again and again, and what it has pulled so far. */
export interface Poller {
  readonly name: string;
  /** Minutes between two polls. */
  readonly every: number;
  readonly isConditional: boolean;
  readonly isDelta: boolean;
  /** Bytes on the wire, heads included; the same with the bodies compressed as the edge does; and polls. */
  bytes: number;
  compressed: number;
  polls: number;
  /** Polls that were answered with a document. */
  changes: number;
  etag?: string | undefined;
}

/** A poller that has not polled yet. */
export function poller(name: string, every: number, isConditional: boolean, isDelta: boolean): Poller {
  return { name, every, isConditional, isDelta, bytes: 0, compressed: 0, polls: 0, changes: 0 };
}

/** What bodies come to when they are compressed, by ETag: the same document is not compressed again. */
const COMPRESSED = new Map<string, number>();

function compressedLength({ headers, body }: Received): number {
  const key = `${headers.get("etag")} ${body.length}`;
  const known = COMPRESSED.get(key);
  if (known !== undefined) return known;
  const { length } = gzipSync(body);
  COMPRESSED.set(key, length);
  return length;
}

/** Polls once. @param clock ms since 1970 */
export async function poll(poller: Poller, connection: Connection, path: string, clock: number): Promise<void> {
  const headers = {
    "Bench-Clock": String(clock),
    ...(poller.isDelta ? { "A-IM": "feed" } : {}),
    ...(poller.isConditional && poller.etag ? { "If-None-Match": poller.etag } : {}),
  };
  const received = await connection.send({ path, headers });
  if (![200, 226, 304].includes(received.status)) throw new Error(`bench: ${path} answered ${received.status}`);
  poller.etag = received.headers.get("etag");
  poller.polls++;
  if (received.status !== 304) poller.changes++;
  poller.bytes += received.bytes;
  const head = received.bytes - received.body.length;
  poller.compressed += head + (received.body.length === 0 ? 0 : compressedLength(received));
}
