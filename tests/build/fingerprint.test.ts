import { expect, test } from "vitest";
import { fingerprint, withDistinctFingerprints } from "../../src/build/fingerprint.ts";
import { LEAST } from "../feeds/articles.ts";

function articles(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const { fingerprint: _own, ...rest } = {
      ...LEAST,
      id: `urn:x:a${index}`,
      slug: `a${index}`,
      published: new Date(index * 1000).toISOString(),
    };
    return { article: { ...rest, fingerprint: fingerprint(rest) }, markdown: "" };
  });
}

const fingerprints = (given: ReturnType<typeof withDistinctFingerprints>) =>
  new Map(given.map(({ article }) => [article.slug, article.fingerprint]));

test("no two articles share a fingerprint, and the older ones keep theirs", () => {
  const many = articles(20_000);
  const before = fingerprints(many);
  const after = fingerprints(withDistinctFingerprints(many));
  const changed = [...after].filter(([slug, given]) => before.get(slug) !== given);
  expect(new Set(before.values()).size).toBeLessThan(many.length);
  expect(new Set(after.values()).size).toBe(many.length);
  expect(changed).toHaveLength(many.length - new Set(before.values()).size);
  for (const [, given] of changed) expect(given).toMatch(/^[\w-]{4}$/);
});

test("a new article changes no other's fingerprint", () => {
  const many = articles(20_000);
  const before = fingerprints(withDistinctFingerprints(many.slice(0, -1)));
  const after = fingerprints(withDistinctFingerprints(many.toReversed()));
  for (const [slug, given] of before) expect(after.get(slug)).toBe(given);
});

test("the order of fields does not matter", () => {
  expect(fingerprint({ a: 1, b: { c: 2, d: 3 } })).toBe(fingerprint({ b: { d: 3, c: 2 }, a: 1 }));
});
