import { expect, test } from "vitest";
import { PURPOSES, USAGE_ANSWERS, usesBy } from "../../src/article/uses.ts";
import { USES_LETTERS, usesCode, usesIn } from "../../src/catalog/usescode.ts";

test("every answer to every purpose has a code of its own, and comes back from it", () => {
  const answers = [undefined, ...USAGE_ANSWERS];
  const codes = new Set<string>();
  for (let number = 1; number < answers.length ** PURPOSES.length; number++) {
    const uses = usesBy((purpose) => answers[Math.floor(number / answers.length ** PURPOSES.indexOf(purpose)) % 4]);
    const code = usesCode(uses);
    expect(code).toHaveLength(USES_LETTERS);
    expect(usesIn(code)).toEqual(uses);
    codes.add(code);
  }
  expect(codes.size).toBe(4 ** 5 - 1);
});

test("nothing is said by what says nothing", () => {
  expect(usesCode(undefined)).toBe("-----");
  expect(usesCode({})).toBe("-----");
  expect(usesIn("-----")).toBeUndefined();
  expect(usesIn("")).toBeUndefined();
});
