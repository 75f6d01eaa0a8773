import { setFlagsFromString } from "node:v8";
import { keepCompiled } from "./compilecache.ts";

// Most of its patterns are held against several lines: the engine would compile each twice, for the first line and for the others.
setFlagsFromString("--no-regexp-tier-up");
keepCompiled();
const { importCommand } = await import("./importcommand.ts");
const { code, stdout, stderr } = await importCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
