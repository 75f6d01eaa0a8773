import { constants, openSync, readFileSync, type Stats, statSync } from "node:fs";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { ImportFailure } from "../material/failure.ts";
import { type Bytes, MOST_BYTES, tooLarge } from "./limitedbytes.ts";

/** How long a named pipe may stay silent before its writer has to be missed. */
const MOST_MILLISECONDS = 15_000;

/** All that a stream gives. @throws ImportFailure for more than any article has */
export async function streamBytes(stream: Readable, name: string): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) throw tooLarge(name);
  }
  return { bytes: Buffer.concat(chunks), name };
}

/** A pipe is opened without waiting for its writer: a blocked `open` could not be ended. */
function pipeBytes(path: string, most: number): Promise<Bytes> {
  const socket = new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true });
  socket.setTimeout(most, () =>
    socket.destroy(
      new ImportFailure(`${path}: is a named pipe that nothing writes into: start its writer, or name a file`),
    ),
  );
  return streamBytes(socket, path);
}

/** What a path is that is neither a file nor a pipe. */
function otherKind(stats: Stats): string | undefined {
  if (stats.isDirectory()) return "is a folder: name one file in it";
  if (stats.isFIFO() || stats.isFile()) return undefined;
  return stats.isSocket() ? "is a socket: name a file" : "is a device: name a file, or write - for standard input";
}

/**
 * A file or named pipe of this machine.
 * @param most how long a pipe may stay silent, in milliseconds
 * @throws ImportFailure for what is neither, cannot be read, or is too large
 */
export async function localBytes(path: string, most = MOST_MILLISECONDS): Promise<Bytes> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new ImportFailure(`${path}: does not exist: name a file, or - for standard input`);
  const kind = otherKind(stats);
  if (kind !== undefined) throw new ImportFailure(`${path}: ${kind}`);
  if (stats.size > MOST_BYTES) throw tooLarge(path);
  try {
    return stats.isFIFO() ? await pipeBytes(path, most) : { bytes: readFileSync(path), name: path };
  } catch (cause) {
    if (cause instanceof ImportFailure) throw cause;
    throw new ImportFailure(`${path}: cannot be read: allow reading it`, undefined, cause);
  }
}
