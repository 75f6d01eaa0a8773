import { expect, it } from "vitest";
import { isAddress } from "../../src/import/whose/hostname.ts";

it.each([
  ["quaynews.example", true],
  ["www.quaynews.example", true],
  ["jo@quaynews.example", false],
  ["The Lantern", false],
  ["Quay News Inc.", false],
])("%s is what a site is called by its address: %s", (name, expected) => {
  expect(isAddress(name)).toBe(expected);
});
