import { expect, test } from "vitest";
import { plainAddress } from "../../src/http/address.ts";

test.each([
  ["https://a.example/", "https://a.example/"],
  ["https://a.example/topics/trade/rss.xml", "https://a.example/topics/trade/rss.xml"],
  ["https://a.example/rss.xml?", "https://a.example/rss.xml"],
  ["https://a.example/rss.xml?utm_source=x&y=1", "https://a.example/rss.xml"],
  ["https://a.example/?a", "https://a.example/"],
  ["https://a.example/%72ss.xml", "https://a.example/rss.xml"],
  ["https://a.example/topics/caf%C3%A9", "https://a.example/topics/caf%C3%A9"],
  ["https://a.example/topics/caf%c3%a9", "https://a.example/topics/caf%C3%A9"],
  ["https://a.example/topics/cafe%CC%81", "https://a.example/topics/caf%C3%A9"],
  ["https://a.example/a%2Fb%3Fc%23d", "https://a.example/a%2Fb%3Fc%23d"],
  ["https://a.example/a:b@c,d;e=f", "https://a.example/a:b@c,d;e=f"],
  ["https://a.example/a%3Ab", "https://a.example/a:b"],
  ["https://a.example/%E0%A4%A", "https://a.example/%E0%A4%A"],
  ["https://a.example//b//", "https://a.example//b//"],
])("%s means %s", (url, plain) => {
  expect(plainAddress(url)).toBe(plain);
});
