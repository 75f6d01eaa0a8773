import { keepCompiled } from "./compilecache.ts";

keepCompiled();
const { importCommand } = await import("./importcommand.ts");
const { code, stdout, stderr } = await importCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
