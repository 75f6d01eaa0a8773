import { describe, expect, it } from "vitest";
import type { Audited } from "../../src/audit/audit.ts";
import { indexOf } from "../../src/audit/match.ts";
import { paced } from "../../src/audit/pace.ts";
import { auditJson } from "../../src/audit/report/auditjson.ts";
import { auditPage } from "../../src/audit/report/auditpage.ts";
import { auditExit, auditTable } from "../../src/audit/report/audittable.ts";
import { letters } from "../../src/audit/report/letter.ts";
import { pageReprint } from "../../src/audit/reprint/pagereprint.ts";
import { pageReprintInThread } from "../../src/audit/reprint/reprintthread.ts";
import { type Visiting, visitFeed, visitPage } from "../../src/audit/visit.ts";
import { CORPUS_PAGES } from "../fixtures/audit/pages.ts";
import { client, pages, serve } from "../import/server.ts";
import { auditedContent, NOW } from "./content.ts";

const CONTENT = auditedContent();
const INDEX = indexOf(CONTENT);
const HTML = { "content-type": "text/html" };

function visiting(more: Partial<Visiting> = {}): Visiting {
  return { index: INDEX, now: NOW, client, robots: new Map(), readPage: pageReprint, ...more };
}

function corpus(name: string): string {
  const page = CORPUS_PAGES.find((one) => one.name === name);
  if (page === undefined) throw new Error(name);
  return page.html;
}

/** What an audit says of an address of a server with one page. */
async function reason(address: string, more: Partial<Visiting> = {}): Promise<string> {
  const found = await visitPage({ address }, visiting(more));
  return found.outcome === "judged" ? "judged" : `${found.outcome}: ${found.reason}`;
}

describe("a hostile reprint ends with a clear line:", () => {
  it("an endless redirect", async () => {
    await using server = await serve(pages({ "/a": [302, { location: "/a" }, ""] }));

    expect(await reason(server.at("/a"))).toBe(
      "not fetched: is reached by more than 5 redirects: give the last address",
    );
  });

  it("a body without an end", async () => {
    await using server = await serve((request, response) => {
      if (request.url === "/robots.txt") return void response.writeHead(404).end();
      response.writeHead(200, HTML);
      const chunk = "<p>more</p>".repeat(20_000);
      const push = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once("drain", push);
      };
      push();
    });

    expect(await reason(server.at("/a"))).toBe("not fetched: is larger than 10 MB: look at it in a browser");
  });

  it("a body that never comes", async () => {
    await using server = await serve((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(404).end();
      else response.writeHead(200, HTML).write("<p>");
    });

    expect(await reason(server.at("/a"), { client: () => client(300) })).toBe(
      "not fetched: did not come whole in time: look at it in a browser",
    );
  });

  it("a bomb of scripts", async () => {
    await using server = await serve(pages({ "/a": [200, HTML, `<html>${"<script>".repeat(250_000)}`] }));
    const readPage: Visiting["readPage"] = (html, address, headers) =>
      pageReprintInThread(html, address, headers, 1500);

    expect(await reason(server.at("/a"), { readPage })).toBe(
      "not fetched: the page takes too long to read: look at it in a browser",
    );
  });

  it("an address of this machine", async () => {
    await using server = await serve(pages({}));

    expect(await reason(server.at("/a", "inner.test"))).toBe(
      "not fetched: leads to this machine or its network: add --allow-local if that is meant",
    );
  });
});

describe("a visit", () => {
  it("stays away where robots.txt asks for it, and asks for that file once", async () => {
    let asked = 0;
    await using server = await serve((request, response) => {
      if (request.url !== "/robots.txt") return void response.writeHead(500).end();
      asked++;
      response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\nDisallow: /\n");
    });
    const polite = visiting();
    const found = [
      await visitPage({ address: server.at("/a") }, polite),
      await visitPage({ address: server.at("/b") }, polite),
    ];

    expect(found.map((one) => (one.outcome === "judged" ? "" : one.reason))).toEqual([
      "is closed to programs by the site's robots.txt: look at it in a browser",
      "is closed to programs by the site's robots.txt: look at it in a browser",
    ]);
    expect(asked).toBe(1);
  });

  it("reads canonical and noindex from headers too", async () => {
    const link = '<https://skerry.example/2026/09/council-cuts-ferries>; rel="canonical"';
    await using server = await serve(
      pages({ "/a": [200, { ...HTML, link }, corpus("the canonical link is missing")] }),
    );
    const found = await visitPage({ address: server.at("/a") }, visiting());

    expect(found.outcome === "judged" && found.points.find(({ point }) => point === "indexing")?.verdict).toBe("yes");
  });

  it("finds a withdrawn article's page gone, as it should be", async () => {
    await using server = await serve(pages({ "/a": [410, HTML, "gone"] }));
    const found = await visitPage({ address: server.at("/a"), article: "lighthouse-sale" }, visiting());

    expect(found).toMatchObject({ outcome: "gone", reason: "it was taken down, as it should be" });
  });

  it("tells a feed from a page", async () => {
    await using server = await serve(
      pages({ "/a": [200, {}, "<rss version='2.0'><channel/></rss>"], "/b": [200, HTML, corpus("perfect in hugo")] }),
    );

    expect(await reason(server.at("/a"))).toBe("not fetched: is no page but a feed: audit it with --feed");
    expect(await visitFeed({ address: server.at("/b") }, visiting())).toMatchObject([
      { outcome: "not fetched", reason: "is no feed: audit a page without --feed" },
    ]);
  });

  it("takes its outlet's time into account", async () => {
    await using server = await serve(pages({ "/a": [200, HTML, corpus("noindex as the outlet asks")] }));
    const found = await visitPage({ address: server.at("/a") }, visiting({ now: "2026-12-01T00:00:00Z" }));

    expect(found.outcome === "judged" && found.points.find(({ point }) => point === "obligations")).toMatchObject({
      verdict: "no",
      found: "the outlet lets it stand for 30 days, which ended on 1 November 2026",
    });
  });
});

describe("the pace", () => {
  it("lets each host be asked once in a second, and others meanwhile", async () => {
    let now = 0;
    const waits: number[] = [];
    const pause = paced(1000, {
      now: () => now,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        now += milliseconds;
      },
    });
    await pause("a.example");
    await pause("b.example");
    await pause("a.example");
    now += 400;
    await pause("a.example");

    expect(waits).toEqual([1000, 600]);
  });
});

async function seen(...names: readonly string[]): Promise<readonly Audited[]> {
  await using server = await serve(
    pages(Object.fromEntries(names.map((name, index) => [`/${index}`, [200, HTML, corpus(name)] as const]))),
  );
  const found: Audited[] = [];
  for (const index of names.keys())
    found.push(await visitPage({ address: server.at(`/${index}`), partner: "Inlet Daily" }, visiting()));
  return found;
}

describe("a report", () => {
  it("ends with 0 where all is credited, 1 where something is owed, 2 where something was not fetched", async () => {
    const missing: Audited = { address: "https://x.example/", outcome: "not fetched", reason: "is not there" };
    const good = await seen("perfect in ghost");
    const bad = await seen("the licence is missing");

    expect([auditExit(good), auditExit([...good, ...bad]), auditExit([...bad, missing])]).toEqual([0, 1, 2]);
  });

  it("says of each point how it stands and what to change", async () => {
    const table = auditTable(await seen("the licence is missing"));

    expect(table).toContain("Licence                    no        the licence is not named");
    expect(table).toContain("-> name CC BY-ND 4.0 and link to https://creativecommons.org/licenses/by-nd/4.0/");
    expect(table).toContain("audit: 1 looked at: 1 with something owed");
  });

  it("is JSON for programs", async () => {
    const [first] = JSON.parse(auditJson(await seen("perfect in drupal")));

    expect(first).toMatchObject({
      outcome: "judged",
      partner: "Inlet Daily",
      article: { slug: "ferry-timetable" },
      found_by: "canonical link",
    });
  });

  it("is one page with what to paste, in which nothing of the reprint's own markup works", async () => {
    const [audited] = await seen("the canonical link is missing");
    if (audited === undefined) throw new Error("nothing");
    const page = auditPage(
      [{ ...audited, address: 'https://x.example/"><script>alert(1)</script>' }],
      CONTENT.publication,
    );

    expect(page).toContain('&lt;link rel="canonical" href="https://skerry.example/2026/09/council-cuts-ferries"&gt;');
    expect(page).not.toContain("<script");
  });
});

describe("a letter", () => {
  it("goes to each partner with something owed, with the exact line to add", async () => {
    const all = await seen("the licence is missing", "perfect in hugo", "one author is missing");
    const written = letters(all, CONTENT.publication);

    expect(written.map(({ name }) => name)).toEqual(["inlet-daily.txt"]);
    expect(written[0]?.text).toContain(
      "- Licence: the licence is not named. Please name CC BY-ND 4.0 and link to https://creativecommons.org/licenses/by-nd/4.0/.",
    );
    expect(written[0]?.text).toContain("- Authors: not named: Tomas Reyes. Please name Tomas Reyes.");
    expect(written[0]?.text).toContain(
      '    <p>This article by Ingrid Vollan and Tomas Reyes originally appeared on <a href="https://skerry.example/2026/09/council-cuts-ferries"><strong>The Skerry Beacon</strong></a> on 28 September 2026',
    );
  });

  it("accuses nobody of what a robot could not see", async () => {
    const unseen = await seen(
      "a page that only scripts fill",
      "a part of which a script fills",
      "translated into Korean",
    );
    const some = letters(await seen("whose credit stands in a script"), CONTENT.publication);

    expect(letters(unseen, CONTENT.publication)).toEqual([]);
    expect(some[0]?.text).toContain("- Search engines: there is no canonical link.");
    expect(some[0]?.text).not.toMatch(/- (?:Outlet named|Licence|Link to the original|Date)/u);
  });
});
