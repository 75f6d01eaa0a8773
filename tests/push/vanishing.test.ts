import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { takenBack } from "../../src/article/withdrawal.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import type { BundledArticle } from "../../src/catalog/bundle/encode.ts";
import { deployedEntries } from "../../src/push/deployedentries.ts";
import { vanishing } from "../../src/push/vanishing.ts";
import { bundleOf, PUBLICATION, RENDERING } from "../catalog/bundles.ts";
import { LEAST } from "../feeds/articles.ts";
import { bundled } from "../http/history.ts";

const NOW = new Date("2026-11-20T00:00:00Z");

let serial = 0;

function article(slug: string, changes: Partial<Article> = {}): Article {
  serial++;
  return {
    ...LEAST,
    id: `urn:x:${slug}`,
    slug,
    url: `${PUBLICATION.url}/articles/${slug}`,
    title: `About ${slug}`,
    fingerprint: serial.toString(36).padStart(4, "0"),
    ...changes,
  };
}

function catalogOf(articles: readonly BundledArticle[], publication = PUBLICATION) {
  return bundledCatalog(bundleOf(articles, publication));
}

/** A deployed site, and what it was asked. */
function deployed(articles: readonly Article[], fails: (path: string) => number | undefined = () => undefined) {
  const app = createApp({ rendering: RENDERING, catalog: catalogOf(bundled(articles)), now: () => NOW });
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const path = new URL(String(input)).pathname;
    const status = fails(path);
    const response = status === undefined ? await app.request(path, init) : new Response("no", { status });
    asked.push(`${path} ${response.status}`);
    return response;
  };
  const waits: number[] = [];
  return { asked, waits, world: { fetch, wait: async (ms: number) => void waits.push(ms) } };
}

async function lost(before: readonly Article[], catalog: ReturnType<typeof catalogOf>) {
  const found = await deployedEntries({ catalog, rendering: RENDERING, now: NOW }, deployed(before).world);
  if (found.kind !== "entries") throw new Error(found.reason);
  return vanishing(found.entries, catalog, NOW);
}

const HARBOUR = article("harbour");
const OTHER = article("other");
const BEFORE = [HARBOUR, OTHER];

describe("an article that is live", () => {
  test("is missed where its file is gone or a draft", async () => {
    const [only, ...more] = await lost(BEFORE, catalogOf(bundled([OTHER])));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ slug: "harbour", title: "About harbour", url: `${PUBLICATION.url}/articles/harbour` });
    expect(only?.why).toContain("its file is gone, is a draft, has expired or has another id");
  });

  test("is missed where another one takes its address", async () => {
    const successor = article("harbour", { id: "urn:x:successor" });
    expect(await lost(BEFORE, catalogOf(bundled([successor, OTHER])))).toMatchObject([{ slug: "harbour" }]);
  });

  test("is missed where it moves into the future", async () => {
    const later = article("harbour", { published: "2026-12-24T09:00:00Z", updated: "2026-12-24T09:00:00Z" });
    const [only] = await lost(BEFORE, catalogOf(bundled([later, OTHER])));
    expect(only?.why).toBe("its published moves into the future, 2026-12-24T09:00:00Z: leave published as it was");
  });

  test("is missed where it has expired", async () => {
    const [before, other] = bundled(BEFORE);
    if (before === undefined || other === undefined) throw new Error("two articles");
    const expired = { ...before, expires: "2026-11-19T00:00:00Z" };
    expect(await lost(BEFORE, catalogOf([expired, other]))).toMatchObject([{ slug: "harbour" }]);
  });

  test("is missed where its address changes without an alias, and not where it has one", async () => {
    const moved = article("port", { id: HARBOUR.id });
    const [only] = await lost(BEFORE, catalogOf(bundled([moved, OTHER])));
    expect(only?.why).toContain(`it moves to ${PUBLICATION.url}/articles/port`);
    expect(only?.why).toContain("write aliases: [harbour] into its file");
    const aliased = bundled([moved, OTHER]).map((each) =>
      each.article.slug === "port" ? { ...each, aliases: ["harbour"] } : each,
    );
    expect(await lost(BEFORE, catalogOf(aliased))).toEqual([]);
  });

  test("is not missed where publication.yaml says where its address leads", async () => {
    const publication = { ...PUBLICATION, redirects: { "/articles/harbour": "gone" } };
    expect(await lost(BEFORE, catalogOf(bundled([OTHER]), publication))).toEqual([]);
  });

  test("is not missed where it is taken back, edited or as it was", async () => {
    const back = takenBack(HARBOUR, { at: "2026-11-19T09:00:00Z", reason: "It was wrong." });
    for (const now of [{ ...back, fingerprint: "back" }, article("harbour", { title: "Edited" }), HARBOUR]) {
      expect(await lost(BEFORE, catalogOf(bundled([now, OTHER])))).toEqual([]);
    }
  });
});

describe("the deployed site", () => {
  const MONTHS = ["2026-07", "2026-08", "2026-09", "2026-10"];
  const MANY = MONTHS.flatMap((month) =>
    Array.from({ length: 30 }, (_, day) => {
      const at = `${month}-${String(day + 1).padStart(2, "0")}T00:00:00Z`;
      return article(`a-${month}-${day}`, { published: at, updated: at });
    }),
  );

  test("is read no further than it differs from the new build", async () => {
    const { asked, world } = deployed(MANY);
    const edited = MANY.map((each) =>
      each.slug === "a-2026-08-3" ? article(each.slug, { ...each, title: "Edited", fingerprint: "edit" }) : each,
    );
    const build = { catalog: catalogOf(bundled(edited)), rendering: RENDERING, now: NOW };
    const found = await deployedEntries(build, world);
    expect(asked).toEqual([
      "/feed.json 304",
      "/archive/2026-09/feed.json 304",
      "/archive/2026-08/feed.json 200",
      "/archive/2026-07/feed.json 304",
    ]);
    expect(found).toMatchObject({ kind: "entries" });
  });

  test("tells of an article that only its archives still show", async () => {
    const without = MANY.filter(({ slug }) => slug !== "a-2026-07-3");
    expect(await lost(MANY, catalogOf(bundled(without)))).toMatchObject([{ slug: "a-2026-07-3" }]);
  });

  test("that has nothing yet loses nothing; one that cannot be read is no such site", async () => {
    const build = { catalog: catalogOf(bundled(BEFORE)), rendering: RENDERING, now: NOW };
    const none = await deployedEntries(build, deployed([], () => 404).world);
    expect(none).toEqual({ kind: "nothing", reason: `${PUBLICATION.url}/feed.json answered 404` });

    const unreachable = await deployedEntries(build, {
      fetch: async () => {
        throw new TypeError("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND feeds.example.org") });
      },
      wait: async () => {},
    });
    expect(unreachable).toMatchObject({ kind: "nothing", reason: expect.stringContaining("ENOTFOUND") });

    const foreign = await deployedEntries(build, { fetch: async () => new Response("<html>"), wait: async () => {} });
    expect(foreign).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining("is not the JSON Feed of this server"),
    });

    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) });
    const cutOff = await deployedEntries(build, { fetch: async () => new Response(body), wait: async () => {} });
    expect(cutOff).toMatchObject({ kind: "unreadable", reason: expect.stringContaining("terminated") });

    const challenged = await deployedEntries(build, deployed(BEFORE, () => 403).world);
    expect(challenged).toMatchObject({ kind: "unreadable", reason: expect.stringContaining("answered 403") });
  });

  test("is asked again where it fails, and is unreadable where an archive goes on failing", async () => {
    const { asked, waits, world } = deployed(MANY, (path) => (path.includes("2026-08") ? 503 : undefined));
    const build = { catalog: catalogOf(bundled(MANY.slice(0, -1))), rendering: RENDERING, now: NOW };
    const found = await deployedEntries(build, world);
    expect(found).toEqual({ kind: "unreadable", reason: `${PUBLICATION.url}/archive/2026-08/feed.json answered 503` });
    expect(asked.filter((line) => line.endsWith("503"))).toHaveLength(3);
    expect(waits).toEqual([500, 2000]);
  });
});
