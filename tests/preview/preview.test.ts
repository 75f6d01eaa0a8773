import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { PreviewState } from "../../src/preview/edge/previewstate.ts";
import { openPreview } from "../../src/preview/preview.ts";
import { ARTICLE, article, contentFolder, type Files, NOW, PUBLICATION } from "../build/folder.ts";
import { png } from "../build/pixels.ts";

/** A preview of the least content, and what it tells. */
async function opened(files: Files = {}) {
  const root = contentFolder(files);
  const folder = join(root, "content");
  const failures: unknown[] = [];
  const preview = await openPreview({
    contentFolder: folder,
    codeFolder: join(root, "code"),
    outputFolder: join(root, "out"),
    withDrafts: false,
    now: () => NOW,
    onBuild: () => undefined,
    onFailure: (reason) => failures.push(reason),
  });
  onTestFinished(() => preview.close());
  const news = new AbortController();
  onTestFinished(() => news.abort());
  const { body } = await fetch(`${preview.address}/events`, { signal: news.signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  return {
    folder,
    address: preview.address,
    failures,
    state: async (): Promise<PreviewState> => JSON.parse(await (await fetch(`${preview.address}/state`)).text()),
    catalog: async () => Buffer.from(await (await fetch(`${preview.address}/catalog`)).arrayBuffer()),
    /** The next version that it tells of. */
    async version(): Promise<string> {
      for (;;) {
        const [all, version] = /data: (.*)\n\n/.exec(heard) ?? [];
        if (all !== undefined && version !== undefined) {
          heard = heard.slice(heard.indexOf(all) + all.length);
          return version;
        }
        heard += (await reader?.read())?.value ?? "";
      }
    },
  };
}

test("a save is told to whoever listens, with what is wrong and what is shown", async () => {
  const { folder, state, catalog, version, failures } = await opened();
  const first = await version();
  expect(await state()).toMatchObject({ version: first, problems: [] });

  writeFileSync(join(folder, ARTICLE), article({ title: "The harbour opens for the second time" }));
  const second = await version();
  expect(second).not.toBe(first);
  expect((await catalog()).includes("for the second time")).toBe(true);

  const { catalog: shown } = await state();
  writeFileSync(join(folder, ARTICLE), article({ language: "zz" }));
  const third = await version();
  expect(await state()).toMatchObject({
    version: third,
    catalog: shown,
    problems: [expect.stringMatching(/2026-11-20-harbour\.md:8:11: language: "zz" is not a language tag/)],
    held: [join(folder, ARTICLE)],
  });
  expect(failures).toEqual([]);
});

test("where there is nothing to show at first, the files' folder is there, and the first right save is shown", async () => {
  const { folder, state, version } = await opened({ "publication.yaml": "title: X\n" });
  await version();
  expect((await state()).catalog).toBeUndefined();
  expect(readdirSync(join(folder, "../out"))).toEqual(["assets"]);

  writeFileSync(join(folder, "publication.yaml"), PUBLICATION);
  await version();
  expect(await state()).toMatchObject({ problems: [], catalog: expect.any(String) });
});

test("files are handed out as they are, and none from elsewhere", async () => {
  const { folder, address, version } = await opened();
  await version();
  mkdirSync(join(folder, "images"));
  writeFileSync(join(folder, "images/ships.png"), png(800, 2));
  writeFileSync(join(folder, ARTICLE), article({}, "![Ships](images/ships.png)\n"));
  await version();
  const [picture] = readdirSync(join(folder, "../out/assets/images"));
  const file = await fetch(`${address}/assets/images/${picture}`);

  expect(file.headers.get("Content-Type")).toBe("image/png");
  expect(Buffer.from(await file.arrayBuffer())).toEqual(png(800, 2));
  for (const path of ["images/..%2f..%2f..%2fcontent%2fimages%2fships.png", "_headers", "images/%2e%2e.png", "%"]) {
    expect([path, (await fetch(`${address}/assets/${path}`)).status]).toEqual([path, 404]);
  }
});

test("a save by way of another file, a new folder and a deletion are seen as well", async () => {
  const { folder, state, version } = await opened();
  await version();
  writeFileSync(join(folder, ".harbour.tmp"), article({ title: '"' }));
  renameSync(join(folder, ".harbour.tmp"), join(folder, ARTICLE));
  await version();
  expect((await state()).problems).toHaveLength(1);
  rmSync(join(folder, ARTICLE));
  await version();
  expect((await state()).problems).toEqual([]);
  mkdirSync(join(folder, "partners"));
  writeFileSync(join(folder, "partners/x.txt"), "");
  await version();
  expect((await state()).problems).toEqual([
    expect.stringContaining("partners/x.txt:1:1: file name: is not a partner"),
  ]);
});
