import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pictureFolder } from "../../src/content/picturefolder.ts";
import { ARTICLE, article, buildIn, contentFolder, type Files, inArticle, PUBLICATION } from "./folder.ts";
import { jpeg, png } from "./pixels.ts";

function measured(name: string, bytes: Uint8Array) {
  const root = contentFolder({ [`images/${name}`]: bytes });
  return pictureFolder(join(root, "content/images")).measure(`images/${name}`);
}

/** The names of the pictures that a build of these files leaves to be served. */
function served(files: Files): string[] {
  const root = contentFolder(files);
  expect(buildIn(root).problems).toEqual([]);
  const folder = join(root, "out/assets");
  const names = readdirSync(folder);
  return names.includes("images") ? readdirSync(join(folder, "images")).sort() : [];
}

test("a picture is measured by its bytes, whatever its name says", () => {
  expect(measured("photo.png", jpeg(1200, 800))).toMatchObject({
    path: "/images/photo.9cfadfecf14638ef.jpg",
    type: "image/jpeg",
    width: 1200,
    height: 800,
    bytes: jpeg(1200, 800).length,
  });
});

test("a picture that a camera held upright is measured as it is shown", () => {
  expect(measured("photo.jpg", jpeg(1200, 800, 6))).toMatchObject({ width: 800, height: 1200 });
});

test("a picture's address is made of the letters and digits in its name", () => {
  expect(measured("Hafen bei Nacht (2).PNG", png(2, 1))).toMatchObject({
    path: expect.stringMatching(/^\/images\/hafen-bei-nacht-2\.[0-9a-f]{16}\.png$/),
  });
  expect(measured("港.png", png(2, 1))).toMatchObject({
    path: expect.stringMatching(/^\/images\/%E6%B8%AF\.[0-9a-f]{16}\.png$/),
  });
});

test("an article's picture, those in its text and the publication's are served under names that change with their bytes", () => {
  const files = {
    "publication.yaml": `${PUBLICATION}logo: images/logo.png\nicon: https://cdn.example/icon.png\n`,
    [ARTICLE]: article({ image: "\n  url: images/a.png" }, "![B](../images/deep/b.png)\n"),
    "images/a.png": png(3, 1),
    "images/deep/b.png": png(4, 1),
    "images/logo.png": png(5, 1),
    "images/unused.png": png(6, 1),
  };

  expect(served(files)).toEqual([
    expect.stringMatching(/^a\.[0-9a-f]{16}\.png$/),
    expect.stringMatching(/^b\.[0-9a-f]{16}\.png$/),
    expect.stringMatching(/^logo\.[0-9a-f]{16}\.png$/),
  ]);
});

test("pictures of drafts and withdrawn articles are not served", () => {
  const image = "\n  url: images/a.png";
  const body = "![B](images/a.png)\n";
  const withdrawn = "\n  at: 2026-11-21T09:00:00Z\n  reason: Wrong";

  expect(served({ ...inArticle({ image, draft: "true" }, body), "images/a.png": png(3, 1) })).toEqual([]);
  expect(served({ ...inArticle({ image, withdrawn }, body), "images/a.png": png(3, 1) })).toEqual([]);
});

test("a picture is served byte for byte", () => {
  const root = contentFolder({ ...inArticle({}, "![B](images/a.png)\n"), "images/a.png": png(3, 1) });
  buildIn(root);

  const [name = ""] = readdirSync(join(root, "out/assets/images"));

  expect(readFileSync(join(root, "out/assets/images", name)).equals(png(3, 1))).toBe(true);
});

test("a name with marks composed in another way is the same name", () => {
  const files = { ...inArticle({}, "![B](images/caf\u00e9.png)\n"), "images/cafe\u0301.png": png(3, 1) };

  expect(served(files)).toHaveLength(1);
});
