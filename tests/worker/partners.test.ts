import { exports } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { everyFieldApp, NOW } from "./apps.ts";

interface Item {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly image?: string;
  readonly attachments?: readonly { readonly mime_type: string; readonly size_in_bytes?: number }[];
  readonly authors?: readonly { readonly name: string }[];
  readonly language: string;
  readonly _credit?: { readonly image?: { readonly credit?: string } };
}

const app = everyFieldApp();
const WORKER = "https://feeds.example.org";

/** What partners and aggregators require, of the sample publication as the Worker serves it and of the fixture. */
const SOURCES: readonly (readonly [name: string, fetch: (path: string) => Promise<Response>, now: Date])[] = [
  ["the sample publication", (path) => exports.default.fetch(WORKER + path), new Date()],
  ["the publication with every field", async (path) => app.request(path), NOW],
];

const FILES = ["/rss.xml", "/atom.xml", "/feed.json", "/ninjs.json"];

describe.each(SOURCES)("%s", (_name, fetch, now) => {
  const items = async (): Promise<readonly Item[]> => JSON.parse(await (await fetch("/feed.json")).text()).items;

  test.each(FILES)("%s is 200 without cookies or redirects, in UTF-8, and at most 1 MB", async (file) => {
    const response = await fetch(file);
    expect([response.status, response.headers.get("Set-Cookie")]).toEqual([200, null]);
    expect(response.headers.get("Content-Type")).toMatch(/; charset=utf-8$/);
    const bytes = await response.arrayBuffer();
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).not.toThrow();
    expect(bytes.byteLength).toBeLessThan(1_000_000);
  });

  test("entries are at most fifty, newest first, with distinct ids", async () => {
    const all = await items();
    const dates = all.map(({ date_published }) => Date.parse(date_published));
    expect(all.length).toBeGreaterThan(0);
    expect(all.length).toBeLessThanOrEqual(50);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test("no entry is from the future, and none was changed before it was published", async () => {
    for (const { date_published, date_modified } of await items()) {
      expect(Date.parse(date_published)).toBeLessThanOrEqual(now.getTime());
      expect(Date.parse(date_modified)).toBeGreaterThanOrEqual(Date.parse(date_published));
    }
  });

  test("titles are plain text, summaries too, and not the same as the content", async () => {
    for (const { title, summary = "", content_html } of await items()) {
      expect(title).not.toMatch(/<\/?[a-z]+>|&[a-z]+;/);
      expect(summary).not.toMatch(/<\/?[a-z]+>(?!\.)|&[a-z]+;/);
      const [text] = content_html.split(/<p[^>]*>This article /);
      expect(text?.replace(/<[^>]*>/g, "").trim() || "another text").not.toBe(summary);
    }
  });

  test("content loads over https alone, and has neither script, style, frame, form nor event in it", async () => {
    for (const { content_html } of await items()) {
      for (const [, src = ""] of content_html.matchAll(/\ssrc="([^"]*)"/g)) expect(src).toMatch(/^https:\/\//);
      for (const [, href = ""] of content_html.matchAll(/\shref="([^"]*)"/g))
        expect(href).toMatch(/^(?:https?:\/\/|mailto:)/);
      expect(content_html).not.toMatch(
        /<(?:script|style|iframe|form|input|object|embed)\b|\son[a-z]+\s*=|\sstyle\s*=/i,
      );
    }
  });

  test("an author is a name, and the language stands on the feed", async () => {
    for (const { authors = [] } of await items()) for (const { name } of authors) expect(name).not.toMatch(/@|https?:/);
    expect(JSON.parse(await (await fetch("/feed.json")).text()).language).toMatch(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/);
  });

  test("a picture has its type, size and credit", async () => {
    const pictured = (await items()).filter(({ image }) => image !== undefined);
    expect(pictured).toHaveLength(1);
    for (const { attachments, _credit } of pictured) {
      expect(attachments?.[0]?.mime_type).toMatch(/^image\//);
      expect(attachments?.[0]?.size_in_bytes).toBeGreaterThan(0);
      expect(_credit?.image?.credit).toBeTruthy();
    }
    const [, width] =
      /<media:content [^>]*width="(\d+)" height="\d+"/.exec(await (await fetch("/rss.xml")).text()) ?? [];
    expect(Number(width)).toBeGreaterThanOrEqual(1200);
  });
});
