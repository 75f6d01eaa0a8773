import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/build/build.ts";

/** How the processor time of a build grows with the number of articles: `node tests/bench/build.ts [COUNT …]`. */
const COUNTS = [1_000, 2_000, 4_000, 10_000];

const SENTENCE =
  "The **harbour** opens [again](https://example.org/a?b=1&c=2) on Monday, and ships _may_ enter it from the sea, " +
  "says the port's master, who has waited for ten years to say so. ";

/** About 4 KB of Markdown with everything in it that takes time. */
const BODY = `${`${SENTENCE.repeat(4)}\n\n`.repeat(4)}## More

- One
- Two

${SENTENCE}[^1]

| Year | Ships |
|------|------:|
| 2025 | 0     |

[^1]: A note.
`;

function article(index: number): readonly [name: string, text: string] {
  const published = new Date(Date.UTC(2020, 0, 1) + index * 5 * 3_600_000).toISOString();
  const fields = [
    `id: urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
    `title: The harbour opens again, part ${index}`,
    `summary: Ships may enter, says part ${index}.`,
    `published: ${published.slice(0, 19)}Z`,
    `authors:\n  - name: Author ${index % 50}`,
    `topics: [topic ${index % 30}]`,
    `basis: adapted`,
    `credit:\n  outlet: outlet-${index % 20}`,
  ];
  return [`${published.slice(0, 10)}-part-${index}.md`, `---\n${fields.join("\n")}\n---\n\n${BODY}`];
}

function write(folder: string, count: number): void {
  mkdirSync(join(folder, "articles"), { recursive: true });
  const publication = "id: tag:x.example,2026:x\ntitle: X\nsubtitle: X\nurl: https://x.example\nlanguage: en\n";
  writeFileSync(join(folder, "publication.yaml"), `${publication}publisher:\n  name: X\n`);
  mkdirSync(join(folder, "outlets"));
  for (let index = 0; index < 20; index++) {
    writeFileSync(join(folder, "outlets", `outlet-${index}.yaml`), `name: Outlet ${index}\n`);
  }
  for (let index = 0; index < count; index++) {
    const [name, text] = article(index);
    writeFileSync(join(folder, "articles", name), text);
  }
}

function seconds(count: number): number {
  const root = mkdtempSync(join(tmpdir(), "creditline-bench-"));
  const contentFolder = join(root, "content");
  write(contentFolder, count);
  const start = process.cpuUsage();
  const { problems } = build({ contentFolder, outputFolder: join(root, "out"), codeFolder: "src", now: new Date() });
  const { user, system } = process.cpuUsage(start);
  const taken = (user + system) / 1_000_000;
  rmSync(root, { recursive: true });
  if (problems.length > 0) throw new Error(`bench: ${problems.length} problems`);
  return taken;
}

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : COUNTS;
seconds(100);
let first: number | undefined;
for (const count of counts) {
  const perArticle = (seconds(count) * 1000) / count;
  first ??= perArticle;
  const growth = (perArticle / first).toFixed(2);
  const line = `${count} articles: ${((perArticle * count) / 1000).toFixed(1)} s, ${perArticle.toFixed(2)} ms each`;
  process.stdout.write(`${line}, ${growth} times the first; ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`);
}
