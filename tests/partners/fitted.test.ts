import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { reportSubcommand } from "../../src/commands/partner/report.ts";
import { NOW as BUILT_AT, contentFolder } from "../build/folder.ts";
import { LEAST } from "../feeds/articles.ts";
import { agreed, keyOf, NOW, partnerApp, SITE } from "./desk.ts";

/** An article without a picture. */
function plain(slug: string, title: string, published: string): Article {
  const url = `${SITE}/articles/${slug}`;
  return {
    ...LEAST,
    id: `urn:x:${slug}`,
    slug,
    url,
    title,
    published,
    updated: published,
    fingerprint: slug.slice(0, 4),
  };
}

const ARTICLES: readonly Article[] = [
  plain("fits", "A headline that is as long as it ought to be", "2026-11-14T08:00:00Z"),
  plain("short", "Too short", "2026-11-13T08:00:00Z"),
  plain("eldest", "A headline of an article that is nearly a year old", "2025-11-16T12:00:00Z"),
  plain("older", "A headline of an article that is more than a year old", "2025-11-01T08:00:00Z"),
];

const FEED = `${SITE}/p/${keyOf("msn")}/feed.json`;

function app(now = () => NOW, entries = 4) {
  return partnerApp({
    articles: ARTICLES,
    entries,
    now,
    agreements: [agreed("msn", { profile: "msn" }), agreed("plain")],
  });
}

async function slugsIn(response: Response): Promise<string[]> {
  const { items }: { items: { url: string }[] } = JSON.parse(await response.text());
  return items.map(({ url }) => url.slice(`${SITE}/articles/`.length));
}

test("a partner with a profile is given what fits it, and his validator lists nothing else", async () => {
  const response = await app().request(FEED);
  expect(response.headers.get("ETag")).toMatch(/\.fitselde"$/);
  expect(await slugsIn(response)).toEqual(["fits", "eldest"]);
  expect(await slugsIn(await app().request(`${SITE}/p/${keyOf("plain")}/feed.json`))).toHaveLength(4);
});

test("an article leaves the feed when it is too old for the profile, without anybody's doing", async () => {
  let now = NOW;
  const site = app(() => now);
  const tag = (await site.request(FEED)).headers.get("ETag") ?? "";
  now = new Date("2026-11-16T12:00:00Z");
  const response = await site.request(FEED, { headers: { "If-None-Match": tag } });
  expect(response.status).toBe(200);
  expect(await slugsIn(response)).toEqual(["fits"]);
});

test("archives leave out what does not fit as well", async () => {
  const site = app(() => NOW, 1);
  const response = await site.request(`${SITE}/p/${keyOf("msn")}/archive/2025-11/feed.json`);
  expect(await slugsIn(response)).toEqual(["eldest"]);
});

test("the state page names each article that is left out, with its reason and the specification's date", async () => {
  const page = await (await app().request(`${SITE}/p/${keyOf("msn")}/`)).text();
  expect(page).toContain("What fits MSN");
  expect(page).toContain("The file to hand to it is <code>atom.xml</code>.");
  expect(page).toContain("Its headline has 9 characters: MSN takes 21 to 150.");
  expect(page).toContain("It was published 379 days ago: MSN takes at most 364.");
  expect(page).toMatch(/we read on \d{4}-\d{2}-\d{2}/);
  expect(await (await app().request(`${SITE}/p/${keyOf("plain")}/`)).text()).not.toContain("What fits");
});

test("npm run partner -- report tells the newsroom the same", async () => {
  const root = contentFolder({
    "partners/bay.yaml": `name: Bay\ndigest: ${"a".repeat(64)}\nprofile: flipboard\n`,
  });
  const { lines } = await reportSubcommand({
    contentFolder: `${root}/content`,
    word: "bay",
    now: BUILT_AT,
  });
  expect(lines).toContain("  carried: 0");
  expect(lines).toContain("  left out: harbour");
  expect(lines).toContain("    It has no picture: Flipboard wants one.");
});
