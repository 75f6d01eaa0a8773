import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import type { ReaderFormat } from "../../src/site/formats.ts";
import { MOST } from "../feeds/articles.ts";
import { rendered } from "../feeds/documents.ts";
import type { Client, Seen } from "./clients/client.ts";
import { gofeed } from "./clients/gofeed.ts";
import { newsboat } from "./clients/newsboat.ts";
import { PACKAGES } from "./clients/packages.ts";
import { pythonFeedparser } from "./clients/pythonfeedparser.ts";
import { rss2email } from "./clients/rss2email.ts";
import { sfeed } from "./clients/sfeed.ts";

const CLIENTS: readonly Client[] = [pythonFeedparser, rss2email, newsboat, sfeed, gofeed, ...PACKAGES];

const READINGS = CLIENTS.flatMap((client) =>
  client.formats.map((format): [string, ReaderFormat, Client] => [client.name, format, client]),
);

const OUTLET = "The Fjord Gazette";

/** A republished article with two authors, a picture and a text that is longer than any excerpt. */
const SAMPLE: Article = {
  ...MOST,
  title: "The harbour opens again",
  summary: "Ships may enter from Monday.",
  html: `<p>${"The harbour opens again. ".repeat(12).trim()}</p>\n<p>Ships may enter from Monday.</p>`,
  ...(MOST.credit && { credit: { ...MOST.credit, outlet: { ...MOST.credit.outlet, name: OUTLET } } }),
};

function outletIn({ outlet, text }: Seen): string {
  return outlet ?? (text?.includes(OUTLET) ? "in the text" : "—");
}

function day(date: string | undefined): string {
  return date === undefined ? "—" : new Date(date).toISOString().slice(0, 10);
}

async function row(name: string, format: ReaderFormat, { read }: Client): Promise<string> {
  const seen = await read(rendered(format, [SAMPLE]), format);
  const cells = [
    name,
    format,
    seen.title ?? "—",
    seen.byline ?? "—",
    day(seen.date),
    outletIn(seen),
    new URL(seen.link ?? "").pathname,
  ];
  return `| ${cells.join(" | ")} |`;
}

test("what a person sees in each client is what tests/README.md says", async () => {
  const rows = await Promise.all(READINGS.map(([name, format, client]) => row(name, format, client)));
  const table = [
    "| client | format | title | byline | date | outlet | link |",
    "|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
  console.log(table);
  expect(readFileSync("tests/README.md", "utf8")).toContain(table);
});

/** feedparser for Node takes whatever looks like a tag out of a title, however it is written. */
const STRIPPED: Readonly<Record<string, string>> = { 'AT&T <b> "quotes"': 'AT&T  "quotes"' };

describe.each(['AT&T <b> "quotes"', "5 < 6 & 7 > 3", "Q&A", "naïve – “quoted” 日本"])("the title %s", (title) => {
  test.each(READINGS)("is shown by %s from %s as it was written", async (name, format, { read }) => {
    const shown = name === "feedparser (Node)" ? (STRIPPED[title] ?? title) : title;
    expect((await read(rendered(format, [{ ...SAMPLE, title }]), format)).title).toBe(shown);
  });
});

test.each(READINGS.filter(([name, format]) => !(name === "@extractus/feed-extractor" && format === "json")))(
  "the outlet is named in what %s shows of %s, with a summary and without",
  async (_, format, { read }) => {
    const { summary, ...unsummed } = SAMPLE;
    for (const article of [SAMPLE, unsummed]) {
      const seen = await read(rendered(format, [article]), format);
      expect(`${seen.outlet} ${seen.text}`).toContain(OUTLET);
    }
  },
);

test("@extractus/feed-extractor shows the first 250 characters of a JSON Feed's text, so the credit of a short one", async () => {
  const extractus = PACKAGES.find(({ name }) => name === "@extractus/feed-extractor");
  const text = async (html: string) => (await extractus?.read(rendered("json", [{ ...SAMPLE, html }]), "json"))?.text;
  expect(await text("<p>It opens.</p>")).toContain(OUTLET);
  expect(await text(SAMPLE.html)).not.toContain(OUTLET);
});

test.each(READINGS.filter(([, format]) => format === "rss"))(
  "%s names all authors of an RSS item, or none",
  async (_, format, { read }) => {
    expect(["Jo Marsh and Kim Osei", undefined]).toContain((await read(rendered(format, [SAMPLE]), format)).byline);
  },
);
