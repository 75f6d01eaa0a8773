import { readFileSync } from "node:fs";
import { toString as textOf } from "mdast-util-to-string";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { frontMatter } from "../../src/article/frontmatter.ts";
import { CORPUS, expectedFile, imported, SOURCES } from "./corpus.ts";

const lines = (name: string) => readFileSync(`${CORPUS}/${name}`, "utf8").trim().split("\n");

/** Every paragraph and every foreign line that the sources are made of; a source has some of each. */
const PARAGRAPHS = lines("paragraphs.txt");
const BOILERPLATE = lines("boilerplate.txt");

/** The credit that each source owes: outlet, then the original's address where the source tells it. */
const CREDITS: Readonly<Record<string, readonly [outlet: string, url?: string]>> = Object.fromEntries(
  lines("credits.yaml").map((line) => {
    const [name = "", outlet = "", url] = line.split(/: | /u);
    return [name, url === undefined ? [outlet] : [outlet, url]];
  }),
);

/** What a source says, as far as it can be told without understanding it: its words, tags and marks aside. */
function words(text: string): string {
  return text
    .replace(/&(?:amp|#38);/gu, "&")
    .replace(/&(?:ldquo|rdquo|rsquo|mdash);|\\u20[0-9a-f]{2}/gu, " ")
    .replace(/<[^<>]*>|\\n/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}

function sourceWords(name: string): string {
  const bytes = readFileSync(`${CORPUS}/${name}`);
  const charset = /charset=["']?([\w-]+)|encoding="([\w-]+)"/iu.exec(bytes.toString("latin1"));
  const named = /is-(utf-8|windows-125\d)|(windows-1252)/u.exec(name);
  const label = name.includes("utf-16")
    ? "utf-16le"
    : (named?.[1] ?? named?.[2] ?? charset?.[1] ?? charset?.[2] ?? "utf-8");
  return words(new TextDecoder(label).decode(bytes));
}

describe("the corpus", () => {
  it("has at least a hundred and sixty sources, each with its credit", () => {
    expect(SOURCES.length).toBeGreaterThanOrEqual(160);
    expect(Object.keys(CREDITS).sort()).toEqual([...SOURCES].sort());
  });

  for (const name of SOURCES) {
    it(`is imported whole: ${name}`, async () => {
      const { made, file } = await imported(name);
      const expected = readFileSync(expectedFile(name), "utf8");
      const [, above = ""] = /^---\n([\s\S]*?)\n---\n/u.exec(file) ?? [];
      const body = words(made.body.map(({ block }) => `${block.text} ${textOf(block.node)}`).join(" "));
      const source = sourceWords(name);

      expect(file).toBe(expected);
      expect(v.safeParse(frontMatter, parse(above)).success).toBe(true);
      expect([made.outlet.value.key, ...(made.url ? [made.url.value] : [])]).toEqual(CREDITS[name]);
      expect(PARAGRAPHS.filter((line) => source.includes(words(line)) && !body.includes(words(line)))).toEqual([]);
      expect(BOILERPLATE.filter((line) => body.includes(words(line)))).toEqual([]);
    });
  }
});
