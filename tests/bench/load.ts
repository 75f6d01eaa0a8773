import { connect } from "node:net";
import { encodeRequest, extentOf, type Sent } from "./client.ts";

/** Keep-alive connections that ask at the same time. */
const CONNECTIONS = 16;

/** Bytes that are taken from a socket at once, into one buffer that is used again and again. */
const CHUNK = 262_144;

/** What a stretch of load came to. */
export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** In ms, ascending. */
  readonly latencies: Float64Array;
}

/** Asks again and again on one connection until `until`. @param answered is told how long each answer took, in ms */
function hammer(
  port: number,
  sent: Sent,
  status: number,
  until: number,
  answered: (ms: number) => void,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const bytes = encodeRequest(sent);
  let began = 0;
  let left = 0;
  const ask = (): void => {
    began = performance.now();
    socket.write(bytes);
  };
  const take = (length: number, buffer: Uint8Array): boolean => {
    if (left === 0) {
      const extent = extentOf(Buffer.from(buffer.buffer, buffer.byteOffset, length), false);
      if (extent?.status !== status) {
        socket.destroy(new Error(`bench: ${sent.path} answered ${extent?.status ?? "half a head"}, not ${status}`));
        return false;
      }
      left = extent.head + extent.body;
    }
    left -= length;
    if (left > 0) return true;
    const now = performance.now();
    answered(now - began);
    if (now < until) ask();
    else socket.end();
    return true;
  };
  const socket = connect({
    port,
    host: "127.0.0.1",
    noDelay: true,
    onread: { buffer: Buffer.alloc(CHUNK), callback: take },
  });
  socket
    .once("connect", ask)
    .once("error", reject)
    .once("close", () => resolve());
  return promise;
}

/**
 * Sends the same request as fast as it is answered, to this machine alone.
 * @throws if any answer has another status than expected
 */
export async function load(port: number, sent: Sent, status: number, ms: number): Promise<Load> {
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + ms;
  const answered = (latency: number) => latencies.push(latency);
  await Promise.all(Array.from({ length: CONNECTIONS }, () => hammer(port, sent, status, until, answered)));
  return {
    requests: latencies.length,
    seconds: (performance.now() - began) / 1000,
    latencies: Float64Array.from(latencies).sort(),
  };
}
