import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { PreviewBuilder } from "../../src/preview/previewbuilder.ts";
import { EVERYTHING } from "../../src/site/slice.ts";
import { ARTICLE, article, contentFolder, type Files, inArticle, NOW } from "../build/folder.ts";
import { png } from "../build/pixels.ts";

const OTHER_ID = "urn:uuid:0d0c3f5e-5b1a-4a57-9a53-000000000002";
const OTHER = "articles/2026-11-21-tide.md";

/** A draft and an embargoed article beside one that everybody sees. */
const UNSEEN: Files = {
  [OTHER]: article({ id: OTHER_ID, title: "What nobody knows of the tide yet", draft: "true" }),
  "articles/2026-12-24-pier.md": article({
    id: "urn:uuid:0d0c3f5e-5b1a-4a57-9a53-000000000003",
    title: "What nobody may know of the pier yet",
    published: "2026-12-24T09:30:00Z",
  }),
};

function builderOf(files: Files, withDrafts = false) {
  const root = contentFolder(files);
  const [contentFolderPath, outputFolder] = [join(root, "content"), join(root, "out/preview/8787")];
  const places = { contentFolder: contentFolderPath, outputFolder, codeFolder: "src", withDrafts };
  return { root, assets: join(outputFolder, "assets"), builder: new PreviewBuilder(places) };
}

/** The slugs that somebody sees at a moment, newest first. */
async function seen(bytes: Uint8Array<ArrayBuffer> | undefined, now: Date): Promise<string[]> {
  if (bytes === undefined) return [];
  const { entries } = await bundledCatalog(bytes.buffer).stretch(EVERYTHING, { now, limit: 50 });
  return entries.map(({ slug }) => slug);
}

test("drafts and embargoed articles are shown where they are asked for, and said to be what they are", async () => {
  const { catalog, marks, clock } = builderOf(UNSEEN, true).builder.build(NOW);

  expect(await seen(catalog, new Date(clock ?? ""))).toEqual(["pier", "harbour", "tide"]);
  expect(marks).toEqual({ tide: "Draft", pier: "Embargoed until 2026-12-24, 09:30 UTC" });
});

test("nobody sees them otherwise", async () => {
  const { catalog, marks, clock } = builderOf(UNSEEN).builder.build(NOW);

  expect([await seen(catalog, NOW), marks, clock]).toEqual([["harbour"], {}, undefined]);
});

test("no article expires because another one is shown before its time", async () => {
  const limited = { basis: "republished", credit: "{outlet: daily-planet, published: 2026-11-20}" };
  const files = {
    ...UNSEEN,
    ...inArticle(limited),
    "outlets/daily-planet.yaml": "name: Planet\nterms: {window: 10}\n",
  };
  const { catalog, clock } = builderOf(files, true).builder.build(NOW);

  expect(await seen(catalog, new Date(clock ?? ""))).toContain("harbour");
});

test("a build after it, which is what is deployed, holds none of them", () => {
  const { root, builder } = builderOf(UNSEEN, true);
  const shown = builder.build(NOW).catalog ?? new Uint8Array();
  build({ contentFolder: join(root, "content"), outputFolder: join(root, "out"), codeFolder: "src", now: NOW });
  const deployed = readFileSync(join(root, "out/catalog.bin"));
  const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text);

  expect(holds(shown, "What nobody knows of the tide yet")).toBe(true);
  expect(holds(deployed, "The harbour opens again")).toBe(true);
  expect(holds(deployed, "What nobody knows of the tide yet")).toBe(false);
  expect(existsSync(join(root, "out/preview/8787/catalog.bin"))).toBe(false);
  expect(readdirSync(join(root, "out/assets")).filter((name) => name.startsWith("_preview"))).toEqual([]);
});

test("what the Worker carries to the edge is what a build leaves, and the preview's entry stands nowhere in it", () => {
  const settings = readFileSync("wrangler.toml", "utf8");

  expect(settings).toContain('main = "src/worker.ts"');
  expect(settings).toContain('directory = ".build/assets"');
  expect(readFileSync("src/worker.ts", "utf8")).toContain('"../.build/catalog.bin"');
  expect(settings).not.toContain("preview/");
});

test("a picture of an article that is held stays, though its file is gone", () => {
  const { root, assets, builder } = builderOf({
    ...inArticle({}, "![Ships](images/ships.png)\n"),
    "images/ships.png": png(800, 2),
  });
  builder.build(NOW);
  const pictures = () => readdirSync(join(assets, "images"));
  const [before] = pictures();
  rmSync(join(root, "content/images/ships.png"));

  expect(builder.build(NOW).held).toEqual([expect.stringContaining(ARTICLE)]);
  expect(pictures()).toEqual([before]);
  writeFileSync(join(root, "content", ARTICLE), article());
  builder.build(NOW);
  expect(existsSync(join(assets, "images")) ? pictures() : []).toEqual([]);
});

test("where there was never anything to show, there is no catalog, and the reasons are told", () => {
  const { catalog, problems } = builderOf({ "publication.yaml": "title: X\n" }).builder.build(NOW);

  expect(catalog).toBeUndefined();
  expect(problems.map(({ field }) => field)).toContain("url");
});
