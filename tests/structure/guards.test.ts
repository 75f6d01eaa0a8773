import { describe, expect, test } from "vitest";
import {
  clockReaders,
  fileCircles,
  foreignWords,
  gamblers,
  roomCircles,
  sharedExports,
  sharedStems,
  strayImports,
} from "./guards.ts";
import { importsOf, type Tree, withoutComments } from "./tree.ts";

function tree(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files).map(([file, text]) => [file, withoutComments(text)]));
}

const nobody = () => false;

// A guard that cannot fail guards nothing: each is shown a small tree with the mistake that it is there for.
describe("imports are seen in each form", () => {
  test.each([
    ['import { a } from "../low/a.ts";', false],
    ['import type { A } from "../low/a.ts";', true],
    ['import {\n  type A,\n  a,\n} from "../low/a.ts";', false],
    ['import x from "y"; import { a } from "../low/a.ts";', false],
    ['export * from "../low/a.ts";', false],
    ['export type { A } from "../low/a.ts";', true],
    ['import "../low/a.ts";', false],
    ['const { a } = await import("../low/a.ts");', false],
    ['let a: import("../low/a.ts").A;', false],
    ['new Worker(new URL("../low/a.ts", import.meta.url));', false],
    ["import a from '../low/a.ts'", false],
  ])("%s", (text, isTypeOnly) => {
    const found = importsOf(tree({ "high/b.ts": text, "low/a.ts": "" })).filter(({ to }) => to === "low/a.ts");
    expect(found).toMatchObject([{ from: "high/b.ts", to: "low/a.ts", isTypeOnly }]);
  });

  test("and not in comments", () => {
    const text = '// import { a } from "../low/a.ts";\n/* import "../low/a.ts"; */ const s = "// not a comment";';
    expect(importsOf(tree({ "high/b.ts": text, "low/a.ts": "" }))).toEqual([]);
  });
});

test("an import from a room that may not be known is found, and so is a room without a place", () => {
  const wrong = tree({ "low/a.ts": 'import { b } from "../high/b.ts";', "high/b.ts": "", "attic/c.ts": "" });
  expect(strayImports(wrong, { low: [], high: ["low"] })).toEqual(["attic has no place", "low/a.ts -> high/b.ts"]);
  expect(
    strayImports(tree({ "high/b.ts": 'import "../low/a.ts";', "low/a.ts": "" }), { low: [], high: ["low"] }),
  ).toEqual([]);
});

test("a folder is a room, also within another one", () => {
  const wrong = tree({ "import/low/a.ts": 'import "../run.ts";', "import/run.ts": "" });
  expect(strayImports(wrong, { import: ["import/low"], "import/low": [] })).toEqual([
    "import/low/a.ts -> import/run.ts",
  ]);
});

test("circles of files and of rooms are found, of types too", () => {
  const wrong = tree({
    "one/a.ts": 'import type { B } from "../two/b.ts";',
    "two/b.ts": 'import { c } from "./c.ts";',
    "two/c.ts": 'let a: import("../one/a.ts").A;',
  });
  expect(fileCircles(wrong)).toEqual(["one/a.ts -> two/b.ts -> two/c.ts -> one/a.ts"]);
  expect(roomCircles(wrong)).toEqual(["one -> two -> one"]);
  const rooms = tree({
    "one/a.ts": 'import "../two/b.ts";',
    "two/b.ts": "",
    "two/c.ts": 'import "../one/d.ts";',
    "one/d.ts": "",
  });
  expect([fileCircles(rooms), roomCircles(rooms)]).toEqual([[], ["one -> two -> one"]]);
});

test.each([
  "const now = new Date();",
  "const now = new Date;",
  "Date.now()",
  "Date . now()",
  "Date()",
  'Date["now"]()',
  "const { now } = Date;",
  "clock(Date);",
  "performance.now()",
  "Temporal.Now.instant()",
  "process.hrtime()",
])("a use of the clock is found: %s", (text) => {
  expect(clockReaders(tree({ "a.ts": text }), nobody)).toEqual(["a.ts"]);
});

test.each([
  "new Date(0)",
  "new Date(text)",
  "Date.parse(text)",
  "Date.UTC(2026, 1)",
  "readonly updated: Date;",
  "(now: Date) => now",
  "// Date.now()",
])("what reads no clock is let through: %s", (text) => {
  expect(clockReaders(tree({ "a.ts": text }), nobody)).toEqual([]);
});

test.each(["Math.random()", "crypto.randomUUID()", "randomBytes(16)", "crypto.getRandomValues(bytes)"])(
  "chance is found: %s",
  (text) => {
    expect(gamblers(tree({ "a.ts": text }), nobody)).toEqual(["a.ts"]);
    expect(gamblers(tree({ "a.ts": text }), (file) => file === "a.ts")).toEqual([]);
  },
);

test("two files with one stem, and two exports with one name, are found", () => {
  const wrong = tree({
    "one/a.ts": "export const same = 1;\nexport interface Other {}",
    "two/a.tsx": "export function same() {}\nfunction Other() {}",
  });
  expect(sharedStems(wrong, nobody)).toEqual(["a: one/a.ts, two/a.tsx"]);
  expect(sharedStems(wrong, (file) => file.startsWith("two/"))).toEqual([]);
  expect(sharedExports(wrong)).toEqual(["same: one/a.ts, two/a.tsx"]);
});

test("words in other letters than English has are seen in code, where nobody allows them", () => {
  const seen = tree({
    "import/lines/a.ts": "// über\nconst A = /^(?:über|年)\\p{L}/u;",
    "import/lines/b.ts": 'const B = ["Menéame", "Zürich"];',
    "import/languages/german.ts": 'const C = "über";',
  });
  const isExempt = (file: string) => file.startsWith("import/languages/");
  expect(foreignWords(seen, isExempt, { "": "年", "import/lines/b.ts": "Menéame" })).toEqual([
    "import/lines/a.ts: über",
    "import/lines/b.ts: Zürich",
  ]);
});
