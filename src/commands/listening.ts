import { createServer } from "node:net";
import { MISUSED } from "./arguments.ts";

const HIGHEST_PORT = 65_535;

/** Where to listen. */
export interface ListeningPlace {
  readonly ip: string;
  readonly port: number;
}

/** A mistake in how the command was called, or in what it found. */
export class StartRefusal extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Where a person says to listen. @throws StartRefusal where that is no port */
export function listeningPlace(ip: string, written: string): ListeningPlace {
  const port = Number(written);
  if (!/^\d+$/.test(written) || port < 1 || port > HIGHEST_PORT) {
    throw new StartRefusal(`start: --port ${written} is not a port: write a number from 1 to ${HIGHEST_PORT}`, MISUSED);
  }
  return { ip, port };
}

/** Tries the address, so that a busy one is refused in words instead of wrangler's stack trace. @throws StartRefusal */
export function checkFree({ ip, port }: ListeningPlace): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const server = createServer();
  server.once("error", (error) => {
    const busy = "code" in error && error.code === "EADDRINUSE";
    const other = port + 10 <= HIGHEST_PORT ? port + 10 : port - 10;
    const message = busy
      ? `start: port ${port} is in use: end what runs there, or write npm start -- --port ${other}`
      : `start: ${ip}:${port} cannot be listened on (${error.message}): choose another --port or --ip`;
    reject(new StartRefusal(message, 1));
  });
  server.listen(port, ip, () => server.close(() => resolve()));
  return promise;
}
