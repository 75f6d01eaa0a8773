import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";

const worker = exports.default;

test("the Worker serves the publication of content/ in every format", async () => {
  for (const [file, type] of [
    ["rss.xml", "application/rss+xml"],
    ["atom.xml", "application/atom+xml"],
    ["feed.json", "application/feed+json"],
    ["ninjs.json", "application/json"],
  ] as const) {
    const response = await worker.fetch(`https://any.example/${file}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(`${type}; charset=utf-8`);
    expect(await response.text()).toContain("https://feeds.example.org/articles/");
  }
});

test("addresses come from the configuration, never from the request", async () => {
  const response = await worker.fetch("https://any.example/rss.xml");
  expect(await response.text()).not.toContain("any.example");
});

test("the sample brief credits The Western Journal in the line that every reader shows", async () => {
  const line =
    /This article is adapted from “Kim Jong Un Takes Drastic Measures, Hints Something Big Is Happening Inside North Korea”, which originally appeared on <a href="https:\/\/www\.westernjournal\.com\/"><strong>The Western Journal<\/strong><\/a>\./;
  const document = await (await worker.fetch("https://any.example/feed.json")).text();
  const feed: { items: { content_html: string }[] } = JSON.parse(document);
  expect(feed.items.filter(({ content_html }) => line.test(content_html))).toHaveLength(1);
  for (const file of ["rss.xml", "atom.xml"]) {
    expect(await (await worker.fetch(`https://any.example/${file}`)).text()).toMatch(line);
  }
});
