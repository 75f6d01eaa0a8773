import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPreview } from "../../src/preview/preview.ts";
import { articleName, writeContent } from "./building.ts";
import { type Comparison, compare } from "./comparison.ts";
import { median } from "./statistics.ts";

const SIZES = [1000, 10_000];
const SAVES = 9;

/** How long one may wait for a save to be shown, in seconds, with the most articles. */
const LONGEST = 2;

/** Seconds from a save to the Worker's having all that it shows; and of the first build. */
async function measure(folder: string, articles: number): Promise<{ first: number; saves: number[] }> {
  const content = join(folder, String(articles));
  writeContent(content, articles);
  let told = (): void => undefined;
  const began = performance.now();
  const preview = await openPreview({
    contentFolder: content,
    codeFolder: "src",
    outputFolder: join(folder, "out"),
    withDrafts: false,
    now: () => new Date(),
    onBuild: ({ problems, rendered }) => {
      if (problems.length > 0) throw new Error(`bench: ${problems.length} problems`);
      if (rendered > 0) told();
    },
    onFailure: (reason) => {
      throw reason;
    },
  });
  const first = (performance.now() - began) / 1000;
  const saves: number[] = [];
  for (let save = 0; save < SAVES; save++) {
    const path = join(content, "articles", articleName((save * 997) % articles));
    const built = new Promise<void>((resolve) => {
      told = resolve;
    });
    const saved = performance.now();
    writeFileSync(path, `${readFileSync(path, "utf8")}\nAnd more.\n`);
    await built;
    await (await fetch(`${preview.address}/catalog`)).arrayBuffer();
    saves.push((performance.now() - saved) / 1000);
  }
  await preview.close();
  return { first, saves };
}

/** How long a save takes while `npm start` runs, until the Worker has what it shows. */
export async function measureSaving(): Promise<Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-saving-"));
  try {
    const found: Comparison[] = [];
    for (const articles of SIZES) {
      const { first, saves } = await measure(folder, articles);
      const name = `a save among ${articles.toLocaleString("en")} articles`;
      const against = "building all of them";
      const compared = compare(
        { name, against, unit: "s" },
        saves,
        saves.map(() => first),
      );
      const took = { ...compared, unit: "s in all", ratio: median(saves), reference: Number.NaN };
      found.push(compared, {
        ...took,
        low: Math.min(...saves),
        high: Math.max(...saves),
        target: { is: "under", value: LONGEST },
      });
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
