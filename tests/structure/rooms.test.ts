import { expect, test } from "vitest";
import {
  clockReaders,
  fileCircles,
  foreignWords,
  gamblers,
  type Rooms,
  roomCircles,
  sharedExports,
  sharedStems,
  strayImports,
} from "./guards.ts";
import { importsOf, readTree, type Tree } from "./tree.ts";

const TREE = readTree("src");

/** What has been read of a source, and what reads it. */
const READ = [
  "article",
  "import/material",
  "import/languages",
  "import/lines",
  "import/html",
  "import/credit",
  "import/outlets",
  "import/facts",
  "import/body",
];

const IMPORT_ROOMS: Rooms = {
  "import/material": ["article"],
  "import/languages": [],
  "import/lines": ["import/material", "import/languages"],
  "import/html": ["import/material", "import/lines", "import/languages"],
  "import/credit": ["import/material", "import/lines", "import/languages"],
  "import/outlets": ["article", "import/material", "import/lines"],
  "import/facts": ["article", "import/material", "import/lines", "import/languages", "import/html", "import/credit"],
  "import/body": ["import/material", "import/lines", "import/languages", "import/credit"],
  "import/feed": ["article", "import/material", "import/lines", "import/facts"],
  "import/source": [
    "import/material",
    "import/lines",
    "import/html",
    "import/credit",
    "import/outlets",
    "import/facts",
    "import/feed",
  ],
  "import/fetch": ["import/material", "import/source"],
  "import/whose": READ,
  "import/writers": [...READ, "import/whose"],
  "import/draft": ["content", ...READ, "import/whose", "import/writers"],
  "import/watch": ["article", "content", "import/material", "import/feed"],
  import: [
    "article",
    "content",
    "import/material",
    "import/lines",
    "import/html",
    "import/outlets",
    "import/facts",
    "import/feed",
    "import/source",
    "import/fetch",
    "import/whose",
    "import/draft",
  ],
};

const AUDIT_ROOMS: Rooms = {
  "audit/reprint": ["import/material", "import/html", "import/facts", "import/feed", "import/source"],
  "audit/points": ["article", "catalog/bundle", "import/html", "import/lines", "audit/reprint"],
  audit: [
    "article",
    "catalog/bundle",
    "content",
    "import/material",
    "import/feed",
    "import/source",
    "import/fetch",
    "audit/reprint",
    "audit/points",
  ],
  "audit/report": ["article", "audit/points", "audit"],
};

const PAGE_ROOMS: Rooms = {
  "pages/frame": ["article", "site", "catalog", "rights"],
  "pages/lists": ["article", "site", "catalog", "pages/frame"],
  "pages/partners": ["article", "site", "catalog", "rights", "partners", "profiles", "pages/frame"],
  "pages/article": ["article", "site", "catalog", "rights", "pages/frame", "pages/lists", "pages/partners"],
};

const SHOWN = ["article", "site", "catalog", "rights", "feeds", "http", "routes", ...Object.keys(PAGE_ROOMS)];

/** Who may know whom: a table from the bottom of the house to its top. */
const ROOMS: Rooms = {
  article: [],
  site: [],
  http: [],
  catalog: ["article", "site"],
  "catalog/bundle": ["article", "site", "catalog"],
  "catalog/d1": ["article", "site", "catalog", "catalog/bundle"],
  rights: ["article"],
  feeds: ["article", "site", "catalog", "rights"],
  partners: ["article", "site", "http", "catalog", "feeds", "profiles"],
  readers: ["site", "catalog/d1"],
  receipts: ["site", "catalog/d1", "partners"],
  profiles: ["article", "site", "catalog", "feeds"],
  ...PAGE_ROOMS,
  routes: ["article", "site", "catalog", "http", "pages/frame"],
  "routes/feed": SHOWN,
  "routes/page": [...SHOWN, "routes/feed"],
  "routes/text": SHOWN,
  "routes/partner": [...SHOWN, "partners", "profiles"],
  content: ["article"],
  manuscript: ["article", "site", "catalog", "catalog/bundle"],
  build: ["article", "site", "catalog", "catalog/bundle", "feeds", "content", "manuscript"],
  ...IMPORT_ROOMS,
  push: ["site", "catalog", "catalog/bundle", "feeds"],
  ...AUDIT_ROOMS,
  publish: [
    "partners",
    "readers",
    "article",
    "site",
    "http",
    "catalog",
    "catalog/bundle",
    "catalog/d1",
    "manuscript",
    "push",
  ],
  "preview/edge": ["catalog/bundle", "app.ts", "live.ts", "service.ts"],
  preview: ["catalog/bundle", "content", "build", "preview/edge"],
  delivery: [
    "article",
    "site",
    "catalog",
    "catalog/bundle",
    "catalog/d1",
    "content",
    "manuscript",
    "build",
    "push",
    "publish",
  ],
  "commands/partner": [
    "article",
    "site",
    "catalog/bundle",
    "content",
    "build",
    "partners",
    "profiles",
    "readers",
    "delivery",
  ],
  commands: [
    "preview",
    "commands/partner",
    "article",
    "site",
    "http",
    "catalog",
    "catalog/bundle",
    "content",
    "build",
    "push",
    "publish",
    "delivery",
    ...Object.keys(IMPORT_ROOMS),
    ...Object.keys(AUDIT_ROOMS),
  ],
  "app.ts": [
    "article",
    "site",
    "catalog",
    "http",
    "partners",
    "readers",
    "routes",
    "routes/feed",
    "routes/page",
    "routes/partner",
    "routes/text",
  ],
  "live.ts": ["app.ts", "http", "catalog", "catalog/d1", "publish", "push", "readers", "receipts", "routes"],
  "service.ts": ["app.ts", "live.ts", "publish"],
  "worker.ts": ["live.ts", "service.ts", "catalog/bundle", "http", "readers"],
};

test("every room imports only from the rooms that it may know", () => {
  expect(strayImports(TREE, ROOMS)).toEqual([]);
});

test("no circle leads through files or rooms, types included", () => {
  expect(fileCircles(TREE)).toEqual([]);
  expect(roomCircles(TREE)).toEqual([]);
});

test("a name stands for one thing in the whole tree", () => {
  // A command's file is named as the command, which is named for what it does.
  expect(sharedStems(TREE, (file) => file.startsWith("commands/"))).toEqual([]);
  expect(sharedExports(TREE)).toEqual([]);
});

/** The files and packages that the Worker loads, types aside. @param isAll with what it loads only when it needs it */
function loadedBy(entry: string, isAll = false) {
  const imports = importsOf(TREE).filter(({ isTypeOnly, isLate }) => !isTypeOnly && (isAll || isLate !== true));
  const files = new Set<string>();
  const packages = new Set<string>();
  const load = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const { to } of imports.filter(({ from }) => from === file)) {
      if (TREE.has(to)) load(to);
      else if (!to.startsWith("../")) packages.add(to);
    }
  };
  load(entry);
  return { rooms: [...new Set([...files].map((file) => file.split("/")[0]))].sort(), packages: [...packages].sort() };
}

test("the Worker loads nothing of the editor's machine: no build, no import, no Node, no YAML, no Markdown", () => {
  const { rooms, packages } = loadedBy("worker.ts");
  const first = [
    "app.ts",
    "article",
    "catalog",
    "feeds",
    "http",
    "pages",
    "partners",
    "profiles",
    "readers",
    "rights",
    "routes",
    "service.ts",
    "site",
    "worker.ts",
  ];
  expect(rooms).toEqual(first);
  expect(packages).toEqual(["cloudflare:workers", "feed", "hono", "hono/accepts", "hono/html"]);
  const all = loadedBy("worker.ts", true);
  expect(all.rooms).toEqual([...first, "live.ts", "manuscript", "publish", "push", "receipts"].sort());
  expect(all.packages).toEqual([...packages, "@valibot/to-json-schema", "language-tags", "valibot"].sort());
});

test("a command loads no package before it knows that there is something to do", () => {
  const commands = [...TREE].filter(
    ([file, text]) => /^commands\/\w+\.ts$/.test(file) && text.includes("readArguments(USAGE"),
  );
  const loading = commands.map(([file]) => [file, loadedBy(file).packages.filter((name) => !name.startsWith("node:"))]);
  expect(commands.length).toBeGreaterThan(10);
  expect(loading.filter(([, packages = []]) => packages.length > 0)).toEqual([]);
  expect(loadedBy("commands/deploy.ts").packages).toEqual(["node:path", "node:util"]);
});

test("only the app and the commands read the clock", () => {
  expect(clockReaders(TREE, (file) => file === "app.ts" || file.startsWith("commands/"))).toEqual([]);
});

test("nothing that is served is made by chance", () => {
  // A fresh id is offered to the editor, who stores it.
  const offers = ["article/frontmatter.ts", "build/references.ts"];
  const isExempt = (file: string) => offers.includes(file) || /^(?:import|commands)\b/.test(file);
  expect(gamblers(TREE, isExempt)).toEqual([]);
});

/** What in code may be written in other letters than English has: no words of a language. */
const FOREIGN_LETTERS: Readonly<Record<string, string>> = {
  // Signs: of days and hours in figures, of issues, of sounds, between names, of first and second.
  "": "年|月|日|時|时|分|号|丨|ー|々|ㆍ|º|ʼ|Δ",
  // Names of a site and of a place, and what companies are called by law.
  "import/lines/namepiece.ts": "Menéame",
  "import/lines/personname.ts": "Württemberg|İ|ı|Ş|ş|Ğ|ğ",
  "import/credit/notice.ts": "株式会社|有限公司",
  // Letters that are written otherwise in an address, or are longer in small letters.
  "import/whose/hostname.ts": "æ|ä|ø|ö|å|ü|ß",
  "import/lines/bylinelabels.ts": "İ",
};

test("the importer has words of other languages in the languages' files alone", () => {
  const imported: Tree = new Map([...TREE].filter(([file]) => file.startsWith("import/")));
  // Tables of names have the names of agencies, outlets and platforms.
  const isExempt = (file: string) =>
    /^import\/(?:languages\/|credit\/(?:\w*agencies|platforms)\.ts|outlets\/(?:newsrooms|\w+press)\.ts)/u.test(file);
  expect(foreignWords(imported, isExempt, FOREIGN_LETTERS)).toEqual([]);
  // These are words of no other language than theirs, and no part of anybody's name.
  const small =
    /(?<![\w-])(?:und|och|avec|pour|przez|voor|aus|mit|chez|oder|sobre|nicht|nach|texte|artikel)(?![\w-])/iu;
  expect([...imported].filter(([file, text]) => !isExempt(file) && small.test(text)).map(([file]) => file)).toEqual([]);
});
