import { readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../src/build/check.ts";
import { CheckMemory } from "../../src/build/checkmemory.ts";
import type { Finding } from "../../src/content/finding.ts";
import { anyHappening, begin } from "./edits.ts";
import { ARTICLE, article, contentFolder, inArticle, NOW } from "./folder.ts";
import { png } from "./pixels.ts";

/** A fresh id is offered where one is missing: another one each time. */
function withoutChance(found: readonly Finding[]): Finding[] {
  return found.map((finding) => ({
    ...finding,
    message: finding.message.replace(/urn:uuid:[0-9a-f-]{36} instead|id: urn:uuid:[0-9a-f-]{36}/, "an id"),
  }));
}

function checked(contentFolder: string, memory?: CheckMemory) {
  const { problems, warnings, publishable } = check({ contentFolder, now: NOW, ...(memory && { memory }) });
  return { problems: withoutChance(problems), warnings: withoutChance(warnings), publishable };
}

test("whatever happens in content/, a check that remembers the last one comes to the same as one that does not", () => {
  fc.assert(
    fc.property(fc.array(anyHappening, { minLength: 1, maxLength: 12 }), (happenings) => {
      const folder = join(contentFolder({ [ARTICLE]: undefined }), "content");
      begin(folder);
      const memory = new CheckMemory();
      expect(checked(folder, memory)).toMatchObject({ problems: [], publishable: expect.anything() });
      for (const happens of happenings) {
        happens(folder);
        expect(checked(folder, memory)).toEqual(checked(folder));
      }
    }),
    { numRuns: 25 },
  );
});

function remembering(files: Parameters<typeof contentFolder>[0]) {
  const folder = join(contentFolder(files), "content");
  const memory = new CheckMemory();
  const again = () => {
    check({ contentFolder: folder, now: new Date(), memory });
    const { texts, articles, content } = memory;
    return { read: content.articles.made, rendered: texts.made, resolved: articles.made };
  };
  return { folder, again };
}

const OTHER = "articles/2026-11-21-tide.md";
const TIDE = { id: "urn:uuid:0d0c3f5e-5b1a-4a57-9a53-000000000002", title: "The tide turns before the harbour opens" };

test("a save reads, renders and resolves again what it touches, and nothing else", () => {
  const { folder, again } = remembering({ [OTHER]: article(TIDE, "See [the harbour](2026-11-20-harbour.md).\n") });

  expect(again()).toEqual({ read: 2, rendered: 2, resolved: 2 });
  expect(again()).toEqual({ read: 0, rendered: 0, resolved: 0 });
  writeFileSync(join(folder, ARTICLE), article({}, "It opens late.\n"));
  expect(again()).toEqual({ read: 1, rendered: 1, resolved: 1 });
  writeFileSync(join(folder, "publication.yaml"), `${readFileSync(join(folder, "publication.yaml"), "utf8")}\n`);
  expect(again()).toMatchObject({ rendered: 0 });
});

test("what a text links to is part of what it is made of", () => {
  const { folder, again } = remembering({ [OTHER]: article(TIDE, "See [the harbour](2026-11-20-harbour.md).\n") });
  again();
  writeFileSync(join(folder, ARTICLE), article({ draft: "true" }));

  expect(again()).toMatchObject({ read: 1, rendered: 2 });
});

test("a file is opened again only where it may hold other bytes", () => {
  const folder = join(contentFolder(), "content");
  const memory = new CheckMemory();
  /** Looks at the folder as if a minute had gone by, or in the same moment. */
  const opened = (later: number) => {
    check({ contentFolder: folder, now: new Date(Date.now() + later), memory });
    return memory.content.written.made;
  };

  expect([opened(60_000), opened(60_000)]).toEqual([1, 0]);
  expect([opened(0), opened(0)]).toEqual([1, 1]);
  writeFileSync(join(folder, ARTICLE), article({}, "It opens late.\n"));
  expect([opened(60_000), opened(60_000)]).toEqual([1, 0]);
});

test("what is gone is forgotten", () => {
  const { folder, again } = remembering(inArticle({}, "First.\n"));
  again();
  writeFileSync(join(folder, ARTICLE), article({}, "Second.\n"));
  again();
  writeFileSync(join(folder, ARTICLE), article({}, "First.\n"));

  expect(again()).toMatchObject({ read: 1, rendered: 1 });
});

test("a picture is measured again where its bytes may be others, though its name and size are the same", () => {
  const fields = { image: "{url: images/ships.png, alt: Ships, credit: Jo Marsh}" };
  const folder = join(contentFolder({ ...inArticle(fields), "images/ships.png": png(800, 2) }), "content");
  const memory = new CheckMemory();
  /** Looks at the folder as if a minute had gone by, or in the same moment. */
  const measured = (later: number) => {
    const { publishable } = check({ contentFolder: folder, now: new Date(Date.now() + later), memory });
    return { made: memory.content.measures.made, width: publishable?.articles[0]?.article.image?.width };
  };

  expect(measured(60_000)).toEqual({ made: 1, width: 800 });
  expect(measured(60_000)).toEqual({ made: 0, width: 800 });
  expect(measured(0)).toEqual({ made: 1, width: 800 });
  const { mtime } = statSync(join(folder, "images/ships.png"));
  writeFileSync(join(folder, "images/ships.png"), png(801, 2));
  utimesSync(join(folder, "images/ships.png"), mtime, mtime);
  expect(measured(60_000)).toEqual({ made: 1, width: 801 });
});
