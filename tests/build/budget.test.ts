import { expect, test } from "vitest";
import { withinBudget } from "../../src/build/budget.ts";
import { article, buildIn, contentFolder, linesOf } from "./folder.ts";

/** Nothing that ends is given so little: on a busy machine even that would take longer. */
const SHORT = { least: 20, perCharacter: 0 };

test("work that does not end is ended, and the next goes on", () => {
  const endless = () => {
    for (;;);
  };

  expect(withinBudget("*".repeat(1000), endless, SHORT)).toEqual({ exceeded: "time" });
  expect(withinBudget("*".repeat(1000), () => 1)).toEqual({ result: 1 });
});

test("work that calls itself without end is ended, whatever the text", () => {
  const deep = (): number => 1 + deep();

  expect(withinBudget("a", deep)).toEqual({ exceeded: "depth" });
  expect(withinBudget("*".repeat(1000), deep)).toEqual({ exceeded: "depth" });
});

test("work whose stack ends where a pattern is compiled is too deep as well", () => {
  const deep = () => {
    throw new SyntaxError("Invalid regular expression: /x/g: Stack overflow");
  };

  expect(withinBudget("*".repeat(1000), deep)).toEqual({ exceeded: "depth" });
});

test("a mistake in the work is no matter of budgets", () => {
  const broken = () => {
    throw new TypeError("x");
  };

  expect(() => withinBudget("*".repeat(1000), broken)).toThrow("x");
});

test("hostile texts are named one by one, and the other files are checked all the same", () => {
  const root = contentFolder({
    "articles/2026-11-21-long.md": article({ id: "urn:x:2" }, `Harmless.\n\n${"*_".repeat(20_000)}\n`),
    "articles/2026-11-22-deep.md": article({ id: "urn:x:3" }, `${"> ".repeat(5_000)}deep\n`),
    "articles/2026-11-23-html.md": article({ id: "urn:x:4" }, `${"<div>".repeat(8_000)}\n`),
    "articles/2026-11-24-other.md": article({ id: "urn:x:5" }, "[x](y)\n"),
  });

  const remedy = "remove the long runs of signs such as * _ [ > < from here, or from the lines around";
  expect(linesOf(root, buildIn(root).problems)).toEqual([
    `content/articles/2026-11-21-long.md:12:1: text: takes too long to read, as nothing that people write does: ${remedy}`,
    expect.stringMatching(/^content\/articles\/2026-11-22-deep.md:10:1: text: (?:is nested too deep|takes too long)/),
    `content/articles/2026-11-23-html.md:10:1: text: is nested too deeply to be read: ${remedy}`,
    expect.stringContaining("content/articles/2026-11-24-other.md:10:1: link: "),
  ]);
});
