import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";

/** Where the package has put the binary for this machine; only `require` gets at its default export. */
const { default: WORKERD }: { readonly default: string } = createRequire(import.meta.url)("workerd");

/** What a Worker is made of; the first module is its entry. */
export interface Module {
  readonly name: string;
  readonly kind: "esModule" | "data" | "json";
  readonly bytes: Uint8Array | string;
}

/** Nothing outlives this process, whatever becomes of it. */
const RUNNING = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of RUNNING) child.kill("SIGKILL");
});

/** The same as in wrangler.toml. */
const COMPATIBILITY_DATE = "2026-10-20";

/** Ticks a second in /proc, on every Linux that Node runs on. */
const TICKS = 100;

function configOf(modules: readonly Module[]): string {
  const embedded = modules.map(({ name, kind }, index) => `(name = "${name}", ${kind} = embed "module-${index}")`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "worker", worker = (
    modules = [${embedded.join(", ")}],
    compatibilityDate = "${COMPATIBILITY_DATE}",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`;
}

/** Reads a file of /proc; none where there is no such thing. */
function proc(pid: number | undefined, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}

/** A Worker that workerd serves by itself: no development proxy, no other process between it and the client. */
export class Workerd {
  readonly port: number;
  /** Where it can be looked into, if that was asked for. */
  readonly inspector: number | undefined;
  readonly #child: ChildProcess;
  readonly #folder: string;

  private constructor(child: ChildProcess, folder: string, port: number, inspector: number | undefined) {
    this.#child = child;
    this.#folder = folder;
    this.port = port;
    this.inspector = inspector;
  }

  /** Writes what workerd reads when it starts, so that starting can be timed without the writing. */
  static prepare(modules: readonly Module[], isOpen = false): { readonly start: () => Promise<Workerd> } {
    const folder = mkdtempSync(join(tmpdir(), "bench-workerd-"));
    for (const [index, { bytes }] of modules.entries()) writeFileSync(join(folder, `module-${index}`), bytes);
    writeFileSync(join(folder, "config.capnp"), configOf(modules));
    return { start: () => Workerd.#run(folder, isOpen) };
  }

  /**
   * @param isOpen whether it can be looked into, which costs it some speed
   * @throws if it does not start; what workerd says of that is on stderr
   */
  static start(modules: readonly Module[], isOpen = false): Promise<Workerd> {
    return Workerd.prepare(modules, isOpen).start();
  }

  static async #run(folder: string, isOpen: boolean): Promise<Workerd> {
    const options = ["--control-fd=3", ...(isOpen ? ["--inspector-addr=127.0.0.1:0"] : [])];
    const child = spawn(WORKERD, ["serve", ...options, join(folder, "config.capnp")], {
      stdio: ["ignore", "inherit", "inherit", "pipe"],
    });
    RUNNING.add(child);
    try {
      const { port, inspector } = await portsOf(child, isOpen);
      return new Workerd(child, folder, port, inspector);
    } catch (error) {
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true });
      throw error;
    }
  }

  /** Seconds of processor time used so far; none where /proc does not tell. */
  cpu(): number | undefined {
    const fields = proc(this.#child.pid, "stat")?.split(") ")[1]?.split(" ");
    return fields && (Number(fields[11]) + Number(fields[12])) / TICKS;
  }

  /** Bytes of memory held now; none where /proc does not tell. */
  memory(): number | undefined {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(proc(this.#child.pid, "status") ?? "")?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    RUNNING.delete(this.#child);
    this.#child.kill("SIGKILL");
    await ended;
    rmSync(this.#folder, { recursive: true });
  }
}

/** The ports that workerd says it listens on. */
function portsOf(child: ChildProcess, isOpen: boolean): Promise<Pick<Workerd, "port" | "inspector">> {
  const { promise, resolve, reject } = Promise.withResolvers<Pick<Workerd, "port" | "inspector">>();
  const control = child.stdio[3];
  if (!(control instanceof Readable)) throw new Error("bench: workerd has no control channel");
  const ports = new Map<string, number>();
  createInterface(control).on("line", (line) => {
    const told: { event: string; port?: number } = JSON.parse(line);
    if (told.port !== undefined) ports.set(told.event, told.port);
    const port = ports.get("listen");
    const inspector = ports.get("listen-inspector");
    if (port !== undefined && (inspector !== undefined || !isOpen)) resolve({ port, inspector });
  });
  child.once("error", reject).once("exit", (code) => reject(new Error(`bench: workerd ended with ${code}`)));
  return promise;
}
