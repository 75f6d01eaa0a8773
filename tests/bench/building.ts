import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Comparison, compare } from "./comparison.ts";
import { headline, sentenceOf, TEXT_LENGTH } from "./prose.ts";
import { randomFrom } from "./random.ts";

/** How many articles are built, and how often. */
const SIZES = [
  [10, 3],
  [1000, 3],
  [10_000, 1],
] as const;

const MINUTE = 60_000;
const NEWEST = Date.parse("2026-10-01T00:00:00Z");

const PUBLICATION = `id: tag:feeds.example.org,2026:bench
title: Bench
subtitle: What is measured here.
url: https://feeds.example.org
language: en
publisher: {name: Bench}
`;

const OUTLET = `name: The Tide
url: https://tide.example.com/
terms: {republish: allowed}
`;

function articleFile(number: number): string {
  const random = randomFrom(number);
  const published = new Date(NEWEST - number * MINUTE).toISOString().replace(".000Z", "Z");
  let text = "";
  while (text.length < TEXT_LENGTH) text += `${sentenceOf(random)} *${sentenceOf(random)}* ${sentenceOf(random)}\n\n`;
  return `---
id: tag:feeds.example.org,2026:article-${number}
title: ${headline(random)}
published: ${published}
authors: [{name: Jo Marsh}]
topics: [trade]
basis: adapted
credit: {outlet: tide, title: ${headline(random)}, url: "https://tide.example.com/${number}", published: 2026-09-30}
---
${text}`;
}

/** The name of an article's file. */
export function articleName(number: number): string {
  return `${new Date(NEWEST - number * MINUTE).toISOString().slice(0, 10)}-article-${number}.md`;
}

/** Writes a content folder with articles of 4 KB, the same ones in each run. */
export function writeContent(folder: string, articles: number): void {
  mkdirSync(join(folder, "articles"), { recursive: true });
  writeFileSync(join(folder, "publication.yaml"), PUBLICATION);
  mkdirSync(join(folder, "outlets"));
  writeFileSync(join(folder, "outlets", "tide.yaml"), OUTLET);
  for (let number = 0; number < articles; number++) {
    writeFileSync(join(folder, "articles", articleName(number)), articleFile(number));
  }
}

/** Seconds that a build takes. */
function build(content: string, output: string): number {
  const began = performance.now();
  const { status, stderr } = spawnSync("node", ["src/commands/build.ts", "--content", content, "--out", output], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`bench: the build failed: ${stderr.slice(0, 1000)}`);
  return (performance.now() - began) / 1000;
}

/** How long building takes, by number of articles. */
export function measureBuilding(): Comparison[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-content-"));
  try {
    const times = SIZES.map(([articles, rounds]) => {
      const content = join(folder, String(articles));
      writeContent(content, articles);
      return Array.from({ length: rounds }, () => build(content, join(folder, "out")));
    });
    const [few = [], ...more] = times;
    return more.map((taken, index) => {
      const articles = SIZES[index + 1]?.[0].toLocaleString("en");
      return compare({ name: `build, ${articles} articles`, against: "10 articles", unit: "s" }, taken, few);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
