import { describe, expect, test } from "vitest";
import { everyFieldApp } from "./apps.ts";
import { EXCHANGES } from "./exchanges.ts";

const app = everyFieldApp();

const SLICES = ["", "/outlets/tide", "/topics/trade", "/authors/kim-osei", "/articles/harbour-and-river"];
const FILES = ["rss.xml", "atom.xml", "feed.json", "ninjs.json"];

async function validators(path: string) {
  const plain = await app.request(path);
  const listed = await app.request(path, { headers: { "A-IM": "feed" } });
  const etag = plain.headers.get("ETag") ?? "";
  const listing = listed.headers.get("ETag") ?? "";
  return { etag, listing, modified: plain.headers.get("Last-Modified") ?? "" };
}

/** A listing that knows none of today's entries: what a client holds that polled before any of them was there. */
function past(listing: string): string {
  return listing.replace(/\.[\w-]*"$/, '."');
}

async function fill(value: string, path: string): Promise<string> {
  const { etag, listing, modified } = await validators(path);
  const rss = await validators(path.replace(/[^/]*$/, "rss.xml"));
  return value
    .replace("RSS-PAST", past(rss.listing))
    .replace("RSS-ETAG", rss.etag)
    .replace("STRONG", etag.slice(2))
    .replace("BARE", etag.slice(3, -1))
    .replace("CUT", `${listing.slice(0, -2)}"`)
    .replace("LISTING", listing)
    .replace("PAST", past(listing))
    .replace("ETAG", etag)
    .replace("MODIFIED", modified);
}

test.each(
  EXCHANGES.map(
    (exchange) =>
      [`${exchange.method ?? "GET"} ${exchange.path} ${JSON.stringify(exchange.send ?? {})}`, exchange] as const,
  ),
)("%s", async (_name, { path, method = "GET", send = {}, status, headers = {} }) => {
  const request = new Headers();
  for (const [name, value] of Object.entries(send)) request.set(name, await fill(value, path));
  const response = await app.request(path, { method, headers: request });
  const body = await response.text();
  expect(response.status).toBe(status);
  for (const [name, expected] of Object.entries(headers)) {
    const value = response.headers.get(name);
    if (expected === null) expect([name, value]).toEqual([name, null]);
    else if (expected instanceof RegExp) expect(value).toMatch(expected);
    else expect([name, value]).toEqual([name, await fill(expected, path)]);
  }
  expect(response.headers.get("Cache-Control")).toBeTruthy();
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(response.headers.get("Cache-Control")).not.toMatch(/s-maxage|must-revalidate/);
  if (method === "HEAD" || [204, 304, 301, 303].includes(status)) expect(body).toBe("");
  else expect(body).not.toBe("");
});

test("the table has a row for each rule", () => {
  expect(EXCHANGES.length).toBeGreaterThanOrEqual(80);
});

describe.each(SLICES)("the slice %s/", (slice) => {
  test.each(FILES)("%s is 200, then 304, then 226", async (file) => {
    const path = `${slice}/${file}`;
    const first = await app.request(path, { headers: { "A-IM": "feed" } });
    expect(first.status).toBe(200);
    const etag = first.headers.get("ETag") ?? "";
    expect(etag.length).toBeLessThan(255);
    expect((await app.request(path, { headers: { "A-IM": "feed", "If-None-Match": etag } })).status).toBe(304);
    const delta = await app.request(path, { headers: { "A-IM": "feed", "If-None-Match": past(etag) } });
    expect([delta.status, delta.headers.get("IM")]).toEqual([226, "feed"]);
    expect(delta.headers.get("ETag")).toBe(etag);
    // A delta that lacks nothing is the whole feed, but never says that it is all there is.
    const [whole, part] = [await (await app.request(path)).text(), await delta.text()];
    expect(part).toBe(
      whole
        .replace(/ *<fh:complete\/>\n/, "")
        .replace('"composite","representationType":"full"', '"composite","representationType":"partial"'),
    );
  });

  test.each(FILES)("HEAD of %s has the headers of GET", async (file) => {
    const [get, head] = [
      await app.request(`${slice}/${file}`),
      await app.request(`${slice}/${file}`, { method: "HEAD" }),
    ];
    expect(await head.text()).toBe("");
    const named = ({ headers }: Response) => [...headers].filter(([name]) => name !== "content-length").sort();
    expect(named(head)).toEqual(named(get));
  });

  test("has its own state in each format", async () => {
    const tags = await Promise.all(
      FILES.map(async (file) => (await app.request(`${slice}/${file}`)).headers.get("ETag")),
    );
    expect(new Set(tags).size).toBe(FILES.length);
  });
});

test("no two slices share a state", async () => {
  const tags = await Promise.all(
    SLICES.map(async (slice) => (await app.request(`${slice}/rss.xml`)).headers.get("ETag")),
  );
  expect(new Set(tags).size).toBe(SLICES.length);
});
