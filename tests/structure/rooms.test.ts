import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Which rooms each room may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  article: [],
  site: [],
  catalog: ["article", "site"],
  http: [],
  feeds: ["article", "site", "catalog"],
  pages: ["article", "site", "catalog"],
  routes: ["article", "site", "catalog", "feeds", "pages", "http"],
  content: ["article"],
  build: ["article", "site", "catalog", "content"],
  import: ["article", "content"],
  push: ["site", "catalog", "feeds"],
  commands: ["article", "site", "catalog", "content", "build", "import", "push"],
  "app.ts": ["site", "catalog", "http", "routes"],
  "worker.ts": ["app.ts", "catalog"],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => join("src", file))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

function importsOf(file: string): Import[] {
  const statements = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^"';]*?from\s+)?"([^"]+)";/gm,
  );
  return Array.from(statements, ([, type, to = ""]) => ({
    from: file,
    to: to.startsWith(".") ? normalize(join(dirname(file), to)) : to,
    isTypeOnly: type !== undefined,
  }));
}

const IMPORTS = FILES.flatMap(importsOf);

function roomOf(path: string): string {
  return path.split("/")[1] ?? "";
}

test("every room imports only from the rooms that it may know", () => {
  const broken = IMPORTS.filter(({ to }) => to.startsWith("src/"))
    .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !MAY_IMPORT[roomOf(from)]?.includes(roomOf(to)))
    .map(({ from, to }) => `${from} -> ${to}`);
  expect(broken).toEqual([]);
});

test("the Worker loads nothing of the editor's machine: no build, no import, no Node, no YAML, no Markdown", () => {
  const loaded = new Set<string>();
  const packages = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { to, isTypeOnly } of IMPORTS.filter(({ from }) => from === file)) {
      if (isTypeOnly) continue;
      if (to.startsWith("src/")) load(to);
      else if (!to.startsWith(".build/") && !to.startsWith("node_modules/")) packages.add(to);
    }
  };
  load("src/worker.ts");
  expect([...new Set([...loaded].map(roomOf))].sort()).toEqual([
    "app.ts",
    "article",
    "catalog",
    "feeds",
    "http",
    "pages",
    "routes",
    "site",
    "worker.ts",
  ]);
  expect([...packages].sort()).toEqual(["cloudflare:workers", "feed", "hono", "hono/accepts", "hono/html"]);
});

test("only the app and the commands read the clock", () => {
  const readers = FILES.filter((file) =>
    /new Date\(\)|Date\.now\(\)|performance\.now\(\)/.test(readFileSync(file, "utf8")),
  );
  expect(readers.filter((file) => file !== "src/app.ts" && roomOf(file) !== "commands")).toEqual([]);
});

test("nothing that is served is made by chance", () => {
  const gamblers = FILES.filter((file) => /Math\.random|randomUUID|getRandomValues/.test(readFileSync(file, "utf8")));
  // A fresh id is offered to the editor, who stores it.
  expect(
    gamblers.filter(
      (file) =>
        !["src/article/frontmatter.ts", "src/build/references.ts"].includes(file) &&
        !["import", "commands"].includes(roomOf(file)),
    ),
  ).toEqual([]);
});
