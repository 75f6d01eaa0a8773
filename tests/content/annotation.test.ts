import { expect, test } from "vitest";
import { annotation } from "../../src/content/annotation.ts";

const FINDING = { file: "content/articles/a.md", line: 5, column: 12, field: "published", message: "is no date" };

test("a finding becomes an annotation of the line that it is about", () => {
  expect(annotation("error", FINDING)).toBe(
    "::error file=content/articles/a.md,line=5,col=12,title=published::is no date",
  );
});

test("whatever a file's name, field or text holds, it stays one annotation and ends where it should", () => {
  const hostile = { ...FINDING, file: "content/a,line=9::x.md", field: "a: b", message: "100 % of\nit\r\n::error::x" };
  expect(annotation("warning", hostile)).toBe(
    "::warning file=content/a%2Cline=9%3A%3Ax.md,line=5,col=12,title=a%3A b::100 %25 of%0Ait%0D%0A::error::x",
  );
});
