import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answer, assertHolds } from "../fuzz/answers.ts";
import { type AnyRequest, anyRequest, filled } from "../fuzz/requests.ts";
import { everyFieldApp } from "./apps.ts";

const RUNS = 2500;

const app = everyFieldApp();

async function answerTo({ method, path, headers, body }: AnyRequest): Promise<Answer> {
  const response = await app.request(path, { method, headers, ...(body === undefined ? {} : { body }) });
  return { status: response.status, header: (name) => response.headers.get(name), body: await response.text() };
}

test("whatever is sent, the answer is no fault, no malformed document and no cacheable error", async () => {
  const etag = (await app.request("/rss.xml")).headers.get("ETag") ?? "";
  const listing = (await app.request("/rss.xml", { headers: { "A-IM": "feed" } })).headers.get("ETag") ?? "";
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(anyRequest(0x7e), async (request) => {
      const answer = await answerTo(filled(request, { etag, listing }));
      statuses.add(answer.status);
      assertHolds(request, answer);
    }),
    { numRuns: RUNS, seed: 61 },
  );
  expect([...statuses].sort()).toEqual([200, 204, 226, 301, 303, 304, 404, 405, 410]);
});
