import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { build } from "../build/build.ts";
import { refusalLines } from "../content/finding.ts";
import { MISUSED, readArguments, type Usage } from "./arguments.ts";

const USAGE: Usage = {
  call: "npm start",
  takes: "[flags]",
  about: "Serves the feeds on this machine, and anew after every save in content/ and src/.",
  flags: {
    "--port PORT": "where to listen; else 8787",
    "--ip ADDRESS": "on which address; else localhost; 0.0.0.0 lets other machines in",
  },
  codes: { 0: "ended", 1: "could not start" },
};

/** How often to look whether whoever started this is still there, in ms. */
const ORPHAN_CHECK = 500;

const HIGHEST_PORT = 65_535;

/** Without these wrangler looks up hosts on the internet before it starts, and complains where there is none. */
const QUIET = {
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_HIDE_BANNER: "true",
};

/** Where to listen. */
interface Place {
  readonly ip: string;
  readonly port: number;
}

/** A mistake in how the command was called, or in what it found. */
class Refusal extends Error {
  readonly exitCode: number;
  constructor(lines: readonly string[], exitCode: number) {
    super(lines.join("\n"));
    this.exitCode = exitCode;
  }
}

function placeOf(ip: string, written: string): Place {
  const port = Number(written);
  if (!/^\d+$/.test(written) || port < 1 || port > HIGHEST_PORT) {
    throw new Refusal([`start: --port ${written} is not a port: write a number from 1 to ${HIGHEST_PORT}`], MISUSED);
  }
  return { ip, port };
}

/** Tries the address, so that a busy one is refused in words instead of wrangler's stack trace. */
function checkFree({ ip, port }: Place): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const server = createServer();
  server.once("error", (error) => {
    const busy = "code" in error && error.code === "EADDRINUSE";
    const other = port + 10 <= HIGHEST_PORT ? port + 10 : port - 10;
    const message = busy
      ? `start: port ${port} is in use: end what runs there, or write npm start -- --port ${other}`
      : `start: ${ip}:${port} cannot be listened on (${error.message}): choose another --port or --ip`;
    reject(new Refusal([message], 1));
  });
  server.listen(port, ip, () => server.close(() => resolve()));
  return promise;
}

/** What wrangler is called with; the site's address makes every link lead to this machine. */
function wranglerArguments({ ip, port }: Place): string[] {
  return ["dev", "--ip", ip, "--port", String(port), "--var", `SITE_URL:http://localhost:${port}`];
}

/** Builds once before wrangler does, which would bury the mistakes under its own. */
function checkContent(): void {
  const { problems } = build({ contentFolder: "content", outputFolder: ".build", codeFolder: "src", now: new Date() });
  if (problems.length > 0) throw new Refusal(refusalLines(problems, "build", ", nothing written"), 1);
}

/** Runs wrangler until it ends, by itself or because this process was asked to end. */
function serve(place: Place): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let ending = false;
  const child = spawn("wrangler", wranglerArguments(place), {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...QUIET },
  });
  const end = (signal: NodeJS.Signals): void => {
    ending = true;
    child.kill(signal);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(signal));
  // npm passes a signal on to a shell between it and this process, which ends without passing it on.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && end("SIGTERM"), ORPHAN_CHECK);
  watch.unref();
  child.once("error", reject);
  child.once("exit", (code) => resolve(ending ? 0 : (code ?? 1)));
  return promise;
}

async function start(place: Place): Promise<number> {
  await checkFree(place);
  checkContent();
  const site = `http://localhost:${place.port}`;
  process.stdout.write(`${site}/ with its feeds /rss.xml, /atom.xml and /feed.json; Ctrl-C ends it\n\n`);
  return serve(place);
}

const parsed = readArguments(USAGE, {
  port: { type: "string", default: "8787" },
  ip: { type: "string", default: "localhost" },
});

try {
  if (parsed !== undefined) process.exitCode = await start(placeOf(parsed.values.ip, parsed.values.port));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
