import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/build/check.ts";
import type { LiveSite } from "../../src/delivery/livesite.ts";
import { NOW, OTHER_TOKEN, openDesk } from "../publish/desk.ts";
import { doneIn, filed, newsroom, newsroomIn } from "./newsroom.ts";

/** A copy of a content folder. */
function copyOf(folder: string): string {
  const root = mkdtempSync(join(tmpdir(), "newsroom-"));
  cpSync(folder, join(root, "content"), { recursive: true });
  return join(root, "content");
}

/** A site that does something before each request. */
function watched({ fetch, ...site }: LiveSite, onRequest: (path: string, body: string) => void): LiveSite {
  return {
    ...site,
    fetch: async (address, init) => {
      onRequest(new URL(String(address)).pathname, String(init?.body ?? ""));
      return fetch(address, init);
    },
  };
}

describe("what is live after a publish", () => {
  test.each(["content", "tests/fixtures/every-field", "tests/fixtures/least"])(
    "is what the build makes of %s",
    async (folder) => {
      const room = newsroomIn(copyOf(folder));
      const desk = await openDesk();
      const first = await room.publish(desk.site());
      const { publishable } = check({ contentFolder: room.folder, now: NOW });
      expect([first.kept, first.done.filter(({ kind }) => kind === "new").length]).toEqual([
        [],
        publishable?.articles.length,
      ]);
      for (const { article, ...rest } of publishable?.articles ?? []) {
        const live = await desk.store.article(article.id);
        const { source, ...kept } = live?.article ?? { source: undefined };
        expect(kept).toEqual({ ...rest, article: { ...article, fingerprint: "" } });
        expect(source?.name).toMatch(new RegExp(`-${article.slug}\\.md$`));
      }
      expect((await desk.store.publication())?.publication).toEqual(publishable?.publication);
      const again = await room.publish(desk.site());
      expect([again.done, again.kept, again.unchanged]).toEqual([[], [], publishable?.articles.length]);
    },
  );

  test("is one version more only of what changed", async () => {
    const room = newsroom({ ...filed("ferry"), ...filed("lock") });
    const desk = await openDesk();
    await room.publish(desk.site());
    room.save(filed("ferry", { title: "The ferry is late once more" }));
    room.save(filed("lock", { withdrawn: "\n  at: 2026-11-12T09:00:00Z\n  reason: It was wrong." }));
    room.save({ "articles/2026-11-10-harbour.md": undefined });
    const [moved = ""] = Object.values(filed("harbour", { aliases: "[harbour]" })).map(String);
    room.save({ "articles/2026-11-10-port.md": moved, ...filed("tide") });
    const result = await room.publish(desk.site());
    expect(doneIn(result).toSorted()).toEqual(["edited ferry", "moved port", "new tide", "withdrawn lock"]);
    expect((await desk.store.article("urn:x:lock"))?.article.article.html).toBe("");
    expect((await desk.store.articles(9)).items.map(({ slug, version }) => `${slug} ${version}`).toSorted()).toEqual([
      "ferry 2",
      "lock 2",
      "port 2",
      "tide 1",
    ]);
  });

  test("shows an outlet's new name in every article of it", async () => {
    const credit = { basis: "adapted", credit: "\n  outlet: daily-planet\n  title: The Original Story" };
    const room = newsroom(filed("planet", credit));
    const desk = await openDesk();
    await room.publish(desk.site());
    room.save({ "outlets/daily-planet.yaml": "name: The Daily Planet\n" });
    expect(doneIn(await room.publish(desk.site()))).toEqual(["outlet outlets/daily-planet.yaml", "edited planet"]);
    expect((await desk.store.article("urn:x:planet"))?.article.article.credit?.outlet.name).toBe("The Daily Planet");
  });

  test("has the slugs that two articles exchanged", async () => {
    const room = newsroom({ ...filed("ferry") });
    const desk = await openDesk();
    await room.publish(desk.site());
    const swapped = (slug: string, other: string) => filed(slug, { id: `urn:x:${other}`, aliases: undefined });
    room.save({ ...swapped("ferry", "harbour"), ...swapped("harbour", "ferry") });
    const letGo = { letGo: ["ferry", "harbour"] };
    expect(doneIn(await room.publish(desk.site(), letGo))).toEqual(["moved ferry", "moved harbour"]);
  });
});

describe("a file with a mistake", () => {
  test("stays as it was live, and the others go", async () => {
    const room = newsroom(filed("ferry"));
    const desk = await openDesk();
    await room.publish(desk.site());
    room.save({ ...filed("ferry", { published: "soon" }), ...filed("tide") });
    const result = await room.publish(desk.site());
    expect([doneIn(result), result.kept]).toEqual([["new tide"], []]);
    expect((await desk.store.article("urn:x:ferry"))?.version).toBe(1);
  });

  test("that cannot be read at all takes nothing away", async () => {
    const room = newsroom(filed("ferry"));
    const desk = await openDesk();
    await room.publish(desk.site());
    room.save({ "articles/2026-11-10-ferry.md": "no front matter\n" });
    const { done, kept, elsewhere } = await room.publish(desk.site());
    expect([done, kept, elsewhere]).toEqual([[], [], 0]);
    room.save({ "articles/2026-11-10-ferry.md": undefined, "articles/2026-11-10-boat.md": "no front matter\n" });
    expect((await room.publish(desk.site())).kept.map(({ name }) => name)).toEqual(["ferry"]);
  });

  test("of an outlet keeps that outlet and its articles as they are live", async () => {
    const credit = { basis: "adapted", credit: "\n  outlet: daily-planet\n  title: The Original Story" };
    const room = newsroom(filed("planet", credit));
    const desk = await openDesk();
    await room.publish(desk.site());
    room.save({ "outlets/daily-planet.yaml": "nam: Planet\n", ...filed("tide") });
    expect(doneIn(await room.publish(desk.site()))).toEqual(["new tide"]);
    expect((await desk.store.outlets(9)).items.map(({ key }) => key)).toContain("daily-planet");
  });
});

describe("nothing vanishes in silence", () => {
  const LOSSES = [
    ["its file is gone", { "articles/2026-11-10-ferry.md": undefined }, "its file is gone"],
    ["it becomes a draft", filed("ferry", { draft: "true" }), "is a draft"],
    ["it moves into the future", filed("ferry", { published: "2026-11-30T09:00:00Z" }), "moves into the future"],
    [
      "it moves without an alias",
      { "articles/2026-11-10-ferry.md": undefined, "articles/2026-11-10-boat.md": Object.values(filed("ferry"))[0] },
      "aliases: [ferry]",
    ],
  ] as const;

  test.each(LOSSES)("where %s", async (_, files, words) => {
    const room = newsroom(filed("ferry"));
    const desk = await openDesk();
    await room.publish(desk.site());
    room.save({ ...files, ...filed("tide") });
    const { kept, ...result } = await room.publish(desk.site());
    expect(doneIn({ kept, ...result })).toEqual(["new tide"]);
    expect(kept).toEqual([{ name: "ferry", why: expect.stringContaining(words) }]);
    expect((await desk.store.article("urn:x:ferry"))?.version).toBe(1);
    const letGo = await room.publish(desk.site(), { letGo: ["ferry"] });
    expect([letGo.kept, letGo.done.length]).toEqual([[], 1]);
  });

  test("and what was published elsewhere is left alone", async () => {
    const room = newsroom();
    const desk = await openDesk();
    await room.publish(desk.site());
    const other = newsroom({ ...filed("ferry"), "articles/2026-11-10-harbour.md": undefined });
    expect((await other.publish(desk.site(OTHER_TOKEN))).done.map(({ name }) => name)).toContain("ferry");
    const again = await room.publish(desk.site());
    expect([again.done, again.kept, again.elsewhere]).toEqual([[], [], 1]);
  });
});

describe("two editors", () => {
  test("cannot overwrite each other unseen, and are told who changed what", async () => {
    const desk = await openDesk();
    const [ada, bo] = [newsroom(), newsroom()];
    await ada.publish(desk.site());
    await bo.publish(desk.site(OTHER_TOKEN));
    bo.save(filed("harbour", { title: "As Bo has it, in his words" }));
    expect(doneIn(await bo.publish(desk.site(OTHER_TOKEN)))).toEqual(["edited harbour"]);
    ada.save(filed("harbour", { title: "As Ada has it, in her words" }));
    const { done, kept } = await ada.publish(desk.site());
    expect(done).toEqual([]);
    expect(kept).toEqual([
      {
        name: "harbour",
        why: expect.stringContaining("bo made it version 2 at 2026-11-15 12:00 UTC, which this machine has not seen"),
      },
    ]);
    expect(doneIn(await ada.publish(desk.site(), { over: ["harbour"] }))).toEqual(["edited harbour"]);
  });

  test("who race are told by the endpoint itself", async () => {
    const desk = await openDesk();
    const [ada, bo] = [newsroom(), newsroom()];
    await ada.publish(desk.site());
    await bo.publish(desk.site(OTHER_TOKEN));
    bo.save(filed("harbour", { title: "As Bo has it, in his words" }));
    ada.save(filed("harbour", { title: "As Ada has it, in her words" }));
    let isFirst = true;
    const racing: LiveSite = {
      ...desk.site(),
      fetch: async (address, init) => {
        if (isFirst && String(address).endsWith("/batch")) {
          isFirst = false;
          await bo.publish(desk.site(OTHER_TOKEN));
        }
        return desk.site().fetch(address, init);
      },
    };
    const { kept } = await ada.publish(racing);
    expect(kept).toEqual([{ name: "harbour", why: expect.stringContaining("bo made it version 2") }]);
  });
});

describe("a run that ends on the way", () => {
  const many = Object.assign({}, ...Array.from({ length: 60 }, (_, index) => filed(`story-${index}`)));

  test("is completed by the same again, which sends only the rest", async () => {
    const room = newsroom(many);
    const desk = await openDesk();
    let batches = 0;
    const cut = watched(desk.site(), (path) => {
      if (path.endsWith("/batch") && ++batches > 2) throw new Error("the line is cut");
    });
    await expect(room.publish(cut)).rejects.toThrow("could not be reached (the line is cut)");
    const there = (await desk.store.articles(100)).items.length;
    expect(there).toBeGreaterThan(20);
    expect(desk.orders).toEqual([]);
    const { done, unchanged } = await room.publish(desk.site());
    expect([done.length, unchanged]).toEqual([61 - there, there]);
    expect((await desk.store.articles(100)).items.every(({ version }) => version === 1)).toBe(true);
    expect(desk.orders).toHaveLength(1);
  });

  test("after the last write still has the edge purged by the same again", async () => {
    const room = newsroom();
    const desk = await openDesk();
    const cut = watched(desk.site(), (path) => {
      if (path.endsWith("/errands")) throw new Error("the line is cut");
    });
    await expect(room.publish(cut)).rejects.toThrow("the line is cut");
    expect(desk.orders).toEqual([]);
    expect((await room.publish(desk.site())).done).toEqual([]);
    expect(desk.orders).toEqual([{ purgeEverything: true }]);
  });

  test("sends at most 25 articles a request", async () => {
    const room = newsroom(many);
    const desk = await openDesk();
    const counts: number[] = [];
    const site = watched(desk.site(), (path, body) => {
      if (path.endsWith("/batch")) counts.push(Object(JSON.parse(body)).writes.length);
    });
    await room.publish(site);
    expect([Math.max(...counts), counts.reduce((sum, count) => sum + count)]).toEqual([25, 64]);
  });
});

test("a dry run sends nothing, and says what would be sent; where nothing is live it needs no endpoint", async () => {
  const room = newsroom();
  const desk = await openDesk();
  const result = await room.publish(desk.site(), { isDryRun: true });
  expect(doneIn(result)).toContain("new harbour");
  expect((await desk.store.articles(9)).items).toEqual([]);
  const nowhere: LiveSite = { ...desk.site(), fetch: async () => new Response(null, { status: 404 }) };
  expect(doneIn(await room.publish(nowhere, { isDryRun: true }))).toEqual(doneIn(result));
  await expect(room.publish(nowhere)).rejects.toThrow("has no endpoint to publish to");
});

test("a busy site is asked again when it says, and a wrong token is told at once", async () => {
  const room = newsroom();
  const desk = await openDesk();
  const waits: number[] = [];
  let busy = 2;
  const site: LiveSite = {
    ...desk.site(),
    wait: async (ms) => {
      waits.push(ms);
    },
    fetch: async (address, init) =>
      busy-- > 0
        ? new Response("{}", { status: 429, headers: { "Retry-After": "7" } })
        : desk.site().fetch(address, init),
  };
  await room.publish(site);
  expect(waits).toEqual([7000, 7000]);
  await expect(room.publish(desk.site("x".repeat(43)))).rejects.toThrow(
    "the token is not one of those that may publish",
  );
});

test("an article whose picture the site does not have yet waits for a deploy", async () => {
  const room = newsroom();
  room.save({ "images/quay.png": readFileSync("tests/fixtures/every-field/images/logo.png") });
  room.save(filed("ferry", { image: "\n  url: images/quay.png\n  alt: The quay" }));
  const desk = await openDesk();
  const bare: LiveSite = {
    ...desk.site(),
    fetch: async (address, init) =>
      String(address).includes("/images/") ? new Response(null, { status: 404 }) : desk.site().fetch(address, init),
  };
  const { kept } = await room.publish(bare);
  expect(kept).toEqual([
    { name: "ferry", why: expect.stringMatching(/does not have \/images\/quay\.\w+\.png yet: npm run deploy/) },
  ]);
  expect(doneIn(await room.publish(desk.site()))).toEqual(["new ferry"]);
});
