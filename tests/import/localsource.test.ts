import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { unpacked } from "../../src/import/source/limitedbytes.ts";
import { localBytes } from "../../src/import/source/localsource.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "creditline-source-"));

function pipe(name: string): string {
  const path = join(FOLDER, name);
  execFileSync("mkfifo", [path]);
  return path;
}

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe("a path", () => {
  it("may be a file", async () => {
    const path = join(FOLDER, "a.txt");
    writeFileSync(path, "Port Shuts Berths");

    expect(Buffer.from((await localBytes(path)).bytes).toString()).toBe("Port Shuts Berths");
  });

  it("may be a named pipe that is written to later", async () => {
    const path = pipe("later");
    const read = localBytes(path, 5000);
    await writeFile(path, "Port Shuts Berths");

    expect(Buffer.from((await read).bytes).toString()).toBe("Port Shuts Berths");
  });

  it("is refused where it is a named pipe that nothing writes into", async () => {
    const path = pipe("silent");

    await expect(localBytes(path, 50)).rejects.toThrow(
      `${path}: is a named pipe that nothing writes into: start its writer, or name a file`,
    );
  });

  it("is refused where a pipe gives more than any article has", async () => {
    const path = pipe("endless");
    const read = localBytes(path, 5000);
    const written = writeFile(path, Buffer.alloc(11 * 1024 * 1024)).catch(() => {});

    await expect(read).rejects.toThrow(`${path}: is larger than 10 MB: save the article alone`);
    await written;
  });

  const OTHERS: readonly (readonly [path: string, message: string])[] = [
    [FOLDER, "is a folder: name one file in it"],
    ["/dev/zero", "is a device: name a file, or write - for standard input"],
    [join(FOLDER, "none"), "does not exist: name a file, or - for standard input"],
  ];

  for (const [path, message] of OTHERS) {
    it(message, async () => {
      await expect(localBytes(path)).rejects.toThrow(`${path}: ${message}`);
    });
  }
});

describe("gzip around a source", () => {
  it("is taken off", () => {
    const { bytes } = unpacked({ bytes: gzipSync("Port Shuts Berths"), name: "x" });

    expect(Buffer.from(bytes).toString()).toBe("Port Shuts Berths");
  });

  it("is refused where it holds more than any article has", () => {
    expect(() => unpacked({ bytes: gzipSync(Buffer.alloc(11 * 1024 * 1024)), name: "x" })).toThrow(
      "x: is larger than 10 MB: save the article alone",
    );
  });

  it("is refused where it is broken", () => {
    expect(() => unpacked({ bytes: gzipSync("Port Shuts Berths").subarray(0, 20), name: "x" })).toThrow(
      "x: is gzip that cannot be unpacked: save the article anew",
    );
  });
});
