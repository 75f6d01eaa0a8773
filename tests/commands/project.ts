import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A newsroom's project with the least content, in which commands run as they do for a person; it goes away with `dispose`. */
export interface Project {
  readonly folder: string;
  /** A file's text; nothing where there is no such file. */
  readonly read: (file: string) => string | undefined;
  readonly write: (file: string, text: string) => void;
  /** Puts a stand-in for wrangler before the real one. @param script what it does, in sh */
  readonly stubWrangler: (script: string) => void;
  /** Runs a command of npm, beside whatever else the test does. */
  readonly run: (command: string, options?: readonly string[], environment?: NodeJS.ProcessEnv) => Promise<Ended>;
  /** The search path with which a command finds the stand-in first. */
  readonly path: string;
  readonly [Symbol.dispose]: () => void;
}

/** Runs one of `src/commands` in a folder, with nothing on its standard input. */
export function runIn(
  folder: string,
  command: string,
  options: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn("node", [resolve(`src/commands/${command}.ts`), ...options], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => (said.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (said.stderr += text));
    child.on("error", failed);
    child.on("close", (status) => done({ status, ...said }));
  });
}

/** Makes a project. @param links what of this repository it has beside its content */
export function newProject(links: readonly string[] = ["src"]): Project {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  cpSync("tests/fixtures/least", join(folder, "content"), { recursive: true });
  for (const name of links) symlinkSync(resolve(name), join(folder, name));
  const path = [folder, resolve("node_modules/.bin"), process.env.PATH].join(delimiter);
  return {
    folder,
    read: (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : undefined),
    write: (file, text) => writeFileSync(join(folder, file), text),
    stubWrangler: (script) => {
      writeFileSync(join(folder, "wrangler"), `#!/bin/sh\n${script}\n`);
      chmodSync(join(folder, "wrangler"), 0o755);
    },
    run: (command, options = [], environment = {}) => runIn(folder, command, options, { PATH: path, ...environment }),
    path,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
