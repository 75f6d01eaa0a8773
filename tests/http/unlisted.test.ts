import { expect, test } from "vitest";
import { unlisted } from "../../src/http/unlisted.ts";

test("an answer of a staging site asks search engines to leave it out, and is else what it was", async () => {
  const response = unlisted(new Response("text", { status: 206, headers: { ETag: '"a"' } }));
  expect([response.status, await response.text()]).toEqual([206, "text"]);
  expect(Object.fromEntries(response.headers)).toMatchObject({ etag: '"a"', "x-robots-tag": "noindex, nofollow" });
});

test("one without a body stays one", () => {
  const response = unlisted(new Response(null, { status: 304 }));
  expect([response.status, response.body]).toEqual([304, null]);
});
