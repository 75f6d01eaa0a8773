import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../src/build/check.ts";
import { CheckMemory } from "../../src/build/checkmemory.ts";
import type { LastGood } from "../../src/build/lastgood.ts";
import { checkTolerantly, type Tolerated } from "../../src/build/tolerantcheck.ts";
import { findingLine } from "../../src/content/finding.ts";
import { anyHappening, begin } from "./edits.ts";
import { ARTICLE, article, contentFolder, type Files, NOW, PUBLICATION } from "./folder.ts";
import { png } from "./pixels.ts";

const TIDE = "articles/2026-11-21-tide.md";
const TIDE_ID = "urn:uuid:0d0c3f5e-5b1a-4a57-9a53-000000000002";

function tide(changes: Readonly<Record<string, string | undefined>> = {}, body = "It turns.\n"): string {
  return article({ id: TIDE_ID, title: "The tide turns before the harbour opens", ...changes }, body);
}

/** A content folder that somebody works in while it is looked at. */
function worked(files: Files, options: { readonly withDrafts?: boolean } = {}) {
  const root = contentFolder({ [TIDE]: tide(), ...files });
  const folder = join(root, "content");
  const memory = new CheckMemory();
  let last: LastGood | undefined;
  return {
    folder,
    save(path: string, text: string) {
      writeFileSync(join(folder, path), text);
    },
    look() {
      const tolerated = checkTolerantly({ contentFolder: folder, now: NOW, memory, ...(last && { last }), ...options });
      last = tolerated.good;
      return shown(tolerated, root);
    },
  };
}

function shown({ publishable, problems, held, missing }: Tolerated, root: string) {
  const bare = (file: string) => file.slice(root.length + "/content/".length);
  const articles = (publishable?.articles ?? []).map(({ article: { slug, title, html, credit } }) => [
    slug,
    { title, text: html.replace(/<[^>]*>/g, ""), outlet: credit?.outlet.name },
  ]);
  return {
    articles: Object.fromEntries(articles),
    publication: publishable?.publication.title,
    problems: problems.map((problem) => findingLine({ ...problem, file: bare(problem.file) })),
    held: held.map(bare),
    missing: missing.map(bare),
  };
}

test("without mistakes it comes to what a build comes to", () => {
  const folder = join(contentFolder({ [TIDE]: tide() }), "content");

  const { content: _, ready: __, ...checked } = check({ contentFolder: folder, now: NOW });
  expect(checkTolerantly({ contentFolder: folder, now: NOW })).toMatchObject({
    ...checked,
    held: [],
    missing: [],
  });
});

test("a file with a typo stays as it was, and the others go on", () => {
  const { save, look } = worked({});
  look();
  save(ARTICLE, article({ title: '"The harbour' }, "It opens now.\n"));
  save(TIDE, tide({}, "It turns now. See [the harbour](2026-11-20-harbour.md).\n"));

  expect(look()).toMatchObject({
    articles: { harbour: { text: "It opens." }, tide: { text: "It turns now. See the harbour." } },
    problems: [expect.stringMatching(/^articles\/2026-11-20-harbour\.md:3:8: title: begins with a quote/)],
    held: [ARTICLE],
    missing: [],
  });
  save(ARTICLE, article({}, "It opens now.\n"));
  expect(look()).toMatchObject({ articles: { harbour: { text: "It opens now." } }, problems: [], held: [] });
});

test("a file that was never right is left out and named, and stays known to what links to it", () => {
  const { look } = worked({
    [ARTICLE]: "No front matter.\n",
    [TIDE]: tide({}, "[It](2026-11-20-harbour.md) turns.\n"),
  });
  const { articles, problems, missing } = look();

  expect(Object.keys(articles)).toEqual(["tide"]);
  expect(problems).toEqual([expect.stringMatching(/^articles\/2026-11-20-harbour\.md:1:1: front matter: is missing/)]);
  expect(missing).toEqual([ARTICLE]);
});

test("a broken outlet keeps its last good state, and with it the credit of its articles", () => {
  const credited = { basis: "republished", credit: "{outlet: daily-planet}" };
  const { save, look } = worked({ [ARTICLE]: article(credited) });
  look();
  save("outlets/daily-planet.yaml", "name: [\n");
  save(ARTICLE, article(credited, "It opens at last.\n"));

  expect(look()).toMatchObject({
    articles: { harbour: { text: "It opens at last.", outlet: "Daily Planet" } },
    problems: [expect.stringMatching(/^outlets\/daily-planet\.yaml:/)],
    held: [],
  });
});

test("an article is never shown without the credit that its outlet's broken file would give", () => {
  const credited = { basis: "adapted", credit: "{outlet: daily-planet}" };
  const { look } = worked({ "outlets/daily-planet.yaml": "name: [\n", [ARTICLE]: article(credited) });

  expect(look()).toMatchObject({ articles: { tide: expect.anything() }, missing: [ARTICLE] });
});

test("where an outlet's file is gone, its articles stay as they were", () => {
  const credited = { basis: "republished", credit: "{outlet: daily-planet}" };
  const { folder, look } = worked({ [ARTICLE]: article(credited) });
  look();
  rmSync(join(folder, "outlets/daily-planet.yaml"));

  expect(look()).toMatchObject({ articles: { harbour: { outlet: "Daily Planet" } }, held: [ARTICLE] });
});

test("a broken publication.yaml keeps its last good state; where it was never right nothing can be shown", () => {
  const { save, look } = worked({});
  look();
  save("publication.yaml", PUBLICATION.replace("title: The Example", "title:"));
  save(TIDE, tide({}, "It turns now.\n"));

  expect(look()).toMatchObject({ publication: "The Example", articles: { tide: { text: "It turns now." } } });
  expect(worked({ "publication.yaml": "title: X\n" }).look()).toMatchObject({ publication: undefined, articles: {} });
});

test("what is deleted goes, right or wrong; what is taken back to a draft too", () => {
  const { folder, save, look } = worked({});
  look();
  save(ARTICLE, "---\n");
  look();
  rmSync(join(folder, ARTICLE));
  expect(Object.keys(look().articles)).toEqual(["tide"]);
  save(TIDE, tide({ draft: "true" }));
  expect(look()).toMatchObject({ articles: {}, held: [], missing: [] });
});

test("a renamed file leaves nothing behind, and whoever linked to it stays as he was", () => {
  const { folder, look } = worked({ [TIDE]: tide({}, "See [it](2026-11-20-harbour.md).\n") });
  look();
  renameSync(join(folder, ARTICLE), join(folder, "articles/2026-11-20-port.md"));
  const { articles, held } = look();

  expect([Object.keys(articles).sort(), held]).toEqual([["port", "tide"], [TIDE]]);
});

test("a picture that is gone holds its article, and is kept in mind for it", () => {
  const { folder, look } = worked({
    [ARTICLE]: article({}, "![Ships](images/ships.png)\n"),
    "images/ships.png": png(800, 2),
  });
  look();
  rmSync(join(folder, "images/ships.png"));

  expect(look()).toMatchObject({ articles: { harbour: expect.anything() }, held: [ARTICLE] });
});

test("drafts are articles where they are asked for, and nowhere else", () => {
  const files = { [ARTICLE]: article({ draft: "true" }) };

  expect(Object.keys(worked(files).look().articles)).toEqual(["tide"]);
  expect(Object.keys(worked(files, { withDrafts: true }).look().articles).sort()).toEqual(["harbour", "tide"]);
});

test("whatever happens, each file is shown as it is, held as it was, or named as missing, at one address each", () => {
  fc.assert(
    fc.property(fc.array(anyHappening, { minLength: 1, maxLength: 10 }), (happenings) => {
      const folder = join(contentFolder({ [ARTICLE]: undefined }), "content");
      begin(folder);
      const memory = new CheckMemory();
      let { good: last } = checkTolerantly({ contentFolder: folder, now: NOW, memory });
      for (const happens of happenings) {
        happens(folder);
        const found = checkTolerantly({ contentFolder: folder, now: NOW, memory, last });
        const fresh = checkTolerantly({ contentFolder: folder, now: NOW, last });
        last = found.good;
        const { publishable, problems } = check({ contentFolder: folder, now: NOW });
        const slugs = (found.publishable?.articles ?? []).map((bundled) => bundled.article.slug);
        expect([found.publishable, found.held, found.missing]).toEqual([fresh.publishable, fresh.held, fresh.missing]);
        expect(new Set(slugs).size).toBe(slugs.length);
        expect(found.problems.length > 0).toBe(problems.length > 0);
        if (problems.length === 0) expect(found.publishable).toEqual(publishable);
      }
    }),
    { numRuns: 15 },
  );
});
