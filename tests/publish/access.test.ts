import { beforeAll, expect, test, vi } from "vitest";
import { ARTICLE, type Desk, ID, manuscript, NOW, OTHER_TOKEN, OUTLET, opened, PUBLICATION, TOKEN } from "./desk.ts";

let desk: Desk;
let before: string;

/** Everything that a request could have changed. */
async function state(): Promise<string> {
  const { store } = desk;
  const history = await store.versions(ID, 100);
  return JSON.stringify([await store.articles(100), await store.outlets(100), await store.publication(), history]);
}

beforeAll(async () => {
  desk = await opened();
  const put = await desk.send("PUT", ARTICLE, manuscript(), { "If-None-Match": "*" });
  expect(put.status).toBe(201);
  before = await state();
});

const SEEN = { "If-Match": '"1"' };
const WRITTEN = manuscript({ html: "<p>Changed by who may not.</p>" });
const BATCH = { writes: [{ kind: "removal", seen: 1, id: ID }] };
const deep = `${"[".repeat(40)}${"]".repeat(40)}`;

type Row = readonly [
  status: number,
  what: string,
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
];

/** Whose token is none: each is tried on every path that writes. */
const STRANGERS: readonly (readonly [string, string])[] = [
  ["no token", ""],
  ["an empty token", "Bearer "],
  ["a wrong token", `Bearer ${"x".repeat(43)}`],
  ["a token with a letter more", `Bearer ${TOKEN}A`],
  ["a token with a letter less", `Bearer ${TOKEN.slice(1)}`],
  ["a token in other letters", `Bearer ${TOKEN.toLowerCase()}`],
  ["a token by another scheme", `Basic ${TOKEN}`],
  ["a token without a scheme", TOKEN],
  ["two tokens", `Bearer ${TOKEN}, Bearer ${TOKEN}`],
  ["a digest in place of its token", `Bearer ${"0".repeat(64)}`],
];

const WRITES: readonly (readonly [string, string, unknown])[] = [
  ["PUT", ARTICLE, WRITTEN],
  ["DELETE", ARTICLE, undefined],
  ["PUT", `${ARTICLE}/withdrawal`, { at: "2026-11-14T09:00:00Z", reason: "x" }],
  ["DELETE", `${ARTICLE}/versions`, undefined],
  ["POST", `${ARTICLE}/versions/1/restore`, undefined],
  ["PUT", "/publish/publication", PUBLICATION],
  ["PUT", "/publish/outlets/fjord", OUTLET],
  ["POST", "/publish/batch", BATCH],
];

const strangers: readonly Row[] = STRANGERS.flatMap(([what, authorization]) =>
  WRITES.map(([method, path, body]): Row => [401, what, method, path, body, { ...SEEN, Authorization: authorization }]),
);

const readers: readonly Row[] = [
  "/publish/articles",
  ARTICLE,
  `${ARTICLE}/versions`,
  "/publish/openapi.json",
  "/publish/x",
].map((path): Row => [401, "reading without a token", "GET", path, undefined, { Authorization: "" }]);

const others: readonly Row[] = [
  [428, "no version", "PUT", ARTICLE, WRITTEN, {}],
  [428, "no version", "DELETE", ARTICLE, undefined, {}],
  [400, "any version", "PUT", ARTICLE, WRITTEN, { "If-Match": "*" }],
  [400, "a weak version", "PUT", ARTICLE, WRITTEN, { "If-Match": 'W/"1"' }],
  [400, "two versions", "PUT", ARTICLE, WRITTEN, { "If-Match": '"1", "2"' }],
  [400, "both preconditions", "PUT", ARTICLE, WRITTEN, { ...SEEN, "If-None-Match": "*" }],
  [412, "an old version", "PUT", ARTICLE, WRITTEN, { "If-Match": '"0"' }],
  [412, "a version to come", "PUT", ARTICLE, WRITTEN, { "If-Match": '"9"' }],
  [412, "new, but it is there", "PUT", ARTICLE, WRITTEN, { "If-None-Match": "*" }],
  [412, "an old version", "DELETE", ARTICLE, undefined, { "If-Match": '"7"' }],
  [415, "no type", "PUT", ARTICLE, WRITTEN, { ...SEEN, "Content-Type": "" }],
  [415, "a form", "PUT", ARTICLE, WRITTEN, { ...SEEN, "Content-Type": "application/x-www-form-urlencoded" }],
  [
    415,
    "plain text, as scripts of other sites may send",
    "PUT",
    ARTICLE,
    WRITTEN,
    { ...SEEN, "Content-Type": "text/plain" },
  ],
  [415, "a compressed body", "PUT", ARTICLE, WRITTEN, { ...SEEN, "Content-Encoding": "gzip" }],
  [400, "no body", "PUT", ARTICLE, "", SEEN],
  [400, "half a body", "PUT", ARTICLE, JSON.stringify(WRITTEN).slice(0, 80), SEEN],
  [400, "a body nested deep", "PUT", ARTICLE, deep, SEEN],
  [413, "a long body", "PUT", ARTICLE, JSON.stringify(manuscript({ html: "x".repeat(1_600_000) })), SEEN],
  [422, "a list", "PUT", ARTICLE, [], SEEN],
  [422, "null", "PUT", ARTICLE, "null", SEEN],
  [422, "an unknown field", "PUT", ARTICLE, { ...WRITTEN, admin: true }, SEEN],
  [422, "an unknown fact", "PUT", ARTICLE, manuscript({}, { owner: "me" }), SEEN],
  [422, "a field of every object", "PUT", ARTICLE, '{"__proto__":{"slug":"x"}}', SEEN],
  [422, "another id than the address", "PUT", ARTICLE, manuscript({}, { id: "urn:x:other" }), SEEN],
  [422, "no title", "PUT", ARTICLE, manuscript({}, { title: "" }), SEEN],
  [422, "an unknown outlet", "PUT", ARTICLE, manuscript({}, { basis: "adapted", credit: { outlet: "nobody" } }), SEEN],
  [422, "a draft", "PUT", ARTICLE, manuscript({}, { draft: true }), SEEN],
  [422, "a slug that leads elsewhere", "PUT", ARTICLE, manuscript({ slug: "../harbour" }), SEEN],
  [
    422,
    "a file that lies elsewhere",
    "PUT",
    ARTICLE,
    manuscript({ source: { name: "2026-11-10-../x.md", text: "" } }),
    SEEN,
  ],
  [422, "a script", "PUT", ARTICLE, manuscript({ html: "<script>steal()</script>" }), SEEN],
  [422, "an event", "PUT", ARTICLE, manuscript({ html: '<p onclick="steal()">x</p>' }), SEEN],
  [422, "an address that acts", "PUT", ARTICLE, manuscript({ html: '<a href="javascript:steal()">x</a>' }), SEEN],
  [422, "a local picture", "PUT", ARTICLE, manuscript({}, { image: { url: "images/a.jpg" } }), SEEN],
  [422, "no reason", "PUT", `${ARTICLE}/withdrawal`, { at: "2026-11-14T09:00:00Z" }, SEEN],
  [422, "a day that is none", "PUT", `${ARTICLE}/withdrawal`, { at: "2026-02-31T09:00:00Z", reason: "x" }, SEEN],
  [422, "no writes", "POST", "/publish/batch", {}, {}],
  [422, "too many writes", "POST", "/publish/batch", { writes: Array.from({ length: 51 }, () => 1) }, {}],
  [
    422,
    "an address of no site",
    "PUT",
    "/publish/publication",
    { ...PUBLICATION, url: "https://a.example/path" },
    SEEN,
  ],
  [422, "a key that is none", "PUT", "/publish/outlets/Fj%20ord", OUTLET, { "If-None-Match": "*" }],
  [409, "the history of what is live", "DELETE", `${ARTICLE}/versions`, undefined, {}],
  [404, "a version that is none", "POST", `${ARTICLE}/versions/9/restore`, undefined, SEEN],
  [404, "a version in words", "GET", `${ARTICLE}/versions/one`, undefined, {}],
  [404, "an unknown article", "GET", "/publish/articles/urn:x:nothing", undefined, {}],
  [404, "an unknown slug", "GET", "/publish/slugs/nothing", undefined, {}],
  [404, "an unknown path", "PUT", "/publish/nothing", WRITTEN, SEEN],
  [405, "a write of a list", "PUT", "/publish/articles", WRITTEN, SEEN],
  [404, "a slash too many", "PUT", `${ARTICLE}/`, WRITTEN, SEEN],
  [405, "an odd method", "PATCH", ARTICLE, WRITTEN, SEEN],
  [405, "a preflight", "OPTIONS", ARTICLE, undefined, { "Access-Control-Request-Method": "PUT" }],
  [405, "a write where is read", "POST", "/publish/openapi.json", {}, {}],
  [400, "a page of any size", "GET", "/publish/articles?limit=1e9", undefined, {}],
];

const ROWS = [...strangers, ...readers, ...others];

test("the table is as long as it should be", () => expect(ROWS.length).toBeGreaterThan(130));

test.each(ROWS)("%i for %s: %s %s", async (status, _, method, path, body, headers) => {
  const response = await desk.send(method, path, body, headers);
  const text = await response.text();
  expect([response.status, text.includes(TOKEN)]).toEqual([status, false]);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe(null);
});

test("an odd method is told what may be done instead", async () => {
  const response = await desk.send("PATCH", ARTICLE, WRITTEN, SEEN);
  expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD, PUT, DELETE"]);
});

test("none of them changed anything", async () => {
  expect(await state()).toBe(before);
  expect(desk.orders).toHaveLength(1);
});

test("a batch with a mistake in one write carries the others out, and says what is wrong", async () => {
  const fresh = manuscript({ slug: "other" }, { id: "urn:x:other" });
  const writes = [
    { kind: "article", seen: 0, put: fresh },
    { kind: "article", seen: 0, put: {} },
    { kind: "no" },
    BATCH.writes[0],
  ];
  const response = await desk.send("POST", "/publish/batch", { writes: writes.slice(0, 3) });
  const { outcomes }: { outcomes: { is: string }[] } = JSON.parse(await response.text());
  expect(outcomes.map(({ is }) => is)).toEqual(["written", "refused", "refused"]);
});

test("whoever has a token may write, each under his own name", async () => {
  const other = { Authorization: `Bearer ${OTHER_TOKEN}`, ...SEEN };
  const response = await desk.send("PUT", ARTICLE, manuscript({}, { title: "Fees fall" }), other);
  expect([response.status, response.headers.get("ETag")]).toEqual([200, '"2"']);
  const [newest] = await desk.store.versions(ID, 1);
  expect([newest?.by, newest?.at]).toEqual(["bo", NOW.getTime()]);
});

test("who saw an older version is told who wrote what since, and what to do", async () => {
  const response = await desk.send("PUT", ARTICLE, manuscript(), SEEN);
  const { detail }: { detail: string } = JSON.parse(await response.text());
  expect(detail).toBe(
    'you saw version 1, but bo made it version 2 (put) at 2026-11-15T12:00:00.000Z: GET it, see what changed, and send yours again with If-Match: "2"',
  );
});

test("every write is logged in a line of its own: who, what, which version, and nothing of its text or token", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const quiet = await opened();
  log.mockClear();
  const put = manuscript({ html: "<p>Secret.</p>" });
  await quiet.send("POST", "/publish/batch", { writes: [{ kind: "article", seen: 0, put }, { kind: "no" }] });
  await quiet.send("DELETE", ARTICLE, undefined, SEEN);
  const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
  log.mockRestore();
  expect(lines).toEqual([
    { level: "info", event: "published", by: "ada", kind: "article", subject: ID, version: 1 },
    { level: "info", event: "publish", by: "ada", method: "POST", path: "/publish/batch", status: 200 },
    { level: "info", event: "publish", by: "ada", method: "DELETE", path: ARTICLE, status: 200 },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(new RegExp(`Secret|${TOKEN}`));
});

test("too many requests are refused before anything is looked at", async () => {
  const limited = await opened(() => ({ limit: async () => ({ success: false }) }));
  const response = await limited.send("GET", ARTICLE);
  expect([response.status, response.headers.get("Retry-After")]).toEqual([429, "60"]);
});
