import { connect, type Socket } from "node:net";

/** What is sent: everything of a request but `Host`. */
export interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What came back. */
export interface Received {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** Everything on the wire, the response's head included. */
  readonly bytes: number;
}

/** How much of the wire a response takes. */
interface Extent {
  readonly status: number;
  readonly head: number;
  readonly body: number;
}

const HEAD_END = "\r\n\r\n";

/** A request's bytes on the wire. */
export function encodeRequest({ path, method = "GET", headers = {}, body = "" }: Sent): Buffer {
  const bytes = Buffer.from(body);
  const length = bytes.length === 0 ? {} : { "Content-Length": String(bytes.length) };
  const lines = Object.entries({ ...length, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${lines.join("")}\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), bytes]);
}

/** How long a response is, told from its head (RFC 9112 section 6.3); none while the head is incomplete. */
export function extentOf(received: Buffer, isHead: boolean): Extent | undefined {
  const end = received.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const head = received.toString("latin1", 0, end);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  const isBodiless = isHead || status === 304 || status === 204;
  if (length === undefined && !isBodiless) throw new Error(`bench: a response of unknown length: ${head}`);
  return { status, head: end + HEAD_END.length, body: isBodiless ? 0 : Number(length) };
}

function parsed(received: Buffer, { status, head, body }: Extent): Received {
  const [, ...lines] = received.toString("latin1", 0, head).trimEnd().split("\r\n");
  const headers = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { status, headers, body: received.subarray(head, head + body), bytes: head + body };
}

function open(port: number): Socket {
  // Between two requests nobody waits for an error; the next one finds the socket closed.
  return connect({ port, host: "127.0.0.1", noDelay: true }).on("error", () => {});
}

/** How long an answer may take, in ms. */
const PATIENCE = 10_000;

/** A connection that is kept: one request after the other, none before the last one is answered. */
export class Connection {
  readonly #port: number;
  #socket: Socket;

  constructor(port: number) {
    this.#port = port;
    this.#socket = open(port);
  }

  /**
   * Asks once more on a new connection where the server closes the old one without a word: it may have meant to before
   * the request came (RFC 9112 section 9.3.1).
   * @throws if the connection breaks, closes or falls silent before the answer is whole
   */
  async send(sent: Sent): Promise<Received> {
    if (this.#socket.writable) {
      const received = await this.#exchange(sent);
      if (received !== undefined) return received;
    }
    this.#socket = open(this.#port);
    const received = await this.#exchange(sent);
    if (received === undefined) throw new Error("bench: the connection was closed");
    return received;
  }

  #exchange(sent: Sent): Promise<Received | undefined> {
    const { promise, resolve, reject } = Promise.withResolvers<Received | undefined>();
    const socket = this.#socket;
    const isHead = sent.method === "HEAD";
    let received: Buffer = Buffer.alloc(0);
    const take = (chunk: Buffer): void => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const extent = extentOf(received, isHead);
      if (extent !== undefined && received.length >= extent.head + extent.body) resolve(parsed(received, extent));
    };
    const close = () => (received.length === 0 ? resolve(undefined) : reject(new Error("bench: half an answer")));
    const silent = setTimeout(() => reject(new Error(`bench: no answer to ${sent.method} ${sent.path}`)), PATIENCE);
    socket.on("data", take).once("close", close);
    socket.write(encodeRequest(sent));
    return promise.finally(() => {
      clearTimeout(silent);
      socket.off("data", take).off("close", close);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** One request on a connection of its own. */
export async function request(port: number, sent: Sent): Promise<Received> {
  const connection = new Connection(port);
  try {
    return await connection.send(sent);
  } finally {
    connection.close();
  }
}
