import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../src/build/check.ts";
import { historyOf, restoreVersion } from "../../src/delivery/articlehistory.ts";
import { exportContent } from "../../src/delivery/exporting.ts";
import type { LiveSite } from "../../src/delivery/livesite.ts";
import { snapshot } from "../build/folder.ts";
import { NOW, openDesk, TOKEN } from "../publish/desk.ts";
import { filed, newsroom, newsroomIn } from "./newsroom.ts";

function empty(): string {
  return join(mkdtempSync(join(tmpdir(), "export-")), "content");
}

function copyOf(folder: string): string {
  const copy = empty();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function exported(site: LiveSite, folder: string, isOverwrite = false) {
  return exportContent({ site, folder, isOverwrite, onProgress: () => undefined });
}

/** A site that also serves the pictures of a content folder. */
function withPictures(site: LiveSite, folder: string): LiveSite {
  const { publishable } = check({ contentFolder: folder, now: NOW });
  return {
    ...site,
    fetch: async (address, init) => {
      const { pathname } = new URL(String(address));
      const picture = publishable?.pictures.find(({ path }) => path === pathname);
      return picture === undefined ? site.fetch(address, init) : new Response(readFileSync(picture.source));
    },
  };
}

test.each(["content", "tests/fixtures/every-field", "tests/fixtures/least"])(
  "what was published of %s comes back so that a build makes the same",
  async (original) => {
    const room = newsroomIn(copyOf(original));
    const desk = await openDesk();
    await room.publish(desk.site());
    const folder = empty();
    const { differing, missing } = await exported(withPictures(desk.site(), room.folder), folder);
    expect([differing, missing]).toEqual([[], []]);
    const [before, after] = [room.folder, folder].map((contentFolder) => check({ contentFolder, now: NOW }));
    expect(after?.problems).toEqual([]);
    const shown = ({ publishable }: NonNullable<typeof before>) => {
      const { publication, outlets, articles, pictures = [] } = publishable ?? {};
      return { publication, outlets, articles, pictures: pictures.map(({ path }) => path).toSorted() };
    };
    expect(after && shown(after)).toEqual(before && shown(before));
    for (const [name, bytes] of Object.entries(snapshot(join(folder, "articles")))) {
      const published = readFileSync(join(room.folder, "articles", name), "utf8");
      const isWithdrawn = /^withdrawn:/m.test(published);
      const text = Buffer.from(bytes, "base64").toString();
      expect(isWithdrawn ? published.startsWith(text) : text === published).toBe(true);
    }
  },
);

test("a folder that says the same is left as it is, comments and all", async () => {
  const room = newsroom();
  const path = join(room.folder, "outlets/daily-planet.yaml");
  writeFileSync(path, "# whom to ask: Lois\nname: Daily Planet\n");
  const desk = await openDesk();
  await room.publish(desk.site());
  const before = snapshot(room.folder);
  const { written, differing } = await exported(desk.site(), room.folder);
  expect([written, differing, snapshot(room.folder)]).toEqual([[], [], before]);
});

test("a file that says something else stays, unless it may be replaced", async () => {
  const room = newsroom(filed("ferry"));
  const desk = await openDesk();
  await room.publish(desk.site());
  room.save({ ...filed("ferry", { title: "Not published as yet, this title" }) });
  const path = join(room.folder, "articles/2026-11-10-ferry.md");
  expect((await exported(desk.site(), room.folder)).differing).toEqual([path]);
  expect(readFileSync(path, "utf8")).toContain("Not published");
  expect((await exported(desk.site(), room.folder, true)).written).toEqual([path]);
  expect(readFileSync(path, "utf8")).not.toContain("Not published");
});

test("an article that was put or taken back from elsewhere comes as a file that builds", async () => {
  const room = newsroom(filed("ferry", {}, "Secret words.\n"));
  const desk = await openDesk();
  await room.publish(desk.site());
  const facts = {
    id: "urn:x:cms",
    title: "Made in another system",
    published: "2026-11-09T09:00:00Z",
    authors: [{ name: "Jo Marsh" }],
  };
  const put = { slug: "made-elsewhere", facts, html: "<p>With <strong>HTML</strong> in it.</p>" };
  await desk.send("PUT", "/publish/articles/urn%3Ax%3Acms", put, { "If-None-Match": "*" });
  const notice = { at: "2026-11-14T09:00:00Z", reason: 'It said "yes" where it was no.' };
  await desk.store.apply([{ kind: "withdrawal", id: "urn:x:ferry", seen: 1, put: notice }], { by: "ada", now: NOW });
  const folder = empty();
  await exported(desk.site(), folder);
  const { publishable, problems } = check({ contentFolder: folder, now: NOW });
  expect(problems).toEqual([]);
  const made = publishable?.articles.find(({ article }) => article.id === "urn:x:cms");
  expect(made?.article.html).toContain("<strong>HTML</strong>");
  expect(existsSync(join(folder, "articles/2026-11-09-made-elsewhere.md"))).toBe(true);
});

test("history says who changed what, and a version comes back as a new one", async () => {
  const room = newsroom(filed("ferry", {}, "The ferry sails at nine.\n"));
  const desk = await openDesk();
  await room.publish(desk.site());
  room.save(filed("ferry", { title: "The ferry is late once more" }, "The ferry sails at ten or later.\n"));
  await room.publish(desk.site());
  const lines = await historyOf(desk.site(TOKEN), "urn:x:ferry");
  expect(lines.map(({ version, by, changed }) => [version, by, changed])).toEqual([
    [2, "ada", "title, text (3 words in, 1 out)"],
    [1, "ada", undefined],
  ]);
  expect(await restoreVersion(desk.site(), "urn:x:ferry", 1)).toBe(3);
  expect((await desk.store.article("urn:x:ferry"))?.article.article.html).toContain("nine");
  await expect(restoreVersion(desk.site(), "urn:x:ferry", 9)).rejects.toThrow("there is no such version");
});
